///<reference types="svelte" />
;
import { t } from "../../lib/i18n.svelte";
;

  interface Props {
    contest: string;
    mini?: boolean;
  };function $$render() {

  

  let { contest, mini = false }: Props = $props();
  let failed = $state(false);
;
async () => {


if(!failed){
   { svelteHTML.createElement("figure", {});
     { svelteHTML.createElement("div", { "class":`qr`,});
      if(mini){ { svelteHTML.createElement("i", {   "class":`seal`,"aria-hidden":`true`,});  }
      }else{ { svelteHTML.createElement("img", {      "src":`/api/contests/${encodeURIComponent(contest)}/qr.svg`,"alt":t("screen-qr-alt"),"onerror":() => (failed = true),});}}
     }
     { svelteHTML.createElement("figcaption", {}); { svelteHTML.createElement("b", {});t("screen-qr"); } { svelteHTML.createElement("span", {});t("screen-qr-why"); } }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AudienceCode__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AudienceCode__SvelteComponent_ = ReturnType<typeof AudienceCode__SvelteComponent_>;
/*Ωignore_endΩ*/export default AudienceCode__SvelteComponent_;