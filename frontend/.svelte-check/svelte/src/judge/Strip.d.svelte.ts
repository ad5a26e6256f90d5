export { default } from "./++Strip.svelte.ts";
export * from "./++Strip.svelte.ts";
