///<reference types="svelte" />
;
import { now, remaining, urgency } from "../lib/clock.svelte";
import { duration, say, t } from "../lib/i18n.svelte";
import type { ClockSlice, SheetView } from "../lib/protocol.gen";
;

  interface Props {
    sheet: SheetView;
    onstage: boolean;
    clock: ClockSlice | null;
    rehearsal: boolean;
  };function $$render() {

  
  
  

  const { sheet, onstage, clock, rehearsal }: Props = $props();

  let open = $state(false);
  const unit = $derived(say(sheet.unit));
  /** Long names are set smaller, never cut; a Chinese character is as wide as two letters. */
  const width = $derived([...unit].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0));
  const size = $derived(width > 56 ? "longest" : width > 26 ? "long" : "");
  const left = $derived(clock && onstage ? remaining(clock, now()) : null);
  const tone = $derived(clock && left !== null ? urgency(clock, left) : "calm");
  const more = $derived(Boolean(sheet.topic ?? sheet.presenter ?? sheet.goals.length));
;
async () => {


 { svelteHTML.createElement("section", {  "class":`entry`,});open;
   { svelteHTML.createElement("button", {       "class":`who`,"aria-expanded":open,"disabled":!more,"onclick":() => (open = !open),});
     { svelteHTML.createElement("small", {});if(rehearsal){ { svelteHTML.createElement("b", {});t("judge-rehearsal"); }} t(onstage ? "judge-on-stage" : "judge-nth", { position: sheet.position }); }
     { svelteHTML.createElement("h1", { "class":size,});unit; }
   }
  if(left !== null && clock){
     { svelteHTML.createElement("p", { "class":`clock ${tone}`,});
      t(clock.running_since === null && left > 0 ? "judge-clock-paused" : left < 0 ? "judge-clock-over" : "judge-clock-left");
       { svelteHTML.createElement("b", {});left < 0 ? "+" : "";duration(left); }
     }
  }
   { svelteHTML.createElement("div", { "class":`about`,});
    if(sheet.topic){ { svelteHTML.createElement("p", { "class":`topic`,});say(sheet.topic); }}
    if(sheet.presenter){ { svelteHTML.createElement("p", { "class":`presenter`,});t("judge-presenter", { name: say(sheet.presenter) }); }}
    if(sheet.goals.length){
       { svelteHTML.createElement("ul", { "aria-label":t("judge-goals"),});
            for(let goal of __sveltets_2_ensureArray(sheet.goals)){let k = 1;k; { svelteHTML.createElement("li", {});if(goal.figure){ { svelteHTML.createElement("b", {});goal.figure; }} say(goal.text); }}
       }
    }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Entry__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Entry__SvelteComponent_ = ReturnType<typeof Entry__SvelteComponent_>;
/*Ωignore_endΩ*/export default Entry__SvelteComponent_;