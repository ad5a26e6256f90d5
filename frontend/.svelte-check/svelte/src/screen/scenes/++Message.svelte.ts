///<reference types="svelte" />
;
import Top from "../parts/Top.svelte";
import { ems } from "../layout";
import { wall } from "../wall.svelte";
import Title from "./Title.svelte";
import type { SceneProps } from "./props";
function $$render() {

  
  
  
  
  

  let { slices, text = "", mini = false }: SceneProps = $props();
  const on = wall();
  const lines = $derived(text.trim().split(/\n+/).filter(Boolean));
  /** The largest size (in wall units) at which all lines, wrapped, stay inside the wall. */
  const size = $derived.by(() => {
    const [width, height] = { wide: [1720, 800], square: [1720, 1150], ultra: [3500, 800], portrait: [940, 1500] }[on.shape] as [number, number];
    const whole = Math.min(220, width / Math.max(1, ...lines.map(ems)) / 1.06, height / Math.max(1, lines.length) / 1.35);
    if (whole >= 90) return Math.floor(whole); // No line needs to be broken.
    for (let tried = 220; tried > 34; tried -= 4) {
      const rows = lines.reduce((sum, line) => sum + Math.ceil((ems(line) * tried * 1.06) / width), 0);
      if (rows * tried * 1.35 <= height) return tried;
    }
    return 34;
  });
;
async () => {


if(lines.length){
   { svelteHTML.createElement("div", { "class":`scene`,});
     { const $$_poT1C = __sveltets_2_ensureComponent(Top); new $$_poT1C({ target: __sveltets_2_any(), props: {  "contest":slices.contest,}});}
     { svelteHTML.createElement("section", { });__sveltets_2_ensureType(String, Number, size); { svelteHTML.createElement("h1", {});lines[0]; }    for(let line of __sveltets_2_ensureArray(lines.slice(1))){let i = 1;i; { svelteHTML.createElement("p", {});line; }} }
   }
}else{
   { const $$_eltiT0C = __sveltets_2_ensureComponent(Title); new $$_eltiT0C({ target: __sveltets_2_any(), props: {  slices,mini,}});}
}


};
return { props: {} as any as SceneProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Message__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Message__SvelteComponent_ = ReturnType<typeof Message__SvelteComponent_>;
/*Ωignore_endΩ*/export default Message__SvelteComponent_;