export { default } from "./++Draw.svelte.ts";
export * from "./++Draw.svelte.ts";
