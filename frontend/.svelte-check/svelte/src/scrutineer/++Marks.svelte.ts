///<reference types="svelte" />
;
import { say, t, timeOfDay } from "../lib/i18n.svelte";
import { read, shown } from "../judge/scale";
import type { CriterionView, MarkEdit, TurnSheets } from "../lib/protocol.gen";
import { struck } from "./trace";
;

  interface Props {
    turn: TurnSheets;
    criteria: readonly CriterionView[];
    editing: boolean;
    edits: readonly MarkEdit[];
    /** Null takes the change back. */
    onchange: (judge: string, criterion: string, mark: string | null) => void;
  };function $$render() {

  
  
  
  

  const { turn, criteria, editing, edits, onchange }: Props = $props();

  let wrong = $state<{ at: string; why: string } | null>(null);
  const out = $derived(struck(turn));
  /** Only the criteria that somebody on this turn's panel marks: other panels have others. */
  const used = $derived(criteria.filter((c) => turn.sheets.some((s) => s.marks[c.id] !== undefined)));
  const columns = $derived(used.length ? used : criteria);
  const edit = (judge: string, criterion: string) => edits.find((each) => each.judge === judge && each.criterion === criterion);

  function retype(judge: string, criterion: CriterionView, was: string, typed: string): void {
    const reading = read(criterion, typed);
    wrong = null;
    if (!reading.ok || reading.mark === null) {
      const limits = { low: criterion.low, high: criterion.high, step: criterion.step };
      wrong = { at: `${judge} ${criterion.id}`, why: t("desk-wrong", { criterion: say(criterion.name), ...limits }) };
    } else onchange(judge, criterion.id, reading.mark === shown(criterion, was) ? null : reading.mark);
  }
;
async () => {



 { svelteHTML.createElement("div", {       "class":`scroll`,"role":`region`,"aria-label":t("desk-marks", { unit: say(turn.unit) }),"tabindex":0,});
   { svelteHTML.createElement("table", {});
     { svelteHTML.createElement("thead", {}); { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", { "scope":`col`,});t("desk-judge"); }   for(let c of __sveltets_2_ensureArray(columns)){c.id; { svelteHTML.createElement("th", { "scope":`col`,});say(c.name); { svelteHTML.createElement("small", {}); c.high; } }} { svelteHTML.createElement("th", { "scope":`col`,});t("desk-total"); } { svelteHTML.createElement("th", {   "scope":`col`,"class":`state`,});t("desk-recorded"); } } }
     { svelteHTML.createElement("tbody", {});
         for(let sheet of __sveltets_2_ensureArray(turn.sheets)){sheet.judge;
        const can = editing && sheet.state === "recorded";
         { svelteHTML.createElement("tr", { "class":[sheet.state, { struck: out.has(sheet.judge) }],});
           { svelteHTML.createElement("th", { "scope":`row`,});say(sheet.label); }
             for(let c of __sveltets_2_ensureArray(columns)){c.id;
            const mark = sheet.marks[c.id];
            const changed = edit(sheet.judge, c.id);
             { svelteHTML.createElement("td", {});
              if(can && mark !== undefined){
                 { svelteHTML.createElement("input", {           "inputmode":`decimal`,"value":changed?.mark ?? mark,"aria-label":`${say(sheet.label)} ${say(c.name)}`,"aria-invalid":wrong?.at === `${sheet.judge} ${c.id}`,"onchange":(event) => retype(sheet.judge, c, mark, event.currentTarget.value),});changed;}
              }else{mark ?? "";}
             }
          }
           { svelteHTML.createElement("td", { "class":`total`,});if(out.has(sheet.judge)){ { svelteHTML.createElement("s", {});sheet.total; }}else{sheet.total ?? "";}if(out.has(sheet.judge)){ { svelteHTML.createElement("small", {});t(`desk-${out.get(sheet.judge)}-short`); }} }
           { svelteHTML.createElement("td", { "class":`state`,});if(sheet.receipt){ { svelteHTML.createElement("code", {});sheet.receipt; }} t(`desk-sheet-${sheet.state}-short`);if(sheet.at !== null){ { svelteHTML.createElement("small", {});timeOfDay(sheet.at, true); }} }
         }
      }
     }
   }
 }
if(wrong){ { svelteHTML.createElement("p", {   "class":`wrong`,"role":`alert`,});wrong.why; }}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Marks__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Marks__SvelteComponent_ = ReturnType<typeof Marks__SvelteComponent_>;
/*Ωignore_endΩ*/export default Marks__SvelteComponent_;