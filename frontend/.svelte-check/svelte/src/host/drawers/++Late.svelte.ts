///<reference types="svelte" />
;
import { say, t, timeOfDay } from "../../lib/i18n.svelte";
import type { Desk } from "../desk.svelte";
import HoldButton from "../HoldButton.svelte";
import type { LateRow } from "../types";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const late = $derived(desk.slices.panel?.late ?? []);
  let reasons = $state<Record<string, string>>({});
  const id = (row: LateRow) => `${row.turn}-${row.judge}`;

  async function decide(row: LateRow, accept: boolean): Promise<void> {
    const reason = reasons[id(row)]?.trim() ?? "";
    const done = await desk.send({ kind: "decide-late", turn: row.turn, judge: row.judge, accept, reason });
    if (done && late.length <= 1) desk.drawer = null;
  }
;
async () => {


 { svelteHTML.createElement("p", {});t("late-about"); }
   for(let row of __sveltets_2_ensureArray(late)){id(row);
   { svelteHTML.createElement("section", {});
     { svelteHTML.createElement("h3", {});say(row.label);  say(row.unit); }
     { svelteHTML.createElement("p", {});t("late-arrived", { time: timeOfDay(row.at, true), receipt: row.receipt }); }
     { svelteHTML.createElement("label", { "for":id(row),});t("form-reason"); }
     { svelteHTML.createElement("textarea", {       "id":id(row),...__sveltets_2_empty({"data-first":true}),"rows":2,"maxlength":300,"bind:value":reasons[id(row)],});/*Ωignore_startΩ*/() => reasons[id(row)] = __sveltets_2_any(null);/*Ωignore_endΩ*/ }
     { svelteHTML.createElement("div", { "class":`acts`,});
       { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: {     "tone":`strong`,"disabled":!desk.able || !reasons[id(row)]?.trim(),"onpress":() => decide(row, true),children:() => { async ()/*Ωignore_positionΩ*/ => {t("late-accept");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
       { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: {   "disabled":!desk.able || !reasons[id(row)]?.trim(),"onpress":() => decide(row, false),children:() => { async ()/*Ωignore_positionΩ*/ => {t("late-refuse");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
     }
   }
}
   { svelteHTML.createElement("p", {});t("late-none"); }

};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Late__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Late__SvelteComponent_ = ReturnType<typeof Late__SvelteComponent_>;
/*Ωignore_endΩ*/export default Late__SvelteComponent_;