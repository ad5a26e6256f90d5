// The big screen's page: /screen/{contest}/{name}, `?overlay=lower|ticker` for a transparent layer.
import { mount } from "svelte";

import "../lib/tokens.css";
import { page } from "../lib/page";
import { sit } from "../lib/seat";
import { kept } from "./kept";
import Screen from "./Screen.svelte";

const facts = page();
const screen = facts.part || "main";
const wish = new URLSearchParams(location.search).get("overlay");
const overlay = wish === "lower" || wish === "ticker" ? wish : null;
const seat = sit({ ...facts, role: "screen", part: screen });
seat.contest.restore(kept(facts.contest, screen));
mount(Screen, { target: document.body, props: { seat, id: facts.contest, screen, overlay } });
