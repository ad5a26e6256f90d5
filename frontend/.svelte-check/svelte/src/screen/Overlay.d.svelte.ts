export { default } from "./++Overlay.svelte.ts";
export * from "./++Overlay.svelte.ts";
