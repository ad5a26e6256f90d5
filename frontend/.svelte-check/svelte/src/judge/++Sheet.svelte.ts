///<reference types="svelte" />
;
import { tick } from "svelte";

import type { Shown } from "../lib/contest.svelte";
import { say, t } from "../lib/i18n.svelte";
import type { PadSlice, SheetView } from "../lib/protocol.gen";
import Criterion from "./Criterion.svelte";
import Entry from "./Entry.svelte";
import type { Pad } from "./pad.svelte";
import Ruler from "./Ruler.svelte";
import { missing } from "./scale";
import Send from "./Send.svelte";
import type { About } from "./SheetDrawer.svelte";
;

  interface Props {
    slices: Shown;
    mine: PadSlice;
    sheet: SheetView;
    pad: Pad;
    live: boolean;
    onopen: (what: About | "earlier") => void;
  };function $$render() {

  

  
  
  
  
  
  
  
  
  
  

  const { slices, mine, sheet, pad, live, onopen }: Props = $props();

  let rows = $state<HTMLElement>();
  const locked = $derived(pad.locked(sheet) || sheet.state === "recused");
  const marks = $derived(pad.marks(sheet));
  const total = $derived(pad.total(sheet, mine));
  const open = $derived(missing(mine.criteria, marks));
  const phase = $derived(pad.receipt(sheet) !== null ? "recorded" : pad.handedOver(sheet) ? "handed" : "draft");
  const earlier = $derived(mine.earlier.filter((own) => own.turn !== sheet.turn));
  const note = $derived(pad.keep.note(sheet.turn) !== "");

  async function showMissing(): Promise<void> {
    await tick();
    const first = open[0] && rows?.querySelector<HTMLElement>(`[data-criterion="${CSS.escape(open[0].id)}"]`);
    if (!first) return;
    first.scrollIntoView({ block: "center" });
    first.querySelector<HTMLElement>("input[type=range]")?.focus({ preventScroll: true });
  }
;
async () => {


 { const $$_yrtnE0C = __sveltets_2_ensureComponent(Entry); new $$_yrtnE0C({ target: __sveltets_2_any(), props: {       sheet,"onstage":slices.stage?.now?.turn === sheet.turn,"clock":slices.clock,"rehearsal":slices.contest?.mode === "rehearsal",}});}
if(earlier.length){ { svelteHTML.createElement("div", { "class":`calib`,}); { const $$_reluR1C = __sveltets_2_ensureComponent(Ruler); new $$_reluR1C({ target: __sveltets_2_any(), props: {     earlier,"mine":open.length ? null : total,"onopen":() => onopen("earlier"),}});} }}
if(sheet.state === "recused"){
   { svelteHTML.createElement("p", { "class":`calm`,}); { svelteHTML.createElement("b", {});t("judge-recused-calm"); }if(slices.stage?.next){ { svelteHTML.createElement("br", {});}t("judge-then", { unit: say(slices.stage.next.unit) });} }
}else{
   { const $$_div0 = svelteHTML.createElement("div", {       "class":`crit`,"role":`group`,"aria-label":t("judge-criteria"),});phase === "recorded";rows = $$_div0;
       for(let criterion of __sveltets_2_ensureArray(mine.criteria)){criterion.id;
       { const $$_noiretirC1C = __sveltets_2_ensureComponent(Criterion); new $$_noiretirC1C({ target: __sveltets_2_any(), props: {      criterion,"mark":marks[criterion.id],locked,"onmark":(mark) => pad.mark(sheet.turn, criterion.id, mark),}});}
    }
   }
   { svelteHTML.createElement("nav", {   "class":`extra`,"aria-label":t("judge-beside"),});
    if(!locked){ { svelteHTML.createElement("button", {   "onclick":() => onopen("judge-comment"),});pad.comment(sheet);t("judge-comment"); }}
     { svelteHTML.createElement("button", {   "onclick":() => onopen("judge-note"),});note;t("judge-note"); }
    if(!locked){ { svelteHTML.createElement("button", { "onclick":() => onopen("judge-recuse"),});t("judge-recuse"); }}
   }
   { const $$_dneS0C = __sveltets_2_ensureComponent(Send); new $$_dneS0C({ target: __sveltets_2_any(), props: {            sheet,phase,live,total,"missing":open,"onsubmit":() => pad.submit(sheet, mine),"onreopen":() => onopen("judge-reopen"),"onmissing":showMissing,}});}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Sheet__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Sheet__SvelteComponent_ = ReturnType<typeof Sheet__SvelteComponent_>;
/*Ωignore_endΩ*/export default Sheet__SvelteComponent_;