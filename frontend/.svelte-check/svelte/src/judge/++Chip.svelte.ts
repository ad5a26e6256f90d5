///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import type { Saved } from "./pad.svelte";

;type $$ComponentProps =  { saved: Saved; receipt: string | null };function $$render() {

  
  

  const { saved, receipt }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


 { svelteHTML.createElement("span", {     "class":`chip ${saved}`,"role":`status`,...__sveltets_2_empty({"data-saved":saved}),});
  if(saved === "recorded"){ { svelteHTML.createElement("span", { "class":`words`,});t("judge-recorded");   { svelteHTML.createElement("b", {});receipt; } }
  } else if (saved !== "none"){ { svelteHTML.createElement("span", { "class":`words`,});t(`judge-${saved}`); }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Chip__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Chip__SvelteComponent_ = ReturnType<typeof Chip__SvelteComponent_>;
/*Ωignore_endΩ*/export default Chip__SvelteComponent_;