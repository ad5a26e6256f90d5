///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import type { StepView } from "../lib/protocol.gen";
import type { Names } from "./names";
import { sentence } from "./trace";

;type $$ComponentProps =  { trace: readonly StepView[]; names: Names };function $$render() {
 const lines/*Ωignore_positionΩ*/ = (of: typeof steps)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { svelteHTML.createElement("ol", {});   for(let { step, n } of __sveltets_2_ensureArray(of)){n; { svelteHTML.createElement("li", { "class":step.code,}); { svelteHTML.createElement("span", {});n; }sentence(step, names); }} }
};return __sveltets_2_any(0)};
  
  
  
  

  const { trace, names }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const steps = $derived(trace.map((step, k) => ({ step, n: k + 1 })));
  /** Each judge's own sum stands in the table above too: folded away, still there. */
  const sums = $derived(steps.filter(({ step }) => step.code === "judge-total"));
  const rest = $derived(steps.filter(({ step }) => step.code !== "judge-total"));
;
async () => {




if(trace.length){
  if(sums.length){ { svelteHTML.createElement("details", {}); { svelteHTML.createElement("summary", {});t("desk-trace-sums", { count: sums.length }); };__sveltets_2_ensureSnippet(lines(sums)); }}
  ;__sveltets_2_ensureSnippet(lines(rest));
}else{ { svelteHTML.createElement("p", { "class":`why`,});t("desk-no-trace"); }}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Trace__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Trace__SvelteComponent_ = ReturnType<typeof Trace__SvelteComponent_>;
/*Ωignore_endΩ*/export default Trace__SvelteComponent_;