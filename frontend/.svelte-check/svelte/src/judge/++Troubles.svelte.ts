///<reference types="svelte" />
;
import { now } from "../lib/clock.svelte";
import type { Contest } from "../lib/contest.svelte";
import { knows, refusal, t } from "../lib/i18n.svelte";
import type { SheetView } from "../lib/protocol.gen";
import Notice from "./Notice.svelte";
import type { Pad } from "./pad.svelte";
;

  interface Props {
    contest: Contest;
    pad: Pad;
    sheet: SheetView | null;
    /** Whether this browser stores what is unsent. */
    durable: boolean;
    unsent: number;
  };function $$render() {

  
  
  
  
  
  

  const { contest, pad, sheet, durable, unsent }: Props = $props();

  const slices = $derived(contest.slices);
  const late = $derived(sheet !== null && pad.late(sheet));
  const given = $derived(sheet !== null && pad.locked(sheet));
  const reminded = $derived.by(() => {
    const at = slices.pad?.reminded_at;
    return Boolean(at && sheet?.state === "open" && !given && now() - at < 90_000);
  });
  $effect(() => {
    if (reminded) navigator.vibrate?.([60, 80, 60]);
  });
;
async () => {


 { svelteHTML.createElement("div", { "class":`troubles`,});
  if(contest.link === "away"){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {    "tone":`amber`,"urgent":true,"text":t(unsent ? "judge-away-unsent" : "judge-away", { count: unsent }),}});}}
  if(!durable){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {    "tone":`red`,"urgent":true,"text":t("judge-not-durable"),}});}}
  if(pad.trouble){
     { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`red`,"urgent":true,"text":knows(`refused-${pad.trouble.code}`) ? refusal(pad.trouble.code, pad.trouble.args) : t("judge-refused"),}}); { svelteHTML.createElement("button", { "onclick":() => (pad.trouble = null),});t("judge-understood"); } Notice}
  }
  if(sheet?.state === "recused"){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {    "tone":`calm`,"text":t("judge-recused", { reason: sheet.recused_reason ?? "" }),}});}
  } else if (late){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {    "tone":`amber`,"text":t("judge-late"),}});}
  } else if (sheet?.state === "closed"){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {    "tone":`amber`,"text":t("judge-closed"),}});}
  } else if (sheet?.reopen === "reopened" && !given){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {    "tone":`amber`,"text":t("judge-reopened"),}});}}
  if(reminded){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {    "tone":`amber`,"urgent":true,"text":t("judge-reminded"),}});}}
  if(slices.pad?.help === "answered"){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {    "tone":`calm`,"text":t("judge-help-coming"),}});}}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Troubles__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Troubles__SvelteComponent_ = ReturnType<typeof Troubles__SvelteComponent_>;
/*Ωignore_endΩ*/export default Troubles__SvelteComponent_;