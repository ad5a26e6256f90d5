export { default } from "./++Marks.svelte.ts";
export * from "./++Marks.svelte.ts";
