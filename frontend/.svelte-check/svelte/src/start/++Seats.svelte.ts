///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import { called, type Installation, type JudgeSeat, type Listed } from "./installation.svelte";

;type $$ComponentProps =  { here: Installation; contest: Listed };function $$render() {

  
  

  let { here, contest }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  let judges = $state.raw<JudgeSeat[]>([]);

  async function unfold(event: Event & { currentTarget: HTMLDetailsElement }): Promise<void> {
    if (event.currentTarget.open && judges.length === 0) judges = await here.judges(contest.id);
  }
;
async () => {


 { svelteHTML.createElement("details", { "ontoggle":unfold,});
   { svelteHTML.createElement("summary", {});t("start-seats"); }
   { svelteHTML.createElement("p", {});t("start-seats-about"); }
   { svelteHTML.createElement("div", { "class":`seats`,});
        for(let judge of __sveltets_2_ensureArray(judges)){let i = 1;judge.id;
       { svelteHTML.createElement("button", {     "type":`button`,"class":{ mine: contest.mine.includes(`judge:${judge.id}`) },"onclick":() => here.open(contest, `judge:${judge.id}`),});called(judge, i + 1); }
    }
     { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => here.open(contest, "scrutineer:1"),});t("start-scrutineer"); }
     { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => here.open(contest, "scrutineer:2"),});t("start-scrutineer-second"); }
     { svelteHTML.createElement("a", {     "href":`/print/${contest.id}/seats`,"target":`_blank`,"rel":`noopener`,});t("start-print"); }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Seats__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Seats__SvelteComponent_ = ReturnType<typeof Seats__SvelteComponent_>;
/*Ωignore_endΩ*/export default Seats__SvelteComponent_;