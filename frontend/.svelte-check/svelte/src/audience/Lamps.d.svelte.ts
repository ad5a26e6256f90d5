export { default } from "./++Lamps.svelte.ts";
export * from "./++Lamps.svelte.ts";
