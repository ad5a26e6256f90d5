export { default } from "./++Make.svelte.ts";
export * from "./++Make.svelte.ts";
