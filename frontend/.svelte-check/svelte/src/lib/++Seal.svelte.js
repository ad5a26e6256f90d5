///<reference types="svelte" />
;function $$render() {
async () => {
 { svelteHTML.createElement("i", {   "class":`seal`,"aria-hidden":`true`,});  }
};
return { props: /** @type {Record<string, never>} */ ({}), exports: {}, bindings: "", slots: {}, events: {} }}
export const Seal__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_partial(__sveltets_2_with_any_event($$render())));
/*Ωignore_startΩ*//** @typedef {InstanceType<typeof Seal__SvelteComponent_>} Seal__SvelteComponent_ */
/*Ωignore_endΩ*/export default Seal__SvelteComponent_;