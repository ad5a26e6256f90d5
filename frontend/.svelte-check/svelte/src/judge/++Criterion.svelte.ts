///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { CriterionView } from "../lib/protocol.gen";
import Bands from "./Bands.svelte";
import Fader from "./Fader.svelte";
import { bandOf, indexOf, markAt, read, restingIndex, shown, stepCount } from "./scale";
;

  interface Props {
    criterion: CriterionView;
    mark: string | undefined;
    locked: boolean;
    onmark: (mark: string | null) => void;
  };function $$render() {

  
  
  
  
  

  const { criterion, mark, locked, onmark }: Props = $props();

  const id = $props.id();
  let typed = $state<string | null>(null);
  let why = $state<"not-a-number" | "range" | "step" | null>(null);
  let open = $state(false);

  const name = $derived(say(criterion.name));
  const band = $derived(mark === undefined ? null : bandOf(criterion, mark));
  const limits = $derived({ low: criterion.low, high: criterion.high, step: criterion.step });
  const word = $derived(
    band ? t("judge-band", { name: say(band.name), text: say(band.text) }) : mark === undefined ? t("judge-scale", limits) : "",
  );

  function give(next: string | null): void {
    typed = why = null;
    onmark(next);
  }

  function step(by: number): void {
    give(markAt(criterion, mark === undefined ? restingIndex(criterion) : indexOf(criterion, mark) + by));
  }

  /** What was typed counts when it is on the scale; else it stays, with the reason, and the mark stays as it was. */
  function enter(event: Event & { currentTarget: HTMLInputElement }): void {
    const reading = read(criterion, event.currentTarget.value);
    if (reading.ok) return give(reading.mark);
    typed = event.currentTarget.value;
    why = reading.why;
  }
;
async () => {


 { svelteHTML.createElement("div", {       "class":`row`,"role":`group`,"aria-labelledby":`${id}-name`,...__sveltets_2_empty({"data-criterion":criterion.id}),});locked;
   { svelteHTML.createElement("div", { "class":`head`,});
     { svelteHTML.createElement("button", {       "class":`what`,"aria-expanded":open,"disabled":!criterion.bands.length,"onclick":() => (open = !open),});
       { svelteHTML.createElement("b", { "id":`${id}-name`,});name; } { svelteHTML.createElement("span", {});word; }
     }
     { svelteHTML.createElement("input", {                           "class":`v`,"inputmode":`decimal`,"autocomplete":`off`,"enterkeyhint":`done`,"value":typed ?? (mark === undefined ? "" : shown(criterion, mark)),"placeholder":`–`,"readonly":locked,"aria-label":t("judge-type", { criterion: name, ...limits }),"aria-invalid":why !== null,"aria-describedby":why ? `${id}-why` : undefined,"onfocus":(event) => event.currentTarget.select(),"onchange":enter,"onkeydown":(event) => event.key === "Enter" && event.currentTarget.blur(),});} { svelteHTML.createElement("em", { "aria-hidden":`true`,}); criterion.high; }
   }
  if(!locked){
     { svelteHTML.createElement("button", {       "class":`step`,"aria-label":t("judge-less", { criterion: name, step: criterion.step }),"disabled":mark !== undefined && indexOf(criterion, mark) <= 0,"onclick":() => step(-1),});  }
  }
   { const $$_redaF1C = __sveltets_2_ensureComponent(Fader); new $$_redaF1C({ target: __sveltets_2_any(), props: {     criterion,mark,locked,"onmark":give,}});}
  if(!locked){
     { svelteHTML.createElement("button", {       "class":`step`,"aria-label":t("judge-more", { criterion: name, step: criterion.step }),"disabled":mark !== undefined && indexOf(criterion, mark) >= stepCount(criterion),"onclick":() => step(1),});  }
  }
  if(why){ { svelteHTML.createElement("p", {     "class":`why`,"id":`${id}-why`,"role":`alert`,});t(`judge-wrong-${why}`, { ...limits, typed: typed ?? "" }); }}
  if(open){ { const $$_sdnaB1C = __sveltets_2_ensureComponent(Bands); new $$_sdnaB1C({ target: __sveltets_2_any(), props: {  criterion,band,}});}}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Criterion__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Criterion__SvelteComponent_ = ReturnType<typeof Criterion__SvelteComponent_>;
/*Ωignore_endΩ*/export default Criterion__SvelteComponent_;