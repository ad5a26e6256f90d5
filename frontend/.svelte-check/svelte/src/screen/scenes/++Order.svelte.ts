///<reference types="svelte" />
;
import { flip } from "svelte/animate";
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import type { ProgrammeRow } from "../../lib/protocol.gen";
import Rich from "../parts/Rich.svelte";
import Top from "../parts/Top.svelte";
import { calm } from "../calm";
import { ems, grid } from "../layout";
import { pages } from "../pages.svelte";
import { wall } from "../wall.svelte";
import type { SceneProps } from "./props";
function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  /** The most rows of a column that can still be read from the back of the hall. */
  const TALLEST = { wide: 10, square: 13, ultra: 9, portrait: 20 };

  let { slices, mini = false }: SceneProps = $props();
  const on = wall();
  const rows = $derived(slices.programme?.rows ?? []);
  const names = $derived(slices.draw?.names ?? []);
  const longest = $derived(Math.max(0, ...rows.map((row) => ems(say(row.unit)))));
  const fits = $derived(grid(rows.length, longest, on.shape, TALLEST[on.shape]));
  const now = $derived(slices.stage?.now?.turn ?? null);
  const next = $derived(slices.stage?.next?.turn ?? null);
  const turned = pages(() => (mini ? 1 : fits.pages), 12_000);
  const shown = $derived(rows.slice(turned.page * fits.page, (turned.page + 1) * fits.page));
  const roomy = $derived(fits.columns === 1 && fits.pages === 1);

  const done = (row: ProgrammeRow) => row.state === "revealed" || row.state === "closed" || row.state === "held";
  const word = (row: ProgrammeRow) =>
    row.state === "withdrawn" || row.state === "skipped" ? t(`screen-order-${row.state}`)
      : row.turn === now && !done(row) ? t("screen-order-now") : row.turn === next ? t("screen-order-next") : ""; // prettier-ignore
;
async () => {


 { svelteHTML.createElement("div", {  "class":`scene`,});mini;
   { const $$_poT1C = __sveltets_2_ensureComponent(Top); const $$_poT1 = new $$_poT1C({ target: __sveltets_2_any(), props: {   "contest":slices.contest,"about":t("screen-order"),end:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("span", {});say(slices.contest?.round_name); }
       { svelteHTML.createElement("span", {}); { const $$_hciR1C = __sveltets_2_ensureComponent(Rich); new $$_hciR1C({ target: __sveltets_2_any(), props: {  "text":t("screen-order-count", { n: rows.length || slices.contest?.entry_count || 0 }),}});} }
      if(fits.pages > 1){ { svelteHTML.createElement("span", {}); { const $$_hciR1C = __sveltets_2_ensureComponent(Rich); new $$_hciR1C({ target: __sveltets_2_any(), props: {  "text":t("screen-page", { n: turned.page + 1, of: fits.pages }),}});} }}
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {end} = $$_poT1.$$prop_def;/*Ωignore_endΩ*/
    
   Top}
  if(rows.length){
     { svelteHTML.createElement("ol", {    "class":`rows`,});roomy;__sveltets_2_ensureType(String, Number, fits.rows);__sveltets_2_ensureType(String, Number, fits.columns);
         for(let row of __sveltets_2_ensureArray(shown)){row.turn;
         { svelteHTML.createElement("li", {     "class":row.state,});row.turn === now && !done(row);done(row);__sveltets_2_ensureAnimation(flip(svelteHTML.mapElementTag('li'),__sveltets_2_AnimationMove,({ duration: mini || calm() ? 0 : 600 })));
           { svelteHTML.createElement("i", {});row.position; }
           { svelteHTML.createElement("div", {}); { svelteHTML.createElement("b", { [Symbol("@attach")]:fit(say(row.unit), 2, 0.6),});say(row.unit); }if(roomy && say(row.topic)){ { svelteHTML.createElement("span", { [Symbol("@attach")]:fit(say(row.topic), 2, 0.75),});say(row.topic); }} }
           { svelteHTML.createElement("em", {});if(done(row)){ { svelteHTML.createElement("svg", {     "viewBox":`0 0 20 20`,"role":`img`,"aria-label":t("screen-order-done"),}); { svelteHTML.createElement("path", {  "d":`M3 11l5 5L17 5`,});} }}else{word(row);} }
         }
      }
     }
  }else{
     { svelteHTML.createElement("section", { "class":`undrawn`,});
       { svelteHTML.createElement("h2", {});t("screen-order-undrawn"); }
       { svelteHTML.createElement("p", {});t("screen-order-undrawn-why"); }
      if(names.length){ { svelteHTML.createElement("ul", {});    for(let name of __sveltets_2_ensureArray(names)){let i = 1;i; { svelteHTML.createElement("li", {});say(name); }} }}
     }
  }
 }


};
return { props: {} as any as SceneProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Order__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Order__SvelteComponent_ = ReturnType<typeof Order__SvelteComponent_>;
/*Ωignore_endΩ*/export default Order__SvelteComponent_;