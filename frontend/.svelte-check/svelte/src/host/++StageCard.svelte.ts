///<reference types="svelte" />
;
import { now, remaining, urgency } from "../lib/clock.svelte";
import { duration, list, say, t } from "../lib/i18n.svelte";
import { fit } from "../lib/fit";
import { told, type Desk } from "./desk.svelte";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const { stage, clock, contest, pause, ceremony } = $derived(desk.slices);
  const entry = $derived(stage?.now ?? null);
  /** What to know where nobody is on stage: of the chapter, or at the beginning of the mode. */
  const note = $derived(
    contest && contest.mode !== "certified" && ["standings", "ceremony", "after"].includes(contest.chapter)
      ? `host-note-${contest.chapter}`
      : `host-empty-${contest?.mode ?? "draft"}`,
  );
  const left = $derived(clock ? remaining(clock, now()) : 0);
  const tone = $derived(clock ? urgency(clock, left) : "calm");
  const share = $derived(clock ? Math.max(0, Math.min(1, left / Math.max(1, clock.limit_ms))) : 0);
  const paused = $derived(!!clock && clock.running_since === null && clock.spent_ms > 0);
  const buttons = $derived(
    ([["pause-clock", "P"], ["resume-clock", "P"], ["add-time", "+"]] as const).flatMap(([kind, key]) => {
      const cue = desk.also(kind);
      return cue ? [{ cue, key }] : [];
    }),
  );
;
async () => {


 { svelteHTML.createElement("section", {   "class":`now-card`,"aria-label":t("host-on-stage"),});
   { svelteHTML.createElement("div", { "class":`who`,});
    if(pause){
       { svelteHTML.createElement("p", { "class":`state wait`,});t("host-break"); }
       { svelteHTML.createElement("h2", { "class":`name`,});pause.message || t("host-break-until"); }
    } else if (ceremony?.now){
      const { name, winners } = ceremony.now;
       { svelteHTML.createElement("p", { "class":`state wait`,});t("chapter-ceremony"); if(ceremony.remaining){ { svelteHTML.createElement("span", {});t("host-awards-left", { n: ceremony.remaining }); }} }
       { svelteHTML.createElement("h2", {  "class":`name`,[Symbol("@attach")]:fit(say(name)),});say(name); }
       { svelteHTML.createElement("p", { "class":`topic`,});winners ? list(winners.map((winner) => say(winner.unit))) : t("host-award-covered"); }
    } else if (entry && contest?.chapter === "turns"){
       { svelteHTML.createElement("p", { "class":["state", { live: stage?.state === "on-stage", wait: stage?.state !== "on-stage" }],});t(`stage-${stage?.state ?? "waiting"}`);  { svelteHTML.createElement("span", {});t("host-position", { n: entry.position, of: stage?.of ?? 0 }); } }
       { svelteHTML.createElement("h2", {  "class":`name`,[Symbol("@attach")]:fit(say(entry.unit)),});say(entry.unit); }
      if(entry.topic || entry.presenter){ { svelteHTML.createElement("p", { "class":`topic`,});[say(entry.topic), say(entry.presenter)].filter(Boolean).join(" · "); }}
      if(entry.goals.length){ { svelteHTML.createElement("p", { "class":`goals`,});    for(let goal of __sveltets_2_ensureArray(entry.goals)){let i = 1;i; { svelteHTML.createElement("span", {}); { svelteHTML.createElement("b", {});goal.figure ?? ""; } say(goal.text); }} }}
    }else{
       { svelteHTML.createElement("p", { "class":`state wait`,});t(`chapter-${contest?.chapter ?? "before"}`); }
       { svelteHTML.createElement("h2", { "class":`name`,});stage?.next ? say(stage.next.unit) : say(contest?.title); }
       { svelteHTML.createElement("p", { "class":`topic`,});stage?.next ? t("host-comes-next") : t(note); }
    }
   }
  if(pause){
     { svelteHTML.createElement("div", { "class":`clock`,}); { svelteHTML.createElement("b", {});duration(Math.max(0, pause.until - now())); } }
  } else if (clock){
     { svelteHTML.createElement("div", { "class":["clock", tone],});
       { svelteHTML.createElement("b", {});tone === "over" && left < 0 ? "+" : "";duration(left); }
       { svelteHTML.createElement("div", {  "class":`track`,});__sveltets_2_ensureType(String, Number, `${share * 100}%`); }
       { svelteHTML.createElement("p", {});paused ? t("clock-paused") : t(`clock-${tone}`); }
         for(let { cue, key } of __sveltets_2_ensureArray(buttons)){cue.label;
         { svelteHTML.createElement("button", {     "type":`button`,"disabled":!desk.able,"onclick":() => desk.take(cue),});told(cue); { svelteHTML.createElement("kbd", {});key; } }
      }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StageCard__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StageCard__SvelteComponent_ = ReturnType<typeof StageCard__SvelteComponent_>;
/*Ωignore_endΩ*/export default StageCard__SvelteComponent_;