///<reference types="svelte" />
;
import { now } from "../../lib/clock.svelte";
import { duration, say, t } from "../../lib/i18n.svelte";
import type { ClockSlice } from "../../lib/protocol.gen";
import { reading } from "../reading";

;type $$ComponentProps =  { clock: ClockSlice };function $$render() {

  
  
  
  

  let { clock }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const read = $derived(reading(clock, now()));
  const whole = $derived(clock.limit_ms % 60_000 === 0);
  const limit = $derived(
    whole ? t("screen-limit-minutes", { n: clock.limit_ms / 60_000 }) : t("screen-limit", { time: duration(clock.limit_ms) }),
  );
  const word = $derived(
    read.run === "paused" ? t("screen-clock-paused") : read.run === "ready" ? t("screen-clock-ready") : t(`screen-clock-${read.tone}`),
  );
  const full = $derived(read.tone === "over" || read.tone === "out");
;
async () => {


 { svelteHTML.createElement("div", {      "class":`clock ${read.tone}`,"role":`timer`,"aria-label":`${word} ${read.text}`,});read.run === "paused";
   { svelteHTML.createElement("svg", {     "viewBox":`0 0 420 420`,"fill":`none`,"aria-hidden":`true`,});
     { svelteHTML.createElement("circle", {          "class":`track`,"cx":`210`,"cy":`210`,"r":`200`,"stroke-width":`10`,});}
     { svelteHTML.createElement("circle", {                "class":`ticks`,"cx":`210`,"cy":`210`,"r":`176`,"stroke-width":`10`,"pathLength":`240`,"stroke-dasharray":`.55 29.45`,"stroke-dashoffset":`.27`,});}
    if(full || read.share > 0){
       { svelteHTML.createElement("circle", {                "class":`arc`,"cx":`210`,"cy":`210`,"r":`200`,"stroke-width":`14`,"stroke-linecap":`round`,"pathLength":`480`,"stroke-dasharray":`${full ? 480 : read.share * 480} 480`,});}
    }
   }
   { svelteHTML.createElement("span", { "class":`word`,});word; }
   { svelteHTML.createElement("b", { });read.text.length > 5;read.text; }
   { svelteHTML.createElement("span", { "class":`phase`,});say(clock.phase_name) || limit; }
  if(say(clock.phase_name)){ { svelteHTML.createElement("span", { "class":`limit`,});limit; }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ClockRing__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ClockRing__SvelteComponent_ = ReturnType<typeof ClockRing__SvelteComponent_>;
/*Ωignore_endΩ*/export default ClockRing__SvelteComponent_;