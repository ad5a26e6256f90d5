///<reference types="svelte" />
;
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import Honours from "../parts/Honours.svelte";
import Leaf from "../parts/Leaf.svelte";
import Top from "../parts/Top.svelte";
import Winners from "../parts/Winners.svelte";
import type { SceneProps } from "./props";
function $$render() {

  
  
  
  
  
  
  

  let { slices, mini = false }: SceneProps = $props();
  const ceremony = $derived(slices.ceremony);
  const award = $derived(ceremony?.now ?? null);
  const given = $derived([...(ceremony?.given ?? [])].filter((each) => each.award !== award?.award).reverse());
  const over = $derived(ceremony !== null && ceremony !== undefined && !award && ceremony.remaining === 0 && given.length > 0);
;
async () => {


 { svelteHTML.createElement("div", {   "class":`scene`,});Boolean(award?.winners);mini;
     for(let beam of __sveltets_2_ensureArray((["mid", "left", "right"]))){beam; { svelteHTML.createElement("i", {   "class":`beam ${beam}`,"aria-hidden":`true`,}); }}
  if(award?.winners || over){award?.award; { { const $$_faeL1C = __sveltets_2_ensureComponent(Leaf); new $$_faeL1C({ target: __sveltets_2_any(), props: {  "still":mini,}});}}}
   { const $$_poT1C = __sveltets_2_ensureComponent(Top); const $$_poT1 = new $$_poT1C({ target: __sveltets_2_any(), props: { "contest":slices.contest,end:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", {});t(over ? "screen-award-over" : "screen-award"); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {end} = $$_poT1.$$prop_def;/*Ωignore_endΩ*/ Top}
  if(award){
    award.award; {
       { svelteHTML.createElement("section", { "class":`win`,});
         { svelteHTML.createElement("h1", {   "class":`prize`,[Symbol("@attach")]:fit(say(award.name)),});!award.winners;say(award.name); }
         { svelteHTML.createElement("div", {   "class":`rule`,"aria-hidden":`true`,}); { svelteHTML.createElement("i", {}); } }
        if(award.winners){ { const $$_srenniW2C = __sveltets_2_ensureComponent(Winners); new $$_srenniW2C({ target: __sveltets_2_any(), props: {  "winners":award.winners,}});}
        }else{ { svelteHTML.createElement("p", { "class":`soon`,});t("screen-award-soon"); }}
       }
    }
    if(given.length){ { const $$_sruonoH1C = __sveltets_2_ensureComponent(Honours); new $$_sruonoH1C({ target: __sveltets_2_any(), props: {  "awards":given,}});}}
  } else if (over){
     { svelteHTML.createElement("section", { "class":`win all`,}); { svelteHTML.createElement("h1", { "class":`sr`,});t("screen-award-over"); }  { const $$_sruonoH2C = __sveltets_2_ensureComponent(Honours); new $$_sruonoH2C({ target: __sveltets_2_any(), props: {  "awards":given,"grand":true,}});} }
  }else{
     { svelteHTML.createElement("section", { "class":`win`,});
       { svelteHTML.createElement("h1", { "class":`prize alone`,});t("screen-award"); }
       { svelteHTML.createElement("div", {   "class":`rule`,"aria-hidden":`true`,}); { svelteHTML.createElement("i", {}); } }
       { svelteHTML.createElement("p", { "class":`soon`,});t(ceremony ? "screen-award-next" : "screen-award-none"); }
     }
    if(given.length){ { const $$_sruonoH1C = __sveltets_2_ensureComponent(Honours); new $$_sruonoH1C({ target: __sveltets_2_any(), props: {  "awards":given,}});}}
  }
 }


};
return { props: {} as any as SceneProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Award__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Award__SvelteComponent_ = ReturnType<typeof Award__SvelteComponent_>;
/*Ωignore_endΩ*/export default Award__SvelteComponent_;