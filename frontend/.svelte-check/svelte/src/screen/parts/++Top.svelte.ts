///<reference types="svelte" />
;
import type { Snippet } from "svelte";
import { fit } from "../../lib/fit";
import { say, t } from "../../lib/i18n.svelte";
import type { ContestSlice } from "../../lib/protocol.gen";
;

  interface Props {
    contest: ContestSlice | null | undefined;
    about?: string;
    end?: Snippet;
  };function $$render() {

  
  
  
  

  let { contest, about = "", end }: Props = $props();
;
async () => {


 { svelteHTML.createElement("header", { "class":`top`,});
   { svelteHTML.createElement("i", {   "class":`seal`,"aria-hidden":`true`,});  }
   { svelteHTML.createElement("div", { "class":`name`,}); { svelteHTML.createElement("b", { [Symbol("@attach")]:fit(say(contest?.title), 2, 0.6),});say(contest?.title); } }
  if(about){ { svelteHTML.createElement("h1", { "class":`about`,});about; }}
  if(contest?.mode === "rehearsal"){ { svelteHTML.createElement("span", { "class":`rehearsal`,});t("screen-rehearsal"); }}
  if(end){ { svelteHTML.createElement("div", { "class":`end`,});;__sveltets_2_ensureSnippet(end()); }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Top__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Top__SvelteComponent_ = ReturnType<typeof Top__SvelteComponent_>;
/*Ωignore_endΩ*/export default Top__SvelteComponent_;