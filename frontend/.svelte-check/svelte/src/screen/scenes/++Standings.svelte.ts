///<reference types="svelte" />
;
import { onDestroy, untrack } from "svelte";
import { flip } from "svelte/animate";
import { fade } from "svelte/transition";
import { say, t } from "../../lib/i18n.svelte";
import type { StandingRow } from "../../lib/protocol.gen";
import BoardRow from "../parts/BoardRow.svelte";
import BoardState from "../parts/BoardState.svelte";
import Rich from "../parts/Rich.svelte";
import Top from "../parts/Top.svelte";
import { calm } from "../calm";
import { ems, grid } from "../layout";
import { pages } from "../pages.svelte";
import { board, field, lastShown, remember } from "../standing";
import { wall } from "../wall.svelte";
import type { SceneProps } from "./props";
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  /** The most rows of a column that can still be read from the back of the hall. */
  const TALLEST = { wide: 9, square: 13, ultra: 11, portrait: 20 };

  let { slices, mini = false }: SceneProps = $props();
  const on = wall();
  const moves = untrack(() => !mini && !calm());
  const standings = $derived(slices.standings);
  const contest = $derived(slices.contest?.id ?? "");

  // What this wall showed last is shown first; then the rows glide to where they are now.
  const newest = $derived<readonly StandingRow[]>(field(standings?.rows ?? [], slices.programme?.rows ?? []));
  /** Revealed while the board is frozen: not on it yet, and not waiting either. */
  const sealed = $derived(new Set(standings?.frozen ? slices.programme?.rows.filter((row) => row.state === "revealed").map((row) => row.entry) : []));
  let held = $state.raw<readonly StandingRow[] | undefined>(untrack(() => (moves ? lastShown(contest) : undefined)));
  $effect(() => {
    const release = setTimeout(() => (held = undefined), 900);
    return () => clearTimeout(release);
  });
  onDestroy(() => void (mini || remember(contest, newest)));

  const shown = $derived(held ?? newest);
  const all = $derived(board(shown));
  const name = $derived(Math.max(0, ...all.listed.map((row) => ems(say(row.unit)))));
  /** On a very wide wall the plinths stand beside the list instead of above it. */
  const beside = $derived(on.shape === "ultra");
  const fits = $derived(grid(all.listed.length, name, beside ? "square" : on.shape, TALLEST[on.shape], 2));
  const turned = pages(() => (mini ? 1 : fits.pages), 12_000);
  const page = $derived(all.listed.slice(turned.page * fits.page, (turned.page + 1) * fits.page));
  const rows = $derived([...all.podium, ...page]);
  const plinths = $derived(all.podium.length + all.empty.length);
  const just = $derived(standings && !standings.certified && !standings.frozen ? slices.reveal : null);
  const moved = $derived(just && shown.find((row) => row.entry === just.entry && row.rank !== null));

  // Sixty columns divide by 1 to 5.
  const column = (i: number, of: number, from: number) => `${from + i * (60 / of)} / span ${60 / of}`;
  const plinth = (i: number) => ({ row: beside ? "1 / -1" : "1", column: column(i, plinths, 1) });
  const line = (i: number) => ({
    row: String((i % fits.rows) + (beside ? 1 : 2)),
    column: column(Math.floor(i / fits.rows), fits.columns, beside ? 61 : 1),
  });
  const last = $derived({ row: `${fits.rows - (beside ? 1 : 0)} / span 2`, column: line(fits.columns * fits.rows - 1).column });
  const height = (place: number | null) => [336, 300, 272][(place ?? 3) - 1] ?? 272;
;
async () => {


 { svelteHTML.createElement("div", {   "class":`scene`,});!moves;plinths > 3;
   { const $$_poT1C = __sveltets_2_ensureComponent(Top); const $$_poT1 = new $$_poT1C({ target: __sveltets_2_any(), props: {   "contest":slices.contest,"about":t(standings?.complete ? "screen-standings-final" : "screen-standings"),end:() => { async ()/*Ωignore_positionΩ*/ => {
      if(standings?.frozen){ { svelteHTML.createElement("span", { "class":`frozen`,}); { svelteHTML.createElement("svg", {   "viewBox":`0 0 20 20`,"aria-hidden":`true`,}); { svelteHTML.createElement("path", {  "d":`M10 1v18M2.2 5.5l15.6 9M17.8 5.5l-15.6 9`,});} }t("screen-frozen"); }
      } else if (standings?.certified){ { svelteHTML.createElement("span", { "class":`certified`,}); { svelteHTML.createElement("i", {   "class":`seal`,"aria-hidden":`true`,});  } { svelteHTML.createElement("b", {});t("screen-certified"); } }
      } else if (moved){ { svelteHTML.createElement("span", {});t("screen-just"); } { svelteHTML.createElement("b", {});say(moved.unit); } { svelteHTML.createElement("span", {}); { const $$_hciR1C = __sveltets_2_ensureComponent(Rich); new $$_hciR1C({ target: __sveltets_2_any(), props: {  "text":t(moved.tied ? "screen-place-tied" : "screen-place", { n: moved.rank ?? 0 }),}});} }}
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {end} = $$_poT1.$$prop_def;/*Ωignore_endΩ*/
    
   Top}
   { svelteHTML.createElement("ol", {  "class":`board`,});__sveltets_2_ensureType(String, Number, fits.rows);
        for(let row of __sveltets_2_ensureArray(rows)){let i = 1;row.entry;
      const raised = i < all.podium.length;
      const at = raised ? plinth(i) : line(i - all.podium.length);
       { svelteHTML.createElement("li", {        });raised;__sveltets_2_ensureType(String, Number, at.row);__sveltets_2_ensureType(String, Number, at.column);__sveltets_2_ensureType(String, Number, height(row.rank));__sveltets_2_ensureAnimation(flip(svelteHTML.mapElementTag('li'),__sveltets_2_AnimationMove,({ duration: moves ? 600 : 0 })));__sveltets_2_ensureTransition(fade(svelteHTML.mapElementTag('li'),({ duration: moves ? 400 : 0 })));
         { const $$_woRdraoB3C = __sveltets_2_ensureComponent(BoardRow); new $$_woRdraoB3C({ target: __sveltets_2_any(), props: {      row,raised,"moved":row.entry === moved?.entry,"sealed":sealed.has(row.entry),}});}
       }
    }
       for(let free of __sveltets_2_ensureArray(all.empty)){free; { svelteHTML.createElement("li", {      "class":`raised free`,"aria-hidden":`true`,});__sveltets_2_ensureType(String, Number, plinth(free - 1).row);__sveltets_2_ensureType(String, Number, plinth(free - 1).column);__sveltets_2_ensureType(String, Number, height(free)); { svelteHTML.createElement("i", {});free; } }}
     { svelteHTML.createElement("li", {   "class":`state`,});__sveltets_2_ensureType(String, Number, last.row);__sveltets_2_ensureType(String, Number, last.column); { const $$_etatSdraoB3C = __sveltets_2_ensureComponent(BoardState); new $$_etatSdraoB3C({ target: __sveltets_2_any(), props: {         slices,"revealed":newest.filter((row) => row.rank !== null).length,"of":newest.length,"page":turned.page,"pages":fits.pages,}});} }
   }
 }


};
return { props: {} as any as SceneProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Standings__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Standings__SvelteComponent_ = ReturnType<typeof Standings__SvelteComponent_>;
/*Ωignore_endΩ*/export default Standings__SvelteComponent_;