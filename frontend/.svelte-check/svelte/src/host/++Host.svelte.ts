///<reference types="svelte" />
;
import Bar from "./Bar.svelte";
import Drawer from "./Drawer.svelte";
import Log from "./Log.svelte";
import Monitors from "./Monitors.svelte";
import NextStep from "./NextStep.svelte";
import Outcome from "./Outcome.svelte";
import Panel from "./Panel.svelte";
import Runsheet from "./Runsheet.svelte";
import StageCard from "./StageCard.svelte";
import ThenLine from "./ThenLine.svelte";
import { t } from "../lib/i18n.svelte";
import type { Desk } from "./desk.svelte";
import { Hold } from "./hold.svelte";
import { keydown, keyup } from "./keys";
import { wantsWords } from "./desk.svelte";

;type $$ComponentProps =  { desk: Desk; back?: () => void };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  /** `back` takes the seat again after a newer tab had it. */
  let { desk, back = () => undefined }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const slices = $derived(desk.slices);
  // A step that asks for words is confirmed, by a long press, in its own side sheet.
  const next = new Hold(
    () => desk.step(),
    () => !!desk.next && desk.next.hold && !wantsWords(desk.next),
  );

  $effect(() => {
    // Another step came up, by another host or by itself: a press that was meant for the old one ends.
    void desk.next?.label;
    next.cancel();
  });

  /** A button pressed by mouse gives the focus back, so that the space bar stays the next step. */
  function released(event: MouseEvent): void {
    const pressed = event.target instanceof Element ? event.target.closest("button") : null;
    if (event.detail > 0 && pressed && !pressed.closest(".drawer")) pressed.blur();
  }
;
async () => {


 { svelteHTML.createElement("svelte:window", {      "onkeydown":(event) => keydown(event, desk, next),"onkeyup":(event) => keyup(event, desk, next),"onclick":released,});}
 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});t("host-title"); } }

if(["replaced", "revoked"].includes(desk.contest.link)){
   { svelteHTML.createElement("main", { "class":`waiting`,}); { svelteHTML.createElement("i", {   "class":`seal`,"aria-hidden":`true`,});  } { svelteHTML.createElement("h1", {});t(`link-${desk.contest.link}`); } { svelteHTML.createElement("p", {});t(`host-waiting-${desk.contest.link}`); }
    if(desk.contest.link === "replaced"){ { svelteHTML.createElement("button", {   "type":`button`,"onclick":back,});t("host-use-here"); }} }
} else if (slices.run && slices.contest){
   { svelteHTML.createElement("div", { "class":`console`,});
     { const $$_raB1C = __sveltets_2_ensureComponent(Bar); new $$_raB1C({ target: __sveltets_2_any(), props: { desk,}});}
     { const $$_teehsnuR1C = __sveltets_2_ensureComponent(Runsheet); new $$_teehsnuR1C({ target: __sveltets_2_any(), props: { desk,}});}
     { svelteHTML.createElement("main", { "class":`main`,});
       { svelteHTML.createElement("h1", { "class":`hidden`,});t("host-title"); }
       { const $$_srotinoM2C = __sveltets_2_ensureComponent(Monitors); new $$_srotinoM2C({ target: __sveltets_2_any(), props: { desk,}});}
       { const $$_draCegatS2C = __sveltets_2_ensureComponent(StageCard); new $$_draCegatS2C({ target: __sveltets_2_any(), props: { desk,}});}
       { svelteHTML.createElement("section", { "class":`step`,});
         { const $$_petStxeN3C = __sveltets_2_ensureComponent(NextStep); new $$_petStxeN3C({ target: __sveltets_2_any(), props: {   desk,"hold":next,}});}
         { const $$_eniLnehT3C = __sveltets_2_ensureComponent(ThenLine); new $$_eniLnehT3C({ target: __sveltets_2_any(), props: { desk,}});}
       }
       { const $$_goL2C = __sveltets_2_ensureComponent(Log); new $$_goL2C({ target: __sveltets_2_any(), props: { desk,}});}
     }
    if(desk.drawer){ { const $$_rewarD1C = __sveltets_2_ensureComponent(Drawer); new $$_rewarD1C({ target: __sveltets_2_any(), props: { desk,}});}} else if (desk.uncovered){ { const $$_emoctuO1C = __sveltets_2_ensureComponent(Outcome); new $$_emoctuO1C({ target: __sveltets_2_any(), props: { desk,}});}}else{ { const $$_lenaP1C = __sveltets_2_ensureComponent(Panel); new $$_lenaP1C({ target: __sveltets_2_any(), props: { desk,}});}}
   }
}else{
   { svelteHTML.createElement("main", {   "class":`waiting`,"role":`status`,}); { svelteHTML.createElement("i", {   "class":`seal`,"aria-hidden":`true`,});  }t(`host-waiting-${desk.contest.link}`); }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Host__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Host__SvelteComponent_ = ReturnType<typeof Host__SvelteComponent_>;
/*Ωignore_endΩ*/export default Host__SvelteComponent_;