///<reference types="svelte" />
;
;type $$ComponentProps =  { mood: string };function $$render() {

  let { mood }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const shapes: Record<string, string> = {
    ready: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12",
    calm: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18",
    amber: "M12 2.5 23 21.5H1z",
    red: "M3 3h18v18H3z",
    over: "M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9z",
    out: "M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9z",
    paused: "M4 3h6v18H4zM14 3h6v18h-6z",
  };
;
async () => {


 { svelteHTML.createElement("svg", {   "viewBox":`0 0 24 24`,"aria-hidden":`true`,}); { svelteHTML.createElement("path", {    "fill-rule":`evenodd`,"d":shapes[mood] ?? shapes["calm"],});} }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Shape__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Shape__SvelteComponent_ = ReturnType<typeof Shape__SvelteComponent_>;
/*Ωignore_endΩ*/export default Shape__SvelteComponent_;