///<reference types="svelte" />
;
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import { lines } from "../layout";
import type { StandingRow } from "../../lib/protocol.gen";
;

  interface Props {
    row: StandingRow;
    raised?: boolean;
    moved?: boolean;
    sealed?: boolean;
  };function $$render() {

  
  
  
  

  let { row, raised = false, moved = false, sealed = false }: Props = $props();
  const name = $derived(say(row.unit));
;
async () => {


 { svelteHTML.createElement("div", {   "class":[raised ? "plinth" : "row", row.status],});moved;row.rank === 1;
   { svelteHTML.createElement("i", {});if(row.rank === null){ { svelteHTML.createElement("span", { "aria-hidden":`true`,});  }}else{if(row.tied){ { svelteHTML.createElement("small", {});t("screen-tied"); }}row.rank;} }
   { svelteHTML.createElement("b", { [Symbol("@attach")]:fit(name, raised ? lines(name) : 2, raised ? 0.62 : 0.56),});name; }
   { svelteHTML.createElement("em", {});row.rank !== null && row.total !== null ? row.total : sealed ? t("screen-frozen") : t(`screen-status-${row.status}`); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const BoardRow__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BoardRow__SvelteComponent_ = ReturnType<typeof BoardRow__SvelteComponent_>;
/*Ωignore_endΩ*/export default BoardRow__SvelteComponent_;