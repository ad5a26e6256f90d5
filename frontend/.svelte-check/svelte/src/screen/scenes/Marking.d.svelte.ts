export { default } from "./++Marking.svelte.ts";
export * from "./++Marking.svelte.ts";
