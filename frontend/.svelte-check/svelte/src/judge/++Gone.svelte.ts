///<reference types="svelte" />
;
import { t } from "../lib/i18n.svelte";
import LangSwitch from "../lib/LangSwitch.svelte";
import Seal from "../lib/Seal.svelte";
;

  interface Props {
    why: "replaced" | "revoked";
    unsent: number;
    /** Take the seat back to this tab. */
    onback: () => void;
    pin: string;
  };function $$render() {

  
  
  

  const { why, unsent, onback, pin }: Props = $props();
;
async () => {


 { svelteHTML.createElement("main", { "class":`gone`,});
   { const $$_laeS1C = __sveltets_2_ensureComponent(Seal); new $$_laeS1C({ target: __sveltets_2_any(), props: {}});}
   { svelteHTML.createElement("h1", {});t(`judge-${why}`); }
   { svelteHTML.createElement("p", {});t(`judge-${why}-note`); }
  if(unsent){ { svelteHTML.createElement("p", { "class":`safe`,});t("judge-unsent-safe", { count: unsent }); }}
  if(why === "replaced"){ { svelteHTML.createElement("button", { "onclick":onback,});t("judge-take-back"); }
  }else{ { svelteHTML.createElement("a", { "href":pin,});t("judge-enter-pin"); }}
   { const $$_hctiwSgnaL1C = __sveltets_2_ensureComponent(LangSwitch); new $$_hctiwSgnaL1C({ target: __sveltets_2_any(), props: {}});}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Gone__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Gone__SvelteComponent_ = ReturnType<typeof Gone__SvelteComponent_>;
/*Ωignore_endΩ*/export default Gone__SvelteComponent_;