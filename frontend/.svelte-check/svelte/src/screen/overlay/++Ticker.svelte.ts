///<reference types="svelte" />
;
import { say, t } from "../../lib/i18n.svelte";
import type { Slices } from "../../lib/protocol.gen";
import { calm } from "../calm";
import { ems } from "../layout";
import { pages } from "../pages.svelte";

;type $$ComponentProps =  { slices: Slices };function $$render() {

  
  
  
  
  

  let { slices }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const still = calm();
  const ranked = $derived((slices.standings?.rows ?? []).filter((row) => row.rank !== null));
  const waiting = $derived((slices.programme?.rows ?? []).filter((row) => row.state === "waiting"));
  const items = $derived([
    ...ranked.map((row) => ({ key: `r${row.entry}`, lead: String(row.rank), name: say(row.unit), end: row.total ?? "" })),
    ...waiting.map((row) => ({ key: `w${row.turn}`, lead: "", name: say(row.unit), end: t("screen-position", { n: row.position, of: slices.stage?.of ?? 0 }).replace(/[⟦⟧]/g, "") })),
  ]); // prettier-ignore
  /** About nine characters a second: quick enough to come round, slow enough to read. */
  const takes = $derived(Math.max(12, items.reduce((sum, item) => sum + ems(item.name + item.end) + 4, 0) / 4.5));
  const turned = pages(() => Math.max(1, Math.ceil(items.length / 5)), 6000);
  const shown = $derived(still ? items.slice(turned.page * 5, turned.page * 5 + 5) : items);
;
async () => {


 { svelteHTML.createElement("section", {   "class":`ticker`,"aria-label":t("screen-ticker"),});still;
   { svelteHTML.createElement("p", { "class":`head`,}); { svelteHTML.createElement("i", {   "class":`seal`,"aria-hidden":`true`,});  } { svelteHTML.createElement("b", {});t(slices.standings?.frozen ? "screen-frozen" : ranked.length ? "screen-standings" : "screen-order"); } }
   { svelteHTML.createElement("div", { "class":`window`,});
     { svelteHTML.createElement("div", {  "class":`run`,});__sveltets_2_ensureType(String, Number, `${takes} `);
         for(let copy of __sveltets_2_ensureArray((still ? [0] : [0, 1]))){copy;
         { svelteHTML.createElement("ul", { "aria-hidden":copy === 1,});   for(let item of __sveltets_2_ensureArray(shown)){item.key; { svelteHTML.createElement("li", {});if(item.lead){ { svelteHTML.createElement("i", {});item.lead; }} { svelteHTML.createElement("b", {});item.name; } { svelteHTML.createElement("em", {});item.end; } }} }
      }
     }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Ticker__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Ticker__SvelteComponent_ = ReturnType<typeof Ticker__SvelteComponent_>;
/*Ωignore_endΩ*/export default Ticker__SvelteComponent_;