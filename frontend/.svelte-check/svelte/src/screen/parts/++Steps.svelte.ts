///<reference types="svelte" />
;
import { t } from "../../lib/i18n.svelte";
import type { AdjustmentLine, RevealSlice } from "../../lib/protocol.gen";
import type { Timeline } from "../timeline";
import Counting from "./Counting.svelte";
;

  interface Props {
    reveal: RevealSlice;
    when: Timeline;
    at: (ms: number) => number;
    still: boolean;
  };function $$render() {

  
  
  
  

  let { reveal, when, at, still }: Props = $props();

  const known = ["mean", "trimmed-mean", "closest-two", "sum", "trimmed-sum", "median"];
  const method = $derived(known.includes(reveal.method) ? reveal.method : "other");
  const trimmed = $derived(reveal.cards.some((card) => card.struck !== null));
  const what = $derived(t(`screen-method-${method === "closest-two" && trimmed ? "mean" : method}`, { n: reveal.kept }));
  const why = (line: AdjustmentLine) =>
    line.item === "overtime" ? t("screen-overtime", { n: line.seconds ?? 0 }) : line.reason || line.item;
  const sign = (line: AdjustmentLine) => (/^[-−]/.test(line.points) ? -1 : 1);
  const signed = (line: AdjustmentLine) => `${sign(line) < 0 ? "−" : "+"}${line.points.replace(/^[-−+]/, "")}`;
  /** Counted up from a little below, so that the number never shows more than it is. */
  const from = $derived(Number(reveal.average) * 0.95);
;
async () => {


 { svelteHTML.createElement("ul", {   "class":`steps`,});reveal.adjustments.length > 1;__sveltets_2_ensureType(String, Number, reveal.adjustments.length);
   { svelteHTML.createElement("li", { });__sveltets_2_ensureType(String, Number, `${at(when.average)} `);
     { svelteHTML.createElement("span", {});what; } { svelteHTML.createElement("b", {}); { const $$_gnitnuoC3C = __sveltets_2_ensureComponent(Counting); new $$_gnitnuoC3C({ target: __sveltets_2_any(), props: {      "to":reveal.average,from,"delay":at(when.average),still,}});} }
   }
      for(let line of __sveltets_2_ensureArray(reveal.adjustments)){let i = 1;i;
     { svelteHTML.createElement("li", { });__sveltets_2_ensureType(String, Number, `${at(when.adjustments[i] ?? when.final)} `);
       { svelteHTML.createElement("span", {});why(line); } { svelteHTML.createElement("b", { "class":sign(line) < 0 ? "minus" : "plus",});signed(line); }
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Steps__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Steps__SvelteComponent_ = ReturnType<typeof Steps__SvelteComponent_>;
/*Ωignore_endΩ*/export default Steps__SvelteComponent_;