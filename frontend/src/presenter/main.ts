// The presenter's page: /presenter/{contest}, `?stage` straight to the stage clock.
import { mount } from "svelte";

import "../lib/tokens.css";
import { page } from "../lib/page";
import { sit } from "../lib/seat";
import Presenter from "./Presenter.svelte";

const facts = page();
const seat = sit({ ...facts, role: "presenter", part: facts.part || "1" });
mount(Presenter, {
  target: document.body,
  props: { contest: seat.contest, id: facts.contest, straight: new URLSearchParams(location.search).has("stage") },
});
