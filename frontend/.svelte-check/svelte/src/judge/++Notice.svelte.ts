///<reference types="svelte" />
;
import type { Snippet } from "svelte";
;

  interface Props {
    tone: "calm" | "amber" | "red";
    text: string;
    /** Spoken at once by a screen reader. */
    urgent?: boolean;
    children?: Snippet;
  };function $$render() {

  

  const { tone, text, urgent = false, children }: Props = $props();
;
async () => {


 { svelteHTML.createElement("div", {   "class":`notice ${tone}`,"role":urgent ? "alert" : "status",}); { svelteHTML.createElement("p", {});text; };__sveltets_2_ensureSnippet(children?.()); }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Notice__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Notice__SvelteComponent_ = ReturnType<typeof Notice__SvelteComponent_>;
/*Ωignore_endΩ*/export default Notice__SvelteComponent_;