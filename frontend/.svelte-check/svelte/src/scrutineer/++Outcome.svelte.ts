///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { OutcomeSlice } from "../lib/protocol.gen";
import type { Desk } from "./desk.svelte";
import Owed from "./Owed.svelte";

;type $$ComponentProps =  { outcome: OutcomeSlice; desk: Desk };function $$render() {

  
  
  
  

  const { outcome, desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


   for(let choice of __sveltets_2_ensureArray(outcome.owed)){choice.question; { const $$_dewO0C = __sveltets_2_ensureComponent(Owed); new $$_dewO0C({ target: __sveltets_2_any(), props: {  choice,desk,}});}}
 { svelteHTML.createElement("div", { "class":`two`,});
   { svelteHTML.createElement("section", {});
     { svelteHTML.createElement("h2", {});t("desk-outcome"); }
     { svelteHTML.createElement("p", { "class":`why`,});t("desk-outcome-why"); }
     { svelteHTML.createElement("table", {});
       { svelteHTML.createElement("thead", {}); { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", { "class":`n`,});t("desk-rank"); } { svelteHTML.createElement("th", {});t("desk-unit"); } { svelteHTML.createElement("th", { "class":`n`,});t("desk-total"); } } }
       { svelteHTML.createElement("tbody", {});
           for(let row of __sveltets_2_ensureArray(outcome.rows)){row.entry;
           { svelteHTML.createElement("tr", { });row.rank === 1; { svelteHTML.createElement("td", { "class":`n`,});row.rank ?? "–"; } { svelteHTML.createElement("td", {});say(row.unit);if(row.tied){ { svelteHTML.createElement("small", {});t("desk-tied"); }} } { svelteHTML.createElement("td", { "class":`n`,});row.status === "scored" ? row.total : t(`desk-status-${row.status}`); } }
        }
       }
     }
   }
   { svelteHTML.createElement("section", {});
     { svelteHTML.createElement("h2", {});t("desk-awards"); }
       for(let award of __sveltets_2_ensureArray(outcome.awards)){award.award;
       { svelteHTML.createElement("article", {}); { svelteHTML.createElement("h3", {});say(award.name); }
        if(award.winners?.length){ { svelteHTML.createElement("ul", {});   for(let winner of __sveltets_2_ensureArray(award.winners)){winner.entry; { svelteHTML.createElement("li", {});say(winner.unit); { svelteHTML.createElement("span", {});winner.total ?? ""; } }} }
        }else{ { svelteHTML.createElement("p", { "class":`why`,});t("desk-award-open"); }}
       }
    }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Outcome__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Outcome__SvelteComponent_ = ReturnType<typeof Outcome__SvelteComponent_>;
/*Ωignore_endΩ*/export default Outcome__SvelteComponent_;