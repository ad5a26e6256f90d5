export { default } from "./++Award.svelte.ts";
export * from "./++Award.svelte.ts";
