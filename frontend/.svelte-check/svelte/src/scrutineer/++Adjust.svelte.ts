///<reference types="svelte" />
;
import { untrack } from "svelte";

import { knows, say, t, type Words } from "../lib/i18n.svelte";
import type { ContestSlice, SheetsSlice } from "../lib/protocol.gen";
import { compare, decimal } from "../judge/decimal";
import type { Desk } from "./desk.svelte";
;

  interface Props {
    sheets: SheetsSlice;
    desk: Desk;
    /** The kinds the plan declares; null while it has not come. */
    items: readonly { id: string; name: Words }[] | null;
    mode: ContestSlice["mode"];
  };function $$render() {

  

  
  
  
  

  const { sheets, desk, items, mode }: Props = $props();

  let turn = $state(untrack(() => desk.turn || (sheets.turns.at(-1)?.turn ?? "")));
  let chosen = $state("");
  const item = $derived(chosen || (items?.[0]?.id ?? ""));
  let points = $state("");
  let reason = $state("");
  let evidence = $state("");

  const lines = $derived(sheets.turns.flatMap((each) => each.adjustments.map((line) => ({ ...line, unit: each.unit, position: each.position }))));
  const value = $derived(decimal(points.normalize("NFKC").replace(/[−–]/, "-").trim()));
  const signed = $derived(value !== null && compare(value, { units: 0n, places: 0 }) !== 0);
  const name = (code: string) => {
    const words = items?.find((each) => each.id === code)?.name;
    return words ? say(words) : knows(`desk-item-${code}`) ? t(`desk-item-${code}`) : code;
  };

  async function add(): Promise<void> {
    const plain = points.normalize("NFKC").replace(/[−–]/, "-").replace("+", "").trim();
    const done = await desk.ask({ kind: "adjust-entry", turn, item, points: plain, reason: reason.trim(), evidence: evidence.trim() });
    if (done) points = reason = evidence = "";
  }
;
async () => {


 { svelteHTML.createElement("h2", {});t("desk-adjust"); }
if(mode === "certified"){ { svelteHTML.createElement("p", { "class":`why`,});t("desk-adjust-certified"); }
} else if (items?.length === 0){ { svelteHTML.createElement("p", { "class":`why`,});t("desk-adjust-none"); }
} else if (items){
   { svelteHTML.createElement("form", { "onsubmit":(event) => (event.preventDefault(), void add()),});
     { svelteHTML.createElement("label", {});t("desk-unit"); { svelteHTML.createElement("select", { "bind:value":turn,});/*Ωignore_startΩ*/() => turn = __sveltets_2_any(null);/*Ωignore_endΩ*/   for(let each of __sveltets_2_ensureArray(sheets.turns)){each.turn; { svelteHTML.createElement("option", { "value":each.turn,});each.position; say(each.unit); }} } }
     { svelteHTML.createElement("label", {});t("desk-item"); { svelteHTML.createElement("select", {   "value":item,"onchange":(event) => (chosen = event.currentTarget.value),});   for(let each of __sveltets_2_ensureArray(items)){each.id; { svelteHTML.createElement("option", { "value":each.id,});say(each.name); }} } }
     { svelteHTML.createElement("label", {});t("desk-points"); { svelteHTML.createElement("input", {          "class":`points`,"bind:value":points,"inputmode":`text`,"placeholder":`+1.0 / -0.5`,"aria-invalid":points !== "" && !signed,});/*Ωignore_startΩ*/() => points = __sveltets_2_any(null);/*Ωignore_endΩ*/} }
     { svelteHTML.createElement("label", { "class":`wide`,});t("desk-reason"); { svelteHTML.createElement("input", {      "bind:value":reason,"maxlength":2000,"placeholder":t("desk-adjust-hint"),});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/} }
     { svelteHTML.createElement("label", { "class":`wide`,});t("desk-evidence"); { svelteHTML.createElement("input", {      "bind:value":evidence,"maxlength":2000,"placeholder":t("desk-evidence-hint"),});/*Ωignore_startΩ*/() => evidence = __sveltets_2_any(null);/*Ωignore_endΩ*/} }
     { svelteHTML.createElement("button", {   "class":`do main`,"disabled":!signed || !reason.trim() || !turn || !item || desk.asking,});t("desk-adjust-do"); }
   }
  if(points !== "" && !signed){ { svelteHTML.createElement("p", {   "class":`wrong`,"role":`alert`,});t("desk-points-wrong"); }}
}
if(lines.length){
   { svelteHTML.createElement("table", {});
     { svelteHTML.createElement("thead", {}); { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", {});  } { svelteHTML.createElement("th", {});t("desk-unit"); } { svelteHTML.createElement("th", {});t("desk-item"); } { svelteHTML.createElement("th", { "class":`n`,});t("desk-points"); } { svelteHTML.createElement("th", {});t("desk-reason"); } } }
     { svelteHTML.createElement("tbody", {});    for(let line of __sveltets_2_ensureArray(lines)){let k = 1;k; { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("td", {});line.position; } { svelteHTML.createElement("td", {});say(line.unit); } { svelteHTML.createElement("td", {});line.seconds === null ? name(line.item) : t("desk-overtime", { seconds: line.seconds }); } { svelteHTML.createElement("td", { "class":`n`,}); { svelteHTML.createElement("b", {});line.points; } } { svelteHTML.createElement("td", {});line.reason || (line.seconds === null ? "" : t("desk-by-clock")); } }} }
   }
}else{ { svelteHTML.createElement("p", { "class":`none`,});t("desk-no-adjustments"); }}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Adjust__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Adjust__SvelteComponent_ = ReturnType<typeof Adjust__SvelteComponent_>;
/*Ωignore_endΩ*/export default Adjust__SvelteComponent_;