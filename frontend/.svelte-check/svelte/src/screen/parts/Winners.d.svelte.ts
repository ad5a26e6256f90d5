export { default } from "./++Winners.svelte.ts";
export * from "./++Winners.svelte.ts";
