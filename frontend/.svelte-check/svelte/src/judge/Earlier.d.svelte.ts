export { default } from "./++Earlier.svelte.ts";
export * from "./++Earlier.svelte.ts";
