export { default } from "./++Goals.svelte.ts";
export * from "./++Goals.svelte.ts";
