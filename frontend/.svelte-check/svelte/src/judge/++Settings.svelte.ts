///<reference types="svelte" />
;
import type { Link } from "../lib/contest.svelte";
import { say, t, timeOfDay } from "../lib/i18n.svelte";
import LangSwitch from "../lib/LangSwitch.svelte";
import LinkBadge from "../lib/LinkBadge.svelte";
import type { PadSlice } from "../lib/protocol.gen";
import Drawer from "./Drawer.svelte";
import type { KeptHead } from "./keep";
import { light } from "./light.svelte";
;

  interface Props {
    pad: PadSlice;
    link: Link;
    unsent: number;
    heads: readonly KeptHead[];
    onclose: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  

  const { pad, link, unsent, heads, onclose }: Props = $props();
;
async () => {


 { const $$_rewarD0C = __sveltets_2_ensureComponent(Drawer); new $$_rewarD0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"title":say(pad.label),onclose,}});
   { svelteHTML.createElement("p", { "class":`why`,});say(pad.title); say(pad.panel_name); }
   { svelteHTML.createElement("div", {     "class":`pair`,"role":`group`,"aria-label":t("judge-light"),});
     { svelteHTML.createElement("button", {   "aria-pressed":!light.on,"onclick":() => light.set(false),}); t("judge-light-off"); }
     { svelteHTML.createElement("button", {   "aria-pressed":light.on,"onclick":() => light.set(true),}); t("judge-light-on"); }
   }
   { svelteHTML.createElement("p", { "class":`line`,}); { svelteHTML.createElement("span", {});t("language"); } { const $$_hctiwSgnaL2C = __sveltets_2_ensureComponent(LangSwitch); new $$_hctiwSgnaL2C({ target: __sveltets_2_any(), props: {}});} }
   { svelteHTML.createElement("p", { "class":`line`,}); { const $$_egdaBkniL2C = __sveltets_2_ensureComponent(LinkBadge); new $$_egdaBkniL2C({ target: __sveltets_2_any(), props: { link,}});} { svelteHTML.createElement("span", {});t("judge-unsent", { count: unsent }); } }
  if(heads.length){
     { svelteHTML.createElement("h3", {});t("judge-heads"); }
     { svelteHTML.createElement("p", { "class":`why`,});t("judge-heads-why"); }
     { svelteHTML.createElement("ol", {});   for(let kept of __sveltets_2_ensureArray(([...heads].reverse().slice(0, 12)))){kept.head; { svelteHTML.createElement("li", {}); { svelteHTML.createElement("span", {});timeOfDay(kept.at); } { svelteHTML.createElement("code", {});kept.head.slice(0, 16); } { svelteHTML.createElement("span", {});t(`judge-at-${kept.boundary}`); } }} }
  }
 Drawer}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Settings__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Settings__SvelteComponent_ = ReturnType<typeof Settings__SvelteComponent_>;
/*Ωignore_endΩ*/export default Settings__SvelteComponent_;