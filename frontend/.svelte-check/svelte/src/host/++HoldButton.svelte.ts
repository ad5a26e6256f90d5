///<reference types="svelte" />
;
import type { Snippet } from "svelte";
import { Hold, long } from "./hold.svelte";
;

  interface Props {
    hold?: boolean;
    disabled?: boolean;
    tone?: "quiet" | "strong" | "danger";
    onpress: () => void;
    children: Snippet<[Hold]>;
  };function $$render() {

  
  

  let { hold = false, disabled = false, tone = "quiet", onpress, children }: Props = $props();
  const press = new Hold(() => onpress(), () => hold);

  function key(event: KeyboardEvent): void {
    if (!hold || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (event.type === "keydown") press.down();
    else press.up();
  }

  function click(event: MouseEvent): void {
    if (!hold) press.down();
    else if (event.detail === 0) {
      press.down();
      press.up();
    }
  }
;
async () => {


  { svelteHTML.createElement("button", {                    "type":`button`,"class":["act", tone, { pressing: press.pressing, armed: press.armed }],disabled,"onclick":click,"onpointerdown":(event) => hold && event.button === 0 && press.down(),"onpointerup":() => press.up(),"onpointerleave":() => press.up(),"onpointercancel":() => press.cancel(),"onkeydown":key,"onkeyup":key,});__sveltets_2_ensureType(String, Number, `${long}ms`);
  ;__sveltets_2_ensureSnippet(children(press));
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const HoldButton__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type HoldButton__SvelteComponent_ = ReturnType<typeof HoldButton__SvelteComponent_>;
/*Ωignore_endΩ*/export default HoldButton__SvelteComponent_;