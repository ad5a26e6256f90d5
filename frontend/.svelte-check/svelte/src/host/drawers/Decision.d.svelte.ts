export { default } from "./++Decision.svelte.ts";
export * from "./++Decision.svelte.ts";
