///<reference types="svelte" />
;
import { say, t } from "../lib/i18n.svelte";
import type { ProgrammeRow } from "../lib/protocol.gen";

;type $$ComponentProps =  { rows: readonly ProgrammeRow[]; onchoose: (entry: string) => void };function $$render() {

  
  

  let { rows, onchoose }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  let wanted = $state("");
  const found = $derived(rows.filter((row) => `${row.position} ${say(row.unit)} ${say(row.presenter)}`.toLowerCase().includes(wanted.trim().toLowerCase())));
;
async () => {


 { svelteHTML.createElement("section", {});
   { svelteHTML.createElement("h2", {});t(rows.length ? "presenter-choose" : "presenter-own-undrawn"); }
  if(rows.length){
     { svelteHTML.createElement("p", {});t("presenter-choose-why"); }
    if(rows.length > 12){ { svelteHTML.createElement("label", {});t("presenter-find"); { svelteHTML.createElement("input", {      "type":`search`,"bind:value":wanted,"autocomplete":`off`,});/*Ωignore_startΩ*/() => wanted = __sveltets_2_any(null);/*Ωignore_endΩ*/} }}
     { svelteHTML.createElement("ul", {});
         for(let row of __sveltets_2_ensureArray(found)){row.turn;
         { svelteHTML.createElement("li", {}); { svelteHTML.createElement("button", {     "type":`button`,"onclick":() => onchoose(row.entry),"disabled":row.state === "withdrawn",});
           { svelteHTML.createElement("i", {});row.position; } { svelteHTML.createElement("span", {}); { svelteHTML.createElement("b", {});say(row.unit); }if(say(row.presenter)){ { svelteHTML.createElement("small", {});say(row.presenter); }} }
          if(row.state === "withdrawn"){ { svelteHTML.createElement("em", {});t("presenter-own-withdrawn"); }}
         } }
      } { svelteHTML.createElement("li", { "class":`none`,});t("presenter-find-none"); }
      
     }
  }else{ { svelteHTML.createElement("p", { "class":`none`,});t("presenter-undrawn-why"); }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Choose__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Choose__SvelteComponent_ = ReturnType<typeof Choose__SvelteComponent_>;
/*Ωignore_endΩ*/export default Choose__SvelteComponent_;