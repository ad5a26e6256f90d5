///<reference types="svelte" />
;
import { now, remaining, urgency } from "../lib/clock.svelte";
import type { Link, Shown } from "../lib/contest.svelte";
import { day, duration, say, t, timeOfDay } from "../lib/i18n.svelte";
import LinkBadge from "../lib/LinkBadge.svelte";
import Seal from "../lib/Seal.svelte";
import Lamps from "./Lamps.svelte";
import Ring from "./Ring.svelte";

;type $$ComponentProps =  { slices: Shown; link: Link };function $$render() {

  
  
  
  
  
  
  

  const { slices, link }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const contest = $derived(slices.contest);
  const stage = $derived(slices.stage);
  const card = $derived(contest?.chapter === "turns" && !slices.pause ? (stage?.now ?? null) : null);
  const clock = $derived(card && (stage?.state === "on-stage" || stage?.state === "called") ? slices.clock : null);
  const left = $derived(clock ? remaining(clock, now()) : 0);
  const title = $derived(say(contest?.title));
  /** Key of the small line above the large one. */
  const what = $derived.by(() => {
    if (!contest) return "joining";
    if (slices.pause) return "break";
    if (card) return `state-${stage?.state ?? "on-stage"}`;
    if (contest.chapter === "turns") return "next-up";
    if (contest.mode === "certified") return "certified";
    return contest.mode === "draft" ? "before" : contest.chapter;
  });
  const large = $derived.by(() => {
    if (card) return say(card.unit);
    if (slices.pause) return duration(Math.max(0, slices.pause.until - now()));
    if (contest?.chapter === "turns" && stage?.next) return say(stage.next.unit);
    return title;
  });
  const details = $derived([contest?.date && day(contest.date), say(contest?.venue), say(contest?.organiser)].filter(Boolean).join(" · "));
  const width = $derived([...large].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0));
;
async () => {


 { svelteHTML.createElement("section", { "class":`stage`,});
   { svelteHTML.createElement("header", { "class":`bar`,});
     { const $$_laeS2C = __sveltets_2_ensureComponent(Seal); new $$_laeS2C({ target: __sveltets_2_any(), props: {}});}if(large !== title){ { svelteHTML.createElement("b", {});title || t("product"); }}
    if(contest?.mode === "rehearsal"){ { svelteHTML.createElement("em", {});t("audience-rehearsal"); }}
    if(link !== "live"){ { svelteHTML.createElement("span", { "class":`gone`,}); { const $$_egdaBkniL3C = __sveltets_2_ensureComponent(LinkBadge); new $$_egdaBkniL3C({ target: __sveltets_2_any(), props: { link,}});} }
    } else if (card && stage){ { svelteHTML.createElement("span", {});t("audience-position", { n: card.position, of: stage.of }); }}
   }
   { svelteHTML.createElement("div", {   "class":`now`,"aria-live":`polite`,});
     { svelteHTML.createElement("p", {   "class":`what`,});what === "state-on-stage";t(`audience-${what}`); }
     { svelteHTML.createElement("h1", {  });width > 22;width > 44;large; }
    if(clock){ { const $$_gniR2C = __sveltets_2_ensureComponent(Ring); new $$_gniR2C({ target: __sveltets_2_any(), props: {       left,"limit":clock.limit_ms,"tone":urgency(clock, left),"paused":clock.running_since === null,}});}}
    if(card?.topic){ { svelteHTML.createElement("p", { "class":`topic`,});say(card.topic); }}
    if(card?.presenter){ { svelteHTML.createElement("p", { "class":`topic small`,});t("audience-presenter", { name: say(card.presenter) }); }}
    if(slices.pause){ { svelteHTML.createElement("p", { "class":`topic`,});slices.pause.message; t("audience-until", { time: timeOfDay(slices.pause.until) }); }}
    if(!card && contest && contest.chapter !== "turns" && !slices.pause){ { svelteHTML.createElement("p", { "class":`topic`,});details; }}
   }
  if(card?.goals.length){ { svelteHTML.createElement("ul", {});    for(let goal of __sveltets_2_ensureArray(card.goals)){let k = 1;k; { svelteHTML.createElement("li", {});if(goal.figure){ { svelteHTML.createElement("b", {});goal.figure; }} say(goal.text); }} }}
  if(slices.progress && card){ { const $$_spmaL1C = __sveltets_2_ensureComponent(Lamps); new $$_spmaL1C({ target: __sveltets_2_any(), props: {  "progress":slices.progress,}});}}
  if(card && stage?.next){ { svelteHTML.createElement("p", { "class":`next`,});t("audience-next");  { svelteHTML.createElement("b", {});say(stage.next.unit); } }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Stage__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Stage__SvelteComponent_ = ReturnType<typeof Stage__SvelteComponent_>;
/*Ωignore_endΩ*/export default Stage__SvelteComponent_;