export { default } from "./++Links.svelte.ts";
export * from "./++Links.svelte.ts";
