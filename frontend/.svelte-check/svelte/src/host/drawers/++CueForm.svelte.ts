///<reference types="svelte" />
;
import { t } from "../../lib/i18n.svelte";
import { told, type Desk } from "../desk.svelte";
import HoldButton from "../HoldButton.svelte";
import type { Command, CueView } from "../types";

;type $$ComponentProps =  { desk: Desk; cue: CueView };function $$render() {

  
  
  
  

  let { desk, cue }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  // The step may have moved on while words were typed: it is sent on the revision the host sees now.
  const command = $derived(
    [desk.next, ...(desk.slices.run?.also ?? [])].find((other) => other?.label === cue.label)?.command ?? cue.command,
  );
  const kind = $derived(cue.command.kind);
  const questions = $derived(command.kind === "open-contest" ? (desk.slices.run?.open_questions ?? []) : []);
  let reason = $state("");
  let word = $state("");
  let minutes = $state(10);
  let message = $state("");
  let yes = $state<string[]>([]);
  const needsReason = $derived("reason" in command);
  const ready = $derived(
    (!needsReason || reason.trim() !== "") && questions.every(({ id }) => yes.includes(id)) && (kind !== "take-break" || minutes >= 1),
  );

  async function go(): Promise<void> {
    if (!ready) return;
    if (await desk.send(filled(command))) desk.drawer = null;
  }

  function filled(asked: Command): Command {
    if (asked.kind === "draw-order") return { ...asked, word: word.trim() };
    if (asked.kind === "take-break") return { ...asked, minutes, message: message.trim() };
    if (asked.kind === "open-contest") return { ...asked, accept: yes };
    return "reason" in asked ? { ...asked, reason: reason.trim() } : asked;
  }
;
async () => {


 { svelteHTML.createElement("form", { "onsubmit":(event) => { event.preventDefault(); if (!cue.hold) void go(); },});
   { svelteHTML.createElement("p", {});told(cue, "detail"); }
  if(kind === "draw-order"){
     { svelteHTML.createElement("label", { "for":`word`,});t("form-word"); } { svelteHTML.createElement("input", {        "id":`word`,...__sveltets_2_empty({"data-first":true}),"autocomplete":`off`,"maxlength":64,"bind:value":word,});/*Ωignore_startΩ*/() => word = __sveltets_2_any(null);/*Ωignore_endΩ*/}
     { svelteHTML.createElement("p", {});t("form-word-note"); }
  } else if (kind === "take-break"){
     { svelteHTML.createElement("label", { "for":`minutes`,});t("form-minutes"); } { svelteHTML.createElement("input", {          "id":`minutes`,...__sveltets_2_empty({"data-first":true}),"type":`number`,"min":`1`,"max":`240`,"bind:value":minutes,});/*Ωignore_startΩ*/() => minutes = __sveltets_2_any(null);/*Ωignore_endΩ*/}
     { svelteHTML.createElement("label", { "for":`message`,});t("form-message"); } { svelteHTML.createElement("input", {      "id":`message`,"maxlength":120,"bind:value":message,});/*Ωignore_startΩ*/() => message = __sveltets_2_any(null);/*Ωignore_endΩ*/}
  } else if (needsReason){
     { svelteHTML.createElement("label", { "for":`reason`,});t("form-reason"); } { svelteHTML.createElement("textarea", {       "id":`reason`,...__sveltets_2_empty({"data-first":true}),"rows":3,"maxlength":300,"bind:value":reason,});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/ }
  }
     for(let { id, label, args } of __sveltets_2_ensureArray(questions)){id;
     { svelteHTML.createElement("label", { "class":`check`,}); { svelteHTML.createElement("input", {     "type":`checkbox`,"value":id,});yes = __sveltets_2_any(null);} { svelteHTML.createElement("span", {});t(label, args); } }
  }
   { svelteHTML.createElement("div", { "class":`acts`,});
     { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: {       "hold":cue.hold,"tone":cue.hold ? "danger" : "strong","disabled":!ready || !desk.able,"onpress":go,children:(press) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", {});press.armed ? t("host-press-again") : told(cue); } { svelteHTML.createElement("small", {});cue.hold ? t("press-long") : ""; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/
      
     HoldButton}
     { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: { "onpress":() => (desk.drawer = null),children:() => { async ()/*Ωignore_positionΩ*/ => {t("cancel");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
   }
 }
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CueForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CueForm__SvelteComponent_ = ReturnType<typeof CueForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default CueForm__SvelteComponent_;