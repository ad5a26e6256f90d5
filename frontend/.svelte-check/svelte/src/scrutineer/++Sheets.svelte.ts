///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import type { SheetsSlice } from "../lib/protocol.gen";
import type { Desk } from "./desk.svelte";
import Matrix from "./Matrix.svelte";
import type { Names } from "./trace";
import Turn from "./Turn.svelte";

;type $$ComponentProps =  { sheets: SheetsSlice; desk: Desk; names: Names };function $$render() {

  
  
  
  
  
  

  const { sheets, desk, names }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const turn = $derived(sheets.turns.find((each) => each.turn === desk.turn) ?? sheets.turns.at(-1) ?? null);
;
async () => {


if(!turn){
   { svelteHTML.createElement("p", { "class":`empty`,});t("desk-no-sheets"); }
}else{
   { svelteHTML.createElement("div", { "class":`two`,});
     { svelteHTML.createElement("section", { "aria-label":t("desk-matrix"),}); { const $$_xirtaM2C = __sveltets_2_ensureComponent(Matrix); new $$_xirtaM2C({ target: __sveltets_2_any(), props: {     sheets,"chosen":turn.turn,"onchoose":(each) => desk.look(each),}});} }
    turn.turn; { { const $$_nruT1C = __sveltets_2_ensureComponent(Turn); new $$_nruT1C({ target: __sveltets_2_any(), props: {     turn,"criteria":sheets.criteria,desk,names,}});}}
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Sheets__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Sheets__SvelteComponent_ = ReturnType<typeof Sheets__SvelteComponent_>;
/*Ωignore_endΩ*/export default Sheets__SvelteComponent_;