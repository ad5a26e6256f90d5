///<reference types="svelte" />
;
import "./wall.css";
import "./words";

import type { Slices } from "../lib/protocol.gen";
import Lower from "./overlay/Lower.svelte";
import Ticker from "./overlay/Ticker.svelte";
import { themed } from "./theme";
import { build } from "./wall.svelte";

;type $$ComponentProps =  { slices: Slices; form: "lower" | "ticker" };function $$render() {

  
  

  
  
  
  
  

  let { slices, form }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const wall = build();
  const theme = $derived(themed(slices.contest?.theme));
  const kind = $derived(slices.scene?.kind ?? "black");

  $effect(() => {
    document.documentElement.style.background = "transparent";
    document.body.style.background = "transparent";
  });
  const paint = (colours: Record<string, string>) => (element: HTMLElement) => {
    for (const [name, colour] of Object.entries(colours)) element.style.setProperty(name, colour);
  };
;
async () => {


 { const $$_div0 = svelteHTML.createElement("div", {    "class":`wall over`,[Symbol("@attach")]:paint(theme),});wall.width= $$_div0.clientWidth;wall.height= $$_div0.clientHeight;
  if(kind !== "black" && slices.contest){
    if(form === "ticker"){ { const $$_rekciT1C = __sveltets_2_ensureComponent(Ticker); new $$_rekciT1C({ target: __sveltets_2_any(), props: { slices,}});}}else{ { const $$_rewoL1C = __sveltets_2_ensureComponent(Lower); new $$_rewoL1C({ target: __sveltets_2_any(), props: {  slices,kind,}});}}
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Overlay__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Overlay__SvelteComponent_ = ReturnType<typeof Overlay__SvelteComponent_>;
/*Ωignore_endΩ*/export default Overlay__SvelteComponent_;