///<reference types="svelte" />
;
import type { Contest } from "../lib/contest.svelte";
import { say, t } from "../lib/i18n.svelte";
import LangSwitch from "../lib/LangSwitch.svelte";
import Awards from "./Awards.svelte";
import Board from "./Board.svelte";
import Check from "./Check.svelte";
import Draw from "./Draw.svelte";
import type { Favourites } from "./favourites.svelte";
import Followed from "./Followed.svelte";
import Reveal from "./Reveal.svelte";
import Stage from "./Stage.svelte";

;type $$ComponentProps =  { contest: Contest; favourites: Favourites };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  const { contest, favourites }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const slices = $derived(contest.slices);
  const about = $derived(slices.contest);
  const turns = $derived(about?.chapter === "turns");

  $effect(() => {
    document.title = [turns ? say(slices.stage?.now?.unit) : "", say(about?.title)].filter(Boolean).join(" · ") || t("product");
  });
;
async () => {


 { svelteHTML.createElement("main", {});
   { const $$_egatS1C = __sveltets_2_ensureComponent(Stage); new $$_egatS1C({ target: __sveltets_2_any(), props: {   slices,"link":contest.link,}});}
  if(slices.draw && about?.chapter === "draw"){ { const $$_warD1C = __sveltets_2_ensureComponent(Draw); new $$_warD1C({ target: __sveltets_2_any(), props: {  "draw":slices.draw,}});}}
  if(slices.ceremony && (slices.ceremony.now || slices.ceremony.given.length)){ { const $$_sdrawA1C = __sveltets_2_ensureComponent(Awards); new $$_sdrawA1C({ target: __sveltets_2_any(), props: {  "ceremony":slices.ceremony,}});}}
  if(slices.reveal && turns){slices.reveal.turn; { { const $$_laeveR1C = __sveltets_2_ensureComponent(Reveal); new $$_laeveR1C({ target: __sveltets_2_any(), props: {    "reveal":slices.reveal,"named":slices.stage?.now?.turn === slices.reveal.turn,}});}}}
   { const $$_dewolloF1C = __sveltets_2_ensureComponent(Followed); new $$_dewolloF1C({ target: __sveltets_2_any(), props: {  slices,favourites,}});}
   { const $$_draoB1C = __sveltets_2_ensureComponent(Board); new $$_draoB1C({ target: __sveltets_2_any(), props: {  slices,favourites,}});}
  if(slices.seal){ { const $$_kcehC1C = __sveltets_2_ensureComponent(Check); new $$_kcehC1C({ target: __sveltets_2_any(), props: {      "seal":slices.seal,"contest":about?.id ?? "","certified":about?.mode === "certified",}});}}
   { svelteHTML.createElement("footer", {}); { svelteHTML.createElement("span", {});t("audience-private"); } { const $$_hctiwSgnaL2C = __sveltets_2_ensureComponent(LangSwitch); new $$_hctiwSgnaL2C({ target: __sveltets_2_any(), props: {}});} }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Audience__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Audience__SvelteComponent_ = ReturnType<typeof Audience__SvelteComponent_>;
/*Ωignore_endΩ*/export default Audience__SvelteComponent_;