export { default } from "./++BoardRow.svelte.ts";
export * from "./++BoardRow.svelte.ts";
