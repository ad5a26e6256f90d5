/** The host console's page. */
import "../lib/tokens.css";

import { mount } from "svelte";

import { sit } from "../lib/seat";
import { keepAwake } from "../lib/wake";
import Host from "./Host.svelte";
import { Desk } from "./desk.svelte";
import "./words";

const { contest, outbox, connection } = sit();
keepAwake();
mount(Host, {
  target: document.getElementById("app") ?? document.body,
  props: { desk: new Desk(contest, (command) => outbox.ask(command)), back: () => connection.open() },
});
