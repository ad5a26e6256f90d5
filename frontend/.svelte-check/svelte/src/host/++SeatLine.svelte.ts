///<reference types="svelte" />
;
import { now } from "../lib/clock.svelte";
import { duration, say, t } from "../lib/i18n.svelte";
import type { Desk } from "./desk.svelte";
import type { SeatRow } from "./types";

;type $$ComponentProps =  { desk: Desk; seat: SeatRow; n: number };function $$render() {

  
  
  
  

  let { desk, seat, n }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const rows = $derived(desk.slices.links?.seats.filter((row) => row.seat === `judge:${seat.judge}`) ?? []);
  const link = $derived(rows.find((row) => row.online && row.approved) ?? rows.find((row) => row.approved));
  const waits = $derived(rows.some((row) => !row.approved));
  const lost = $derived(!!link && !link.online && link.unsent > 0);
  const tone = $derived(seat.state === "recorded" ? "a" : lost || ["late", "missing", "reopened"].includes(seat.state) ? "b" : seat.state === "recused" ? "out" : "");
  const state = $derived(
    lost && link ? t("seat-unsent", { n: link.unsent }) : t(`seat-${seat.state}`, { receipt: seat.receipt ?? "", n: seat.marked, of: seat.of }),
  );
;
async () => {


 { svelteHTML.createElement("li", { "class":tone,});
   { svelteHTML.createElement("button", {       "type":`button`,"class":`row`,"onclick":() => desk.show({ name: "judge", judge: seat.judge }),"aria-label":t("seat-open", { name: seat.person ?? say(seat.label), state }),});
     { svelteHTML.createElement("i", {   "class":`no`,"aria-hidden":`true`,});seat.state === "recused" ? "–" : n; }
     { svelteHTML.createElement("span", { "class":`who`,}); { svelteHTML.createElement("b", {});seat.person ?? say(seat.label); } { svelteHTML.createElement("span", {});state; } }
     { svelteHTML.createElement("em", {});
      if(!link){ { svelteHTML.createElement("span", {});t("seat-not-linked"); }
      } else if (link.online){ { svelteHTML.createElement("span", {});t("link-live"); }
      }else{ { svelteHTML.createElement("strong", {});t("seat-lost", { time: duration(Math.max(0, now() - link.since)) }); }}
      if(link?.battery != null){ { svelteHTML.createElement("br", {});} { svelteHTML.createElement("span", { });link.battery <= 20;t("seat-battery", { n: link.battery }); }}
     }
   }
  if(seat.help){
     { svelteHTML.createElement("p", { "class":`ask`,}); { svelteHTML.createElement("span", {});t("seat-help"); } { svelteHTML.createElement("button", {     "type":`button`,"disabled":!desk.able,"onclick":() => desk.send({ kind: "answer-help", judge: seat.judge }),});t("seat-help-answer"); } }
  }
  if(seat.asks_reopen !== null){
     { svelteHTML.createElement("p", { "class":`ask`,}); { svelteHTML.createElement("span", {});t("seat-asks-reopen", { reason: seat.asks_reopen || t("no-reason") }); } { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => desk.show({ name: "judge", judge: seat.judge }),});t("seat-decide"); } }
  }
  if(waits){
     { svelteHTML.createElement("p", { "class":`ask`,}); { svelteHTML.createElement("span", {});t("seat-second-device"); } { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => desk.show({ name: "judge", judge: seat.judge }),});t("seat-decide"); } }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SeatLine__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SeatLine__SvelteComponent_ = ReturnType<typeof SeatLine__SvelteComponent_>;
/*Ωignore_endΩ*/export default SeatLine__SvelteComponent_;