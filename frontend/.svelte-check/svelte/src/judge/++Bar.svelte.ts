///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { PadSlice } from "../lib/protocol.gen";
import Seal from "../lib/Seal.svelte";
import Chip from "./Chip.svelte";
import type { Saved } from "./pad.svelte";
;

  interface Props {
    pad: PadSlice;
    saved: Saved;
    receipt: string | null;
    onme: () => void;
    onhelp: () => void;
  };function $$render() {

  
  
  
  
  

  const { pad, saved, receipt, onme, onhelp }: Props = $props();
;
async () => {


 { svelteHTML.createElement("header", { "class":`bar`,});
   { svelteHTML.createElement("button", {     "class":`me`,"onclick":onme,"aria-label":t("judge-settings", { judge: say(pad.label) }),}); { const $$_laeS2C = __sveltets_2_ensureComponent(Seal); new $$_laeS2C({ target: __sveltets_2_any(), props: {}});} { svelteHTML.createElement("b", {});say(pad.label); } }
   { const $$_pihC1C = __sveltets_2_ensureComponent(Chip); new $$_pihC1C({ target: __sveltets_2_any(), props: {  saved,receipt,}});}
   { svelteHTML.createElement("button", {     "class":`help ${pad.help}`,"onclick":onhelp,"aria-pressed":pad.help !== "no",});t(`judge-help-${pad.help}`); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Bar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Bar__SvelteComponent_ = ReturnType<typeof Bar__SvelteComponent_>;
/*Ωignore_endΩ*/export default Bar__SvelteComponent_;