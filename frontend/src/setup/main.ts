/** The door: a personal link exchanged for a seat, or a PIN typed. */
import "../lib/tokens.css";

import { mount } from "svelte";

import { page } from "../lib/page";
import Door from "./Door.svelte";
import { Entry } from "./entry.svelte";
import "./words";

// The token is taken out of the address at once: it must not stay in the history or in a photograph of the screen.
const token = location.hash.slice(1);
if (token) history.replaceState(null, "", location.pathname + location.search);
const entry = new Entry(page(), (address) => location.replace(address));
mount(Door, { target: document.getElementById("app") ?? document.body, props: { entry } });
if (location.pathname === "/pair") void entry.pair(token);
