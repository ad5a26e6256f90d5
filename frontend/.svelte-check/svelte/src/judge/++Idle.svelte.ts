///<reference types="svelte" />
;
import { now } from "../lib/clock.svelte";
import type { Shown } from "../lib/contest.svelte";
import { duration, say, t, timeOfDay } from "../lib/i18n.svelte";
import Seal from "../lib/Seal.svelte";

;type $$ComponentProps =  { slices: Shown; waiting?: boolean };function $$render() {

  
  
  
  

  /** `waiting`: a second device, which the host has not let take the seat yet. */
  const { slices, waiting = false }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const contest = $derived(slices.contest);
  const stage = $derived(slices.stage);
  const pause = $derived(slices.pause);
  /** Key of the large sentence. */
  const what = $derived.by(() => {
    if (waiting) return "judge-idle-approval";
    if (!contest) return "judge-idle-joining";
    if (pause) return "judge-idle-break";
    if (contest.mode === "draft") return "judge-idle-not-open";
    if (contest.mode === "certified") return "judge-idle-certified";
    if (contest.chapter === "draw") return "judge-idle-draw";
    if (contest.chapter === "before") return "judge-idle-before";
    if (contest.chapter !== "turns") return "judge-idle-all-done";
    return stage?.now ? "judge-idle-on-stage" : stage?.next ? "judge-idle-next" : "judge-idle-wait";
  });
  const unit = $derived(say(stage?.now?.unit ?? stage?.next?.unit));
;
async () => {


 { svelteHTML.createElement("section", { "class":`idle`,});
   { const $$_laeS1C = __sveltets_2_ensureComponent(Seal); new $$_laeS1C({ target: __sveltets_2_any(), props: {}});}
   { svelteHTML.createElement("p", { "class":`contest`,});say(contest?.title);if(contest?.mode === "rehearsal"){  { svelteHTML.createElement("b", {});t("judge-rehearsal"); }} }
   { svelteHTML.createElement("h1", {});t(what, { unit }); }
  if(pause){ { svelteHTML.createElement("p", { "class":`count`,});duration(Math.max(0, pause.until - now())); } { svelteHTML.createElement("p", {});pause.message; }}
   { svelteHTML.createElement("p", {});t(`${what}-note`, { unit, time: pause ? timeOfDay(pause.until) : "" }); }
  if(stage?.now && stage.next && contest?.chapter === "turns"){ { svelteHTML.createElement("p", { "class":`next`,});t("judge-then", { unit: say(stage.next.unit) }); }}
  if(contest?.mode === "certified" && slices.seal){ { svelteHTML.createElement("p", { "class":`head`,});t("judge-head");  { svelteHTML.createElement("code", {});slices.seal.head.slice(0, 16); } }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Idle__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Idle__SvelteComponent_ = ReturnType<typeof Idle__SvelteComponent_>;
/*Ωignore_endΩ*/export default Idle__SvelteComponent_;