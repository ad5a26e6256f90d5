export { default } from "./++Late.svelte.ts";
export * from "./++Late.svelte.ts";
