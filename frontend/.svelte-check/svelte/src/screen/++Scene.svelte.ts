///<reference types="svelte" />
;
import "./wall.css";
import "./words";

import { untrack, type Component } from "svelte";
import { fade } from "svelte/transition";
import type { SceneSlice, Slices } from "../lib/protocol.gen";
import { calm } from "./calm";
import Award from "./scenes/Award.svelte";
import Break from "./scenes/Break.svelte";
import Draw from "./scenes/Draw.svelte";
import Marking from "./scenes/Marking.svelte";
import Message from "./scenes/Message.svelte";
import Order from "./scenes/Order.svelte";
import Reveal from "./scenes/Reveal.svelte";
import Stage from "./scenes/Stage.svelte";
import Standings from "./scenes/Standings.svelte";
import Title from "./scenes/Title.svelte";
import type { SceneProps } from "./scenes/props";
import { themed } from "./theme";
import { build } from "./wall.svelte";
;

  interface Props {
    slices: Slices;
    /** Which scene; what the slices say unless told (a preview). */
    kind?: SceneSlice["kind"];
    text?: string;
    mini?: boolean;
  };function $$render() {

  
  

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { slices, kind, text, mini = false }: Props = $props();

  const scenes: Partial<Record<SceneSlice["kind"], Component<SceneProps>>> = {
    title: Title, order: Order, draw: Draw, stage: Stage, marking: Marking, reveal: Reveal,
    standings: Standings, award: Award, break: Break, message: Message,
  }; // prettier-ignore
  const shown = $derived(kind ?? slices.scene?.kind ?? "title");
  const Shown = $derived(shown === "black" ? null : (scenes[shown] ?? Title));
  const words = $derived(text ?? slices.scene?.text ?? "");
  const theme = $derived(themed(slices.contest?.theme));
  const wall = build();
  const change = untrack(() => ({ duration: mini || calm() ? 0 : 400 }));

  function paint(colours: Record<string, string>) {
    return (element: HTMLElement) => {
      for (const [name, colour] of Object.entries(colours)) element.style.setProperty(name, colour);
    };
  }
;
async () => {


 { const $$_div0 = svelteHTML.createElement("div", {        "class":`wall`,...__sveltets_2_empty({"data-scene":shown}),[Symbol("@attach")]:paint(theme),});mini;slices.contest?.theme.base !== "light";wall.width= $$_div0.clientWidth;wall.height= $$_div0.clientHeight;
  shown; {
    if(Shown){ { svelteHTML.createElement("div", {   "class":`change`,});__sveltets_2_ensureTransition(fade(svelteHTML.mapElementTag('div'),(change))); { const $$_nwohS2C = __sveltets_2_ensureComponent(Shown); new $$_nwohS2C({ target: __sveltets_2_any(), props: {    slices,"text":words,mini,}});} }
    }else{ { svelteHTML.createElement("div", {   "class":`change black`,});__sveltets_2_ensureTransition(fade(svelteHTML.mapElementTag('div'),(change))); }}
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Scene__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Scene__SvelteComponent_ = ReturnType<typeof Scene__SvelteComponent_>;
/*Ωignore_endΩ*/export default Scene__SvelteComponent_;