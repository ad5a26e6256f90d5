///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { Installation } from "./installation.svelte";

;type $$ComponentProps =  { here: Installation };function $$render() {

  
  

  let { here }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  let from = $state<"programme" | "clone" | "file">("programme");
  let busy = $state(false);
  const ways = ["programme", "clone", "file"] as const;

  async function make(event: SubmitEvent & { currentTarget: HTMLFormElement }): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    form.delete("from");
    busy = true;
    const page = await here.make(form);
    busy = false;
    if (page) location.href = page;
  }
;
async () => {


 { svelteHTML.createElement("section", { "aria-labelledby":`make`,});
   { svelteHTML.createElement("h2", { "id":`make`,});t("make-title"); }
   { svelteHTML.createElement("form", { "onsubmit":make,});
     { svelteHTML.createElement("fieldset", {});
       { svelteHTML.createElement("legend", {});t("make-from"); }
         for(let way of __sveltets_2_ensureArray(ways)){way;
         { svelteHTML.createElement("label", { "class":`way`,}); { svelteHTML.createElement("input", {       "type":`radio`,"name":`from`,"value":way,});from = __sveltets_2_any(null);} { svelteHTML.createElement("span", {});t(`make-from-${way}`); } }
      }
     }
    if(from === "programme"){
       { svelteHTML.createElement("label", { "for":`programme`,});t("make-programme"); }
       { svelteHTML.createElement("select", {    "id":`programme`,"name":`programme`,"required":true,});   for(let { name, title } of __sveltets_2_ensureArray(here.programmes)){name; { svelteHTML.createElement("option", { "value":name,});say(title); }} }
    } else if (from === "clone"){
       { svelteHTML.createElement("label", { "for":`clone`,});t("make-clone"); }
       { svelteHTML.createElement("select", {    "id":`clone`,"name":`clone`,"required":true,});   for(let { id, title } of __sveltets_2_ensureArray(here.contests ?? [])){id; { svelteHTML.createElement("option", { "value":id,});say(title); id;  }} }
    }else{
       { svelteHTML.createElement("label", { "for":`file`,});t("make-file"); }
        { svelteHTML.createElement("input", {        "id":`file`,"name":`file`,"type":`file`,"accept":`.yaml,.yml,.json`,"required":true,});}
    }
     { svelteHTML.createElement("label", { "for":`id`,});t("make-id"); }
     { svelteHTML.createElement("input", {              "id":`id`,"name":`id`,"pattern":`[a-z0-9][a-z0-9\\-]*`,"maxlength":60,"autocomplete":`off`,"aria-describedby":`id-hint`,"required":from === "clone",});}
     { svelteHTML.createElement("p", { "id":`id-hint`,});t("make-id-hint"); }
     { svelteHTML.createElement("button", {   "type":`submit`,"disabled":busy,});t(busy ? "make-busy" : "make-do"); }
   }
  if(here.mistakes.length){
     { svelteHTML.createElement("div", {   "class":`mistakes`,"role":`alert`,});
       { svelteHTML.createElement("h3", {});t("make-mistakes", { n: here.mistakes.length }); }
       { svelteHTML.createElement("ol", {});    for(let mistake of __sveltets_2_ensureArray(here.mistakes)){let i = 1;i; { svelteHTML.createElement("li", {});say(mistake.text); }} }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Make__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Make__SvelteComponent_ = ReturnType<typeof Make__SvelteComponent_>;
/*Ωignore_endΩ*/export default Make__SvelteComponent_;