export { default } from "./++Counting.svelte.ts";
export * from "./++Counting.svelte.ts";
