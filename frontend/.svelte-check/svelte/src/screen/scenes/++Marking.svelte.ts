///<reference types="svelte" />
;
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import Lip from "../parts/Lip.svelte";
import Marks from "../parts/Marks.svelte";
import Rich from "../parts/Rich.svelte";
import Top from "../parts/Top.svelte";
import { footlights } from "../parts/footlights";
import type { SceneProps } from "./props";
function $$render() {

  
  
  
  
  
  
  
  

  let { slices }: SceneProps = $props();
  const stage = $derived(slices.stage);
  const lamps = $derived(footlights(slices));
  const lit = $derived(lamps.filter((lamp) => lamp.state === "lit").length);
  const due = $derived(lamps.filter((lamp) => lamp.state !== "out").length);
  const state = $derived(!slices.progress?.open && slices.progress ? "closed" : due > 0 && lit === due ? "full" : "open");
;
async () => {


 { svelteHTML.createElement("div", { "class":`scene`,});
   { const $$_poT1C = __sveltets_2_ensureComponent(Top); const $$_poT1 = new $$_poT1C({ target: __sveltets_2_any(), props: { "contest":slices.contest,end:() => { async ()/*Ωignore_positionΩ*/ => {
       { const $$_skraM0C = __sveltets_2_ensureComponent(Marks); new $$_skraM0C({ target: __sveltets_2_any(), props: {    "rows":slices.programme?.rows ?? [],"turn":stage?.now?.turn ?? null,}});}
      if(stage?.now){ { svelteHTML.createElement("span", {}); { const $$_hciR1C = __sveltets_2_ensureComponent(Rich); new $$_hciR1C({ target: __sveltets_2_any(), props: {  "text":t("screen-position", { n: stage.now.position, of: stage.of }),}});} }}
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {end} = $$_poT1.$$prop_def;/*Ωignore_endΩ*/
    
   Top}
   { svelteHTML.createElement("section", { "class":`who`,});
     { svelteHTML.createElement("p", { "class":`live`,});t(`screen-marking-${state}`); }
     { svelteHTML.createElement("h1", { [Symbol("@attach")]:fit(say(stage?.now?.unit ?? slices.contest?.title)),});say(stage?.now?.unit ?? slices.contest?.title); }
    if(stage && stage.held > 1){ { svelteHTML.createElement("p", { "class":`topic`,});t("screen-marking-held", { n: stage.held }); }
    } else if (say(stage?.now?.topic)){ { svelteHTML.createElement("p", { "class":`topic`,});say(stage?.now?.topic); }}
   }
   { svelteHTML.createElement("p", {  "class":`count`,});state !== "open"; { svelteHTML.createElement("b", {});lit; } { svelteHTML.createElement("i", { "aria-hidden":`true`,}); } { svelteHTML.createElement("span", {}); { svelteHTML.createElement("b", {});due; }t("screen-marking-count"); } }
   { svelteHTML.createElement("div", { "class":`lamps`,});  { const $$_piL2C = __sveltets_2_ensureComponent(Lip); new $$_piL2C({ target: __sveltets_2_any(), props: { lamps,"grand":true,}});} }
 }


};
return { props: {} as any as SceneProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Marking__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Marking__SvelteComponent_ = ReturnType<typeof Marking__SvelteComponent_>;
/*Ωignore_endΩ*/export default Marking__SvelteComponent_;