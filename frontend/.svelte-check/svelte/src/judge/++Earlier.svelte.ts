///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { OwnTotal } from "../lib/protocol.gen";
import Drawer from "./Drawer.svelte";
import type { Keep } from "./keep";

;type $$ComponentProps =  { earlier: readonly OwnTotal[]; keep: Keep; onclose: () => void };function $$render() {

  
  
  
  

  const { earlier, keep, onclose }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  let byTotal = $state(true);
  const rows = $derived([...earlier].sort((a, b) => (byTotal ? a.rank - b.rank : 0) || a.position - b.position));
;
async () => {


 { const $$_rewarD0C = __sveltets_2_ensureComponent(Drawer); new $$_rewarD0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"title":t("judge-earlier", { count: earlier.length }),onclose,}});
   { svelteHTML.createElement("p", { "class":`why`,});t("judge-earlier-why"); }
   { svelteHTML.createElement("p", { "class":`order`,});
     { svelteHTML.createElement("button", {   "aria-pressed":byTotal,"onclick":() => (byTotal = true),});t("judge-by-total"); }
     { svelteHTML.createElement("button", {   "aria-pressed":!byTotal,"onclick":() => (byTotal = false),});t("judge-by-order"); }
   }
   { svelteHTML.createElement("ol", {});
       for(let own of __sveltets_2_ensureArray(rows)){own.turn;
      const note = keep.note(own.turn);
       { svelteHTML.createElement("li", {}); { svelteHTML.createElement("i", {});byTotal ? own.rank : own.position; } { svelteHTML.createElement("b", {});say(own.unit); } { svelteHTML.createElement("em", {});own.total; }if(note){ { svelteHTML.createElement("p", {});note; }} }
    }
   }
 Drawer}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Earlier__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Earlier__SvelteComponent_ = ReturnType<typeof Earlier__SvelteComponent_>;
/*Ωignore_endΩ*/export default Earlier__SvelteComponent_;