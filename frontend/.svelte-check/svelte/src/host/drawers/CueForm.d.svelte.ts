export { default } from "./++CueForm.svelte.ts";
export * from "./++CueForm.svelte.ts";
