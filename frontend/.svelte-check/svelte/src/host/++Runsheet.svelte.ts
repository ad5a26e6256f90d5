///<reference types="svelte" />
;
import type { Attachment } from "svelte/attachments";
import { now, remaining } from "../lib/clock.svelte";
import { duration, say, t, timeOfDay } from "../lib/i18n.svelte";
import { foretold, told, type Desk } from "./desk.svelte";
import { deviation } from "./pace";
import type { CueRow } from "./types";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  
  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const { run, clock } = $derived(desk.slices);

  const follow: Attachment<HTMLElement> = (row) => {
    const box = row.closest("ol");
    if (box) box.scrollTop = row.offsetTop - box.offsetTop - box.clientHeight / 3;
  };

  function name(row: CueRow): string {
    return row.kind === "turn" ? say(row.unit) : t(row.label, { unit: say(row.unit), award: say(row.unit) });
  }

  function when(row: CueRow): string {
    if (row.state === "withdrawn" || row.state === "skipped") return t(`row-${row.state}`);
    if (row.took_ms !== null && row.planned_ms !== null) return deviation(row.took_ms, row.planned_ms);
    return row.planned_at === null ? "" : timeOfDay(row.planned_at);
  }
;
async () => {


 { svelteHTML.createElement("nav", {   "class":`show`,"aria-label":t("host-run"),});
   { svelteHTML.createElement("h2", {});t("host-run");  { svelteHTML.createElement("small", {});t("host-run-times"); } }
  
   { svelteHTML.createElement("ol", {   "tabindex":0,"aria-label":t("host-run"),});
        for(let row of __sveltets_2_ensureArray(run?.rows ?? [])){let i = 1;i;
      if(row.state === "now"){
         { svelteHTML.createElement("li", {    "class":`now`,"aria-current":`step`,[Symbol("@attach")]:follow,}); { svelteHTML.createElement("span", {});row.position ?? ""; } { svelteHTML.createElement("span", { "class":`who`,});name(row); } { svelteHTML.createElement("em", {});when(row); } }
        if(clock){ { svelteHTML.createElement("li", { "class":`cue on`,}); { svelteHTML.createElement("span", {});say(clock.phase_name); } { svelteHTML.createElement("em", {});duration(remaining(clock, now())); } }}
        if(run?.next){ { svelteHTML.createElement("li", { "class":`cue nx`,}); { svelteHTML.createElement("span", { "title":told(run.next),});told(run.next); } { svelteHTML.createElement("em", {});t("host-next"); } }}
            for(let step of __sveltets_2_ensureArray(run?.then ?? [])){let j = 1;j; { svelteHTML.createElement("li", { "class":`cue`,}); { svelteHTML.createElement("span", {});foretold(step, desk.slices); } }}
      }else{
         { svelteHTML.createElement("li", { "class":row.state,}); { svelteHTML.createElement("span", {});row.position ?? ""; } { svelteHTML.createElement("span", { "class":`who`,});name(row); } { svelteHTML.createElement("em", {});when(row);if(row.state === "done"){ { svelteHTML.createElement("i", { "aria-label":t("row-done"),});  }} } }
      }
    }
   }
   { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => desk.show({ name: "order" }),});t("host-order");  { svelteHTML.createElement("kbd", {});  } }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Runsheet__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Runsheet__SvelteComponent_ = ReturnType<typeof Runsheet__SvelteComponent_>;
/*Ωignore_endΩ*/export default Runsheet__SvelteComponent_;