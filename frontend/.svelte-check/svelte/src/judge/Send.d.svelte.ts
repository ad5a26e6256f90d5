export { default } from "./++Send.svelte.ts";
export * from "./++Send.svelte.ts";
