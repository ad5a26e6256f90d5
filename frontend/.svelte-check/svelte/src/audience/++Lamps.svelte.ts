///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { ProgressSlice } from "../lib/protocol.gen";

;type $$ComponentProps =  { progress: ProgressSlice };function $$render() {

  
  

  const { progress }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const due = $derived(progress.lamps.filter((lamp) => lamp.state !== "out"));
  const lit = $derived(due.filter((lamp) => lamp.state === "lit").length);
;
async () => {


 { svelteHTML.createElement("p", { "class":`lamps`,});
   { svelteHTML.createElement("span", {});t("audience-recorded", { lit, of: due.length }); }
   { svelteHTML.createElement("span", {   "class":`row`,"aria-hidden":`true`,});   for(let lamp of __sveltets_2_ensureArray(progress.lamps)){lamp.judge; { svelteHTML.createElement("i", {   "class":lamp.state,"title":say(lamp.label),}); }} }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Lamps__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Lamps__SvelteComponent_ = ReturnType<typeof Lamps__SvelteComponent_>;
/*Ωignore_endΩ*/export default Lamps__SvelteComponent_;