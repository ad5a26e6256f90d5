///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import type { StepView } from "../lib/protocol.gen";
import { sentence, type Names } from "./trace";

;type $$ComponentProps =  { trace: readonly StepView[]; names: Names };function $$render() {

  
  
  

  const { trace, names }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


if(trace.length){
   { svelteHTML.createElement("ol", {});    for(let step of __sveltets_2_ensureArray(trace)){let k = 1;k; { svelteHTML.createElement("li", { "class":step.code,}); { svelteHTML.createElement("span", {});k + 1; }sentence(step, names); }} }
}else{ { svelteHTML.createElement("p", { "class":`why`,});t("desk-no-trace"); }}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Trace__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Trace__SvelteComponent_ = ReturnType<typeof Trace__SvelteComponent_>;
/*Ωignore_endΩ*/export default Trace__SvelteComponent_;