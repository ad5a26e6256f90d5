///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { SheetRow, TurnSheets } from "../lib/protocol.gen";
import { struck } from "./trace";
;

  interface Props {
    turns: readonly TurnSheets[];
    chosen: string;
    onchoose: (turn: string) => void;
  };function $$render() {

  
  
  

  const { turns, chosen, onchoose }: Props = $props();

  /** Judges of all panels in the order they first appear. */
  const judges = $derived([...new Map(turns.flatMap((turn) => turn.sheets.map((sheet) => [sheet.judge, sheet.label] as const)))]);
  const short = (label: SheetRow["label"]) => say(label).replace(/^(评委|Judge)\s*/, "");
;
async () => {



 { svelteHTML.createElement("div", {       "class":`scroll`,"role":`region`,"aria-label":t("desk-matrix"),"tabindex":0,});
   { svelteHTML.createElement("table", {});
     { svelteHTML.createElement("thead", {});
       { svelteHTML.createElement("tr", {});
         { svelteHTML.createElement("th", { "scope":`col`,});  } { svelteHTML.createElement("th", {   "scope":`col`,"class":`unit`,});t("desk-unit"); }
           for(let [judge, label] of __sveltets_2_ensureArray(judges)){judge; { svelteHTML.createElement("th", {     "scope":`col`,"title":say(label),"aria-label":say(label),});short(label); }}
         { svelteHTML.createElement("th", { "scope":`col`,});t("desk-total"); } { svelteHTML.createElement("th", { "scope":`col`,});t("desk-rank"); }
       }
     }
     { svelteHTML.createElement("tbody", {});
         for(let turn of __sveltets_2_ensureArray(turns)){turn.turn;
        const out = struck(turn);
         { svelteHTML.createElement("tr", {   "onclick":() => onchoose(turn.turn),});turn.turn === chosen;
           { svelteHTML.createElement("td", { "class":`n`,});turn.position; }
           { svelteHTML.createElement("th", {   "scope":`row`,"class":`unit`,}); { svelteHTML.createElement("button", {   "aria-pressed":turn.turn === chosen,"onclick":() => onchoose(turn.turn),});say(turn.unit); } { svelteHTML.createElement("span", {});t(`desk-state-${turn.state}`); } }
             for(let [judge] of __sveltets_2_ensureArray(judges)){judge;
            const sheet = turn.sheets.find((each) => each.judge === judge);
             { svelteHTML.createElement("td", {   "class":["cell", sheet?.state, { struck: out.has(judge) }],"title":sheet && t(`desk-sheet-${sheet.state}`),});
              if(!sheet){ { svelteHTML.createElement("span", { "class":`none`,});  }
              } else if (sheet.state === "recorded" || sheet.state === "late"){if(out.has(judge)){ { svelteHTML.createElement("s", {});sheet.total; }}else{sheet.total;}if(sheet.state === "late"){ { svelteHTML.createElement("small", {});t("desk-late-short"); }} else if (out.has(judge)){ { svelteHTML.createElement("small", {});t(`desk-${out.get(judge)}-short`); }}
              }else{ { svelteHTML.createElement("small", {});t(`desk-sheet-${sheet.state}-short`); }}
             }
          }
           { svelteHTML.createElement("td", { "class":`total`,});turn.total ?? "–"; } { svelteHTML.createElement("td", { "class":`total`,});turn.rank ?? "–"; }
         }
      }
     }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Matrix__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Matrix__SvelteComponent_ = ReturnType<typeof Matrix__SvelteComponent_>;
/*Ωignore_endΩ*/export default Matrix__SvelteComponent_;