///<reference types="svelte" />
;
import { t } from "../../lib/i18n.svelte";
import { told, wantsWords, type Desk } from "../desk.svelte";
import HoldButton from "../HoldButton.svelte";
import type { CueView } from "../types";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const cues = $derived([...(desk.slices.run?.undo ? [desk.slices.run.undo] : []), ...(desk.slices.run?.also ?? [])]);
  const long = (cue: CueView) => cue.hold && !wantsWords(cue);
;
async () => {


 { svelteHTML.createElement("ul", {});
      for(let cue of __sveltets_2_ensureArray(cues)){let i = 1;`${cue.label} ${i}`;
     { svelteHTML.createElement("li", {});
       { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: {     "hold":long(cue),"disabled":!desk.able,"onpress":() => desk.take(cue),children:(press) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("b", {});told(cue);wantsWords(cue) ? "…" : ""; } { svelteHTML.createElement("small", {});press.armed ? t("host-press-again") : long(cue) ? t("press-long") : ""; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/
        
       HoldButton}
       { svelteHTML.createElement("p", {});told(cue, "detail"); }
     }
  }
     { svelteHTML.createElement("li", {});t("more-empty"); }
  
 }
 { svelteHTML.createElement("h3", {});t("more-places"); }
 { svelteHTML.createElement("div", { "class":`acts`,});
   { const $$_nottuBdloH1C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH1 = new $$_nottuBdloH1C({ target: __sveltets_2_any(), props: { "onpress":() => desk.show({ name: "order" }),children:() => { async ()/*Ωignore_positionΩ*/ => {t("host-order"); { svelteHTML.createElement("kbd", {});  }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH1.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
   { const $$_nottuBdloH1C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH1 = new $$_nottuBdloH1C({ target: __sveltets_2_any(), props: { "onpress":() => desk.show({ name: "links" }),children:() => { async ()/*Ωignore_positionΩ*/ => {t("host-links"); { svelteHTML.createElement("kbd", {});  }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH1.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
   { svelteHTML.createElement("a", {     "href":`/print/${desk.slices.contest?.id ?? ""}/seats`,"target":`_blank`,"rel":`noopener`,});t("links-print"); }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const More__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type More__SvelteComponent_ = ReturnType<typeof More__SvelteComponent_>;
/*Ωignore_endΩ*/export default More__SvelteComponent_;