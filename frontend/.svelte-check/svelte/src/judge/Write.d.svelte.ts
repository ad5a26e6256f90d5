export { default } from "./++Write.svelte.ts";
export * from "./++Write.svelte.ts";
