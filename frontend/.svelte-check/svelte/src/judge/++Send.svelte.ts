///<reference types="svelte" />
;
import { list, say, t } from "../lib/i18n.svelte";
import type { CriterionView, SheetView } from "../lib/protocol.gen";
import { held } from "./hold";
;

  interface Props {
    sheet: SheetView;
    /** draft: in the judge's hand; handed: on its way or waiting for the link; recorded: out of hand. */
    phase: "draft" | "handed" | "recorded";
    live: boolean;
    total: string | null;
    missing: readonly CriterionView[];
    onsubmit: () => void;
    onreopen: () => void;
    /** Show the first criterion without a mark. */
    onmissing: () => void;
  };function $$render() {

  
  
  

  const { sheet, phase, live, total, missing, onsubmit, onreopen, onmissing }: Props = $props();

  let pressing = $state(false);
  let asking = $state(false);
  let yes = $state<HTMLButtonElement>();

  const waiting = $derived(sheet.state === "ahead");
  const ready = $derived(!waiting && missing.length === 0);
  const names = $derived(missing.length > 2 ? t("judge-missing-next") : list(missing.map((criterion) => say(criterion.name))));

  $effect(() => {
    if (asking) yes?.focus();
  });
  $effect(() => {
    if (!ready || phase !== "draft") asking = false;
  });
  function send(): void {
    asking = false;
    onsubmit();
  }
;
async () => {


 { svelteHTML.createElement("footer", { "class":`send`,});
   { svelteHTML.createElement("p", { "class":`total`,});t("judge-total"); { svelteHTML.createElement("b", {...__sveltets_2_empty({"data-total":true}),});total ?? "–"; } }
  if(phase === "handed"){
     { svelteHTML.createElement("p", { "class":`note`,});t(live ? "judge-sending-note" : "judge-stored-note"); }
  } else if (phase === "recorded"){
    if(sheet.reopen === "may-ask"){ { svelteHTML.createElement("button", {   "class":`quiet`,"onclick":onreopen,});t("judge-ask-reopen"); }
    } else if (sheet.reopen === "asked"){ { svelteHTML.createElement("p", { "class":`note`,});t("judge-reopen-asked"); }
    }else{ { svelteHTML.createElement("p", { "class":`note`,});t(sheet.state === "revealed" ? "judge-is-revealed" : "judge-is-locked"); }}
  } else if (asking){
     { svelteHTML.createElement("div", {     "class":`ask`,"role":`group`,"aria-label":t("judge-sure", { total: total ?? "" }),});
       { svelteHTML.createElement("p", {});t("judge-sure", { total: total ?? "" }); }
       { const $$_button2 = svelteHTML.createElement("button", {    "class":`submit`,"onclick":send,});yes = $$_button2;t("judge-yes-submit"); }
       { svelteHTML.createElement("button", {   "class":`quiet`,"onclick":() => (asking = false),});t("back"); }
     }
  } else if (ready){
     { svelteHTML.createElement("button", {   "class":`submit`,[Symbol("@attach")]:held({ done: send, short: () => (asking = true), pressing: (on) => (pressing = on) }),});pressing;
       { svelteHTML.createElement("span", {});t(sheet.state === "closed" ? "judge-hold-late" : sheet.reopen === "reopened" ? "judge-hold-again" : "judge-hold"); }
       { svelteHTML.createElement("small", {});t(sheet.state === "closed" ? "judge-late-note" : "judge-hold-note"); }
     }
  }else{
     { svelteHTML.createElement("button", {     "class":`quiet`,"aria-disabled":waiting,"onclick":onmissing,});
       { svelteHTML.createElement("span", {});waiting ? t("judge-not-open") : t("judge-missing", { count: missing.length }); }
       { svelteHTML.createElement("small", {});waiting ? t("judge-draft-note") : names; }
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Send__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Send__SvelteComponent_ = ReturnType<typeof Send__SvelteComponent_>;
/*Ωignore_endΩ*/export default Send__SvelteComponent_;