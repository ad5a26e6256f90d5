export { default } from "./++Criterion.svelte.ts";
export * from "./++Criterion.svelte.ts";
