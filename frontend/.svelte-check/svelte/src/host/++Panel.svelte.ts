///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import { told, type Desk } from "./desk.svelte";
import SeatLine from "./SeatLine.svelte";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const { panel, stage, outcome, contest, run } = $derived(desk.slices);
  const seats = $derived(panel?.seats ?? []);
  const tones = { recorded: "a", late: "b", reopened: "b", missing: "b", recused: "out", marking: "c", idle: "c" } as const;
  const remind = $derived(desk.also("remind-judges"));
  const left = $derived((panel?.due ?? 0) - (panel?.recorded ?? 0));
  const unit = $derived(stage?.now && stage.now.turn === panel?.turn ? stage.now.unit : null);

  /** Uncovers by keyboard or screen reader too, where nothing can be held down. */
  function toggled(event: MouseEvent): void {
    if (event.detail === 0) desk.uncovered = true;
  }
;
async () => {


 { svelteHTML.createElement("aside", {   "class":`panel`,"aria-label":t("host-judges"),});
   { svelteHTML.createElement("h2", {});t("host-judges");  { svelteHTML.createElement("small", { "title":say(unit),});say(unit); } }
  if(seats.length){
     { svelteHTML.createElement("div", { "class":`tally`,});
      if(panel?.due){ { svelteHTML.createElement("p", {}); { svelteHTML.createElement("b", {});panel.recorded; } t("host-recorded-of", { of: panel.due }); }
      }else{ { svelteHTML.createElement("p", {}); { svelteHTML.createElement("b", {});seats.length; } t("host-judges-on-panel"); }}
       { svelteHTML.createElement("i", { "aria-hidden":`true`,});   for(let seat of __sveltets_2_ensureArray(seats)){seat.judge; { svelteHTML.createElement("u", {  "class":tones[seat.state],});__sveltets_2_ensureType(String, Number, `${(100 * seat.marked) / Math.max(1, seat.of)}%`); }} }
     }
    
     { svelteHTML.createElement("ol", {     "class":`seats`,"tabindex":0,"aria-label":t("host-judges"),});
          for(let seat of __sveltets_2_ensureArray(seats)){let i = 1;seat.judge; { const $$_eniLtaeS2C = __sveltets_2_ensureComponent(SeatLine); new $$_eniLtaeS2C({ target: __sveltets_2_any(), props: {    desk,seat,"n":i + 1,}});}}
     }
  }else{
     { svelteHTML.createElement("p", { "class":`empty`,});t("host-no-judges"); }
  }
   { svelteHTML.createElement("div", { "class":`acts`,});
    if(panel?.late.length){ { svelteHTML.createElement("button", {     "type":`button`,"class":`warn`,"onclick":() => desk.show({ name: "late" }),});t("host-decide-late", { n: panel.late.length }); }}
    if(outcome?.owed.length){ { svelteHTML.createElement("button", {     "type":`button`,"class":`warn`,"onclick":() => desk.show({ name: "owed" }),});t("host-decide-owed", { n: outcome.owed.length }); }}
    if(contest?.mode === "rehearsal"){
       { svelteHTML.createElement("button", {         "type":`button`,"role":`switch`,"aria-checked":run?.others_mark ?? false,"disabled":!desk.able,"onclick":() => desk.send({ kind: "let-others-mark", on: !run?.others_mark, seen: run?.revision ?? 0 }),});t("host-others-mark"); { svelteHTML.createElement("i", { "class":`switch`,}); } }
    }
    if(remind && left > 0){ { svelteHTML.createElement("button", {       "type":`button`,"disabled":!desk.able,"onclick":() => desk.take(remind),"title":told(remind, "detail"),});t("host-remind", { n: left }); { svelteHTML.createElement("kbd", {});  } }}
    if(outcome?.rows.some((row) => row.total !== null)){
       { svelteHTML.createElement("button", {       "type":`button`,"class":`cover`,"onpointerdown":() => (desk.uncovered = true),"onclick":toggled,});t("host-covered"); { svelteHTML.createElement("kbd", {});  } }
    }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Panel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Panel__SvelteComponent_ = ReturnType<typeof Panel__SvelteComponent_>;
/*Ωignore_endΩ*/export default Panel__SvelteComponent_;