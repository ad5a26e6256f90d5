// What opens over the pad or takes its place: loaded after it, so that the pad itself opens sooner, and kept for when the line is gone.
import en from "../../locales/en/pad-drawers.ftl?raw";
import zh from "../../locales/zh-CN/pad-drawers.ftl?raw";
import { speak } from "../lib/i18n.svelte";

speak({ "zh-CN": [zh], en: [en] });

export { default as Earlier } from "./Earlier.svelte";
export { default as Gone } from "./Gone.svelte";
export { default as Question } from "./Question.svelte";
export { default as Settings } from "./Settings.svelte";
export { default as SheetDrawer } from "./SheetDrawer.svelte";
