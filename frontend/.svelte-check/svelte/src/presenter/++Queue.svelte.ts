///<reference types="svelte" />
;
import { say, t, timeOfDay } from "../lib/i18n.svelte";
import type { Slices } from "../lib/protocol.gen";

;type $$ComponentProps =  { slices: Slices; entry: string };function $$render() {

  
  

  let { slices, entry }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const mine = $derived(slices.programme?.rows.find((row) => row.entry === entry)?.turn);
  const rows = $derived(slices.queue?.rows ?? []);
  const shown = $derived(rows.slice(0, Math.max(6, rows.findIndex((row) => row.turn === mine) + 2)));
;
async () => {


if(shown.length){
   { svelteHTML.createElement("section", {});
     { svelteHTML.createElement("h3", {});t("presenter-queue"); }
     { svelteHTML.createElement("ol", {});
         for(let row of __sveltets_2_ensureArray(shown)){row.turn;
         { svelteHTML.createElement("li", {  "class":row.state,});row.turn === mine;
           { svelteHTML.createElement("i", {});row.position; } { svelteHTML.createElement("b", {});say(row.unit);if(row.turn === mine){ { svelteHTML.createElement("small", {});t("presenter-me"); }} }
           { svelteHTML.createElement("span", {});row.state === "waiting" ? (row.about_at === null ? "" : t("presenter-time", { time: timeOfDay(row.about_at) })) : t(`presenter-row-${row.state}`); }
         }
      }
     }
   }
} else if (slices.programme?.drawn === false){ { svelteHTML.createElement("p", { "class":`none`,});t("presenter-undrawn-why"); }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Queue__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Queue__SvelteComponent_ = ReturnType<typeof Queue__SvelteComponent_>;
/*Ωignore_endΩ*/export default Queue__SvelteComponent_;