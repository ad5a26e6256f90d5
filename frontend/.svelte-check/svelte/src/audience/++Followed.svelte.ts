///<reference types="svelte" />
;
import type { Shown } from "../lib/contest.svelte";
import { say, t } from "../lib/i18n.svelte";
import type { ProgrammeRow } from "../lib/protocol.gen";
import type { Favourites } from "./favourites.svelte";

;type $$ComponentProps =  { slices: Shown; favourites: Favourites };function $$render() {

  
  
  
  

  const { slices, favourites }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const order = $derived(slices.programme?.rows ?? []);
  const mine = $derived(order.filter((row) => favourites.has(row.entry)));

  function where(row: ProgrammeRow): string {
    const standing = slices.standings?.rows.find((each) => each.entry === row.entry && each.rank !== null);
    if (standing) return t(standing.tied ? "audience-mine-tied" : "audience-mine-rank", { rank: standing.rank ?? "", total: standing.total ?? "" });
    if (row.state === "withdrawn") return t("audience-state-withdrawn");
    if (row.turn === slices.stage?.now?.turn) return t("audience-state-on-stage");
    if (row.state !== "waiting" && row.state !== "skipped") return t(`audience-state-${row.state}`);
    const before = order.filter((each) => each.position < row.position && (each.state === "waiting" || each.turn === slices.stage?.now?.turn)).length;
    return t("audience-mine-before", { count: before });
  }
;
async () => {


if(mine.length){
   { svelteHTML.createElement("ul", {   "class":`mine`,"aria-label":t("audience-mine"),});
       for(let row of __sveltets_2_ensureArray(mine)){row.turn; { svelteHTML.createElement("li", {}); { svelteHTML.createElement("i", { "aria-hidden":`true`,});  } { svelteHTML.createElement("b", {});say(row.unit); } { svelteHTML.createElement("span", {});where(row); } }}
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Followed__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Followed__SvelteComponent_ = ReturnType<typeof Followed__SvelteComponent_>;
/*Ωignore_endΩ*/export default Followed__SvelteComponent_;