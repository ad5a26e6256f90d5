///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import type { MarkEdit } from "../lib/protocol.gen";
import type { Desk } from "./desk.svelte";
import { nameOf, type Names } from "./names";
;

  interface Props {
    edits: readonly MarkEdit[];
    desk: Desk;
    names: Names;
    ondone: () => void;
  };function $$render() {

  
  
  
  

  const { edits, desk, names, ondone }: Props = $props();
  let reason = $state("");

  async function propose(): Promise<void> {
    const command = { kind: "propose-correction", edits: edits.map((edit) => ({ ...edit })), reason: reason.trim() } as const;
    if (!(await desk.ask(command))) return;
    ondone();
    desk.tab = "correct";
  }
;
async () => {


 { svelteHTML.createElement("form", { "onsubmit":(event) => (event.preventDefault(), void propose()),});
  if(edits.length){
     { svelteHTML.createElement("ul", {});   for(let edit of __sveltets_2_ensureArray(edits)){`${edit.judge} ${edit.criterion}`; { svelteHTML.createElement("li", {});nameOf(names, "judge", edit.judge); nameOf(names, "criterion", edit.criterion);   { svelteHTML.createElement("b", {});edit.mark; } }} }
  }else{ { svelteHTML.createElement("p", { "class":`why`,});t("desk-propose-how"); }}
   { svelteHTML.createElement("label", {});t("desk-reason"); { svelteHTML.createElement("textarea", {       "rows":2,"required":true,"maxlength":2000,"bind:value":reason,"placeholder":t("desk-correct-hint"),});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/ } }
   { svelteHTML.createElement("p", { "class":`acts`,});
     { svelteHTML.createElement("button", {   "class":`do main`,"disabled":!edits.length || !reason.trim() || desk.asking,});t("desk-propose-do", { count: edits.length }); }
     { svelteHTML.createElement("button", {     "type":`button`,"class":`do`,"onclick":ondone,});t("cancel"); }
   }
   { svelteHTML.createElement("p", { "class":`why`,});t("desk-two-people"); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Propose__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Propose__SvelteComponent_ = ReturnType<typeof Propose__SvelteComponent_>;
/*Ωignore_endΩ*/export default Propose__SvelteComponent_;