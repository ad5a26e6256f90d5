///<reference types="svelte" />
;
import { t } from "../../lib/i18n.svelte";
import { shown } from "../keys";
function $$render() {

  
  
;
async () => {


 { svelteHTML.createElement("dl", {});
     for(let [keys, what] of __sveltets_2_ensureArray(shown)){what;
     { svelteHTML.createElement("dt", {});    for(let key of __sveltets_2_ensureArray(keys)){let i = 1;key;if(i){ { svelteHTML.createElement("span", {});  }} { svelteHTML.createElement("kbd", {});key.startsWith("key-") ? t(key) : key; }} }
     { svelteHTML.createElement("dd", {});t(what); }
  }
 }
 { svelteHTML.createElement("p", {});t("keys-clicker"); }


};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const Keys__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type Keys__SvelteComponent_ = InstanceType<typeof Keys__SvelteComponent_>;
/*Ωignore_endΩ*/export default Keys__SvelteComponent_;