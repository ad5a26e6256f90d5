export { default } from "./++Ticker.svelte.ts";
export * from "./++Ticker.svelte.ts";
