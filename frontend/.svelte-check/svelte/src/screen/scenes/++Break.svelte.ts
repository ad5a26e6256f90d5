///<reference types="svelte" />
;
import { now } from "../../lib/clock.svelte";
import { fit } from "../../lib/fit";
import { duration, say, t, timeOfDay } from "../../lib/i18n.svelte";
import Top from "../parts/Top.svelte";
import type { SceneProps } from "./props";
function $$render() {

  
  
  
  
  

  let { slices, text = "" }: SceneProps = $props();
  const pause = $derived(slices.pause);
  const left = $derived(pause ? Math.max(0, pause.until - now()) : 0);
  const words = $derived(pause?.message || text || t("screen-break"));
;
async () => {


 { svelteHTML.createElement("div", { "class":`scene`,});
   { const $$_poT1C = __sveltets_2_ensureComponent(Top); const $$_poT1 = new $$_poT1C({ target: __sveltets_2_any(), props: { "contest":slices.contest,end:() => { async ()/*Ωignore_positionΩ*/ => {if(pause && left > 0){ { svelteHTML.createElement("span", {});t("screen-break-until", { time: timeOfDay(pause.until) }); }}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {end} = $$_poT1.$$prop_def;/*Ωignore_endΩ*/ Top}
   { svelteHTML.createElement("section", {});
     { svelteHTML.createElement("h1", { [Symbol("@attach")]:fit(words),});words; }
    if(left > 0){ { svelteHTML.createElement("p", {   "class":`time`,"role":`timer`,});duration(left); }
    }else{ { svelteHTML.createElement("p", { "class":`soon`,});t(pause ? "screen-break-over" : "screen-break-open"); }}
   }
   { svelteHTML.createElement("footer", {});if(slices.stage?.next){ { svelteHTML.createElement("span", {});t("screen-break-next"); } { svelteHTML.createElement("b", { [Symbol("@attach")]:fit(say(slices.stage.next.unit), 2, 0.7),});say(slices.stage.next.unit); }} }
 }


};
return { props: {} as any as SceneProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Break__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Break__SvelteComponent_ = ReturnType<typeof Break__SvelteComponent_>;
/*Ωignore_endΩ*/export default Break__SvelteComponent_;