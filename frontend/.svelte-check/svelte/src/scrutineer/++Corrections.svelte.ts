///<reference types="svelte" />
;
import { t, timeOfDay } from "../lib/i18n.svelte";
import type { CorrectionView, ScrutinySlice } from "../lib/protocol.gen";
import type { Desk } from "./desk.svelte";
import { seatName } from "./seats";
import { nameOf, type Names } from "./names";
;

  interface Props {
    scrutiny: ScrutinySlice;
    desk: Desk;
    names: Names;
    seat: string;
  };function $$render() {

  
  
  
  
  

  const { scrutiny, desk, names, seat }: Props = $props();
  const corrections = $derived([...scrutiny.corrections].reverse());
  let dropping = $state("");
  let reason = $state("");

  async function drop(correction: CorrectionView): Promise<void> {
    if (await desk.ask({ kind: "drop-correction", correction: correction.correction, reason: reason.trim() })) dropping = reason = "";
  }
;
async () => {


 { svelteHTML.createElement("h2", {});t("desk-correct"); }
 { svelteHTML.createElement("p", { "class":`why`,});t("desk-correct-why"); }
   for(let each of __sveltets_2_ensureArray(corrections)){each.correction;
   { svelteHTML.createElement("article", { "class":each.state,});
     { svelteHTML.createElement("header", {}); { svelteHTML.createElement("b", {});t(`desk-correction-${each.state}`); } { svelteHTML.createElement("span", {});t("desk-by", { by: seatName(each.by), time: timeOfDay(each.at, true) });if(each.confirmed_by){ t("desk-confirmed-by", { by: seatName(each.confirmed_by) });} } }
     { svelteHTML.createElement("p", { "class":`reason`,});each.reason; }
     { svelteHTML.createElement("ul", {});    for(let edit of __sveltets_2_ensureArray(each.edits)){let k = 1;k; { svelteHTML.createElement("li", {});nameOf(names, "turn", edit.turn);  nameOf(names, "judge", edit.judge);  nameOf(names, "criterion", edit.criterion);  { svelteHTML.createElement("s", {});edit.old ?? "–"; }   { svelteHTML.createElement("b", {});edit.new; } }} }
    if(each.state === "proposed"){
      if(each.changes.length){
         { svelteHTML.createElement("table", {}); { svelteHTML.createElement("thead", {}); { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", {});t("desk-unit"); } { svelteHTML.createElement("th", {});t("desk-before"); } { svelteHTML.createElement("th", {});t("desk-after"); } } }
           { svelteHTML.createElement("tbody", {});   for(let [entry, before, after] of __sveltets_2_ensureArray(each.changes)){entry; { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("td", {});nameOf(names, "entry", String(entry)); } { svelteHTML.createElement("td", {});before; } { svelteHTML.createElement("td", {}); { svelteHTML.createElement("b", {});after; } } }} } }
      }else{ { svelteHTML.createElement("p", { "class":`why`,});t("desk-changes-nothing"); }}
       { svelteHTML.createElement("p", { "class":`acts`,});
        if(each.by === seat){ { svelteHTML.createElement("span", { "class":`why`,});t("desk-second-person"); }
        }else{ { svelteHTML.createElement("button", {     "class":`do main`,"disabled":desk.asking,"onclick":() => void desk.ask({ kind: "confirm-correction", correction: each.correction }),});t("desk-confirm-correction"); }}
         { svelteHTML.createElement("button", {     "class":`do`,"onclick":() => (dropping = dropping ? "" : each.correction),"aria-expanded":dropping === each.correction,});t("desk-drop"); }
       }
      if(dropping === each.correction){
         { svelteHTML.createElement("p", { "class":`acts`,}); { svelteHTML.createElement("input", {        "bind:value":reason,"maxlength":2000,"placeholder":t("desk-reason"),"aria-label":t("desk-reason"),});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/} { svelteHTML.createElement("button", {     "class":`do`,"disabled":!reason.trim() || desk.asking,"onclick":() => void drop(each),});t("desk-drop-do"); } }
      }
    }
   }
} { svelteHTML.createElement("p", { "class":`none`,});t("desk-no-corrections"); }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Corrections__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Corrections__SvelteComponent_ = ReturnType<typeof Corrections__SvelteComponent_>;
/*Ωignore_endΩ*/export default Corrections__SvelteComponent_;