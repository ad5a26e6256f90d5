export { default } from "./++Pin.svelte.ts";
export * from "./++Pin.svelte.ts";
