///<reference types="svelte" />
;
import type { Link, Shown } from "../lib/contest.svelte";
import { say, t } from "../lib/i18n.svelte";
import LangSwitch from "../lib/LangSwitch.svelte";
import LinkBadge from "../lib/LinkBadge.svelte";
import Seal from "../lib/Seal.svelte";
import { light } from "../judge/light.svelte";
import type { Desk } from "./desk.svelte";

;type $$ComponentProps =  { slices: Shown; link: Link; id: string; desk: Desk };function $$render() {

  
  
  
  
  
  
  

  const { slices, link, id, desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const scrutiny = $derived(slices.scrutiny);
  const contest = $derived(slices.contest);
;
async () => {


 { svelteHTML.createElement("header", {});
   { const $$_laeS1C = __sveltets_2_ensureComponent(Seal); new $$_laeS1C({ target: __sveltets_2_any(), props: {}});}
   { svelteHTML.createElement("div", { "class":`who`,}); { svelteHTML.createElement("h1", {});say(contest?.title) || t("desk-title"); } { svelteHTML.createElement("p", {});t("desk-title");if(contest){  { svelteHTML.createElement("b", { "class":contest.mode,});t(`desk-mode-${contest.mode}`); }} } }
  if(scrutiny){
     { svelteHTML.createElement("p", {    "class":`agrees`,"role":`status`,});!scrutiny.agrees;scrutiny.agrees ? "✓" : "✕"; t(scrutiny.agrees ? "desk-agrees" : "desk-differs"); }
     { svelteHTML.createElement("p", { "class":`head`,}); { svelteHTML.createElement("span", {});t("desk-head", { seq: scrutiny.seq }); } { svelteHTML.createElement("code", { "title":scrutiny.head,});scrutiny.head.slice(0, 16); } }
  }
   { svelteHTML.createElement("div", { "class":`acts`,});
     { const $$_egdaBkniL2C = __sveltets_2_ensureComponent(LinkBadge); new $$_egdaBkniL2C({ target: __sveltets_2_any(), props: { link,}});}
     { svelteHTML.createElement("button", {   "class":`do`,"onclick":() => (desk.paper = "results"),});t("desk-print-results"); }
     { svelteHTML.createElement("button", {   "class":`do`,"onclick":() => (desk.paper = "sheets"),});t("desk-print-sheets"); }
     { svelteHTML.createElement("a", {    "class":`do`,"href":`/api/contests/${id}/bundle`,"download":true,});t("desk-bundle"); }
     { svelteHTML.createElement("button", {       "class":`do`,"aria-pressed":light.on,"aria-label":t("desk-light"),"onclick":() => light.set(!light.on),});light.on ? "☾" : "☀"; }
     { const $$_hctiwSgnaL2C = __sveltets_2_ensureComponent(LangSwitch); new $$_hctiwSgnaL2C({ target: __sveltets_2_any(), props: {}});}
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Top__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Top__SvelteComponent_ = ReturnType<typeof Top__SvelteComponent_>;
/*Ωignore_endΩ*/export default Top__SvelteComponent_;