///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { CeremonySlice } from "../lib/protocol.gen";

;type $$ComponentProps =  { ceremony: CeremonySlice };function $$render() {

  
  

  const { ceremony }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const given = $derived([...ceremony.given].reverse().filter((award) => award.award !== ceremony.now?.award));
  const shown = $derived(ceremony.now ? [ceremony.now, ...given] : given);
;
async () => {


 { svelteHTML.createElement("section", {   "class":`awards`,"aria-label":t("audience-awards"),});
   { svelteHTML.createElement("h2", {});t("audience-awards"); if(ceremony.remaining){ { svelteHTML.createElement("span", {});t("audience-awards-left", { count: ceremony.remaining }); }} }
     for(let award of __sveltets_2_ensureArray(shown)){award.award;
     { svelteHTML.createElement("article", { });award.award === ceremony.now?.award;
       { svelteHTML.createElement("h3", {});say(award.name); }
      if(award.winners === null){ { svelteHTML.createElement("p", { "class":`soon`,});t("audience-award-soon"); }
      } else if (award.winners.length){
         { svelteHTML.createElement("ul", {});   for(let winner of __sveltets_2_ensureArray(award.winners)){winner.entry; { svelteHTML.createElement("li", {}); { svelteHTML.createElement("b", {});say(winner.unit); }if(winner.total){ { svelteHTML.createElement("em", {});winner.total; }}if(winner.topic){ { svelteHTML.createElement("span", {});say(winner.topic); }} }} }
      }else{ { svelteHTML.createElement("p", { "class":`soon`,});t("audience-award-none"); }}
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Awards__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Awards__SvelteComponent_ = ReturnType<typeof Awards__SvelteComponent_>;
/*Ωignore_endΩ*/export default Awards__SvelteComponent_;