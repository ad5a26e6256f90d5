///<reference types="svelte" />
;
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import ClockRing from "../parts/ClockRing.svelte";
import Goals from "../parts/Goals.svelte";
import Lip from "../parts/Lip.svelte";
import Marks from "../parts/Marks.svelte";
import Rich from "../parts/Rich.svelte";
import Top from "../parts/Top.svelte";
import { lines } from "../layout";
import { footlights } from "../parts/footlights";
import { within } from "../parts/within";
import type { SceneProps } from "./props";
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  let { slices }: SceneProps = $props();
  const stage = $derived(slices.stage);
  const entry = $derived(stage?.now ?? stage?.next ?? null);
  const state = $derived(stage?.now ? (stage.state ?? "on-stage") : "next");
  const clock = $derived(stage?.now && state !== "revealed" ? slices.clock : null);
  const lamps = $derived(footlights(slices));
  const lit = $derived(lamps.filter((lamp) => lamp.state === "lit").length);
  const due = $derived(lamps.filter((lamp) => lamp.state !== "out").length);
  const next = $derived(stage?.now ? stage.next : null);
;
async () => {


 { svelteHTML.createElement("div", {  "class":`scene`,});!clock;
   { const $$_poT1C = __sveltets_2_ensureComponent(Top); const $$_poT1 = new $$_poT1C({ target: __sveltets_2_any(), props: { "contest":slices.contest,end:() => { async ()/*Ωignore_positionΩ*/ => {
       { const $$_skraM0C = __sveltets_2_ensureComponent(Marks); new $$_skraM0C({ target: __sveltets_2_any(), props: {    "rows":slices.programme?.rows ?? [],"turn":entry?.turn ?? null,}});}
      if(entry && stage){ { svelteHTML.createElement("span", {}); { const $$_hciR1C = __sveltets_2_ensureComponent(Rich); new $$_hciR1C({ target: __sveltets_2_any(), props: {  "text":t("screen-position", { n: entry.position, of: stage.of }),}});} }}
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {end} = $$_poT1.$$prop_def;/*Ωignore_endΩ*/
    
   Top}
  if(entry){
     { svelteHTML.createElement("section", {   "class":`now`,[Symbol("@attach")]:within(entry),});entry.goals.length > 0;
       { svelteHTML.createElement("div", { "class":`who`,});
         { svelteHTML.createElement("p", {  "class":`live`,});state === "next" || state === "called";t(`screen-stage-${state}`); }
         { svelteHTML.createElement("h1", { [Symbol("@attach")]:fit(say(entry.unit), lines(say(entry.unit)), entry.goals.length ? 0.62 : 0.86),});say(entry.unit); }
        if(say(entry.topic)){ { svelteHTML.createElement("p", { "class":`topic`,});say(entry.topic); }}
        if(say(entry.presenter)){ { svelteHTML.createElement("p", { "class":`by`,});t("screen-presenter", { name: say(entry.presenter) }); }}
       }
      if(entry.goals.length){ { const $$_slaoG2C = __sveltets_2_ensureComponent(Goals); new $$_slaoG2C({ target: __sveltets_2_any(), props: {  "goals":entry.goals,}});}}
     }
  }else{
     { svelteHTML.createElement("section", { "class":`now`,}); { svelteHTML.createElement("div", { "class":`who`,}); { svelteHTML.createElement("h1", { [Symbol("@attach")]:fit(say(slices.contest?.title)),});say(slices.contest?.title); } { svelteHTML.createElement("p", { "class":`topic`,});t("screen-stage-empty"); } } }
  }
  if(clock){ { const $$_gniRkcolC1C = __sveltets_2_ensureComponent(ClockRing); new $$_gniRkcolC1C({ target: __sveltets_2_any(), props: { clock,}});}}
   { svelteHTML.createElement("div", { "class":`lamps`,}); { const $$_piL2C = __sveltets_2_ensureComponent(Lip); new $$_piL2C({ target: __sveltets_2_any(), props: { lamps,}});} }
   { svelteHTML.createElement("footer", { "class":`foot`,});
     { svelteHTML.createElement("span", {});if(slices.progress){ { const $$_hciR3C = __sveltets_2_ensureComponent(Rich); new $$_hciR3C({ target: __sveltets_2_any(), props: {  "text":t("screen-recorded", { n: lit, of: due }),}});}} else if (lamps.length){t("screen-panel", { n: lamps.length });} }
    if(next){ { svelteHTML.createElement("span", { "class":`next`,});t("screen-next"); { svelteHTML.createElement("b", { [Symbol("@attach")]:fit(say(next.unit), 2, 0.62),});say(next.unit); } }
    } else if (stage?.now){ { svelteHTML.createElement("span", { "class":`next`,});t("screen-last"); }}
   }
 }


};
return { props: {} as any as SceneProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Stage__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Stage__SvelteComponent_ = ReturnType<typeof Stage__SvelteComponent_>;
/*Ωignore_endΩ*/export default Stage__SvelteComponent_;