export { default } from "./++Road.svelte.ts";
export * from "./++Road.svelte.ts";
