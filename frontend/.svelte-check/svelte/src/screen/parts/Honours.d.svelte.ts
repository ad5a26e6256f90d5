export { default } from "./++Honours.svelte.ts";
export * from "./++Honours.svelte.ts";
