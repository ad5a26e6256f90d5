// Only in development: the pad in any state, preview/judge.html?fixture=recorded&lang=en&light.
import { mount } from "svelte";

import en from "../../locales/en/judge.ftl?raw";
import enRefusals from "../../locales/en/refusals.ftl?raw";
import zh from "../../locales/zh-CN/judge.ftl?raw";
import zhRefusals from "../../locales/zh-CN/refusals.ftl?raw";
import { Contest } from "../lib/contest.svelte";
import { speak } from "../lib/i18n.svelte";
import "../lib/tokens.css";
import { fixtures, ShowOutbox } from "./fixtures.svelte";
import Judge from "./Judge.svelte";
import { Keep } from "./keep";
import { light } from "./light.svelte";
import { Pad } from "./pad.svelte";

speak({ "zh-CN": [zh, zhRefusals], en: [en, enRefusals] });
const asked = new URLSearchParams(location.search);
light.on = asked.has("light");
light.show();

const fixture = fixtures[asked.get("fixture") ?? "draft"];
if (!fixture) throw new Error(`fixtures: ${Object.keys(fixtures).join(" ")}`);
const contest = new Contest();
contest.restore(fixture.slices);
contest.link = fixture.link ?? "live";
const outbox = new ShowOutbox(fixture.items, (command, id) =>
  command.kind === "mark-criterion" || command.kind === "submit-sheet" ? { type: "recorded", id, receipt: "7QK4", late: false } : null,
);
const pad = new Pad(outbox, new Keep("preview", "j5", null));
mount(Judge, { target: document.getElementById("app") ?? document.body, props: { contest, outbox, pad, id: "preview", onback: () => (contest.link = "live") } });
