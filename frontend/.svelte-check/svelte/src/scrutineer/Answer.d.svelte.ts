export { default } from "./++Answer.svelte.ts";
export * from "./++Answer.svelte.ts";
