///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import type { SheetsSlice } from "../lib/protocol.gen";
import type { Desk } from "./desk.svelte";
import Matrix from "./Matrix.svelte";
import type { Names } from "./names";
import Turn from "./Turn.svelte";

;type $$ComponentProps =  { sheets: SheetsSlice; desk: Desk; names: Names };function $$render() {

  
  
  
  
  
  

  const { sheets, desk, names }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  /** In running order; turns of an earlier round have no place in this one's and come first. */
  const turns = $derived([...sheets.turns].sort((a, b) => a.position - b.position));
  const busy = new Set(["on-stage", "held", "marking", "closed"]);
  const turn = $derived(turns.find((each) => each.turn === desk.turn) ?? [...turns].reverse().find((each) => busy.has(each.state)) ?? turns[turns.length - 1] ?? null);
;
async () => {


if(!turn){
   { svelteHTML.createElement("p", { "class":`empty`,});t("desk-no-sheets"); }
}else{
   { svelteHTML.createElement("div", { "class":`two`,});
     { svelteHTML.createElement("section", {}); { const $$_xirtaM2C = __sveltets_2_ensureComponent(Matrix); new $$_xirtaM2C({ target: __sveltets_2_any(), props: {     turns,"chosen":turn.turn,"onchoose":(each) => desk.look(each),}});} }
    turn.turn; { { const $$_nruT1C = __sveltets_2_ensureComponent(Turn); new $$_nruT1C({ target: __sveltets_2_any(), props: {     turn,"criteria":sheets.criteria,desk,names,}});}}
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Sheets__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Sheets__SvelteComponent_ = ReturnType<typeof Sheets__SvelteComponent_>;
/*Ωignore_endΩ*/export default Sheets__SvelteComponent_;