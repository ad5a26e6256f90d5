///<reference types="svelte" />
;
import { held } from "../judge/hold";
import type { Shown } from "../lib/contest.svelte";
import { t, timeOfDay } from "../lib/i18n.svelte";
import type { Desk } from "./desk.svelte";

;type $$ComponentProps =  { slices: Shown; desk: Desk; id: string };function $$render() {

  
  
  
  

  const { slices, desk, id }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const scrutiny = $derived(slices.scrutiny);
  const certified = $derived(slices.contest?.mode === "certified");
  const groups = $derived(((certified ? slices.seal?.head : scrutiny?.head) ?? "").match(/.{1,4}/g) ?? []);
  let note = $state("");
  let pressing = $state(false);
  let asking = $state(false);

  function certify(): void {
    asking = false;
    if (scrutiny) void desk.ask({ kind: "certify", seen: scrutiny.revision, note: note.trim() });
  }
;
async () => {


if(scrutiny){
   { svelteHTML.createElement("section", {});
     { svelteHTML.createElement("h2", {});t(certified ? "desk-certified" : "desk-certify"); }
    if(!certified){
       { svelteHTML.createElement("ul", {});
         { svelteHTML.createElement("li", { "class":scrutiny.agrees ? "ok" : "no",});t(scrutiny.agrees ? "desk-agrees-long" : "desk-differs-long"); }
           for(let key of __sveltets_2_ensureArray(scrutiny.waiting_for)){key; { svelteHTML.createElement("li", { "class":`no`,});t(key); }}
        if(!scrutiny.waiting_for.length){ { svelteHTML.createElement("li", { "class":`ok`,});t("desk-nothing-missing"); }}
       }
       { svelteHTML.createElement("label", {});t("desk-note"); { svelteHTML.createElement("textarea", {       "rows":2,"bind:value":note,"maxlength":2000,"placeholder":t("desk-note-hint"),});/*Ωignore_startΩ*/() => note = __sveltets_2_any(null);/*Ωignore_endΩ*/ } }
      if(asking && scrutiny.may_certify){
         { svelteHTML.createElement("p", { "class":`acts`,}); { svelteHTML.createElement("span", {});t("desk-sure"); } { svelteHTML.createElement("button", {   "class":`do main`,"onclick":certify,});t("desk-certify-yes"); } { svelteHTML.createElement("button", {   "class":`do`,"onclick":() => (asking = false),});t("cancel"); } }
      }else{
         { svelteHTML.createElement("button", {     "class":`press`,"disabled":!scrutiny.may_certify || desk.asking,[Symbol("@attach")]:held({ done: certify, short: () => (asking = true), pressing: (on) => (pressing = on) }),});pressing;
           { svelteHTML.createElement("b", {});t("desk-certify-hold"); } { svelteHTML.createElement("small", {});t("desk-certify-what"); }
         }
      }
    }else{
       { svelteHTML.createElement("p", {});t("desk-certified-at", { time: slices.seal?.certified_at ? timeOfDay(slices.seal.certified_at, true) : "" }); }
       { svelteHTML.createElement("p", { "class":`acts`,}); { svelteHTML.createElement("button", {   "class":`do`,"onclick":() => (desk.paper = "results"),});t("desk-print-results"); } { svelteHTML.createElement("a", {    "class":`do`,"href":`/api/contests/${id}/bundle`,"download":true,});t("desk-bundle"); } }
    }
     { svelteHTML.createElement("h3", {});t("desk-head", { seq: scrutiny.seq }); }
     { svelteHTML.createElement("p", { "class":`head`,});    for(let group of __sveltets_2_ensureArray(groups)){let k = 1;k; { svelteHTML.createElement("span", {});group; }} }
     { svelteHTML.createElement("p", { "class":`why`,});t("desk-head-why"); }
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Certify__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Certify__SvelteComponent_ = ReturnType<typeof Certify__SvelteComponent_>;
/*Ωignore_endΩ*/export default Certify__SvelteComponent_;