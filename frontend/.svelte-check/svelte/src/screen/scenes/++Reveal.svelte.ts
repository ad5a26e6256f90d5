///<reference types="svelte" />
;
import { untrack } from "svelte";
import { clock } from "../../lib/clock.svelte";
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import type { RevealSlice } from "../../lib/protocol.gen";
import Counting from "../parts/Counting.svelte";
import Paddle from "../parts/Paddle.svelte";
import Rich from "../parts/Rich.svelte";
import Steps from "../parts/Steps.svelte";
import Top from "../parts/Top.svelte";
import { calm } from "../calm";
import { columns } from "../layout";
import { wall } from "../wall.svelte";
import { REVEAL_MS, timeline } from "../timeline";
import Stage from "./Stage.svelte";
import type { SceneProps } from "./props";
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { slices, mini = false }: SceneProps = $props();
  const on = wall();
  const reveal = $derived(slices.reveal);
  const when = $derived(timeline(reveal ?? { cards: [], adjustments: [] }));
  const final = $derived(Boolean(slices.standings?.complete));
  const of = $derived(slices.stage?.of ?? reveal?.of ?? 0);

  const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
  const ordinal = (place: number) => ordinals.select(place);

  /** How long ago it was revealed when this reveal came to this screen; all of it is over for a late one. */
  function age(shown: RevealSlice): number {
    if (mini || calm() || !clock.known) return Number.POSITIVE_INFINITY;
    const ago = Math.max(0, untrack(() => clock.now()) - shown.revealed_at);
    return ago > REVEAL_MS ? Number.POSITIVE_INFINITY : ago;
  }
;
async () => {


if(reveal){
  `${reveal.turn} ${reveal.revealed_at}`; {
    const ago = age(reveal);
    const still = ago === Number.POSITIVE_INFINITY;
    const at = (ms: number) => Math.round(ms - (still ? 60_000 : ago));
    const cols = columns(reveal.cards.length, on.shape);
     { svelteHTML.createElement("div", {        "class":`scene`,});still;cols < reveal.cards.length;cols * 2 < reveal.cards.length;reveal.cards.length === 0;__sveltets_2_ensureType(String, Number, cols);__sveltets_2_ensureType(String, Number, `${at(when.final)} `);__sveltets_2_ensureType(String, Number, `${at(when.stamp)} `);
       { const $$_poT1C = __sveltets_2_ensureComponent(Top); const $$_poT1 = new $$_poT1C({ target: __sveltets_2_any(), props: { "contest":slices.contest,end:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", {}); { const $$_hciR1C = __sveltets_2_ensureComponent(Rich); new $$_hciR1C({ target: __sveltets_2_any(), props: {  "text":t("screen-position", { n: reveal.position, of }),}});} }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {end} = $$_poT1.$$prop_def;/*Ωignore_endΩ*/
        
       Top}
       { svelteHTML.createElement("div", { "class":`head`,}); { svelteHTML.createElement("h1", { [Symbol("@attach")]:fit(say(reveal.unit), 2, 0.58),});say(reveal.unit); } { svelteHTML.createElement("p", { "class":`live`,});t("screen-reveal"); } }
       { svelteHTML.createElement("ol", {   "class":`paddles`,"aria-label":t("screen-paddles"),});
            for(let card of __sveltets_2_ensureArray(reveal.cards)){let i = 1;card.judge;
           { const $$_elddaP2C = __sveltets_2_ensureComponent(Paddle); new $$_elddaP2C({ target: __sveltets_2_any(), props: {      card,i,"turns":at(when.firstPaddle + i * when.step),"strikes":at(when.strike),}});}
        }
       }
       { svelteHTML.createElement("section", { "class":`sum`,});
         { const $$_spetS2C = __sveltets_2_ensureComponent(Steps); new $$_spetS2C({ target: __sveltets_2_any(), props: {    reveal,when,at,still,}});}
         { svelteHTML.createElement("div", { "class":`final`,});
           { svelteHTML.createElement("span", {});t("screen-final"); }
           { svelteHTML.createElement("b", { [Symbol("@attach")]:fit(reveal.final, 1),}); { const $$_gnitnuoC4C = __sveltets_2_ensureComponent(Counting); new $$_gnitnuoC4C({ target: __sveltets_2_any(), props: {          "to":reveal.final,"from":Number(reveal.average),"delay":at(when.count),"takes":400,"still":still || !reveal.adjustments.length,}});} }
         }
        if(reveal.rank !== null){
           { svelteHTML.createElement("p", {  "class":`stamp`,});reveal.tied;
             { svelteHTML.createElement("span", { [Symbol("@attach")]:fit(final, 1),});t(reveal.tied ? "screen-stamp-tied" : final ? "screen-stamp-final" : "screen-stamp-now"); }
             { svelteHTML.createElement("b", { [Symbol("@attach")]:fit(reveal.rank, 1),});t("screen-stamp-place", { n: reveal.rank, form: ordinal(reveal.rank) }); }
           }
        }
       }
     }
  }
}else{
   { const $$_egatS0C = __sveltets_2_ensureComponent(Stage); new $$_egatS0C({ target: __sveltets_2_any(), props: {  slices,mini,}});}
}


};
return { props: {} as any as SceneProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Reveal__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Reveal__SvelteComponent_ = ReturnType<typeof Reveal__SvelteComponent_>;
/*Ωignore_endΩ*/export default Reveal__SvelteComponent_;