// The desk's messages: its own, the show's steps and log, the rule sheet's questions, refusals, and the sentences of a trace.
import en from "../../locales/en/scrutineer.ftl?raw";
import enRefusals from "../../locales/en/refusals.ftl?raw";
import enShow from "../../locales/en/show.ftl?raw";
import enTrace from "../../locales/en/trace.ftl?raw";
import enCheck from "../../locales/en/check.ftl?raw";
import zhCheck from "../../locales/zh-CN/check.ftl?raw";
import zhAdvice from "../../locales/zh-CN/advice.ftl?raw";
import enAdvice from "../../locales/en/advice.ftl?raw";
import zh from "../../locales/zh-CN/scrutineer.ftl?raw";
import zhRefusals from "../../locales/zh-CN/refusals.ftl?raw";
import zhShow from "../../locales/zh-CN/show.ftl?raw";
import zhTrace from "../../locales/zh-CN/trace.ftl?raw";
import { speak } from "../lib/i18n.svelte";

speak({ "zh-CN": [zh, zhAdvice, zhCheck, zhRefusals, zhShow, zhTrace], en: [en, enAdvice, enCheck, enRefusals, enShow, enTrace] });
