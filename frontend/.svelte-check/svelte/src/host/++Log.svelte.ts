///<reference types="svelte" />
;
import { knows, say, spoken, t, timeOfDay } from "../lib/i18n.svelte";
import type { Desk } from "./desk.svelte";
import { who } from "./who";
import type { LogRow } from "./types";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const rows = $derived(desk.slices.log?.rows ?? []);
  const undo = $derived(desk.slices.run?.undo ?? null);
  /** The line of the step that undo would take back: "EntryCalled" was logged as log-entry-called. */
  const undone = $derived.by(() => {
    const step = String(undo?.args["step"] ?? "").replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
    return rows.find((row) => row.label === `log-${step}`)?.n ?? null;
  });

  function words(row: LogRow): string {
    const args = { ...spoken(row.args), unit: say(row.unit), who: who(row.by, desk.slices) };
    const undone = "step" in args ? `log-${args.step}` : "";
    return t(row.label, undone && knows(undone) ? { ...args, step: t(undone, args) } : args);
  }
;
async () => {


 { svelteHTML.createElement("section", {   "class":`log`,"aria-labelledby":`log`,});
   { svelteHTML.createElement("h2", { "id":`log`,});t("host-log");  { svelteHTML.createElement("small", {});t("host-log-note"); } }
  
   { svelteHTML.createElement("ol", {   "tabindex":0,"aria-labelledby":`log`,});
       for(let row of __sveltets_2_ensureArray(rows)){row.n;
       { svelteHTML.createElement("li", {}); { svelteHTML.createElement("time", {});timeOfDay(row.at, true); } { svelteHTML.createElement("b", {});who(row.by, desk.slices); } { svelteHTML.createElement("span", {});words(row); }if(undo && row.n === undone){ { svelteHTML.createElement("button", {     "type":`button`,"disabled":!desk.able,"onclick":() => desk.take(undo),});t("log-undo");  { svelteHTML.createElement("kbd", {});  } }} }
    }
       { svelteHTML.createElement("li", { "class":`empty`,});t("host-log-empty"); }
    
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Log__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Log__SvelteComponent_ = ReturnType<typeof Log__SvelteComponent_>;
/*Ωignore_endΩ*/export default Log__SvelteComponent_;