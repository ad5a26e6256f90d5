// The audience's page: follows by itself and keeps to itself what it remembers; no account, no cookie.
import { mount } from "svelte";

import en from "../../locales/en/audience.ftl?raw";
import zh from "../../locales/zh-CN/audience.ftl?raw";
import { follow } from "../lib/follow";
import { speak } from "../lib/i18n.svelte";
import { page } from "../lib/page";
import "../lib/tokens.css";
import Audience from "./Audience.svelte";
import { Favourites } from "./favourites.svelte";

speak({ "zh-CN": [zh], en: [en] });
const { contest } = follow();
const favourites = new Favourites(page().contest);
mount(Audience, { target: document.getElementById("app") ?? document.body, props: { contest, favourites } });
