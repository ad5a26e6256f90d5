///<reference types="svelte" />
;
;type $$ComponentProps =  { limit: number; left: number };function $$render() {

  let { limit, left }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const lengths = $derived.by(() => {
    const minutes = Math.round(limit / 60_000);
    return minutes >= 2 && minutes <= 15 ? minutes : minutes === 1 ? 6 : 10;
  });
  const lit = (i: number) => Math.min(1, Math.max(0, (left / limit) * lengths - (lengths - 1 - i)));
;
async () => {


 { svelteHTML.createElement("div", {    "class":`road`,"aria-hidden":`true`,});__sveltets_2_ensureType(String, Number, lengths);
      for(let _ of __sveltets_2_ensureArray({ length: lengths })){let i = 1;i; { svelteHTML.createElement("i", { });__sveltets_2_ensureType(String, Number, lit(i)); }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Road__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Road__SvelteComponent_ = ReturnType<typeof Road__SvelteComponent_>;
/*Ωignore_endΩ*/export default Road__SvelteComponent_;