///<reference types="svelte" />
;
import { refusal, t } from "../lib/i18n.svelte";
import type { Desk } from "./desk.svelte";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  

  const { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


 { svelteHTML.createElement("div", { "role":`status`,});
  if(desk.asking){ { svelteHTML.createElement("p", { "class":`answer`,});t("outbox-sending"); }
  } else if (desk.answer){
     { svelteHTML.createElement("p", { "class":`answer ${desk.answer.type}`,});
      if(desk.answer.type === "recorded"){t("outbox-recorded", { receipt: desk.answer.receipt });
      }else{refusal(desk.answer.code, desk.answer.args);}
       { svelteHTML.createElement("button", {   "onclick":() => (desk.answer = null),"aria-label":t("close"),});  }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Answer__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Answer__SvelteComponent_ = ReturnType<typeof Answer__SvelteComponent_>;
/*Ωignore_endΩ*/export default Answer__SvelteComponent_;