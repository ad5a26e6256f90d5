///<reference types="svelte" />
;
import { now } from "../lib/clock.svelte";
import { fit } from "../lib/fit";
import { duration, say, t, timeOfDay } from "../lib/i18n.svelte";
import type { Slices } from "../lib/protocol.gen";
import { reading, type Tone } from "../screen/reading";
import Road from "./Road.svelte";
import Shape from "./Shape.svelte";
import { span } from "./span";

;type $$ComponentProps =  { slices: Slices; onwarning?: (tone: Tone) => void };function $$render() {

  
  
  
  
  
  
  
  

  let { slices, onwarning }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const stage = $derived(slices.stage);
  const running = $derived(stage?.now && (stage.state === "on-stage" || stage.state === "called"));
  const clock = $derived(running ? slices.clock : null);
  const read = $derived(clock ? reading(clock, now()) : null);
  const pause = $derived(slices.pause);
  const entry = $derived(stage?.now ?? null);
  const next = $derived(stage?.next ?? null);

  const mood = $derived(!read ? "idle" : read.run === "paused" ? "paused" : read.run === "ready" ? "ready" : read.tone);
  const word = $derived.by(() => {
    if (!clock || !read) return "";
    if (mood === "amber" || mood === "red") return t("presenter-last", span(warning(mood === "red")));
    return t(`presenter-clock-${mood}`);
  });
  /** The warning's own length: "last minute", "last 30 seconds". */
  function warning(last: boolean): number {
    const sorted = [...(clock?.warn_at_ms ?? [])].sort((a, b) => b - a);
    return (last ? sorted.at(-1) : sorted[0]) ?? 0;
  }
  /** Digits only for a time that runs: an hour of the day in their place would be read as time left. */
  const time = $derived(read ? read.text : pause ? duration(Math.max(0, pause.until - now())) : null);
  const idle = $derived(pause ? pause.message || t("presenter-break") : entry ? t(`presenter-stage-${stage?.state ?? "waiting"}`) : t("presenter-clock-idle"));

  let told: Tone | null = null;
  $effect(() => {
    const tone = read?.run === "running" ? read.tone : null;
    if (tone !== null && told !== null && tone !== told && tone !== "calm") onwarning?.(tone);
    told = tone;
  });
;
async () => {


 { svelteHTML.createElement("div", { "class":`screen`,});
   { svelteHTML.createElement("div", { "class":`scene ${mood}`,});
     { svelteHTML.createElement("header", { "class":`who`,});
       { svelteHTML.createElement("h1", { [Symbol("@attach")]:fit(say(entry?.unit ?? slices.contest?.title), 2, 0.6),});say(entry?.unit ?? slices.contest?.title); }
      if(entry){ { svelteHTML.createElement("span", { "class":`no`,});t("presenter-position", { n: entry.position }); }}
      if(read){ { svelteHTML.createElement("span", { "class":`state`,}); { const $$_epahS4C = __sveltets_2_ensureComponent(Shape); new $$_epahS4C({ target: __sveltets_2_any(), props: { mood,}});}word; }}else{ { svelteHTML.createElement("span", { "class":`day`,});t("presenter-now", { time: timeOfDay(now()) }); }}
     }
    if(time){
       { svelteHTML.createElement("p", {      "class":`time`,"role":`timer`,"aria-label":`${word || idle} ${time}`,});time.length > 5;    for(let part of __sveltets_2_ensureArray(time.split(":"))){let i = 1;i;if(i){ { svelteHTML.createElement("i", {});  }}part;} }
      if(clock && read){ { const $$_daoR2C = __sveltets_2_ensureComponent(Road); new $$_daoR2C({ target: __sveltets_2_any(), props: {    "limit":clock.limit_ms,"left":read.left,}});}}else{ { svelteHTML.createElement("p", {  "class":`under`,[Symbol("@attach")]:fit(idle),});idle; }}
    }else{ { svelteHTML.createElement("p", {  "class":`words`,[Symbol("@attach")]:fit(idle),});idle; } { svelteHTML.createElement("span", {}); }}
     { svelteHTML.createElement("footer", { "class":`cue`,});
       { svelteHTML.createElement("span", {});if(clock){t("presenter-limit", span(clock.limit_ms));if(say(clock.phase_name)){ say(clock.phase_name);}} }
       { svelteHTML.createElement("span", {});if(mood === "amber" || mood === "red" || mood === "over" || mood === "out"){ { svelteHTML.createElement("span", { "class":`msg`,});t(`presenter-cue-${mood}`); }} }
       { svelteHTML.createElement("span", { "class":`next`,});if(next){ { svelteHTML.createElement("small", {});t("presenter-next"); } { svelteHTML.createElement("b", { [Symbol("@attach")]:fit(say(next.unit), 2, 0.7),});say(next.unit); }} }
     }
    mood; {if(mood === "amber" || mood === "red" || mood === "over" || mood === "out"){ { svelteHTML.createElement("i", {   "class":`flash`,"aria-hidden":`true`,}); }}}
     { svelteHTML.createElement("p", {   "class":`sr`,"aria-live":`assertive`,});mood === "amber" || mood === "red" || mood === "over" || mood === "out" ? `${word} ${t(`presenter-cue-${mood}`)}` : ""; }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StageClock__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StageClock__SvelteComponent_ = ReturnType<typeof StageClock__SvelteComponent_>;
/*Ωignore_endΩ*/export default StageClock__SvelteComponent_;