export { default } from "./++Miniature.svelte.ts";
export * from "./++Miniature.svelte.ts";
