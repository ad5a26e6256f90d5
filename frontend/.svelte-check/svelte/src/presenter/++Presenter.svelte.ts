///<reference types="svelte" />
;
import "./words";

import { onMount } from "svelte";
import type { Contest } from "../lib/contest.svelte";
import { say, t } from "../lib/i18n.svelte";
import LangSwitch from "../lib/LangSwitch.svelte";
import LinkBadge from "../lib/LinkBadge.svelte";
import Seal from "../lib/Seal.svelte";
import { keepAwake } from "../lib/wake";
import Backstage from "./Backstage.svelte";
import Choose from "./Choose.svelte";
import Controls from "./Controls.svelte";
import { allowSound, muteSound, warn } from "./beep";
import { choose, chosen } from "./own";
import StageClock from "./StageClock.svelte";

;type $$ComponentProps =  { contest: Contest; id: string; straight?: boolean };function $$render() {

  

  
  
  
  
  
  
  
  
  
  
  
  
  

  let { contest, id, straight = false }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  let entry = $state<string | null>(null);
  let wish = $state<"clock" | "queue" | null>(null);
  let sound = $state(false);
  const slices = $derived(contest.slices);

  onMount(() => {
    entry = chosen(id);
    if (straight) wish = "clock";
    return keepAwake();
  });

  // Called to the stage: the clock comes by itself. Off the stage: so does the queue.
  const onStage = $derived(entry !== null && slices.stage?.now?.entry === entry && (slices.stage.state === "called" || slices.stage.state === "on-stage"));
  const shown = $derived(wish ?? (onStage ? "clock" : "queue"));
  $effect(() => {
    if (onStage && !straight) wish = null;
  });

  function pick(chosenEntry: string | null) {
    entry = chosenEntry;
    choose(id, chosenEntry);
  }
  function toggleSound() {
    if (sound) muteSound();
    sound = sound ? false : allowSound();
  }
;
async () => {


if(shown === "clock"){
   { svelteHTML.createElement("main", { "class":`clock`,});
     { const $$_kcolCegatS1C = __sveltets_2_ensureComponent(StageClock); new $$_kcolCegatS1C({ target: __sveltets_2_any(), props: {   slices,"onwarning":(tone) => sound && warn(tone),}});}
     { const $$_slortnoC1C = __sveltets_2_ensureComponent(Controls); new $$_slortnoC1C({ target: __sveltets_2_any(), props: {       sound,"onsound":toggleSound,"onback":() => (wish = "queue"),"link":contest.link,}});}
   }
}else{
   { svelteHTML.createElement("main", { "class":`page`,});
     { svelteHTML.createElement("header", {});
       { const $$_laeS2C = __sveltets_2_ensureComponent(Seal); new $$_laeS2C({ target: __sveltets_2_any(), props: {}});} { svelteHTML.createElement("h1", {});say(slices.contest?.title) || t("presenter-title"); }
       { svelteHTML.createElement("div", { "class":`end`,}); { const $$_egdaBkniL3C = __sveltets_2_ensureComponent(LinkBadge); new $$_egdaBkniL3C({ target: __sveltets_2_any(), props: {  "link":contest.link,}});} { const $$_hctiwSgnaL3C = __sveltets_2_ensureComponent(LangSwitch); new $$_hctiwSgnaL3C({ target: __sveltets_2_any(), props: {}});} }
     }
    if(slices.contest?.mode === "rehearsal"){ { svelteHTML.createElement("p", { "class":`rehearsal`,});t("presenter-rehearsal"); }}
    if(!slices.contest){ { svelteHTML.createElement("p", { "class":`empty`,});t("presenter-connecting"); }
    } else if (entry){ { const $$_egatskcaB1C = __sveltets_2_ensureComponent(Backstage); new $$_egatskcaB1C({ target: __sveltets_2_any(), props: {    slices,entry,"onforget":() => pick(null),}});}
    }else{ { const $$_esoohC1C = __sveltets_2_ensureComponent(Choose); new $$_esoohC1C({ target: __sveltets_2_any(), props: {    "rows":slices.programme?.rows ?? [],"onchoose":pick,}});}}
     { svelteHTML.createElement("button", {     "type":`button`,"class":`open`,"onclick":() => (wish = "clock"),});t("presenter-open-clock"); }
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Presenter__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Presenter__SvelteComponent_ = ReturnType<typeof Presenter__SvelteComponent_>;
/*Ωignore_endΩ*/export default Presenter__SvelteComponent_;