// The scrutineer's page: takes the seat and shows the desk.
import { mount } from "svelte";

import { light } from "../judge/light.svelte";
import { page } from "../lib/page";
import { sit } from "../lib/seat";
import "../lib/tokens.css";
import Desk from "./Desk.svelte";
import { Desk as State } from "./desk.svelte";
import "./words";

light.show();
const { contest: id, role, part } = page();
const { contest, outbox, connection } = sit();
const props = { contest, desk: new State(outbox), id, seat: `${role}:${part}`, onback: () => connection.open() };
mount(Desk, { target: document.getElementById("app") ?? document.body, props });
