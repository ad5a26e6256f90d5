///<reference types="svelte" />
;
import { untrack } from "svelte";

import type { Contest } from "../lib/contest.svelte";
import { say } from "../lib/i18n.svelte";
import type { Outbox } from "../lib/outbox.svelte";
import Bar from "./Bar.svelte";
import Earlier from "./Earlier.svelte";
import Gone from "./Gone.svelte";
import Idle from "./Idle.svelte";
import type { Pad } from "./pad.svelte";
import Ruler from "./Ruler.svelte";
import Settings from "./Settings.svelte";
import Sheet from "./Sheet.svelte";
import SheetDrawer, { type About } from "./SheetDrawer.svelte";
import Strip from "./Strip.svelte";
import Troubles from "./Troubles.svelte";
;

  interface Props {
    contest: Contest;
    outbox: Pick<Outbox, "items" | "settled" | "durable" | "unsent" | "ask">;
    pad: Pad;
    /** The contest's id. */
    id: string;
    onback: () => void;
  };function $$render() {

  

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const { contest, outbox, pad, id, onback }: Props = $props();

  let chosen = $state("");
  let drawer = $state<About | "settings" | "earlier" | null>(null);
  let heads = $derived(pad.keep.heads());

  const slices = $derived(contest.slices);
  const mine = $derived(slices.pad);
  const sheets = $derived(mine?.sheets ?? []);
  const sheet = $derived(sheets.find((each) => each.turn === chosen) ?? sheets[0] ?? null);
  const live = $derived(contest.link === "live");
  const paused = $derived(slices.pause !== null && sheet?.state === "ahead");
  const marking = $derived(!paused && slices.contest?.mode !== "certified" ? sheet : null);

  $effect(() => {
    void outbox.settled;
    untrack(() => pad.settle());
  });
  $effect(() => {
    const newer = mine;
    if (newer) untrack(() => pad.follow(newer));
  });
  $effect(() => {
    if (slices.seal) heads = pad.keep.witness(slices.seal);
  });
  $effect(() => {
    document.title = [say(marking?.unit), say(mine?.label), say(slices.contest?.title)].filter(Boolean).join(" · ");
  });

  function help(): void {
    void outbox.ask({ kind: "call-for-help", on: mine?.help === "no" });
  }
;
async () => {


if(contest.link === "replaced" || contest.link === "revoked"){
   { const $$_enoG0C = __sveltets_2_ensureComponent(Gone); new $$_enoG0C({ target: __sveltets_2_any(), props: {       "why":contest.link,"unsent":outbox.unsent,onback,"pin":`/pin/${id}`,}});}
}else{
   { svelteHTML.createElement("main", {    "class":`pad`,"inert":drawer !== null,});marking && pad.locked(marking);
    if(mine){
       { const $$_raB1C = __sveltets_2_ensureComponent(Bar); new $$_raB1C({ target: __sveltets_2_any(), props: {          "pad":mine,"saved":marking ? pad.saved(marking, live) : "none","receipt":marking && pad.receipt(marking),"onme":() => (drawer = "settings"),"onhelp":help,}});}
    }
     { const $$_selbuorT1C = __sveltets_2_ensureComponent(Troubles); new $$_selbuorT1C({ target: __sveltets_2_any(), props: {        contest,pad,"sheet":marking,"durable":outbox.durable && pad.keeps,"unsent":outbox.unsent,}});}
    if(mine && marking){
      if(sheets.length > 1){
         { const $$_pirtS1C = __sveltets_2_ensureComponent(Strip); new $$_pirtS1C({ target: __sveltets_2_any(), props: {         sheets,"chosen":marking.turn,"done":(each) => pad.receipt(each) !== null,"total":(each) => pad.total(each, mine),"onchoose":(turn) => (chosen = turn),}});}
      }
      marking.turn; { { const $$_teehS1C = __sveltets_2_ensureComponent(Sheet); new $$_teehS1C({ target: __sveltets_2_any(), props: {        slices,mine,"sheet":marking,pad,live,"onopen":(what) => (drawer = what),}});}}
    }else{
       { const $$_eldI1C = __sveltets_2_ensureComponent(Idle); new $$_eldI1C({ target: __sveltets_2_any(), props: {   slices,"waiting":contest.waiting,}});}
      if(mine?.earlier.length){ { svelteHTML.createElement("div", { "class":`calm`,}); { const $$_reluR2C = __sveltets_2_ensureComponent(Ruler); new $$_reluR2C({ target: __sveltets_2_any(), props: {      "earlier":mine.earlier,"mine":null,"onopen":() => (drawer = "earlier"),}});} }}
    }
   }
  if(drawer === "settings" && mine){ { const $$_sgnitteS0C = __sveltets_2_ensureComponent(Settings); new $$_sgnitteS0C({ target: __sveltets_2_any(), props: {         "pad":mine,"link":contest.link,"unsent":outbox.unsent,heads,"onclose":() => (drawer = null),}});}
  } else if (drawer === "earlier" && mine){ { const $$_reilraE0C = __sveltets_2_ensureComponent(Earlier); new $$_reilraE0C({ target: __sveltets_2_any(), props: {      "earlier":mine.earlier,"keep":pad.keep,"onclose":() => (drawer = null),}});}
  } else if (drawer && drawer !== "settings" && drawer !== "earlier" && mine && marking){
     { const $$_rewarDteehS0C = __sveltets_2_ensureComponent(SheetDrawer); new $$_rewarDteehS0C({ target: __sveltets_2_any(), props: {          "about":drawer,mine,"sheet":marking,pad,"ask":(command) => void outbox.ask(command),"onclose":() => (drawer = null),}});}
  }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Judge__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Judge__SvelteComponent_ = ReturnType<typeof Judge__SvelteComponent_>;
/*Ωignore_endΩ*/export default Judge__SvelteComponent_;