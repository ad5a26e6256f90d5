///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import type { Entry } from "./entry.svelte";

;type $$ComponentProps =  { entry: Entry };function $$render() {

  
  

  let { entry }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  let typed = $state("");
  let box: HTMLInputElement | undefined = $state();

  async function send(): Promise<void> {
    await entry.pin(typed);
    if (!entry.trouble) return;
    typed = "";
    box?.focus();
  }

  function changed(): void {
    typed = typed.replace(/\D/g, "").slice(0, 6);
    if (typed.length === 6 && !entry.busy) void send();
  }
;
async () => {


 { svelteHTML.createElement("form", { "onsubmit":(event) => { event.preventDefault(); void send(); },});
   { svelteHTML.createElement("label", { "for":`pin`,});t("door-pin"); }
    { const $$_input1 = svelteHTML.createElement("input", {               "id":`pin`,"bind:value":typed,"oninput":changed,"inputmode":`numeric`,"autocomplete":`one-time-code`,"maxlength":7,"pattern":`[0-9]*`,"required":true,});box = $$_input1;/*Ωignore_startΩ*/() => typed = __sveltets_2_any(null);/*Ωignore_endΩ*/}
   { svelteHTML.createElement("button", {   "type":`submit`,"disabled":entry.busy || typed.length < 6,});t(entry.busy ? "door-pin-busy" : "door-pin-send"); }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Pin__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Pin__SvelteComponent_ = ReturnType<typeof Pin__SvelteComponent_>;
/*Ωignore_endΩ*/export default Pin__SvelteComponent_;