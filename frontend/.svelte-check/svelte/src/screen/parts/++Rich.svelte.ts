///<reference types="svelte" />
;
;type $$ComponentProps =  { text: string };function $$render() {

  let { text }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const parts = $derived(text.split(/[⟦⟧]/));
;
async () => {


    for(let part of __sveltets_2_ensureArray(parts)){let i = 1;i;if(i % 2){ { svelteHTML.createElement("b", {});part; }}else{part;}}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Rich__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Rich__SvelteComponent_ = ReturnType<typeof Rich__SvelteComponent_>;
/*Ωignore_endΩ*/export default Rich__SvelteComponent_;