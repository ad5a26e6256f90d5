///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { CriterionView, MarkEdit, TurnSheets } from "../lib/protocol.gen";
import type { Desk } from "./desk.svelte";
import Marks from "./Marks.svelte";
import Propose from "./Propose.svelte";
import Trace from "./Trace.svelte";
import type { Names } from "./names";
;

  interface Props {
    turn: TurnSheets;
    criteria: readonly CriterionView[];
    desk: Desk;
    names: Names;
  };function $$render() {

  
  
  
  
  
  
  

  const { turn, criteria, desk, names }: Props = $props();

  let editing = $state(false);
  let edits = $state<MarkEdit[]>([]);
  const comments = $derived(turn.sheets.filter((sheet) => sheet.comment));

  function change(judge: string, criterion: string, mark: string | null): void {
    edits = edits.filter((edit) => edit.judge !== judge || edit.criterion !== criterion);
    if (mark !== null) edits.push({ turn: turn.turn, judge, criterion, mark });
  }
  function stop(): void {
    editing = false;
    edits = [];
  }
;
async () => {


 { svelteHTML.createElement("section", {   "class":`turn`,"aria-label":say(turn.unit),});
   { svelteHTML.createElement("header", {});
     { svelteHTML.createElement("div", {}); { svelteHTML.createElement("p", { "class":`why`,});t("desk-turn", { position: turn.position });  t(`desk-state-${turn.state}`); } { svelteHTML.createElement("h2", {});say(turn.unit); } }
     { svelteHTML.createElement("p", { "class":`sum`,});if(turn.rank !== null){ { svelteHTML.createElement("span", {});t("place-nth", { n: turn.rank }); }} { svelteHTML.createElement("b", {});turn.total ?? "–"; } }
   }
   { const $$_skraM1C = __sveltets_2_ensureComponent(Marks); new $$_skraM1C({ target: __sveltets_2_any(), props: {      turn,criteria,editing,edits,"onchange":change,}});}
  if(editing){ { const $$_esoporP1C = __sveltets_2_ensureComponent(Propose); new $$_esoporP1C({ target: __sveltets_2_any(), props: {     edits,desk,names,"ondone":stop,}});}
  }else{
     { svelteHTML.createElement("p", { "class":`acts`,});
       { svelteHTML.createElement("button", {   "class":`do`,"onclick":() => (editing = true),});t("desk-propose"); }
       { svelteHTML.createElement("button", {   "class":`do`,"onclick":() => ((desk.turn = turn.turn), (desk.tab = "adjust")),});t("desk-adjust-this"); }
       { svelteHTML.createElement("button", {   "class":`do`,"onclick":() => ((desk.turn = turn.turn), (desk.paper = "turn")),});t("desk-print-turn"); }
     }
  }
   { svelteHTML.createElement("h3", {});t("desk-trace"); }
   { const $$_ecarT1C = __sveltets_2_ensureComponent(Trace); new $$_ecarT1C({ target: __sveltets_2_any(), props: {   "trace":turn.trace,names,}});}
  if(comments.length){
     { svelteHTML.createElement("h3", {});t("desk-comments"); }
     { svelteHTML.createElement("ul", {});   for(let sheet of __sveltets_2_ensureArray(comments)){sheet.judge; { svelteHTML.createElement("li", {}); { svelteHTML.createElement("b", {});say(sheet.label); } sheet.comment; }} }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Turn__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Turn__SvelteComponent_ = ReturnType<typeof Turn__SvelteComponent_>;
/*Ωignore_endΩ*/export default Turn__SvelteComponent_;