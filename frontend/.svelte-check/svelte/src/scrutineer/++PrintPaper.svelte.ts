///<reference types="svelte" />
;
import { tick } from "svelte";

import type { Shown } from "../lib/contest.svelte";
import { day, say, t } from "../lib/i18n.svelte";
import type { Desk } from "./desk.svelte";
import PaperResults from "./PaperResults.svelte";
import PaperTurn from "./PaperTurn.svelte";
import Signatures from "./Signatures.svelte";
import type { Names } from "./names";

;type $$ComponentProps =  { slices: Shown; names: Names; desk: Desk };function $$render() {

  

  
  
  
  
  
  
  

  const { slices, names, desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const turns = $derived((slices.sheets?.turns ?? []).filter((turn) => desk.paper !== "turn" || turn.turn === desk.turn));
  const contest = $derived(slices.contest);

  $effect(() => {
    const done = () => (desk.paper = null);
    addEventListener("afterprint", done, { once: true });
    void tick().then(() => print());
    return () => removeEventListener("afterprint", done);
  });
;
async () => {


 { svelteHTML.createElement("div", {   "class":`paper`,...__sveltets_2_empty({"data-paper":desk.paper}),});
  if(desk.paper === "results"){
     { svelteHTML.createElement("section", { "class":`page`,});
       { svelteHTML.createElement("h1", {});say(contest?.title); }
       { svelteHTML.createElement("p", { "class":`sub`,});t("paper-results");  contest?.date ? day(contest.date) : ""; say(contest?.venue); }
       { const $$_stluseRrepaP2C = __sveltets_2_ensureComponent(PaperResults); new $$_stluseRrepaP2C({ target: __sveltets_2_any(), props: { slices,}});}
       { const $$_serutangiS2C = __sveltets_2_ensureComponent(Signatures); new $$_serutangiS2C({ target: __sveltets_2_any(), props: {      "head":(contest?.mode === "certified" ? slices.seal?.head : slices.scrutiny?.head) ?? "","certified":contest?.mode === "certified","roles":["chief", "scrutineer", "host"],}});}
     }
  }else{
       for(let turn of __sveltets_2_ensureArray(turns)){turn.turn;
       { svelteHTML.createElement("section", { "class":`page`,});
         { svelteHTML.createElement("h1", {});say(contest?.title); }
         { const $$_nruTrepaP2C = __sveltets_2_ensureComponent(PaperTurn); new $$_nruTrepaP2C({ target: __sveltets_2_any(), props: {    turn,"criteria":slices.sheets?.criteria ?? [],names,}});}
         { const $$_serutangiS2C = __sveltets_2_ensureComponent(Signatures); new $$_serutangiS2C({ target: __sveltets_2_any(), props: {      "head":slices.scrutiny?.head ?? "","certified":contest?.mode === "certified","roles":["scrutineer", "second"],}});}
       }
    }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PrintPaper__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PrintPaper__SvelteComponent_ = ReturnType<typeof PrintPaper__SvelteComponent_>;
/*Ωignore_endΩ*/export default PrintPaper__SvelteComponent_;