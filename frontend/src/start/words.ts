/** The start page's words. */
import enDoor from "../../locales/en/door.ftl?raw";
import enStart from "../../locales/en/start.ftl?raw";
import zhDoor from "../../locales/zh-CN/door.ftl?raw";
import zhStart from "../../locales/zh-CN/start.ftl?raw";
import { speak } from "../lib/i18n.svelte";

speak({ "zh-CN": [zhDoor, zhStart], en: [enDoor, enStart] });
