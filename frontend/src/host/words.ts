/** The console's words: its own, the show's steps and log, refusals, and the big screen's for the miniatures. */
import enCheck from "../../locales/en/check.ftl?raw";
import enDoor from "../../locales/en/door.ftl?raw";
import enHost from "../../locales/en/host.ftl?raw";
import enRefusals from "../../locales/en/refusals.ftl?raw";
import enScreen from "../../locales/en/screen.ftl?raw";
import enShow from "../../locales/en/show.ftl?raw";
import zhCheck from "../../locales/zh-CN/check.ftl?raw";
import zhDoor from "../../locales/zh-CN/door.ftl?raw";
import zhHost from "../../locales/zh-CN/host.ftl?raw";
import zhRefusals from "../../locales/zh-CN/refusals.ftl?raw";
import zhScreen from "../../locales/zh-CN/screen.ftl?raw";
import zhShow from "../../locales/zh-CN/show.ftl?raw";
import "../correction/words";
import { speak } from "../lib/i18n.svelte";

speak({ "zh-CN": [zhCheck, zhDoor, zhHost, zhRefusals, zhScreen, zhShow], en: [enCheck, enDoor, enHost, enRefusals, enScreen, enShow] });
