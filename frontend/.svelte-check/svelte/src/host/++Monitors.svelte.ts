///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { Desk } from "./desk.svelte";
import Miniature from "./Miniature.svelte";
import { choices, covered, slicesAfter } from "./scenes";
import type { SceneKind } from "./types";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const screens = $derived(desk.slices.links?.screens ?? []);
  const onAir = $derived(desk.onAir);
  const later = $derived(desk.staged || !desk.next ? desk.slices : slicesAfter(desk.next, desk.slices));
  const hidden = $derived(covered(desk.previewed, desk.slices, desk.staged !== null));
  const name = (kind: SceneKind) => t(`scene-${kind}`);
  const contest = $derived(desk.slices.contest?.id ?? "");
;
async () => {


 { svelteHTML.createElement("section", {   "class":`monitors`,"aria-label":t("host-monitors"),});
   { svelteHTML.createElement("div", { "class":`mon`,});
     { svelteHTML.createElement("header", {}); { svelteHTML.createElement("i", {});t("monitor-live"); } { svelteHTML.createElement("b", {});name(onAir.kind); }
      if(onAir.pinned){ { svelteHTML.createElement("em", {});t("monitor-pinned"); }}
      if(screens.length > 1){
         { svelteHTML.createElement("select", {   "aria-label":t("monitor-target"),"bind:value":desk.target,});/*Ωignore_startΩ*/() => desk.target = __sveltets_2_any(null);/*Ωignore_endΩ*/
           { svelteHTML.createElement("option", { "value":null,});t("monitor-all", { n: screens.length }); }
             for(let { screen } of __sveltets_2_ensureArray(screens)){screen; { svelteHTML.createElement("option", { "value":screen,});screen; }}
         }
      } else if (!onAir.pinned){ { svelteHTML.createElement("span", {});t("monitor-follows"); }}
     }
    if(screens.length){
       { const $$_erutainiM2C = __sveltets_2_ensureComponent(Miniature); new $$_erutainiM2C({ target: __sveltets_2_any(), props: {        "slices":desk.slices,"kind":onAir.kind,"label":t("monitor-live"),"text":onAir.kind === "message" ? desk.words || name("message") : undefined,}});}
    }else{
       { svelteHTML.createElement("p", { "class":`none`,}); { svelteHTML.createElement("span", {});t("monitor-none"); } { svelteHTML.createElement("a", {     "href":`/screen/${contest}/main`,"target":`_blank`,"rel":`noopener`,});t("monitor-open"); } }
    }
   }
   { svelteHTML.createElement("div", { "class":`mon pvw`,});
     { svelteHTML.createElement("header", {}); { svelteHTML.createElement("i", {});t("monitor-preview"); } { svelteHTML.createElement("b", {});name(desk.previewed); } { svelteHTML.createElement("span", {});desk.staged ? "" : desk.next ? t("monitor-with-next") : ""; } }
     { svelteHTML.createElement("div", { "class":`stack`,});
      if(hidden){ { svelteHTML.createElement("p", { "class":`none cover`,}); { svelteHTML.createElement("b", {});name(desk.previewed); } { svelteHTML.createElement("span", {});desk.next ? say(desk.next.unit) || say(desk.next.award) : ""; } { svelteHTML.createElement("small", {});t("monitor-covered"); } }
      } else if (desk.staged === "message"){
         { svelteHTML.createElement("form", {   "class":`none`,"onsubmit":(event) => { event.preventDefault(); void desk.air("message"); },});
           { svelteHTML.createElement("label", { "for":`message`,});t("monitor-message"); } { svelteHTML.createElement("textarea", {       "id":`message`,"rows":2,"maxlength":200,"bind:value":desk.words,});/*Ωignore_startΩ*/() => desk.words = __sveltets_2_any(null);/*Ωignore_endΩ*/ }
         }
      }else{ { const $$_erutainiM3C = __sveltets_2_ensureComponent(Miniature); new $$_erutainiM3C({ target: __sveltets_2_any(), props: {      "slices":later,"kind":desk.previewed,"label":t("monitor-preview"),}});}}
      if(desk.staged){
         { svelteHTML.createElement("button", {       "type":`button`,"class":`take`,"disabled":!desk.able || (desk.staged === "message" && !desk.words.trim()),"onclick":() => desk.air(desk.staged ?? "auto"),});t("monitor-take");  { svelteHTML.createElement("kbd", {});  } }
      }
     }
   }
   { svelteHTML.createElement("div", {     "class":`scenes`,"role":`group`,"aria-label":t("monitor-scenes"),});
       for(let kind of __sveltets_2_ensureArray(choices)){kind;
       { svelteHTML.createElement("button", {       "type":`button`,"class":{ pgm: kind === onAir.kind, pv: kind === desk.previewed },"aria-pressed":kind === desk.staged,"onclick":() => (desk.staged = desk.staged === kind ? null : kind),});name(kind); }
    }
     { svelteHTML.createElement("button", {       "type":`button`,"class":`follow`,"disabled":!desk.able || !onAir.pinned,"onclick":() => desk.air("auto"),});t("scene-auto");if(onAir.pinned){  { svelteHTML.createElement("kbd", {});  }} }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Monitors__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Monitors__SvelteComponent_ = ReturnType<typeof Monitors__SvelteComponent_>;
/*Ωignore_endΩ*/export default Monitors__SvelteComponent_;