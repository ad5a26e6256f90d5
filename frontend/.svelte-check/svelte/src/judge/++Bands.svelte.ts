///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { BandView, CriterionView } from "../lib/protocol.gen";
import { compare } from "./decimal";
import { number } from "./scale";

;type $$ComponentProps =  { criterion: CriterionView; band: BandView | null };function $$render() {

  
  
  
  

  const { criterion, band }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const bands = $derived([...criterion.bands].sort((a, b) => compare(number(b.at_least), number(a.at_least))));
;
async () => {


 { svelteHTML.createElement("ul", {});
     for(let each of __sveltets_2_ensureArray(bands)){each.at_least;
     { svelteHTML.createElement("li", { "aria-current":each === band ? "true" : undefined,});
       { svelteHTML.createElement("b", {});say(each.name); } { svelteHTML.createElement("span", {});say(each.text); } { svelteHTML.createElement("em", {});t("judge-at-least", { points: each.at_least }); }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Bands__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Bands__SvelteComponent_ = ReturnType<typeof Bands__SvelteComponent_>;
/*Ωignore_endΩ*/export default Bands__SvelteComponent_;