export { default } from "./++ThenLine.svelte.ts";
export * from "./++ThenLine.svelte.ts";
