///<reference types="svelte" />
;
import { untrack } from "svelte";

import { t } from "../lib/i18n.svelte";
import Drawer from "./Drawer.svelte";
;

  interface Props {
    /** Key of the words: -title, -why, -do (its button), -hint (its placeholder). */
    about: string;
    unit: string;
    text?: string;
    /** Common reasons, one tap each. */
    offers?: readonly string[];
    required?: boolean;
    /** Told at every change, for what is kept while typing. */
    onchange?: (text: string) => void;
    ondone: (text: string) => void;
    onclose: () => void;
  };function $$render() {

  

  
  

  const { about, unit, text = "", offers = [], required = false, onchange, ondone, onclose }: Props = $props();
  let words = $state(untrack(() => text));

  function change(next: string): void {
    words = next;
    onchange?.(next);
  }
;
async () => {


 { const $$_rewarD0C = __sveltets_2_ensureComponent(Drawer); new $$_rewarD0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"title":t(`${about}-title`, { unit }),onclose,}});
   { svelteHTML.createElement("p", { "class":`why`,});t(`${about}-why`); }
  if(offers.length){
     { svelteHTML.createElement("p", { "class":`offers`,});   for(let offer of __sveltets_2_ensureArray(offers)){offer; { svelteHTML.createElement("button", {   "aria-pressed":words === t(offer),"onclick":() => change(t(offer)),});t(offer); }} }
  }
   { svelteHTML.createElement("textarea", {         ...__sveltets_2_empty({"data-first":true}),"maxlength":2000,"value":words,"placeholder":t(`${about}-hint`),"aria-label":t(`${about}-title`, { unit }),"oninput":(event) => change(event.currentTarget.value),}); }
   { svelteHTML.createElement("button", {     "class":`do`,"disabled":required && !words.trim(),"onclick":() => ondone(words.trim()),});t(`${about}-do`); }
 Drawer}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Write__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Write__SvelteComponent_ = ReturnType<typeof Write__SvelteComponent_>;
/*Ωignore_endΩ*/export default Write__SvelteComponent_;