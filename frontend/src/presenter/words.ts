// The presenter's messages in both languages.
import en from "../../locales/en/presenter.ftl?raw";
import zh from "../../locales/zh-CN/presenter.ftl?raw";
import { speak } from "../lib/i18n.svelte";

speak({ "zh-CN": [zh], en: [en] });
