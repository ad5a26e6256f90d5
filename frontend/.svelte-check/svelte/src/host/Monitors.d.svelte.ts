export { default } from "./++Monitors.svelte.ts";
export * from "./++Monitors.svelte.ts";
