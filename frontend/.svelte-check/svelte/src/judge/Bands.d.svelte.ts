export { default } from "./++Bands.svelte.ts";
export * from "./++Bands.svelte.ts";
