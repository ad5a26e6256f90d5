export { default } from "./++Guest.svelte.ts";
export * from "./++Guest.svelte.ts";
