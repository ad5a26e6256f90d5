///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { CriterionView, TurnSheets } from "../lib/protocol.gen";
import type { Names } from "./names";
import { sentence, struck } from "./trace";

;type $$ComponentProps =  { turn: TurnSheets; criteria: readonly CriterionView[]; names: Names };function $$render() {

  
  
  
  

  const { turn, criteria, names }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const out = $derived(struck(turn));
  const used = $derived(criteria.filter((c) => turn.sheets.some((s) => s.marks[c.id] !== undefined)));
  const columns = $derived(used.length ? used : criteria);
;
async () => {


 { svelteHTML.createElement("p", { "class":`sub`,});t("paper-sheet");  t("desk-turn", { position: turn.position });   { svelteHTML.createElement("b", {});say(turn.unit); } }
 { svelteHTML.createElement("table", {});
   { svelteHTML.createElement("thead", {}); { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", {});t("desk-judge"); }   for(let c of __sveltets_2_ensureArray(columns)){c.id; { svelteHTML.createElement("th", { "class":`n`,});say(c.name);  c.high; }} { svelteHTML.createElement("th", { "class":`n`,});t("desk-total"); } { svelteHTML.createElement("th", {});t("paper-receipt"); } { svelteHTML.createElement("th", {});t("paper-signature"); } } }
   { svelteHTML.createElement("tbody", {});
       for(let sheet of __sveltets_2_ensureArray(turn.sheets)){sheet.judge;
       { svelteHTML.createElement("tr", {});
         { svelteHTML.createElement("td", {});say(sheet.label); }
           for(let c of __sveltets_2_ensureArray(columns)){c.id; { svelteHTML.createElement("td", { "class":`n`,});sheet.marks[c.id] ?? ""; }}
         { svelteHTML.createElement("td", { "class":`n`,});if(out.has(sheet.judge)){ { svelteHTML.createElement("s", {});sheet.total; } t(`desk-${out.get(sheet.judge)}-short`);}else{sheet.total ?? t(`desk-sheet-${sheet.state}-short`);} }
         { svelteHTML.createElement("td", {});sheet.receipt ?? ""; } { svelteHTML.createElement("td", { "class":`sign`,}); }
       }
    }
   }
 }
 { svelteHTML.createElement("ol", {});    for(let step of __sveltets_2_ensureArray(turn.trace)){let k = 1;k; { svelteHTML.createElement("li", {});k + 1; sentence(step, names); }} }
 { svelteHTML.createElement("p", { "class":`sum`,});t("desk-total");  { svelteHTML.createElement("b", {});turn.total ?? "–"; }if(turn.rank !== null){ t("place-nth", { n: turn.rank });} }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PaperTurn__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PaperTurn__SvelteComponent_ = ReturnType<typeof PaperTurn__SvelteComponent_>;
/*Ωignore_endΩ*/export default PaperTurn__SvelteComponent_;