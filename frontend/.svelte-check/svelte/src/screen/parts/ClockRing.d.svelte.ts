export { default } from "./++ClockRing.svelte.ts";
export * from "./++ClockRing.svelte.ts";
