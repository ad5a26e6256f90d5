export { default } from "./++Gone.svelte.ts";
export * from "./++Gone.svelte.ts";
