///<reference types="svelte" />
;
import { knows, say, spoken, t, timeOfDay } from "../lib/i18n.svelte";
import type { LogRow, LogSlice } from "../lib/protocol.gen";
import { seatName } from "./seats";

;type $$ComponentProps =  { log: LogSlice; id: string };function $$render() {

  
  
  

  const { log, id }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  let find = $state("");

  function words(row: LogRow): string {
    const args = { ...spoken(row.args), unit: say(row.unit), who: seatName(row.by) };
    const undone = "step" in args ? `log-${args.step}` : "";
    return t(row.label, undone && knows(undone) ? { ...args, step: t(undone, args) } : args);
  }
  const rows = $derived(log.rows.map((row) => ({ row, text: words(row), by: seatName(row.by) })).filter(({ text, by }) => `${by} ${text}`.toLowerCase().includes(find.toLowerCase().trim())));
;
async () => {


 { svelteHTML.createElement("header", {});
   { svelteHTML.createElement("h2", {});t("desk-log"); }
   { svelteHTML.createElement("input", {        "type":`search`,"bind:value":find,"placeholder":t("desk-find"),"aria-label":t("desk-find"),});/*Ωignore_startΩ*/() => find = __sveltets_2_any(null);/*Ωignore_endΩ*/}
   { svelteHTML.createElement("a", {     "class":`do`,"href":`/api/contests/${id}/journal`,"download":`${id}.journal.jsonl`,});t("desk-journal"); }
 }
 { svelteHTML.createElement("p", { "class":`why`,});t("desk-log-why"); }
 { svelteHTML.createElement("ol", {});
     for(let { row, text, by } of __sveltets_2_ensureArray(rows)){row.n; { svelteHTML.createElement("li", {}); { svelteHTML.createElement("i", {});timeOfDay(row.at, true); } { svelteHTML.createElement("b", {});by; } { svelteHTML.createElement("span", {});text; } }} { svelteHTML.createElement("li", { "class":`why`,});t("desk-log-empty"); }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Log__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Log__SvelteComponent_ = ReturnType<typeof Log__SvelteComponent_>;
/*Ωignore_endΩ*/export default Log__SvelteComponent_;