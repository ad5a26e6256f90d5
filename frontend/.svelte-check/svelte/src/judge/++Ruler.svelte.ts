///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import type { OwnTotal } from "../lib/protocol.gen";
import { about, compare } from "./decimal";
import { number } from "./scale";
;

  interface Props {
    earlier: readonly OwnTotal[];
    /** The total being given, null while nothing is marked. */
    mine: string | null;
    onopen: () => void;
  };function $$render() {

  
  
  
  

  const { earlier, mine, onopen }: Props = $props();

  const values = $derived(earlier.map((own) => about(number(own.total))));
  const here = $derived(mine === null ? null : about(number(mine)));
  const low = $derived(Math.floor(Math.min(...values)) - 2);
  const high = $derived(Math.ceil(Math.max(...values)) + 2);
  const above = $derived(mine === null ? 0 : earlier.filter((own) => compare(number(own.total), number(mine)) > 0).length);
  const tied = $derived(mine !== null && earlier.some((own) => compare(number(own.total), number(mine)) === 0));

  const at = (value: number) => `${4 + 92 * Math.min(1, Math.max(0, (value - low) / (high - low)))}%`;
  /** Equal totals stand above one another; more than three share the same few pixels. */
  const lift = (k: number) => {
    const same = values.flatMap((value, j) => (value === values[k] ? [j] : []));
    const spread = Math.min(12, 24 / same.length);
    return `${(same.indexOf(k) - (same.length - 1) / 2) * spread}px`;
  };
;
async () => {


 { svelteHTML.createElement("button", {   "class":`calib`,"onclick":onopen,});
   { svelteHTML.createElement("span", { "class":`line`,});
     { svelteHTML.createElement("span", {});t("judge-earlier", { count: earlier.length }); }
    if(mine !== null){ { svelteHTML.createElement("span", {});t("judge-this-one");  { svelteHTML.createElement("b", {});t(tied ? "judge-place-tied" : "judge-place", { place: above + 1 }); } }}
   }
   { svelteHTML.createElement("span", {   "class":`ruler`,"aria-hidden":`true`,});
     { svelteHTML.createElement("span", { "class":`lo`,});low; } { svelteHTML.createElement("span", { "class":`hi`,});high; }
        for(let value of __sveltets_2_ensureArray(values)){let k = 1;earlier[k]?.turn; { svelteHTML.createElement("i", {  });__sveltets_2_ensureType(String, Number, at(value));__sveltets_2_ensureType(String, Number, lift(k)); }}
    if(here !== null){ { svelteHTML.createElement("i", {  "class":`me`,});__sveltets_2_ensureType(String, Number, at(here)); }}
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Ruler__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Ruler__SvelteComponent_ = ReturnType<typeof Ruler__SvelteComponent_>;
/*Ωignore_endΩ*/export default Ruler__SvelteComponent_;