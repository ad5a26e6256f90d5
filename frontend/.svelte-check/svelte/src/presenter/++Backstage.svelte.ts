///<reference types="svelte" />
;
import { now } from "../lib/clock.svelte";
import { duration, say, t, timeOfDay } from "../lib/i18n.svelte";
import type { Slices } from "../lib/protocol.gen";
import { own } from "./own";
import Queue from "./Queue.svelte";
;

  interface Props {
    slices: Slices;
    entry: string;
    onforget: () => void;
  };function $$render() {

  
  
  
  
  

  let { slices, entry, onforget }: Props = $props();
  const mine = $derived(own(slices, entry));
  const soon = $derived(mine.state === "waiting" && mine.ahead <= 1);
  const key = $derived(mine.state === "waiting" ? (mine.ahead === 0 ? "next" : "waiting") : mine.state);
  const left = $derived(mine.at === null ? null : mine.at - now());
;
async () => {


 { svelteHTML.createElement("section", {   "class":`card ${key}`,"aria-live":`polite`,});soon;
   { svelteHTML.createElement("p", { "class":`unit`,}); { svelteHTML.createElement("b", {});say(mine.row?.unit) || t("presenter-own-gone"); }if(mine.row){ { svelteHTML.createElement("span", {});t("presenter-position", { n: mine.row.position }); }} }
   { svelteHTML.createElement("h2", {});t(`presenter-own-${key}`, { n: mine.ahead }); }
  if(mine.state === "waiting" && mine.at !== null && left !== null){
     { svelteHTML.createElement("p", { "class":`about`,}); { svelteHTML.createElement("span", {});t("presenter-about"); } { svelteHTML.createElement("b", {});timeOfDay(mine.at); }if(left > 0){ { svelteHTML.createElement("span", {});t("presenter-in", { time: duration(Math.ceil(left / 60_000) * 60_000), n: Math.ceil(left / 60_000) }); }} }
  } else if (mine.state === "revealed" && mine.score){
     { svelteHTML.createElement("p", { "class":`about`,}); { svelteHTML.createElement("b", {});mine.score.total; }if(mine.score.rank !== null){ { svelteHTML.createElement("span", {});t(mine.score.tied ? "presenter-rank-tied" : "presenter-rank", { n: mine.score.rank }); }} }
  }
   { svelteHTML.createElement("p", { "class":`hint`,});t(`presenter-hint-${key}`); }
  if(slices.pause){ { svelteHTML.createElement("p", { "class":`pause`,});t("presenter-pause", { time: timeOfDay(slices.pause.until) }); }}
 }
 { const $$_eueuQ0C = __sveltets_2_ensureComponent(Queue); new $$_eueuQ0C({ target: __sveltets_2_any(), props: {  slices,entry,}});}
 { svelteHTML.createElement("button", {     "type":`button`,"class":`forget`,"onclick":onforget,});t("presenter-other"); }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Backstage__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Backstage__SvelteComponent_ = ReturnType<typeof Backstage__SvelteComponent_>;
/*Ωignore_endΩ*/export default Backstage__SvelteComponent_;