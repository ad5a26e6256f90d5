export { default } from "./++Judge.svelte.ts";
export * from "./++Judge.svelte.ts";
