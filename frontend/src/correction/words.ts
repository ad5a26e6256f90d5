// What every screen that speaks of corrections needs in both languages.
import en from "../../locales/en/correction.ftl?raw";
import zh from "../../locales/zh-CN/correction.ftl?raw";
import { speak } from "../lib/i18n.svelte";

speak({ "zh-CN": [zh], en: [en] });
