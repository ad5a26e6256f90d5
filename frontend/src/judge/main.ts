// The judge's page: takes the seat, keeps the device awake, shows the pad.
import { mount } from "svelte";

import en from "../../locales/en/judge.ftl?raw";
import zh from "../../locales/zh-CN/judge.ftl?raw";
import { speak } from "../lib/i18n.svelte";
import { page } from "../lib/page";
import { sit } from "../lib/seat";
import { keepAwake } from "../lib/wake";
import "../lib/tokens.css";
import Judge from "./Judge.svelte";
import { Keep } from "./keep";
import { light } from "./light.svelte";
import { Pad } from "./pad.svelte";
import { learnRefusals } from "./refusals";
import { storage } from "./storage";

speak({ "zh-CN": [zh], en: [en] });
light.show();
keepAwake();

const { contest: id, part } = page();
const { contest, outbox, connection } = sit();
const pad = new Pad(outbox, new Keep(id, part, storage()));
const target = document.getElementById("app") ?? document.body;
mount(Judge, { target, props: { contest, outbox, pad, id, onback: () => connection.open() } });
void learnRefusals();
