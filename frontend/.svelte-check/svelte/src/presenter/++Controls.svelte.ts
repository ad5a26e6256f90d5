///<reference types="svelte" />
;
import type { Link } from "../lib/contest.svelte";
import { t } from "../lib/i18n.svelte";
import LangSwitch from "../lib/LangSwitch.svelte";
import LinkBadge from "../lib/LinkBadge.svelte";
;

  interface Props {
    sound: boolean;
    link: Link;
    onsound: () => void;
    onback: () => void;
  };function $$render() {

  
  
  
  

  let { sound, link, onsound, onback }: Props = $props();
  let awake = $state(true);
  let rest: ReturnType<typeof setTimeout> | undefined;

  function stir() {
    awake = true;
    clearTimeout(rest);
    rest = setTimeout(() => (awake = false), 4000);
  }
  $effect(() => {
    stir();
    return () => clearTimeout(rest);
  });
  function full() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.().catch(() => undefined);
  }
  function keyed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { f: full, s: onsound, escape: onback }[event.key.toLowerCase()];
    act?.();
  }
;
async () => {


 { svelteHTML.createElement("svelte:window", {      "onpointermove":stir,"onpointerdown":stir,"onkeydown":keyed,});}

 { svelteHTML.createElement("nav", {  "aria-label":t("presenter-controls"),});awake;
   { svelteHTML.createElement("button", {   "type":`button`,"onclick":onback,});t("presenter-back"); }
   { svelteHTML.createElement("button", {     "type":`button`,"aria-pressed":sound,"onclick":onsound,});t(sound ? "presenter-sound-on" : "presenter-sound-off"); }
   { svelteHTML.createElement("button", {   "type":`button`,"onclick":full,});t("presenter-full"); }
   { const $$_hctiwSgnaL1C = __sveltets_2_ensureComponent(LangSwitch); new $$_hctiwSgnaL1C({ target: __sveltets_2_any(), props: {}});}
 }
if(link !== "live"){ { svelteHTML.createElement("p", { "class":`link`,}); { const $$_egdaBkniL1C = __sveltets_2_ensureComponent(LinkBadge); new $$_egdaBkniL1C({ target: __sveltets_2_any(), props: { link,}});} }}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Controls__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Controls__SvelteComponent_ = ReturnType<typeof Controls__SvelteComponent_>;
/*Ωignore_endΩ*/export default Controls__SvelteComponent_;