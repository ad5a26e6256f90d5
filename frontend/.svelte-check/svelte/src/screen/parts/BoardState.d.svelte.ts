export { default } from "./++BoardState.svelte.ts";
export * from "./++BoardState.svelte.ts";
