///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { CriterionView } from "../lib/protocol.gen";
import { bandOf, indexOf, markAt, restingIndex, share, shown, stepCount, ticks } from "./scale";
;

  interface Props {
    criterion: CriterionView;
    mark: string | undefined;
    locked: boolean;
    onmark: (mark: string) => void;
  };function $$render() {

  
  
  

  const { criterion, mark, locked, onmark }: Props = $props();

  const index = $derived(mark === undefined ? restingIndex(criterion) : indexOf(criterion, mark));
  const filled = $derived(mark === undefined ? 0 : share(criterion, mark));
  const spoken = $derived.by(() => {
    if (mark === undefined) return t("judge-not-marked");
    const band = bandOf(criterion, mark);
    const args = { mark: shown(criterion, mark), high: criterion.high, band: say(band?.name) };
    return t(band ? "judge-mark-spoken-band" : "judge-mark-spoken", args);
  });

  /** Sliding moves by whole steps; each is felt where the device can shake. */
  function slide(event: Event & { currentTarget: HTMLInputElement }): void {
    const next = markAt(criterion, event.currentTarget.valueAsNumber);
    if (next !== mark) navigator.vibrate?.(5);
    onmark(next);
  }

  /** A tap on the track puts the cap there; a drag across it is left to scrolling. */
  function tap(event: MouseEvent & { currentTarget: HTMLElement }): void {
    if (locked || event.target !== event.currentTarget) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const inset = 13;
    onmark(markAt(criterion, ((event.clientX - left - inset) / (width - 2 * inset)) * stepCount(criterion)));
  }
;
async () => {



 { svelteHTML.createElement("div", {      "class":`fader`,"onclick":tap,});locked;mark === undefined;__sveltets_2_ensureType(String, Number, filled);
   { svelteHTML.createElement("span", { "class":`track`,}); }
  if(!locked){
       for(let at of __sveltets_2_ensureArray(ticks(criterion))){at; { svelteHTML.createElement("i", { });__sveltets_2_ensureType(String, Number, at); }}
       for(let band of __sveltets_2_ensureArray(criterion.bands)){band.at_least; { svelteHTML.createElement("i", {  "class":`band`,});__sveltets_2_ensureType(String, Number, share(criterion, band.at_least)); }}
  }
   { svelteHTML.createElement("input", {                   "type":`range`,"min":`0`,"max":stepCount(criterion),"step":`1`,"value":index,"disabled":locked,"aria-label":t("judge-slider", { criterion: say(criterion.name), high: criterion.high }),"aria-valuetext":spoken,"oninput":slide,});}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Fader__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Fader__SvelteComponent_ = ReturnType<typeof Fader__SvelteComponent_>;
/*Ωignore_endΩ*/export default Fader__SvelteComponent_;