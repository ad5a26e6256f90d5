// For `vite` in development only (frontend/preview/screen.html): one fixture on a wall, `?fixture=reveal&lang=en`.
import { mount } from "svelte";

import { clock } from "../lib/clock.svelte";
import "../lib/tokens.css";
import { fixtures } from "./fixtures";
import Overlay from "./Overlay.svelte";
import Scene from "./Scene.svelte";

const wish = new URLSearchParams(location.search);
clock.sample(clock.ticks(), clock.ticks(), Date.now());
const slices = (fixtures[wish.get("fixture") ?? "title"] ?? fixtures["title"])?.() ?? {};
const overlay = wish.get("overlay");
if (overlay === "lower" || overlay === "ticker") mount(Overlay, { target: document.body, props: { slices, form: overlay } });
else mount(Scene, { target: document.body, props: { slices, mini: wish.has("mini") } });
