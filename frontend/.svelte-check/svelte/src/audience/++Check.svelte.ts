///<reference types="svelte" />
;
import { knows, t, timeOfDay } from "../lib/i18n.svelte";
import type { SealSlice } from "../lib/protocol.gen";

;type $$ComponentProps =  { seal: SealSlice; contest: string; certified: boolean };function $$render() {

  
  

  const { seal, contest, certified }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const groups = $derived(seal.head.match(/.{1,4}/g) ?? []);
  const boundary = $derived(knows(`audience-at-${seal.boundary}`) ? t(`audience-at-${seal.boundary}`) : seal.boundary);
;
async () => {


 { svelteHTML.createElement("details", {   "class":`check`,"open":certified,});
   { svelteHTML.createElement("summary", {});t(certified ? "audience-check-certified" : "audience-check"); }
   { svelteHTML.createElement("p", {});t("audience-check-why"); }
   { svelteHTML.createElement("p", {   "class":`head`,"aria-label":seal.head,});    for(let group of __sveltets_2_ensureArray(groups)){let k = 1;k; { svelteHTML.createElement("span", {});group; }} }
   { svelteHTML.createElement("p", {});t("audience-check-at", { boundary, time: timeOfDay(seal.at) }); }
  if(certified){ { svelteHTML.createElement("p", {}); { svelteHTML.createElement("a", { "href":`/api/contests/${contest}/results`,});t("audience-results-link"); } }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Check__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Check__SvelteComponent_ = ReturnType<typeof Check__SvelteComponent_>;
/*Ωignore_endΩ*/export default Check__SvelteComponent_;