///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { DrawSlice } from "../lib/protocol.gen";

;type $$ComponentProps =  { draw: DrawSlice };function $$render() {

  
  

  const { draw }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


 { svelteHTML.createElement("section", {   "class":`draw`,"aria-label":t("audience-draw"),});
   { svelteHTML.createElement("h2", {});t("audience-draw"); }
   { svelteHTML.createElement("p", {});t(draw.order ? "audience-draw-done" : "audience-draw-why"); }
   { svelteHTML.createElement("dl", {});
     { svelteHTML.createElement("dt", {});t("audience-commitment"); } { svelteHTML.createElement("dd", {}); { svelteHTML.createElement("code", {});draw.commitment; } }
    if(draw.word !== null && draw.word !== ""){ { svelteHTML.createElement("dt", {});t("audience-word"); } { svelteHTML.createElement("dd", {});draw.word; }}
    if(draw.seed){ { svelteHTML.createElement("dt", {});t("audience-seed"); } { svelteHTML.createElement("dd", {}); { svelteHTML.createElement("code", {});draw.seed; } }}
   }
  if(draw.order){ { svelteHTML.createElement("ol", {});    for(let unit of __sveltets_2_ensureArray(draw.order)){let k = 1;k; { svelteHTML.createElement("li", {}); { svelteHTML.createElement("i", {});k + 1; }say(unit); }} }
  }else{ { svelteHTML.createElement("ul", {});    for(let unit of __sveltets_2_ensureArray(draw.names)){let k = 1;k; { svelteHTML.createElement("li", {});say(unit); }} }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Draw__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Draw__SvelteComponent_ = ReturnType<typeof Draw__SvelteComponent_>;
/*Ωignore_endΩ*/export default Draw__SvelteComponent_;