export { default } from "./++Break.svelte.ts";
export * from "./++Break.svelte.ts";
