export { default } from "./++Shape.svelte.ts";
export * from "./++Shape.svelte.ts";
