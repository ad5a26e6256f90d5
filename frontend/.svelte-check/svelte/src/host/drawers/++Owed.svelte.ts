///<reference types="svelte" />
;
import { t } from "../../lib/i18n.svelte";
import type { Desk } from "../desk.svelte";
import Decision from "./Decision.svelte";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const owed = $derived(desk.slices.outcome?.owed ?? []);
;
async () => {


 { svelteHTML.createElement("p", {});t("owed-about"); }
   for(let choice of __sveltets_2_ensureArray(owed)){choice.question;
   { const $$_noisiceD0C = __sveltets_2_ensureComponent(Decision); new $$_noisiceD0C({ target: __sveltets_2_any(), props: {  desk,choice,}});}
}
   { svelteHTML.createElement("p", {});t("owed-none"); }

};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Owed__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Owed__SvelteComponent_ = ReturnType<typeof Owed__SvelteComponent_>;
/*Ωignore_endΩ*/export default Owed__SvelteComponent_;