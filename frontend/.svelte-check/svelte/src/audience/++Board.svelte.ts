///<reference types="svelte" />
;
import { flip } from "svelte/animate";

import type { Shown } from "../lib/contest.svelte";
import { say, t } from "../lib/i18n.svelte";
import type { Favourites } from "./favourites.svelte";
import Star from "./Star.svelte";

;type $$ComponentProps =  { slices: Shown; favourites: Favourites };function $$render() {

  

  
  
  
  

  const { slices, favourites }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const standings = $derived(slices.standings);
  const rows = $derived(standings?.rows ?? []);
  const scored = $derived(rows.filter((row) => row.status === "scored").length);
  const ranked = $derived(new Set(rows.map((row) => row.entry)));
  const coming = $derived((slices.programme?.rows ?? []).filter((row) => !ranked.has(row.entry) && row.state !== "revealed"));
  /** Revealed while the standing is frozen: it says that they are there, not where. */
  const held = $derived((slices.programme?.rows ?? []).filter((row) => !ranked.has(row.entry) && row.state === "revealed").length);
  const fresh = $derived(slices.contest?.chapter === "turns" ? slices.reveal?.entry : undefined);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
;
async () => {


if(rows.length){
   { svelteHTML.createElement("section", {   "class":`board`,"aria-label":t("audience-board"),});
     { svelteHTML.createElement("h2", {});t(standings?.complete ? "audience-result" : "audience-board");
       { svelteHTML.createElement("span", {});standings?.frozen ? t("audience-frozen") : standings?.certified ? t("audience-is-certified") : t("audience-revealed", { count: scored }); } }
     { svelteHTML.createElement("ol", {});
         for(let row of __sveltets_2_ensureArray(rows)){row.entry;
         { svelteHTML.createElement("li", {   });row.rank === 1;__sveltets_2_ensureAnimation(flip(svelteHTML.mapElementTag('li'),__sveltets_2_AnimationMove,({ duration: still ? 0 : 500 })));
           { svelteHTML.createElement("i", {});row.rank ?? "–"; }
           { svelteHTML.createElement("b", {});say(row.unit);if(row.entry === fresh){ { svelteHTML.createElement("small", {});t("audience-just"); }}if(row.tied){ { svelteHTML.createElement("small", { "class":`tied`,});t("audience-tied"); }} }
           { svelteHTML.createElement("em", {});row.status === "scored" ? row.total : t(`audience-status-${row.status}`); }
           { const $$_ratS3C = __sveltets_2_ensureComponent(Star); new $$_ratS3C({ target: __sveltets_2_any(), props: {      "on":favourites.has(row.entry),"unit":say(row.unit),"ontoggle":() => favourites.toggle(row.entry),}});}
         }
      }
     }
    if(standings?.frozen && held){ { svelteHTML.createElement("p", { "class":`more`,});t("audience-frozen-more", { count: held }); }}
   }
}
if(coming.length && !standings?.complete){
   { svelteHTML.createElement("section", {   "class":`board`,"aria-label":t("audience-order"),});
     { svelteHTML.createElement("h2", {});t(rows.length ? "audience-still" : "audience-order");  { svelteHTML.createElement("span", {});t("audience-count", { count: coming.length }); } }
     { svelteHTML.createElement("ol", {});
         for(let row of __sveltets_2_ensureArray(coming)){row.turn;
         { svelteHTML.createElement("li", { "class":`ahead`,});
           { svelteHTML.createElement("i", {});row.position; }
           { svelteHTML.createElement("b", {});say(row.unit);if(row.state !== "waiting"){ { svelteHTML.createElement("small", { "class":`tied`,});t(`audience-state-${row.state}`); }}if(row.topic){ { svelteHTML.createElement("span", {});say(row.topic); }} }
           { const $$_ratS3C = __sveltets_2_ensureComponent(Star); new $$_ratS3C({ target: __sveltets_2_any(), props: {      "on":favourites.has(row.entry),"unit":say(row.unit),"ontoggle":() => favourites.toggle(row.entry),}});}
         }
      }
     }
   }
} else if (slices.programme && !slices.programme.drawn && slices.contest?.chapter !== "draw"){
   { svelteHTML.createElement("p", { "class":`undrawn`,});t("audience-undrawn"); }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Board__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Board__SvelteComponent_ = ReturnType<typeof Board__SvelteComponent_>;
/*Ωignore_endΩ*/export default Board__SvelteComponent_;