export { default } from "./++Host.svelte.ts";
export * from "./++Host.svelte.ts";
