///<reference types="svelte" />
;
import { say, t } from "../../lib/i18n.svelte";
import type { Lamp } from "../../lib/protocol.gen";
;

  interface Props {
    lamps: readonly Lamp[];
    /** Larger, with the judges' labels below: the marking scene. */
    grand?: boolean;
  };function $$render() {

  
  

  let { lamps, grand = false }: Props = $props();

  /** The number a label ends in (评委3), else the place in the row. */
  const number = (lamp: Lamp, i: number) => /\d+$/.exec(say(lamp.label))?.[0] ?? String(i + 1);
;
async () => {


 { svelteHTML.createElement("ol", {     "class":`lip`,"aria-label":t("screen-lamps"),});grand;__sveltets_2_ensureType(String, Number, Math.max(1, lamps.length));
      for(let lamp of __sveltets_2_ensureArray(lamps)){let i = 1;lamp.judge;
     { svelteHTML.createElement("li", {   "class":lamp.state,"aria-label":`${say(lamp.label)} ${t(`screen-lamp-${lamp.state}`)}`,});
       { svelteHTML.createElement("i", { "aria-hidden":`true`,});if(lamp.state === "out"){ { svelteHTML.createElement("svg", { "viewBox":`0 0 10 10`,}); { svelteHTML.createElement("path", {  "d":`M2 5h6`,});} }}else{number(lamp, i);} }
      if(grand && (lamp.state === "out" || lamps.length <= 12)){ { svelteHTML.createElement("span", { "aria-hidden":`true`,});lamp.state === "out" ? t("screen-recused") : say(lamp.label); }}
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Lip__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Lip__SvelteComponent_ = ReturnType<typeof Lip__SvelteComponent_>;
/*Ωignore_endΩ*/export default Lip__SvelteComponent_;