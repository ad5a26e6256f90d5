///<reference types="svelte" />
;
import { untrack } from "svelte";
import { fly } from "svelte/transition";
import { now } from "../../lib/clock.svelte";
import { fit } from "../../lib/fit";
import { duration, list, say, t } from "../../lib/i18n.svelte";
import type { SceneSlice, Slices } from "../../lib/protocol.gen";
import { calm } from "../calm";
import { reading } from "../reading";
import { REVEAL_MS } from "../timeline";

;type $$ComponentProps =  { slices: Slices; kind: SceneSlice["kind"] };function $$render() {

  
  
  
  
  
  
  
  
  

  let { slices, kind }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const entry = $derived(slices.stage?.now ?? null);
  const reveal = $derived(slices.reveal);
  const award = $derived(slices.ceremony?.now ?? null);
  const clock = $derived(kind === "stage" && slices.clock ? reading(slices.clock, now()) : null);
  /** The wall first: the score is written here when the paddles have turned there. */
  const told = $derived(kind === "reveal" && reveal ? now() - reveal.revealed_at >= REVEAL_MS - 1500 : false);

  const line = $derived.by((): { tag: string; name: string; detail: string; figure: string; live: boolean } => {
    if (kind === "reveal" && reveal) {
      const place = reveal.rank === null ? "" : t(reveal.tied ? "screen-place-tied" : "screen-place", { n: reveal.rank }).replace(/[⟦⟧]/g, "");
      return { tag: t("screen-reveal"), name: say(reveal.unit), detail: told ? place : say(reveal.topic), figure: told ? reveal.final : "", live: true };
    }
    if (kind === "award" && award)
      return { tag: say(award.name), name: award.winners ? list(award.winners.map((each) => say(each.unit))) || t("screen-award-vacant") : t("screen-award-soon"), detail: "", figure: "", live: false };
    if (kind === "break")
      return { tag: t("screen-break"), name: slices.pause?.message || say(slices.contest?.title), detail: "", figure: slices.pause ? duration(Math.max(0, slices.pause.until - now())) : "", live: false };
    if (kind === "message" && slices.scene?.text) return { tag: say(slices.contest?.title), name: slices.scene.text, detail: "", figure: "", live: false };
    if ((kind === "stage" || kind === "marking") && entry)
      return { tag: t(`screen-stage-${slices.stage?.state ?? "on-stage"}`), name: say(entry.unit), detail: say(entry.topic), figure: clock?.text ?? "", live: true };
    return { tag: "", name: say(slices.contest?.title), detail: say(slices.contest?.subtitle) || say(slices.contest?.venue), figure: "", live: false };
  }); // prettier-ignore
  const moves = untrack(() => ({ y: calm() ? 0 : 40, duration: calm() ? 0 : 400 }));
;
async () => {


`${kind} ${line.name}`; {
   { svelteHTML.createElement("section", {   "class":`lower`,});__sveltets_2_ensureTransition(fly(svelteHTML.mapElementTag('section'),(moves)));
     { svelteHTML.createElement("i", {   "class":`seal`,"aria-hidden":`true`,});  }
     { svelteHTML.createElement("div", { "class":`words`,});
      if(line.tag){ { svelteHTML.createElement("p", {  "class":`tag`,});line.live;line.tag; }}
       { svelteHTML.createElement("h1", { [Symbol("@attach")]:fit(line.name, 2, 0.6),});line.name; }
      if(line.detail){ { svelteHTML.createElement("p", {  "class":`detail`,[Symbol("@attach")]:fit(line.detail, 1),});line.detail; }}
     }
    if(line.figure){ { svelteHTML.createElement("b", { "class":`figure ${clock?.tone ?? ''}`,});line.figure; }}
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Lower__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Lower__SvelteComponent_ = ReturnType<typeof Lower__SvelteComponent_>;
/*Ωignore_endΩ*/export default Lower__SvelteComponent_;