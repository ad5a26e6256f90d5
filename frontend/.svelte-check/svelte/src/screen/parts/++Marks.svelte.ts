///<reference types="svelte" />
;
import type { ProgrammeRow } from "../../lib/protocol.gen";
;

  interface Props {
    rows: readonly ProgrammeRow[];
    turn: string | null;
  };function $$render() {

  

  let { rows, turn }: Props = $props();
  const done = (row: ProgrammeRow) => ["closed", "revealed", "held"].includes(row.state);
;
async () => {


 { svelteHTML.createElement("span", {    "class":`marks`,"aria-hidden":`true`,});rows.length > 20;
     for(let row of __sveltets_2_ensureArray(rows)){row.turn; { svelteHTML.createElement("i", {   });row.turn === turn;done(row);row.state === "withdrawn"; }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Marks__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Marks__SvelteComponent_ = ReturnType<typeof Marks__SvelteComponent_>;
/*Ωignore_endΩ*/export default Marks__SvelteComponent_;