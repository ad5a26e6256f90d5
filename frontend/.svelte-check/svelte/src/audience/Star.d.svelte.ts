export { default } from "./++Star.svelte.ts";
export * from "./++Star.svelte.ts";
