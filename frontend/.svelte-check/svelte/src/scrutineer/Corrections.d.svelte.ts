export { default } from "./++Corrections.svelte.ts";
export * from "./++Corrections.svelte.ts";
