///<reference types="svelte" />
;
import { untrack } from "svelte";
import { flip } from "svelte/animate";
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import type { Words } from "../../lib/i18n.svelte";
import Top from "../parts/Top.svelte";
import { calm } from "../calm";
import { ems, grid } from "../layout";
import { readable } from "../standing";
import { wall } from "../wall.svelte";
import type { SceneProps } from "./props";
function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  /** The most rows of a column, and when (ms) the seed, the order and its numbers follow the word. */
  const TALLEST = { wide: 8, square: 13, ultra: 8, portrait: 16 };
  const STEPS = [900, 1900, 3300];

  let { slices, mini = false }: SceneProps = $props();
  const on = wall();
  const draw = $derived(slices.draw);

  // Who saw the draw happen sees it unfold; who comes later sees what was drawn.
  let step = $state(untrack(() => (slices.draw?.order ? 3 : 0)));
  $effect(() => {
    if (!draw?.order) return void (step = 0);
    if (mini || calm()) return void (step = 3);
    if (untrack(() => step) === 3) return;
    const timers = STEPS.map((after, i) => setTimeout(() => (step = i + 1), after));
    return () => timers.forEach(clearTimeout);
  });

  const keyed = (names: readonly Words[]) => {
    const seen = new Map<string, number>();
    return names.map((name) => {
      const text = JSON.stringify(Object.entries(name).sort());
      seen.set(text, (seen.get(text) ?? 0) + 1);
      return { key: `${text} ${seen.get(text)}`, name };
    });
  };
  const drawn = $derived(draw?.order && step >= 2 ? draw.order : null);
  const names = $derived(keyed(drawn ?? draw?.names ?? []));
  const longest = $derived(Math.max(0, ...names.map(({ name }) => ems(say(name)))));
  // A draw has one page: everybody is in it at once. Many short names take a column more.
  const cols = $derived.by(() => {
    const { columns, pages } = grid(names.length, longest, on.shape, TALLEST[on.shape]);
    return columns + (pages > 1 && longest <= 10 ? 1 : 0);
  });
  const facts = $derived([
    { id: "commitment", text: draw ? readable(draw.commitment) : "", on: Boolean(draw), code: true },
    { id: "word", text: draw?.word || t("screen-draw-noword"), on: draw?.word != null, code: false },
    { id: "seed", text: readable(draw?.seed ?? ""), on: Boolean(draw?.seed) && step >= 1, code: true },
  ]);
;
async () => {


 { svelteHTML.createElement("div", {  "class":`scene`,});mini;
   { const $$_poT1C = __sveltets_2_ensureComponent(Top); const $$_poT1 = new $$_poT1C({ target: __sveltets_2_any(), props: {   "contest":slices.contest,"about":t("screen-draw"),end:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", {});t(drawn ? "screen-draw-done" : "screen-draw-why"); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {end} = $$_poT1.$$prop_def;/*Ωignore_endΩ*/
    
   Top}
   { svelteHTML.createElement("ol", { "class":`facts`,});
        for(let fact of __sveltets_2_ensureArray(facts)){let i = 1;fact.id;
       { svelteHTML.createElement("li", { });fact.on; { svelteHTML.createElement("i", { "aria-hidden":`true`,});i + 1; } { svelteHTML.createElement("span", {});t(`screen-draw-${fact.id}`); } { svelteHTML.createElement("b", {  [Symbol("@attach")]:fit(fact.text, 1),});fact.code;fact.on ? fact.text : "····"; } }
    }
   }
   { svelteHTML.createElement("ol", {    "class":`names`,});drawn;__sveltets_2_ensureType(String, Number, Math.max(1, Math.ceil(names.length / cols)));__sveltets_2_ensureType(String, Number, cols);
        for(let { key, name } of __sveltets_2_ensureArray(names)){let i = 1;key;
       { svelteHTML.createElement("li", {   });__sveltets_2_ensureAnimation(flip(svelteHTML.mapElementTag('li'),__sveltets_2_AnimationMove,({ duration: mini || calm() ? 0 : 1200, delay: mini || calm() ? 0 : i * 30 })));__sveltets_2_ensureType(String, Number, i);
         { svelteHTML.createElement("i", { });step >= 3;step >= 3 ? i + 1 : ""; } { svelteHTML.createElement("b", { [Symbol("@attach")]:fit(say(name), 2, 0.6),});say(name); }
       }
    }
   }
 }


};
return { props: {} as any as SceneProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Draw__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Draw__SvelteComponent_ = ReturnType<typeof Draw__SvelteComponent_>;
/*Ωignore_endΩ*/export default Draw__SvelteComponent_;