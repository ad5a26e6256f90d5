// The big screen's messages in both languages; imported wherever a scene is drawn (wall and console).
import en from "../../locales/en/screen.ftl?raw";
import zh from "../../locales/zh-CN/screen.ftl?raw";
import { speak } from "../lib/i18n.svelte";

speak({ "zh-CN": [zh], en: [en] });
