///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";

;type $$ComponentProps =  { on: boolean; unit: string; ontoggle: () => void };function $$render() {

  

  const { on, unit, ontoggle }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


 { svelteHTML.createElement("button", {       "class":`star`,"aria-pressed":on,"aria-label":t("audience-follow", { unit }),"onclick":ontoggle,});
   { svelteHTML.createElement("svg", {   "viewBox":`0 0 24 24`,"aria-hidden":`true`,}); { svelteHTML.createElement("path", {  "d":`M12 2.8l2.8 5.8 6.4.9-4.6 4.5 1.1 6.3L12 17.3l-5.7 3 1.1-6.3L2.8 9.5l6.4-.9z`,});} }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Star__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Star__SvelteComponent_ = ReturnType<typeof Star__SvelteComponent_>;
/*Ωignore_endΩ*/export default Star__SvelteComponent_;