///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import Seal from "../lib/Seal.svelte";

;type $$ComponentProps =  { why: "replaced" | "revoked"; id: string; onback: () => void };function $$render() {

  
  

  const { why, id, onback }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


 { svelteHTML.createElement("main", {});
   { const $$_laeS1C = __sveltets_2_ensureComponent(Seal); new $$_laeS1C({ target: __sveltets_2_any(), props: {}});}
   { svelteHTML.createElement("h1", {});t(`desk-${why}`); }
   { svelteHTML.createElement("p", {});t(`desk-${why}-note`); }
  if(why === "replaced"){ { svelteHTML.createElement("button", { "onclick":onback,});t("desk-take-back"); }}else{ { svelteHTML.createElement("a", { "href":`/pin/${id}`,});t("desk-enter-pin"); }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Gone__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Gone__SvelteComponent_ = ReturnType<typeof Gone__SvelteComponent_>;
/*Ωignore_endΩ*/export default Gone__SvelteComponent_;