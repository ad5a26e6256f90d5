///<reference types="svelte" />
;
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import type { JudgeCard } from "../../lib/protocol.gen";
;

  interface Props {
    card: JudgeCard;
    i: number;
    /** ms until it turns and until it is struck; negative: already under way. */
    turns: number;
    strikes: number;
  };function $$render() {

  
  
  

  let { card, i, turns, strikes }: Props = $props();
  const away = $derived(card.total === null);
  const label = $derived(say(card.label));
  const number = $derived(/\d+$/.exec(label)?.[0] ?? String(i + 1));
;
async () => {


 { svelteHTML.createElement("li", {    });card.struck !== null;away;__sveltets_2_ensureType(String, Number, `${turns} `);__sveltets_2_ensureType(String, Number, `${strikes} `);
   { svelteHTML.createElement("div", { "class":`front`,});
     { svelteHTML.createElement("span", { [Symbol("@attach")]:fit(label, 2, 0.8),});label; }
    if(away){ { svelteHTML.createElement("em", { "class":`recused`,});t("screen-recused"); }
    }else{ { svelteHTML.createElement("b", { [Symbol("@attach")]:fit(card.total, 1),});card.total; }}
    if(card.struck){ { svelteHTML.createElement("em", { "class":`why`,});t(`screen-struck-${card.struck}`); }}
   }
   { svelteHTML.createElement("div", {   "class":`back`,"aria-hidden":`true`,});number; }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Paddle__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Paddle__SvelteComponent_ = ReturnType<typeof Paddle__SvelteComponent_>;
/*Ωignore_endΩ*/export default Paddle__SvelteComponent_;