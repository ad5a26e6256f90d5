///<reference types="svelte" />
;
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import type { Winner } from "../../lib/protocol.gen";
import { ems } from "../layout";
import { wall } from "../wall.svelte";

;type $$ComponentProps =  { winners: readonly Winner[] };function $$render() {

  
  
  
  
  

  let { winners }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const on = wall();
  const n = $derived(winners.length);
  const longest = $derived(Math.max(0, ...winners.map((winner) => ems(say(winner.unit)))));
  const columns = $derived(n <= 3 && on.shape !== "ultra" ? 1 : n <= 8 || longest > 14 || on.shape === "portrait" ? 2 : on.shape === "ultra" ? 4 : 3);
  const rows = $derived(Math.ceil(n / columns));
  const size = $derived(n <= 1 ? 244 : Math.min(150, Math.floor((on.shape === "square" ? 560 : 400) / rows / 1.35)));
;
async () => {


if(n === 0){
   { svelteHTML.createElement("p", { "class":`none`,});t("screen-award-vacant"); }
}else{
   { svelteHTML.createElement("ul", {    });n === 1;rows <= 3;__sveltets_2_ensureType(String, Number, Math.min(n, columns));__sveltets_2_ensureType(String, Number, size);
        for(let winner of __sveltets_2_ensureArray(winners)){let i = 1;winner.entry;
       { svelteHTML.createElement("li", { });__sveltets_2_ensureType(String, Number, `${800 + i * 120} `);
         { svelteHTML.createElement("h2", { [Symbol("@attach")]:fit(say(winner.unit), 2, 0.62),});say(winner.unit); }
        if(n === 1 && say(winner.topic)){ { svelteHTML.createElement("p", { "class":`topic`,});say(winner.topic); }}
        if(winner.total !== null && n <= 8){ { svelteHTML.createElement("p", { "class":`total`,});if(n <= 3){t("screen-final");} { svelteHTML.createElement("b", {});winner.total; } }}
       }
    }
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Winners__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Winners__SvelteComponent_ = ReturnType<typeof Winners__SvelteComponent_>;
/*Ωignore_endΩ*/export default Winners__SvelteComponent_;