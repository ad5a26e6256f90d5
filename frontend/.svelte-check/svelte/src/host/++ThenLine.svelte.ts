///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import { foretold, told, type Desk } from "./desk.svelte";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const run = $derived(desk.slices.run);
  const beside = $derived(desk.also("start-rehearsal") ?? desk.also("skip-entry"));
;
async () => {


 { svelteHTML.createElement("div", { "class":`then`,});
   { svelteHTML.createElement("p", {     "class":`line`,"role":`status`,"aria-live":`polite`,});
    if(desk.note){
       { svelteHTML.createElement("span", { "class":desk.note.tone,});desk.note.text; }
      if(desk.note.tone === "refused"){ { svelteHTML.createElement("button", {     "type":`button`,"class":`ghost`,"onclick":() => (desk.note = null),});t("close"); }}
    } else if (run?.then.length){
       { svelteHTML.createElement("span", {});t("host-then"); }
          for(let step of __sveltets_2_ensureArray(run.then)){let i = 1;i;if(i){ { svelteHTML.createElement("i", { "aria-hidden":`true`,});  }} { svelteHTML.createElement("b", {});foretold(step, desk.slices); }}
    }
   }
   { svelteHTML.createElement("span", { "class":`push`,});
    if(run?.undo){ { svelteHTML.createElement("button", {         "type":`button`,"class":`ghost`,"disabled":!desk.able,"title":told(run.undo, "detail"),"onclick":() => desk.take(run.undo),});told(run.undo);  { svelteHTML.createElement("kbd", {});  } }}
    if(beside){ { svelteHTML.createElement("button", {         "type":`button`,"class":["ghost", { skip: beside.command.kind === "skip-entry" }],"disabled":!desk.able,"title":told(beside, "detail"),"onclick":() => desk.take(beside),});told(beside); }}
     { svelteHTML.createElement("button", {     "type":`button`,"class":`ghost`,"onclick":() => desk.show({ name: "more" }),});t("host-more");  { svelteHTML.createElement("kbd", {});  } }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ThenLine__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ThenLine__SvelteComponent_ = ReturnType<typeof ThenLine__SvelteComponent_>;
/*Ωignore_endΩ*/export default ThenLine__SvelteComponent_;