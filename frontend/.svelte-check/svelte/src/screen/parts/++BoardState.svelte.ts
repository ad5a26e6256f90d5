///<reference types="svelte" />
;
import { t } from "../../lib/i18n.svelte";
import type { Slices } from "../../lib/protocol.gen";
import Rich from "./Rich.svelte";
import { readable } from "../standing";
;

  interface Props {
    slices: Slices;
    revealed: number;
    of: number;
    page: number;
    pages: number;
  };function $$render() {

  
  
  
  

  let { slices, revealed, of, page, pages }: Props = $props();
  const standings = $derived(slices.standings);
;
async () => {


 { svelteHTML.createElement("p", { "class":`state`,});
  if(standings?.certified && slices.seal){
     { svelteHTML.createElement("span", {});t("screen-certified-check"); } { svelteHTML.createElement("code", {});readable(slices.seal.head); }
  } else if (pages > 1 || (standings && !standings.frozen && !standings.complete && revealed > 0)){
     { svelteHTML.createElement("span", {}); { const $$_hciR2C = __sveltets_2_ensureComponent(Rich); new $$_hciR2C({ target: __sveltets_2_any(), props: {  "text":t("screen-revealed", { n: revealed, of }),}});} }
  } else if (standings?.frozen){
     { svelteHTML.createElement("span", {}); { const $$_hciR2C = __sveltets_2_ensureComponent(Rich); new $$_hciR2C({ target: __sveltets_2_any(), props: {  "text":t("screen-revealed", { n: revealed, of }),}});} } { svelteHTML.createElement("span", {});t("screen-frozen-why"); }
  } else if (standings?.complete){
     { svelteHTML.createElement("span", {}); { const $$_hciR2C = __sveltets_2_ensureComponent(Rich); new $$_hciR2C({ target: __sveltets_2_any(), props: {  "text":t("screen-revealed-all", { n: revealed }),}});} } { svelteHTML.createElement("span", {});t("screen-uncertified"); }
  }else{
     { svelteHTML.createElement("span", {});t("screen-revealed-none"); }
  }
  if(pages > 1){ { svelteHTML.createElement("span", {}); { const $$_hciR2C = __sveltets_2_ensureComponent(Rich); new $$_hciR2C({ target: __sveltets_2_any(), props: {  "text":t("screen-page", { n: page + 1, of: pages }),}});} }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const BoardState__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BoardState__SvelteComponent_ = ReturnType<typeof BoardState__SvelteComponent_>;
/*Ωignore_endΩ*/export default BoardState__SvelteComponent_;