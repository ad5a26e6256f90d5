export { default } from "./++Trace.svelte.ts";
export * from "./++Trace.svelte.ts";
