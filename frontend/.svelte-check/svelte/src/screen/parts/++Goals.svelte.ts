///<reference types="svelte" />
;
import { say, t } from "../../lib/i18n.svelte";
import type { GoalView } from "../../lib/protocol.gen";
import { figure } from "./figure";

;type $$ComponentProps =  { goals: readonly GoalView[] };function $$render() {

  
  
  

  let { goals }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


 { svelteHTML.createElement("section", {   "class":`goals`,});goals.length > 3;goals.length === 1;
   { svelteHTML.createElement("h2", {});t("screen-goals"); }
   { svelteHTML.createElement("ul", {});
        for(let goal of __sveltets_2_ensureArray(goals)){let i = 1;i;
      const part = figure(goal.figure);
       { svelteHTML.createElement("li", {});
        if(part){ { svelteHTML.createElement("b", {});part.number;if(part.unit){ { svelteHTML.createElement("small", {});part.unit; }} }}
         { svelteHTML.createElement("span", { });!part;say(goal.text); }
       }
    }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Goals__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Goals__SvelteComponent_ = ReturnType<typeof Goals__SvelteComponent_>;
/*Ωignore_endΩ*/export default Goals__SvelteComponent_;