export { default } from "./++Leaf.svelte.ts";
export * from "./++Leaf.svelte.ts";
