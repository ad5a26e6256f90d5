///<reference types="svelte" />
;
import { knows, say, t } from "../lib/i18n.svelte";
import type { RevealSlice } from "../lib/protocol.gen";

;type $$ComponentProps =  { reveal: RevealSlice; named: boolean };function $$render() {

  
  

  /** `named`: the page says above whose marks these are. */
  const { reveal, named }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  /** "The other seven" only where some were struck. */
  const code = $derived(reveal.cards.some((card) => card.struck) ? reveal.method : reveal.method.replace("trimmed-", ""));
  const method = $derived(knows(`audience-method-${code}`) ? `audience-method-${code}` : "audience-method");
  const item = (code: string) => (knows(`audience-item-${code}`) ? t(`audience-item-${code}`) : code);
;
async () => {


 { svelteHTML.createElement("section", {   "class":`paper`,"aria-label":t("audience-reveal", { unit: say(reveal.unit) }),});
   { svelteHTML.createElement("header", {});
    if(named){ { svelteHTML.createElement("h2", {});t("audience-just-revealed"); }}else{ { svelteHTML.createElement("div", {}); { svelteHTML.createElement("p", {});t("audience-just-revealed"); } { svelteHTML.createElement("h2", {});say(reveal.unit); } }}
     { svelteHTML.createElement("p", { "class":`final`,}); { svelteHTML.createElement("b", {});reveal.final || "–"; }if(reveal.rank !== null){ { svelteHTML.createElement("span", {});t(reveal.tied ? "audience-rank-tied" : "audience-rank-now", { rank: reveal.rank, of: reveal.of }); }} }
   }
   { svelteHTML.createElement("ul", { "class":`cards`,});
       for(let card of __sveltets_2_ensureArray(reveal.cards)){card.judge;
       { svelteHTML.createElement("li", { });card.struck;
         { svelteHTML.createElement("span", {});say(card.label); }
        if(card.total === null){ { svelteHTML.createElement("em", {});t("audience-out"); }}else{ { svelteHTML.createElement("b", {});card.total; }}
        if(card.struck){ { svelteHTML.createElement("small", {});t(`audience-${card.struck}`); }}
       }
    }
   }
   { svelteHTML.createElement("dl", {});
     { svelteHTML.createElement("div", {}); { svelteHTML.createElement("dt", {});t(method, { kept: reveal.kept }); } { svelteHTML.createElement("dd", {});reveal.average || t("audience-status-pending"); } }
        for(let line of __sveltets_2_ensureArray(reveal.adjustments)){let k = 1;k;
       { svelteHTML.createElement("div", {}); { svelteHTML.createElement("dt", {});line.seconds === null ? item(line.item) : t("audience-overtime", { seconds: line.seconds });if(line.reason && line.seconds === null){ { svelteHTML.createElement("small", {});line.reason; }} } { svelteHTML.createElement("dd", { "class":`line`,});line.points; } }
    }
    if(reveal.adjustments.length){ { svelteHTML.createElement("div", { "class":`sum`,}); { svelteHTML.createElement("dt", {});t("audience-final"); } { svelteHTML.createElement("dd", {});reveal.final; } }}
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Reveal__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Reveal__SvelteComponent_ = ReturnType<typeof Reveal__SvelteComponent_>;
/*Ωignore_endΩ*/export default Reveal__SvelteComponent_;