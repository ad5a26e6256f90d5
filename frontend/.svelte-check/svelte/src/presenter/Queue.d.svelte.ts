export { default } from "./++Queue.svelte.ts";
export * from "./++Queue.svelte.ts";
