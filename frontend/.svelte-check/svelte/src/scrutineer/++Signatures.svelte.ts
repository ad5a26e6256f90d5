///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";

;type $$ComponentProps =  { head: string; certified: boolean; roles: readonly string[] };function $$render() {

  

  const { head, certified, roles }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


 { svelteHTML.createElement("footer", {});
   { svelteHTML.createElement("p", {});t(certified ? "paper-head-certified" : "paper-head");  { svelteHTML.createElement("code", {});(head.match(/.{1,4}/g) ?? []).join(" "); } }
   { svelteHTML.createElement("div", {});   for(let role of __sveltets_2_ensureArray(roles)){role; { svelteHTML.createElement("p", {}); { svelteHTML.createElement("span", {});t(`paper-${role}`); } { svelteHTML.createElement("i", {}); } { svelteHTML.createElement("span", {});t("paper-date"); } { svelteHTML.createElement("i", {}); } }} }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Signatures__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Signatures__SvelteComponent_ = ReturnType<typeof Signatures__SvelteComponent_>;
/*Ωignore_endΩ*/export default Signatures__SvelteComponent_;