///<reference types="svelte" />
;
import { list, say, t } from "../lib/i18n.svelte";
import type { Desk } from "./desk.svelte";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const outcome = $derived(desk.slices.outcome);
;
async () => {


 { svelteHTML.createElement("svelte:window", {      "onpointerup":() => (desk.uncovered = false),"onpointercancel":() => (desk.uncovered = false),"onblur":() => (desk.uncovered = false),});}

 { svelteHTML.createElement("aside", {   "class":`outcome`,"aria-label":t("host-outcome"),});
   { svelteHTML.createElement("h2", {});t("host-outcome");  { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => (desk.uncovered = false),});t("host-cover"); } }
   { svelteHTML.createElement("p", {});t("host-outcome-note"); }
  
   { svelteHTML.createElement("div", {       "class":`scroll`,"tabindex":0,"role":`region`,"aria-label":t("host-outcome"),});
     { svelteHTML.createElement("ol", {});
         for(let row of __sveltets_2_ensureArray(outcome?.rows ?? [])){row.entry;
         { svelteHTML.createElement("li", {}); { svelteHTML.createElement("b", {});row.rank ?? "–";if(row.tied){ { svelteHTML.createElement("i", {});t("tied"); }} } { svelteHTML.createElement("span", {});say(row.unit); } { svelteHTML.createElement("em", {});row.total ?? t(`status-${row.status}`); } }
      }
     }
    if(outcome?.awards.length){
       { svelteHTML.createElement("h3", {});t("host-awards"); }
       { svelteHTML.createElement("dl", {});
           for(let award of __sveltets_2_ensureArray(outcome.awards)){award.award;
           { svelteHTML.createElement("dt", {});say(award.name); } { svelteHTML.createElement("dd", {});award.winners?.length ? list(award.winners.map((winner) => say(winner.unit))) : t("nobody"); }
        }
       }
    }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Outcome__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Outcome__SvelteComponent_ = ReturnType<typeof Outcome__SvelteComponent_>;
/*Ωignore_endΩ*/export default Outcome__SvelteComponent_;