export { default } from "./++Adjust.svelte.ts";
export * from "./++Adjust.svelte.ts";
