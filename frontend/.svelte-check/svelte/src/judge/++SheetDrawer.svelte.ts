///<reference types="svelte" />
;
  export type About = "judge-comment" | "judge-note" | "judge-recuse" | "judge-reopen";
;;

import { say } from "../lib/i18n.svelte";
import type { Command } from "../lib/outbox.svelte";
import type { PadSlice, SheetView } from "../lib/protocol.gen";
import type { Pad } from "./pad.svelte";
import Write from "./Write.svelte";
;

  interface Props {
    about: About;
    mine: PadSlice;
    sheet: SheetView;
    pad: Pad;
    ask: (command: Command) => void;
    onclose: () => void;
  };function $$render() {

  
  
  
  
  

  const { about, mine, sheet, pad, ask, onclose }: Props = $props();

  const unit = $derived(say(sheet.unit));
  function send(command: Command): void {
    ask(command);
    onclose();
  }
;
async () => {




if(about === "judge-comment"){
   { const $$_etirW0C = __sveltets_2_ensureComponent(Write); new $$_etirW0C({ target: __sveltets_2_any(), props: {         about,unit,"text":pad.comment(sheet),"onchange":(text) => pad.write(sheet.turn, text),"ondone":onclose,onclose,}});}
} else if (about === "judge-note"){
   { const $$_etirW0C = __sveltets_2_ensureComponent(Write); new $$_etirW0C({ target: __sveltets_2_any(), props: {         about,unit,"text":pad.keep.note(sheet.turn),"onchange":(text) => pad.keep.saveNote(sheet.turn, text),"ondone":onclose,onclose,}});}
} else if (about === "judge-reopen"){
   { const $$_etirW0C = __sveltets_2_ensureComponent(Write); new $$_etirW0C({ target: __sveltets_2_any(), props: {       about,unit,"required":true,"offers":["judge-reopen-slip", "judge-reopen-missed"],"ondone":(reason) => send({ kind: "request-reopen", turn: sheet.turn, reason }),onclose,}});}
}else{
   { const $$_etirW0C = __sveltets_2_ensureComponent(Write); new $$_etirW0C({ target: __sveltets_2_any(), props: {       about,unit,"required":true,"offers":["judge-recuse-own-unit", "judge-recuse-kin"],"ondone":(reason) => send({ kind: "recuse-judge", turn: sheet.turn, judge: mine.judge, reason }),onclose,}});}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SheetDrawer__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SheetDrawer__SvelteComponent_ = ReturnType<typeof SheetDrawer__SvelteComponent_>;
/*Ωignore_endΩ*/export default SheetDrawer__SvelteComponent_;