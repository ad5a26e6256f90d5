///<reference types="svelte" />
;
import type { Shown } from "../lib/contest.svelte";
import { t } from "../lib/i18n.svelte";
import Scene from "../screen/Scene.svelte";
import type { SceneKind } from "./types";
;

  interface Props {
    slices: Shown;
    kind: SceneKind;
    label: string;
    /** The words of a message scene, which only the screen itself is told. */
    text?: string;
  };function $$render() {

  
  
  
  

  let { slices, kind, label, text }: Props = $props();
;
async () => {


 { svelteHTML.createElement("div", {     "class":`mini`,"role":`img`,"aria-label":`${label}: ${t(`scene-${kind}`)}`,});
   { svelteHTML.createElement("div", {  "class":`wall`,"inert":true,});  { const $$_enecS2C = __sveltets_2_ensureComponent(Scene); new $$_enecS2C({ target: __sveltets_2_any(), props: {   slices,kind,text,"mini":true,}});} }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Miniature__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Miniature__SvelteComponent_ = ReturnType<typeof Miniature__SvelteComponent_>;
/*Ωignore_endΩ*/export default Miniature__SvelteComponent_;