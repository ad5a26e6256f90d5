export { default } from "./++Awards.svelte.ts";
export * from "./++Awards.svelte.ts";
