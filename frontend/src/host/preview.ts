// For `vite` in development only (frontend/preview/host.html): one fixture on the console, `?fixture=late&lang=en`.
import "../lib/tokens.css";

import { mount } from "svelte";

import { clock } from "../lib/clock.svelte";
import { Contest } from "../lib/contest.svelte";
import Host from "./Host.svelte";
import { Desk, type Drawer } from "./desk.svelte";
import { at, fixtures, onStage } from "./fixtures";
import "./words";

const wish = new URLSearchParams(location.search);
clock.sample(clock.ticks(), clock.ticks(), at);
const contest = new Contest();
contest.restore(fixtures[wish.get("fixture") ?? "onStage"] ?? onStage);
contest.link = wish.has("away") ? "away" : "live";
const desk = new Desk(contest, async (command) => {
  console.log(command);
  return { type: "recorded", id: "preview", receipt: "7QK4", late: false };
});
const drawer = wish.get("drawer");
const cue = [desk.next, ...(desk.slices.run?.also ?? [])].find((other) => other?.label === wish.get("cue"));
if (cue) desk.show({ name: "cue", cue });
else if (drawer?.startsWith("judge:")) desk.show({ name: "judge", judge: drawer.slice(6) });
else if (drawer) desk.show({ name: drawer } as Drawer);
desk.uncovered = wish.has("uncovered");
mount(Host, { target: document.getElementById("app") ?? document.body, props: { desk } });
