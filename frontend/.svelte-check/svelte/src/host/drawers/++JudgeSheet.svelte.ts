///<reference types="svelte" />
;
import { say, t } from "../../lib/i18n.svelte";
import type { Desk } from "../desk.svelte";
import HoldButton from "../HoldButton.svelte";
import type { SeatRow } from "../types";
import SeatLinks from "./SeatLinks.svelte";

;type $$ComponentProps =  { desk: Desk; seat: SeatRow };function $$render() {

  
  
  
  
  

  let { desk, seat }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const turn = $derived(desk.slices.panel?.turn ?? null);
  const unit = $derived(say(desk.slices.programme?.rows.find((row) => row.turn === turn)?.unit));
  const judge = $derived(seat.judge);
  let reason = $state("");
  let name = $state("");
  const said = $derived(reason.trim());
  const mayReopen = $derived(turn !== null && (seat.state === "recorded" || seat.asks_reopen !== null));
  const mayRecuse = $derived(turn !== null && seat.state !== "recused");
;
async () => {


 { svelteHTML.createElement("p", { "class":`state`,});t(`seat-${seat.state}`, { receipt: seat.receipt ?? "", n: seat.marked, of: seat.of });if(say(seat.unit)){ { svelteHTML.createElement("br", {});}t("judge-from", { unit: say(seat.unit) });} }
if(seat.help){ { svelteHTML.createElement("div", { "class":`acts`,}); { const $$_nottuBdloH1C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH1 = new $$_nottuBdloH1C({ target: __sveltets_2_any(), props: {     "tone":`strong`,"disabled":!desk.able,"onpress":() => desk.send({ kind: "answer-help", judge }),children:() => { async ()/*Ωignore_positionΩ*/ => {t("seat-help"); t("seat-help-answer");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH1.$$prop_def;/*Ωignore_endΩ*/ HoldButton} }}
if(seat.asks_reopen !== null){ { svelteHTML.createElement("p", { "class":`asks`,});t("seat-asks-reopen", { reason: seat.asks_reopen || t("no-reason") }); }}

if(mayReopen || mayRecuse){
   { svelteHTML.createElement("h3", {});t("judge-sheet-of", { unit }); }
   { svelteHTML.createElement("label", { "for":`why`,});t("form-reason"); } { svelteHTML.createElement("textarea", {       "id":`why`,"rows":2,"maxlength":300,"bind:value":reason,});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/ }
   { svelteHTML.createElement("div", { "class":`acts`,});
    if(mayReopen && turn){
       { const $$_nottuBdloH1C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH1 = new $$_nottuBdloH1C({ target: __sveltets_2_any(), props: {     "tone":`strong`,"disabled":!desk.able || !(said || seat.asks_reopen),"onpress":() => desk.send({ kind: "reopen-sheet", turn, judge, reason: said || (seat.asks_reopen ?? "") }),children:() => { async ()/*Ωignore_positionΩ*/ => {t("judge-reopen");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH1.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
      if(seat.asks_reopen !== null){ { const $$_nottuBdloH1C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH1 = new $$_nottuBdloH1C({ target: __sveltets_2_any(), props: {   "disabled":!desk.able,"onpress":() => desk.send({ kind: "decline-reopen", turn, judge }),children:() => { async ()/*Ωignore_positionΩ*/ => {t("judge-decline");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH1.$$prop_def;/*Ωignore_endΩ*/ HoldButton}}
    }
    if(mayRecuse && turn){
       { const $$_nottuBdloH1C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH1 = new $$_nottuBdloH1C({ target: __sveltets_2_any(), props: {   "hold":true,"disabled":!desk.able || !said,"onpress":() => desk.send({ kind: "recuse-judge", turn, judge, reason: said }),children:(press) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", {});press.armed ? t("host-press-again") : t("judge-recuse"); } { svelteHTML.createElement("small", {});t("press-long"); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH1.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
       { svelteHTML.createElement("p", { "class":`detail`,});t("judge-recuse-detail", { unit }); }
    }
   }
}

 { svelteHTML.createElement("h3", {});t("judge-device"); }
 { const $$_skniLtaeS0C = __sveltets_2_ensureComponent(SeatLinks); new $$_skniLtaeS0C({ target: __sveltets_2_any(), props: {   desk,"seat":`judge:${judge}`,}});}

 { svelteHTML.createElement("h3", {});t("judge-substitute"); }
 { svelteHTML.createElement("p", { "class":`detail`,});t("judge-substitute-detail"); }
 { svelteHTML.createElement("label", { "for":`name`,});t("form-name"); } { svelteHTML.createElement("input", {        "id":`name`,"maxlength":60,"autocomplete":`off`,"bind:value":name,});/*Ωignore_startΩ*/() => name = __sveltets_2_any(null);/*Ωignore_endΩ*/}
 { svelteHTML.createElement("label", { "for":`because`,});t("form-reason"); } { svelteHTML.createElement("input", {      "id":`because`,"maxlength":300,"bind:value":reason,});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/}
 { svelteHTML.createElement("div", { "class":`acts`,});
   { const $$_nottuBdloH1C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH1 = new $$_nottuBdloH1C({ target: __sveltets_2_any(), props: {   "disabled":!desk.able || !name.trim() || !said,"onpress":() => desk.send({ kind: "substitute-judge", judge, name: name.trim(), reason: said }),children:() => { async ()/*Ωignore_positionΩ*/ => {t("judge-substitute-do");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH1.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const JudgeSheet__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type JudgeSheet__SvelteComponent_ = ReturnType<typeof JudgeSheet__SvelteComponent_>;
/*Ωignore_endΩ*/export default JudgeSheet__SvelteComponent_;