///<reference types="svelte" />
;
import { day, say, t } from "../../lib/i18n.svelte";
import { fit } from "../../lib/fit";
import { within } from "../parts/within";
import AudienceCode from "../parts/AudienceCode.svelte";
import type { SceneProps } from "./props";
function $$render() {

  
  
  
  
  

  let { slices, mini = false }: SceneProps = $props();
  const contest = $derived(slices.contest);
  const facts = $derived(
    contest
      ? [contest.date ? day(contest.date) : "", say(contest.venue), t("screen-title-count", { entries: contest.entry_count, judges: contest.judge_count })].filter(Boolean)
      : [],
  ); // prettier-ignore
;
async () => {


 { svelteHTML.createElement("div", { "class":`scene`,});
  if(contest){
     { svelteHTML.createElement("section", {  "class":`words`,[Symbol("@attach")]:within(contest),});
       { svelteHTML.createElement("p", { "class":`by`,}); { svelteHTML.createElement("i", {   "class":`seal`,"aria-hidden":`true`,});  }if(say(contest.organiser)){ { svelteHTML.createElement("span", {});say(contest.organiser); }}
        if(contest.mode === "rehearsal"){ { svelteHTML.createElement("em", {});t("screen-rehearsal"); }} }
       { svelteHTML.createElement("h1", { [Symbol("@attach")]:fit(say(contest.title)),});say(contest.title); }
      if(say(contest.subtitle)){ { svelteHTML.createElement("p", { "class":`sub`,});say(contest.subtitle); }}
       { svelteHTML.createElement("ul", { "class":`facts`,});    for(let fact of __sveltets_2_ensureArray(facts)){let i = 1;i; { svelteHTML.createElement("li", {});fact; }} }
      if(contest.criteria.length){ { svelteHTML.createElement("ul", {   "class":`criteria`,"aria-label":t("screen-criteria"),});    for(let criterion of __sveltets_2_ensureArray(contest.criteria)){let i = 1;i; { svelteHTML.createElement("li", {});say(criterion); }} }}
     }
     { const $$_edoCecneiduA1C = __sveltets_2_ensureComponent(AudienceCode); new $$_edoCecneiduA1C({ target: __sveltets_2_any(), props: {   "contest":contest.id,mini,}});}
  }else{
     { svelteHTML.createElement("section", { "class":`curtain`,}); { svelteHTML.createElement("i", {   "class":`seal`,"aria-hidden":`true`,});  } }
  }
 }


};
return { props: {} as any as SceneProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Title__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Title__SvelteComponent_ = ReturnType<typeof Title__SvelteComponent_>;
/*Ωignore_endΩ*/export default Title__SvelteComponent_;