/** The start page of an installation. */
import "../lib/tokens.css";

import { mount } from "svelte";

import Start from "./Start.svelte";
import { Installation } from "./installation.svelte";
import "./words";

const here = new Installation();
mount(Start, { target: document.getElementById("app") ?? document.body, props: { here } });
void here.load();
// A tab of the contest may have changed its mode, or this browser's seats.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void here.load();
});
