///<reference types="svelte" />
;
import { duration, t } from "../lib/i18n.svelte";
;

  interface Props {
    /** Milliseconds left, negative in overtime. */
    left: number;
    limit: number;
    tone: "calm" | "amber" | "red" | "over";
    paused: boolean;
  };function $$render() {

  

  const { left, limit, tone, paused }: Props = $props();
  const share = $derived(limit > 0 ? Math.min(1, Math.max(0, left / limit)) : 0);
  const words = $derived(left < 0 ? "audience-clock-over" : paused ? "audience-clock-paused" : "audience-clock-left");
;
async () => {


 { svelteHTML.createElement("span", {      "class":`ring ${tone}`,"role":`timer`,"aria-label":t(words, { time: duration(left) }),});__sveltets_2_ensureType(String, Number, share);
   { svelteHTML.createElement("b", {});left < 0 ? "+" : "";duration(left); }
  if(left < 0 || paused){ { svelteHTML.createElement("small", {});t(left < 0 ? "audience-over" : "audience-paused"); }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Ring__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Ring__SvelteComponent_ = ReturnType<typeof Ring__SvelteComponent_>;
/*Ωignore_endΩ*/export default Ring__SvelteComponent_;