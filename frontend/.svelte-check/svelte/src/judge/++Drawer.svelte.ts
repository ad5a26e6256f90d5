///<reference types="svelte" />
;
import type { Snippet } from "svelte";

import { t } from "../lib/i18n.svelte";

;type $$ComponentProps =  { title: string; onclose: () => void; children: Snippet };function $$render() {

  

  

  const { title, onclose, children }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const id = $props.id();
  let box = $state<HTMLElement>();

  $effect(() => {
    const before = document.activeElement;
    (box?.querySelector<HTMLElement>("[data-first]") ?? box)?.focus();
    return () => before instanceof HTMLElement && before.isConnected && before.focus();
  });

  /** Tab stays inside; Escape closes. */
  function key(event: KeyboardEvent): void {
    if (event.key === "Escape") return onclose();
    if (event.key !== "Tab" || !box) return;
    const stops = [...box.querySelectorAll<HTMLElement>("button, input, textarea, a[href]")].filter((el) => !el.hasAttribute("disabled"));
    const [first, last] = [stops[0], stops[stops.length - 1]];
    if (event.shiftKey && (document.activeElement === first || document.activeElement === box)) last?.focus();
    else if (!event.shiftKey && document.activeElement === last) first?.focus();
    else return;
    event.preventDefault();
  }
;
async () => {



 { svelteHTML.createElement("div", {   "class":`veil`,"onclick":(event) => event.target === event.currentTarget && onclose(),});
   { const $$_div1 = svelteHTML.createElement("div", {            "class":`drawer`,"role":`dialog`,"aria-modal":`true`,"aria-labelledby":`${id}-title`,"tabindex":-1,"onkeydown":key,});box = $$_div1;
     { svelteHTML.createElement("header", {}); { svelteHTML.createElement("h2", { "id":`${id}-title`,});title; } { svelteHTML.createElement("button", {     "class":`close`,"onclick":onclose,"aria-label":t("close"),});  } }
    ;__sveltets_2_ensureSnippet(children());
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Drawer__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Drawer__SvelteComponent_ = ReturnType<typeof Drawer__SvelteComponent_>;
/*Ωignore_endΩ*/export default Drawer__SvelteComponent_;