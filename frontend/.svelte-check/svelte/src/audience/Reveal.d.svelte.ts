export { default } from "./++Reveal.svelte.ts";
export * from "./++Reveal.svelte.ts";
