///<reference types="svelte" />
;
import type { Shown } from "../lib/contest.svelte";
import { list, say, t } from "../lib/i18n.svelte";

;type $$ComponentProps =  { slices: Shown };function $$render() {

  
  

  const { slices }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const awards = $derived((slices.outcome?.awards ?? []).filter((award) => award.winners?.length));
;
async () => {


if(slices.contest?.mode !== "certified"){ { svelteHTML.createElement("p", {}); { svelteHTML.createElement("b", {});t("paper-not-certified"); } }}
if(awards.length){
   { svelteHTML.createElement("table", {}); { svelteHTML.createElement("tbody", {});   for(let award of __sveltets_2_ensureArray(awards)){award.award; { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", { "scope":`row`,});say(award.name); } { svelteHTML.createElement("td", {});list((award.winners ?? []).map((winner) => say(winner.unit))); } }} } }
}
 { svelteHTML.createElement("table", {});
   { svelteHTML.createElement("thead", {}); { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", { "class":`n`,});t("desk-rank"); } { svelteHTML.createElement("th", {});t("desk-unit"); } { svelteHTML.createElement("th", {});t("paper-topic"); } { svelteHTML.createElement("th", { "class":`n`,});t("desk-total"); } } }
   { svelteHTML.createElement("tbody", {});
       for(let row of __sveltets_2_ensureArray(slices.outcome?.rows ?? [])){row.entry;
       { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("td", { "class":`n`,});row.rank ?? "–"; } { svelteHTML.createElement("td", {});say(row.unit); } { svelteHTML.createElement("td", {});say(row.topic); } { svelteHTML.createElement("td", { "class":`n`,});row.status === "scored" ? row.total : t(`desk-status-${row.status}`); } }
    }
   }
 }
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PaperResults__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PaperResults__SvelteComponent_ = ReturnType<typeof PaperResults__SvelteComponent_>;
/*Ωignore_endΩ*/export default PaperResults__SvelteComponent_;