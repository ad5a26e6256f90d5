///<reference types="svelte" />
;
import LangSwitch from "../lib/LangSwitch.svelte";
import Seal from "../lib/Seal.svelte";
import { t } from "../lib/i18n.svelte";
import type { Entry } from "./entry.svelte";
import Pin from "./Pin.svelte";

;type $$ComponentProps =  { entry: Entry };function $$render() {

  
  
  
  
  

  let { entry }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const about = $derived(["host", "judge", "scrutineer"].includes(entry.wanted) ? entry.wanted : "any");
;
async () => {


 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});t("product");  t("door-title"); } }

 { svelteHTML.createElement("div", { "class":`page`,});
   { svelteHTML.createElement("header", {}); { const $$_laeS2C = __sveltets_2_ensureComponent(Seal); new $$_laeS2C({ target: __sveltets_2_any(), props: {}});} { svelteHTML.createElement("b", {});t("product"); } { const $$_hctiwSgnaL2C = __sveltets_2_ensureComponent(LangSwitch); new $$_hctiwSgnaL2C({ target: __sveltets_2_any(), props: {}});} }
   { svelteHTML.createElement("main", {});
    if(entry.step === "pairing"){
       { svelteHTML.createElement("h1", {});t("door-pairing"); }
       { svelteHTML.createElement("p", { "role":`status`,});t("door-pairing-wait"); }
    } else if (entry.step === "pin"){
       { svelteHTML.createElement("h1", {});t(`door-for-${about}`); }
       { svelteHTML.createElement("p", {});t(`door-how-${about}`); }
      if(entry.trouble){ { svelteHTML.createElement("p", {   "class":`trouble`,"role":`alert`,});entry.trouble; }}
       { const $$_niP2C = __sveltets_2_ensureComponent(Pin); new $$_niP2C({ target: __sveltets_2_any(), props: { entry,}});}
    }else{
       { svelteHTML.createElement("h1", {});t(entry.trouble ? "door-link-failed" : "door-link-none"); }
      if(entry.trouble){ { svelteHTML.createElement("p", {   "class":`trouble`,"role":`alert`,});entry.trouble; }}
       { svelteHTML.createElement("p", {});t("door-link-how"); }
    }
     { svelteHTML.createElement("p", { "class":`away`,}); { svelteHTML.createElement("a", { "href":`/`,});t("door-start"); }if(entry.contest){ { svelteHTML.createElement("a", { "href":`/audience/${entry.contest}`,});t("door-audience"); }} }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Door__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Door__SvelteComponent_ = ReturnType<typeof Door__SvelteComponent_>;
/*Ωignore_endΩ*/export default Door__SvelteComponent_;