export { default } from "./++Check.svelte.ts";
export * from "./++Check.svelte.ts";
