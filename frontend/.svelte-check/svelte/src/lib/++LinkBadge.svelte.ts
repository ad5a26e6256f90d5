///<reference types="svelte" />
;
import type { Link } from "./contest.svelte";
import { t } from "./i18n.svelte";

;type $$ComponentProps =  { link: Link; words?: boolean };function $$render() {

  
  

  let { link, words = true }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {


 { svelteHTML.createElement("span", {     "class":["link", `is-${link}`],"role":`status`,"title":t(`link-${link}`),});
   { svelteHTML.createElement("i", { "aria-hidden":`true`,}); } { svelteHTML.createElement("span", { });!words;t(`link-${link}`); }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LinkBadge__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LinkBadge__SvelteComponent_ = ReturnType<typeof LinkBadge__SvelteComponent_>;
/*Ωignore_endΩ*/export default LinkBadge__SvelteComponent_;