///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import type { Seat } from "../lib/seat";
import { keepAwake } from "../lib/wake";
import { keep } from "./kept";
import Overlay from "./Overlay.svelte";
import Scene from "./Scene.svelte";
;

  interface Props {
    seat: Pick<Seat, "contest">;
    id: string;
    screen: string;
    overlay: "lower" | "ticker" | null;
  };function $$render() {

  
  
  
  
  
  

  let { seat, id, screen, overlay }: Props = $props();
  const contest = $derived(seat.contest);
  let hint = $state(false);
  let hiding: ReturnType<typeof setTimeout> | undefined;

  $effect(() => keepAwake());
  $effect(() => {
    if (contest.link !== "live") return;
    const slices = contest.kept();
    const later = setTimeout(() => keep(id, screen, slices), 200);
    return () => clearTimeout(later);
  });

  /** One key, or a double click where there is no keyboard. */
  function full() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.().catch(() => undefined);
  }
  function keyed(event: KeyboardEvent) {
    if (event.key.toLowerCase() === "f" && !event.ctrlKey && !event.metaKey && !event.altKey) full();
  }
  /** Only who moves the mouse is told, and only while the wall is not full screen yet. */
  function moved() {
    if (overlay || document.fullscreenElement) return;
    hint = true;
    clearTimeout(hiding);
    hiding = setTimeout(() => (hint = false), 2500);
  }
;
async () => {


 { svelteHTML.createElement("svelte:window", {      "onkeydown":keyed,"ondblclick":full,"onpointermove":moved,});}

 { svelteHTML.createElement("main", { "class":`whole`,});
  if(overlay){ { const $$_yalrevO1C = __sveltets_2_ensureComponent(Overlay); new $$_yalrevO1C({ target: __sveltets_2_any(), props: {    "slices":contest.slices,"form":overlay,}});}}else{ { const $$_enecS1C = __sveltets_2_ensureComponent(Scene); new $$_enecS1C({ target: __sveltets_2_any(), props: {  "slices":contest.slices,}});}}
  if(contest.link !== "live" && !overlay){ { svelteHTML.createElement("i", {     "class":`dot`,"role":`status`,"aria-label":t("screen-link-lost"),}); }}
  if(hint){ { svelteHTML.createElement("p", { "class":`hint`,});t("screen-hint-full"); }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Screen__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Screen__SvelteComponent_ = ReturnType<typeof Screen__SvelteComponent_>;
/*Ωignore_endΩ*/export default Screen__SvelteComponent_;