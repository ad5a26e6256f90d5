///<reference types="svelte" />
;
import { untrack } from "svelte";

import { say, t } from "../lib/i18n.svelte";
import type { Choice } from "../lib/protocol.gen";
import type { Desk } from "./desk.svelte";

;type $$ComponentProps =  { choice: Choice; desk: Desk };function $$render() {

  

  
  
  

  const { choice, desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  let how = $state<"share" | "order">("order");
  let order = $state(untrack(() => [...choice.entries]));
  let reason = $state("");
  const unit = (entry: string) => say(choice.units[choice.entries.indexOf(entry)]);

  function move(k: number, by: number): void {
    const next = [...order];
    const [moved] = next.splice(k, 1);
    if (moved !== undefined) next.splice(k + by, 0, moved);
    order = next;
  }
  function decide(): void {
    void desk.ask({ kind: "decide-tie", question: choice.question, choice: how, order: how === "order" ? [...order] : [], reason: reason.trim() });
  }
;
async () => {


 { svelteHTML.createElement("form", { "onsubmit":(event) => (event.preventDefault(), decide()),});
   { svelteHTML.createElement("h2", {});t(choice.label, choice.args); }
   { svelteHTML.createElement("p", { "class":`how`,});
     { svelteHTML.createElement("label", {}); { svelteHTML.createElement("input", {       "type":`radio`,"name":`how-${choice.question}`,"value":`order`,});how = __sveltets_2_any(null);} t("desk-owed-order"); }
     { svelteHTML.createElement("label", {}); { svelteHTML.createElement("input", {       "type":`radio`,"name":`how-${choice.question}`,"value":`share`,});how = __sveltets_2_any(null);} t("desk-owed-share"); }
   }
   { svelteHTML.createElement("ol", {});
        for(let entry of __sveltets_2_ensureArray(order)){let k = 1;entry;
       { svelteHTML.createElement("li", {});if(how === "order"){ { svelteHTML.createElement("b", {});k + 1; }} { svelteHTML.createElement("span", {});unit(entry); }
        if(how === "order"){ { svelteHTML.createElement("button", {         "type":`button`,"class":`do`,"disabled":k === 0,"aria-label":t("desk-up", { unit: unit(entry) }),"onclick":() => move(k, -1),});  } { svelteHTML.createElement("button", {         "type":`button`,"class":`do`,"disabled":k === order.length - 1,"aria-label":t("desk-down", { unit: unit(entry) }),"onclick":() => move(k, 1),});  }} }
    }
   }
   { svelteHTML.createElement("label", { "class":`reason`,});t("desk-reason"); { svelteHTML.createElement("input", {      "bind:value":reason,"maxlength":2000,"placeholder":t("desk-owed-hint"),});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/} }
   { svelteHTML.createElement("button", {   "class":`do main`,"disabled":!reason.trim() || desk.asking,});t("desk-owed-do"); }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Owed__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Owed__SvelteComponent_ = ReturnType<typeof Owed__SvelteComponent_>;
/*Ωignore_endΩ*/export default Owed__SvelteComponent_;