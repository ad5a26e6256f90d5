///<reference types="svelte" />
;
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import { within } from "./within";
import type { AwardView } from "../../lib/protocol.gen";
;

  interface Props {
    awards: readonly AwardView[];
    grand?: boolean;
  };function $$render() {

  
  
  
  

  let { awards, grand = false }: Props = $props();
  /** At the foot a long list is only counted: names too small to read honour nobody. */
  const MOST = 4;
;
async () => {


if(grand){
   { svelteHTML.createElement("dl", { [Symbol("@attach")]:within(awards),});
        for(let award of __sveltets_2_ensureArray(awards)){let i = 1;award.award;
       { svelteHTML.createElement("div", { });i === 0; { svelteHTML.createElement("dt", {});say(award.name); } { svelteHTML.createElement("dd", {});   for(let winner of __sveltets_2_ensureArray(award.winners ?? [])){winner.entry; { svelteHTML.createElement("span", {});say(winner.unit); }} } }
    }
   }
}else{
   { svelteHTML.createElement("footer", {}); { svelteHTML.createElement("div", { [Symbol("@attach")]:fit(awards, 2, 0.8),});
       for(let award of __sveltets_2_ensureArray(awards)){award.award; { svelteHTML.createElement("p", {}); { svelteHTML.createElement("b", {});say(award.name); }if((award.winners?.length ?? 0) > MOST){ { svelteHTML.createElement("span", {});t("screen-award-count", { n: award.winners?.length ?? 0 }); }}else{   for(let winner of __sveltets_2_ensureArray(award.winners ?? [])){winner.entry; { svelteHTML.createElement("span", {});say(winner.unit); }" ";}} }" ";}
   } }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Honours__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Honours__SvelteComponent_ = ReturnType<typeof Honours__SvelteComponent_>;
/*Ωignore_endΩ*/export default Honours__SvelteComponent_;