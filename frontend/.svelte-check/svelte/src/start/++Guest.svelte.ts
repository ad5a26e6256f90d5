///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
function $$render() {

  
;
async () => {


 { svelteHTML.createElement("section", { "aria-labelledby":`guest`,});
   { svelteHTML.createElement("h2", { "id":`guest`,});t("start-guest"); }
   { svelteHTML.createElement("dl", {});
     { svelteHTML.createElement("dt", {});t("start-guest-host"); }
     { svelteHTML.createElement("dd", {});t("start-guest-host-how");  { svelteHTML.createElement("code", {});  } }
     { svelteHTML.createElement("dt", {});t("start-guest-judge"); }
     { svelteHTML.createElement("dd", {});t("start-guest-judge-how"); }
     { svelteHTML.createElement("dt", {});t("start-guest-audience"); }
     { svelteHTML.createElement("dd", {});t("start-guest-audience-how"); }
   }
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const Guest__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type Guest__SvelteComponent_ = InstanceType<typeof Guest__SvelteComponent_>;
/*Ωignore_endΩ*/export default Guest__SvelteComponent_;