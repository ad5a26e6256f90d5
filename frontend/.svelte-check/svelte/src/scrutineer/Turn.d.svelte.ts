export { default } from "./++Turn.svelte.ts";
export * from "./++Turn.svelte.ts";
