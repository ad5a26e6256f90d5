/** The door's words. */
import enDoor from "../../locales/en/door.ftl?raw";
import enSetup from "../../locales/en/setup.ftl?raw";
import zhDoor from "../../locales/zh-CN/door.ftl?raw";
import zhSetup from "../../locales/zh-CN/setup.ftl?raw";
import { speak } from "../lib/i18n.svelte";

speak({ "zh-CN": [zhDoor, zhSetup], en: [enDoor, enSetup] });
