///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { SheetView } from "../lib/protocol.gen";
;

  interface Props {
    sheets: readonly SheetView[];
    chosen: string;
    done: (sheet: SheetView) => boolean;
    total: (sheet: SheetView) => string | null;
    onchoose: (turn: string) => void;
  };function $$render() {

  
  

  const { sheets, chosen, done, total, onchoose }: Props = $props();
;
async () => {


 { svelteHTML.createElement("nav", {   "class":`strip`,"aria-label":t("judge-sheets", { count: sheets.length }),});
     for(let sheet of __sveltets_2_ensureArray(sheets)){sheet.turn;
     { svelteHTML.createElement("button", {    "aria-current":sheet.turn === chosen ? "true" : undefined,"onclick":() => onchoose(sheet.turn),});done(sheet);
       { svelteHTML.createElement("b", {});sheet.position; say(sheet.unit); }
       { svelteHTML.createElement("span", {});done(sheet) ? `${t("judge-recorded")} ✓` : t(`judge-state-${sheet.state}`);if(total(sheet)){ total(sheet);} }
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Strip__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Strip__SvelteComponent_ = ReturnType<typeof Strip__SvelteComponent_>;
/*Ωignore_endΩ*/export default Strip__SvelteComponent_;