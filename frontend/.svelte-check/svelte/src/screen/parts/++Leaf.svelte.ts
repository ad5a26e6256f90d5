///<reference types="svelte" />
;
import { calm } from "../calm";
import { paint, strew } from "./leaf";

;type $$ComponentProps =  { still?: boolean };function $$render() {

  
  

  let { still = false }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  function settle(canvas: HTMLCanvasElement) {
    const leaf = strew();
    const begun = performance.now() - (still || calm() ? 60_000 : 0);
    let frame = 0;
    const step = () => {
      if (paint(canvas, leaf, performance.now() - begun)) frame = requestAnimationFrame(step);
    };
    const size = new ResizeObserver(() => {
      const scale = Math.min(2, devicePixelRatio || 1);
      [canvas.width, canvas.height] = [canvas.clientWidth * scale, canvas.clientHeight * scale];
      cancelAnimationFrame(frame);
      step();
    });
    size.observe(canvas);
    return () => (size.disconnect(), cancelAnimationFrame(frame));
  }
;
async () => {


 { svelteHTML.createElement("canvas", {   [Symbol("@attach")]:settle,"aria-hidden":`true`,}); }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Leaf__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Leaf__SvelteComponent_ = ReturnType<typeof Leaf__SvelteComponent_>;
/*Ωignore_endΩ*/export default Leaf__SvelteComponent_;