export { default } from "./++Rich.svelte.ts";
export * from "./++Rich.svelte.ts";
