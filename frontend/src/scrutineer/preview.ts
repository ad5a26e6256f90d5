// Only in development: the desk in any state, preview/scrutineer.html?fixture=correct&lang=en&light.
import { mount } from "svelte";

import { light } from "../judge/light.svelte";
import { Contest } from "../lib/contest.svelte";
import "../lib/tokens.css";
import Desk from "./Desk.svelte";
import { Desk as State } from "./desk.svelte";
import { fixtures } from "./fixtures";
import "./words";

const asked = new URLSearchParams(location.search);
light.on = asked.has("light");
light.show();
const fixture = fixtures[asked.get("fixture") ?? "sheets"];
if (!fixture) throw new Error(`fixtures: ${Object.keys(fixtures).join(" ")}`);
const contest = new Contest();
contest.restore(fixture.slices);
contest.link = fixture.link ?? "live";
const desk = new State({ ask: () => Promise.resolve({ type: "recorded", id: "preview", receipt: "7QK4", late: false }) });
desk.tab = fixture.tab ?? "sheets";
desk.turn = fixture.turn ?? "";
desk.drafts.chosen = fixture.paper ?? "";
desk.draft = fixture.draft ?? [];
const plan = { units: [], entries: [], panels: [], rounds: [], awards: [], tally: { components: [], adjustments: [{ id: "bonus", name: { "zh-CN": "加分", en: "Bonus" } }] } };
window.fetch = (path) => Promise.resolve(Response.json(String(path).endsWith("/plan") ? plan : (fixture.tried ?? {}), { headers: { "content-type": "application/json" } }));
const props = { contest, desk, id: "preview", seat: "scrutineer:2", onback: () => undefined };
mount(Desk, { target: document.getElementById("app") ?? document.body, props });
