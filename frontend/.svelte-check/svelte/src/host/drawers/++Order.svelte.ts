///<reference types="svelte" />
;
import { say, t } from "../../lib/i18n.svelte";
import type { Desk } from "../desk.svelte";
import HoldButton from "../HoldButton.svelte";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const rows = $derived(desk.slices.programme?.rows ?? []);
  const seen = $derived(desk.slices.run?.revision ?? 0);
  const waits = (state: string) => state === "waiting" || state === "skipped";
  let open = $state<string | null>(null);
  let reason = $state("");

  /** The nearest place above (-1) or below (+1) that is still waiting; those on stage, done or withdrawn keep theirs. */
  function place(from: number, step: -1 | 1): number | null {
    for (let at = from + step; at >= 0 && at < rows.length; at += step) if (waits(rows[at]?.state ?? "")) return at;
    return null;
  }

  function move(turn: string, from: number, step: -1 | 1): void {
    const to = place(from, step);
    if (to !== null) void desk.send({ kind: "move-turn", turn, to, seen });
  }

  async function withdraw(turn: string): Promise<void> {
    if (await desk.send({ kind: "withdraw-entry", turn, reason: reason.trim(), seen })) [open, reason] = [null, ""];
  }

  function key(event: KeyboardEvent, turn: string, at: number): void {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(turn, at, event.key === "ArrowUp" ? -1 : 1);
  }
;
async () => {


if(rows.length){ { svelteHTML.createElement("p", {});t("order-about"); }}else{ { svelteHTML.createElement("p", {});t("order-empty"); }}
 { svelteHTML.createElement("ol", {});
      for(let row of __sveltets_2_ensureArray(rows)){let i = 1;row.turn;
    const unit = say(row.unit);
     { svelteHTML.createElement("li", { "class":row.state,});
      if(waits(row.state)){
         { svelteHTML.createElement("button", {         "type":`button`,"class":`name`,"aria-expanded":open === row.turn,"onclick":() => ([open, reason] = [open === row.turn ? null : row.turn, ""]),"onkeydown":(event) => key(event, row.turn, i),}); { svelteHTML.createElement("b", {});row.position; } { svelteHTML.createElement("span", {});unit;row.state === "skipped" ? ` · ${t("row-skipped")}` : ""; } }
         { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: {   "disabled":!desk.able || place(i, -1) === null,"onpress":() => move(row.turn, i, -1),children:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", { "aria-hidden":`true`,});  } { svelteHTML.createElement("span", { "class":`hidden`,});t("order-up", { unit }); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
         { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: {   "disabled":!desk.able || place(i, 1) === null,"onpress":() => move(row.turn, i, 1),children:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", { "aria-hidden":`true`,});  } { svelteHTML.createElement("span", { "class":`hidden`,});t("order-down", { unit }); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
      }else{ { svelteHTML.createElement("p", { "class":`name`,}); { svelteHTML.createElement("b", {});row.position; } { svelteHTML.createElement("span", {});unit; } } { svelteHTML.createElement("em", {});t(`turn-${row.state}`); }}
      if(open === row.turn){
         { svelteHTML.createElement("div", { "class":`acts`,});
           { const $$_nottuBdloH3C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH3 = new $$_nottuBdloH3C({ target: __sveltets_2_any(), props: {     "tone":`strong`,"disabled":!desk.able,"onpress":() => desk.send({ kind: "call-entry", turn: row.turn, seen }),children:() => { async ()/*Ωignore_positionΩ*/ => {t("order-call", { unit });};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH3.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
          if(row.state === "waiting"){ { const $$_nottuBdloH3C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH3 = new $$_nottuBdloH3C({ target: __sveltets_2_any(), props: {   "disabled":!desk.able,"onpress":() => desk.send({ kind: "skip-entry", turn: row.turn, seen }),children:() => { async ()/*Ωignore_positionΩ*/ => {t("order-skip");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH3.$$prop_def;/*Ωignore_endΩ*/ HoldButton}}
           { svelteHTML.createElement("label", { "for":`withdraw`,});t("order-withdraw-reason"); } { svelteHTML.createElement("input", {      "id":`withdraw`,"maxlength":300,"bind:value":reason,});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/}
           { const $$_nottuBdloH3C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH3 = new $$_nottuBdloH3C({ target: __sveltets_2_any(), props: {     "hold":true,"tone":`danger`,"disabled":!desk.able || !reason.trim(),"onpress":() => withdraw(row.turn),children:(press) => { async ()/*Ωignore_positionΩ*/ => {press.armed ? t("host-press-again") : t("order-withdraw", { unit });};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH3.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
         }
      }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Order__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Order__SvelteComponent_ = ReturnType<typeof Order__SvelteComponent_>;
/*Ωignore_endΩ*/export default Order__SvelteComponent_;