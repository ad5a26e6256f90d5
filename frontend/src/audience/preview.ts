// Only in development: the audience's phone in any state, preview/audience.html?fixture=reveal&lang=en.
import { mount } from "svelte";

import en from "../../locales/en/audience.ftl?raw";
import zh from "../../locales/zh-CN/audience.ftl?raw";
import { Contest } from "../lib/contest.svelte";
import { speak } from "../lib/i18n.svelte";
import "../lib/tokens.css";
import Audience from "./Audience.svelte";
import { Favourites } from "./favourites.svelte";
import { fixtures } from "./fixtures";

speak({ "zh-CN": [zh], en: [en] });
const fixture = fixtures[new URLSearchParams(location.search).get("fixture") ?? "stage"];
if (!fixture) throw new Error(`fixtures: ${Object.keys(fixtures).join(" ")}`);
const contest = new Contest();
contest.restore(fixture.slices);
contest.link = fixture.link ?? "live";
const favourites = new Favourites("preview");
for (const entry of ["weijian", "wenlv"]) if (!favourites.has(entry)) favourites.toggle(entry);
mount(Audience, { target: document.getElementById("app") ?? document.body, props: { contest, favourites } });
