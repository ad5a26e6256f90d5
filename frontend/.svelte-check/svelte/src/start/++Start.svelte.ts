///<reference types="svelte" />
;
import LangSwitch from "../lib/LangSwitch.svelte";
import Seal from "../lib/Seal.svelte";
import { t } from "../lib/i18n.svelte";
import Contest from "./Contest.svelte";
import Guest from "./Guest.svelte";
import Make from "./Make.svelte";
import type { Installation } from "./installation.svelte";

;type $$ComponentProps =  { here: Installation };function $$render() {

  
  
  
  
  
  
  

  let { here }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});t("product");  t("start-tagline"); } }

 { svelteHTML.createElement("div", { "class":`page`,});
   { svelteHTML.createElement("header", {});
     { svelteHTML.createElement("p", { "class":`mark`,}); { const $$_laeS3C = __sveltets_2_ensureComponent(Seal); new $$_laeS3C({ target: __sveltets_2_any(), props: {}});} { svelteHTML.createElement("b", {});t("start-name"); } }
     { const $$_hctiwSgnaL2C = __sveltets_2_ensureComponent(LangSwitch); new $$_hctiwSgnaL2C({ target: __sveltets_2_any(), props: {}});}
     { svelteHTML.createElement("h1", {});t("start-tagline"); }
     { svelteHTML.createElement("p", { "class":`about`,});t("start-about"); }
   }
   { svelteHTML.createElement("main", {});
    if(here.trouble){ { svelteHTML.createElement("p", {   "class":`trouble`,"role":`alert`,});here.trouble; }}
     { svelteHTML.createElement("section", { "aria-labelledby":`contests`,});
       { svelteHTML.createElement("h2", { "id":`contests`,});t("start-contests"); }
      if(here.contests === null){
         { svelteHTML.createElement("p", {   "class":`empty`,"role":`status`,});here.trouble ? "" : t("start-loading"); }
        if(here.trouble){ { svelteHTML.createElement("button", {     "type":`button`,"class":`again`,"onclick":() => { here.trouble = null; void here.load(); },});t("retry"); }}
      }else{
         { svelteHTML.createElement("ul", {});
             for(let contest of __sveltets_2_ensureArray(here.contests)){contest.id; { svelteHTML.createElement("li", {}); { const $$_tsetnoC5C = __sveltets_2_ensureComponent(Contest); new $$_tsetnoC5C({ target: __sveltets_2_any(), props: {  here,contest,}});} }
          } { svelteHTML.createElement("li", { "class":`empty`,});t("start-empty"); }
         }
      }
     }
    if(here.hosting){ { const $$_ekaM2C = __sveltets_2_ensureComponent(Make); new $$_ekaM2C({ target: __sveltets_2_any(), props: { here,}});}} else if (here.contests){ { const $$_tseuG2C = __sveltets_2_ensureComponent(Guest); new $$_tseuG2C({ target: __sveltets_2_any(), props: {}});}}
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Start__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Start__SvelteComponent_ = ReturnType<typeof Start__SvelteComponent_>;
/*Ωignore_endΩ*/export default Start__SvelteComponent_;