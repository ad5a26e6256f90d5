///<reference types="svelte" />
;
import LangSwitch from "../lib/LangSwitch.svelte";
import LinkBadge from "../lib/LinkBadge.svelte";
import Seal from "../lib/Seal.svelte";
import { now } from "../lib/clock.svelte";
import { number, say, t, timeOfDay } from "../lib/i18n.svelte";
import type { Desk } from "./desk.svelte";
import { pace } from "./pace";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  
  
  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const { contest, stage, run, links, panel } = $derived(desk.slices);
  const judges = $derived(new Set(links?.seats.filter((row) => row.seat.startsWith("judge:") && row.online && row.approved).map((row) => row.seat)).size);
  const expected = $derived(panel?.seats.length ?? 0);
  const screens = $derived(links?.screens.reduce((sum, row) => sum + row.online, 0) ?? 0);
  const pending = $derived(links?.seats.some((row) => !row.approved) ?? false);
;
async () => {


 { svelteHTML.createElement("header", { "class":`bar`,});
   { const $$_laeS1C = __sveltets_2_ensureComponent(Seal); new $$_laeS1C({ target: __sveltets_2_any(), props: {}});} { svelteHTML.createElement("b", {   "class":`title`,"title":say(contest?.title),});say(contest?.title); }
  if(contest?.mode === "rehearsal"){ { svelteHTML.createElement("span", { "class":`rehearsal`,});t("host-rehearsal"); }}
  if(stage?.now){ { svelteHTML.createElement("span", { "class":`position`,});t("host-position", { n: stage.now.position, of: stage.of }); }}
  if(run?.ahead_ms != null){ { svelteHTML.createElement("span", { "class":["pace", { late: run.ahead_ms < -30_000 }],});pace(run.ahead_ms, run.ends_at); }}
   { svelteHTML.createElement("button", {       "type":`button`,"class":`push`,"onclick":() => desk.show({ name: "links" }),"aria-label":t("host-links"),});
     { svelteHTML.createElement("span", { "class":["ok", { warn: screens === 0 }],});t("host-screens", { n: screens }); }
     { svelteHTML.createElement("span", { "class":["ok", { warn: judges < expected || pending }],});t("host-judges-online", { n: judges, of: expected }); }
     { svelteHTML.createElement("span", { "class":`ok crowd`,});t("host-followers", { n: number(links?.followers ?? 0) }); }
   }
  if(desk.contest.link !== "live"){ { const $$_egdaBkniL1C = __sveltets_2_ensureComponent(LinkBadge); new $$_egdaBkniL1C({ target: __sveltets_2_any(), props: {  "link":desk.contest.link,}});}}
   { const $$_hctiwSgnaL1C = __sveltets_2_ensureComponent(LangSwitch); new $$_hctiwSgnaL1C({ target: __sveltets_2_any(), props: {}});}
   { svelteHTML.createElement("button", {     "type":`button`,"class":`help`,"onclick":() => desk.show({ name: "keys" }),}); { svelteHTML.createElement("span", { "class":`word`,});t("host-keys"); }  { svelteHTML.createElement("kbd", {});  } }
   { svelteHTML.createElement("time", {});timeOfDay(now(), true); }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Bar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Bar__SvelteComponent_ = ReturnType<typeof Bar__SvelteComponent_>;
/*Ωignore_endΩ*/export default Bar__SvelteComponent_;