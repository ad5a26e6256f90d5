// For `vite` in development only (frontend/preview/presenter.html): `?fixture=waiting&lang=en`.
import { mount } from "svelte";

import { clock } from "../lib/clock.svelte";
import { Contest } from "../lib/contest.svelte";
import "../lib/tokens.css";
import { fixtures } from "./fixtures";
import { choose } from "./own";
import Presenter from "./Presenter.svelte";

const made = (fixtures[new URLSearchParams(location.search).get("fixture") ?? "waiting"] ?? fixtures["waiting"])?.();
clock.sample(clock.ticks(), clock.ticks(), Date.now());
const contest = new Contest();
if (made) contest.restore(made.slices);
contest.link = "live";
choose("preview", made?.choice ?? null);
mount(Presenter, { target: document.body, props: { contest, id: "preview", straight: made?.clock ?? false } });
