///<reference types="svelte" />
;
import { day, say, t } from "../lib/i18n.svelte";
import Seats from "./Seats.svelte";
import { hosts, type Installation, type Listed } from "./installation.svelte";

;type $$ComponentProps =  { here: Installation; contest: Listed };function $$render() {

  
  
  

  let { here, contest }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const host = $derived(contest.mine.find((seat) => seat.startsWith("host:")));
  const seats = $derived(contest.mine.filter((seat) => !seat.startsWith("host:")));
  const path = (seat: string) => `/${seat.split(":")[0]}/${contest.id}/${seat.split(":")[1]}`;
;
async () => {


 { svelteHTML.createElement("article", { "aria-labelledby":`title-${contest.id}`,});
   { svelteHTML.createElement("div", { "class":`head`,});
     { svelteHTML.createElement("h3", { "id":`title-${contest.id}`,});say(contest.title); }
     { svelteHTML.createElement("p", {});contest.date ? day(contest.date) : "";  { svelteHTML.createElement("span", { "class":["mode", contest.mode],});t(`start-mode-${contest.mode}`); } }
   }
   { svelteHTML.createElement("nav", { "aria-label":t("start-doors", { title: say(contest.title) }),});
    if(host){ { svelteHTML.createElement("a", {   "class":`main`,"href":path(host),});t("start-host"); }}
     { svelteHTML.createElement("a", {     "href":`/screen/${contest.id}/main`,"target":`_blank`,"rel":`noopener`,});t("start-screen"); { svelteHTML.createElement("small", {});t("start-screen-hint"); } }
     { svelteHTML.createElement("a", {     "href":`/audience/${contest.id}`,"target":`_blank`,"rel":`noopener`,});t("start-audience"); { svelteHTML.createElement("small", {});t("start-audience-hint"); } }
     { svelteHTML.createElement("a", {     "href":`/presenter/${contest.id}`,"target":`_blank`,"rel":`noopener`,});t("start-presenter"); { svelteHTML.createElement("small", {});t("start-presenter-hint"); } }
    if(!host){
         for(let seat of __sveltets_2_ensureArray(seats)){seat; { svelteHTML.createElement("a", {   "class":`main`,"href":path(seat),});t(`start-my-${seat.split(":")[0]}`); }}
       { svelteHTML.createElement("a", { "href":`/pin/${contest.id}`,});t("start-pin"); { svelteHTML.createElement("small", {});t("start-pin-hint"); } }
    }
   }
  if(hosts(contest.mine)){ { const $$_staeS1C = __sveltets_2_ensureComponent(Seats); new $$_staeS1C({ target: __sveltets_2_any(), props: {  here,contest,}});}}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Contest__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Contest__SvelteComponent_ = ReturnType<typeof Contest__SvelteComponent_>;
/*Ωignore_endΩ*/export default Contest__SvelteComponent_;