///<reference types="svelte" />
;
import type { Contest } from "../lib/contest.svelte";
import { say, t } from "../lib/i18n.svelte";
import { rest } from "../lib/rest";
import Gone from "./Gone.svelte";
import Adjust from "./Adjust.svelte";
import Answer from "./Answer.svelte";
import Certify from "./Certify.svelte";
import Corrections from "./Corrections.svelte";
import { tabs, type Desk, type Tab } from "./desk.svelte";
import Log from "./Log.svelte";
import Outcome from "./Outcome.svelte";
import PrintPaper from "./PrintPaper.svelte";
import Sheets from "./Sheets.svelte";
import Top from "./Top.svelte";
import { namesOf, type Plan } from "./names";
;

  interface Props {
    contest: Contest;
    desk: Desk;
    id: string;
    /** This desk's seat, "scrutineer:1": nobody confirms an own correction. */
    seat: string;
    onback: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const { contest, desk, id, seat, onback }: Props = $props();

  const slices = $derived(contest.slices);
  let plan = $state.raw<Plan | null>(null);
  const names = $derived(namesOf(slices, plan));
  const waiting = $derived<Partial<Record<Tab, number>>>({
    correct: slices.scrutiny?.corrections.filter((each) => each.state === "proposed").length ?? 0,
    outcome: slices.outcome?.owed.length ?? 0,
    certify: slices.contest?.mode === "certified" ? 0 : (slices.scrutiny?.waiting_for.length ?? 0),
  });

  $effect(() => {
    void rest<Plan>(`/api/contests/${id}/plan`).then((reply) => {
      if (reply.ok) plan = reply.value;
    });
  });
  $effect(() => {
    document.title = [t("desk-title"), say(slices.contest?.title)].filter(Boolean).join(" · ");
  });
;
async () => {


if(contest.link === "replaced" || contest.link === "revoked"){
   { const $$_enoG0C = __sveltets_2_ensureComponent(Gone); new $$_enoG0C({ target: __sveltets_2_any(), props: {    "why":contest.link,id,onback,}});}
}else{
   { svelteHTML.createElement("div", { "class":`desk`,});
     { const $$_poT1C = __sveltets_2_ensureComponent(Top); new $$_poT1C({ target: __sveltets_2_any(), props: {     slices,"link":contest.link,id,desk,}});}
     { svelteHTML.createElement("nav", { "aria-label":t("desk-title"),});
         for(let tab of __sveltets_2_ensureArray(tabs)){tab;
         { svelteHTML.createElement("button", {   "aria-current":desk.tab === tab ? "page" : undefined,"onclick":() => (desk.tab = tab),});
          t(`desk-${tab}`);if(waiting[tab]){ { svelteHTML.createElement("i", { "aria-label":t("desk-waiting", { count: waiting[tab] ?? 0 }),});waiting[tab]; }}
         }
      }
     }
     { const $$_rewsnA1C = __sveltets_2_ensureComponent(Answer); new $$_rewsnA1C({ target: __sveltets_2_any(), props: { desk,}});}
     { svelteHTML.createElement("main", {});
      if(!slices.sheets || !slices.scrutiny){ { svelteHTML.createElement("p", { "class":`joining`,});t("desk-joining"); }
      } else if (desk.tab === "sheets"){ { const $$_steehS2C = __sveltets_2_ensureComponent(Sheets); new $$_steehS2C({ target: __sveltets_2_any(), props: {    "sheets":slices.sheets,desk,names,}});}
      } else if (desk.tab === "adjust"){ { const $$_tsujdA2C = __sveltets_2_ensureComponent(Adjust); new $$_tsujdA2C({ target: __sveltets_2_any(), props: {       "sheets":slices.sheets,desk,"items":plan?.tally.adjustments ?? null,"mode":slices.contest?.mode ?? "draft",}});}
      } else if (desk.tab === "correct"){ { const $$_snoitcerroC2C = __sveltets_2_ensureComponent(Corrections); new $$_snoitcerroC2C({ target: __sveltets_2_any(), props: {     "scrutiny":slices.scrutiny,desk,names,seat,}});}
      } else if (desk.tab === "outcome" && slices.outcome){ { const $$_emoctuO2C = __sveltets_2_ensureComponent(Outcome); new $$_emoctuO2C({ target: __sveltets_2_any(), props: {   "outcome":slices.outcome,desk,}});}
      } else if (desk.tab === "log" && slices.log){ { const $$_goL2C = __sveltets_2_ensureComponent(Log); new $$_goL2C({ target: __sveltets_2_any(), props: {   "log":slices.log,id,}});}
      }else{ { const $$_yfitreC2C = __sveltets_2_ensureComponent(Certify); new $$_yfitreC2C({ target: __sveltets_2_any(), props: {   slices,desk,id,}});}}
     }
   }
  if(desk.paper){ { const $$_repaPtnirP0C = __sveltets_2_ensureComponent(PrintPaper); new $$_repaPtnirP0C({ target: __sveltets_2_any(), props: {   slices,names,desk,}});}}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Desk__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Desk__SvelteComponent_ = ReturnType<typeof Desk__SvelteComponent_>;
/*Ωignore_endΩ*/export default Desk__SvelteComponent_;