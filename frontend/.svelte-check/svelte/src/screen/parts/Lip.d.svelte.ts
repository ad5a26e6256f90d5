export { default } from "./++Lip.svelte.ts";
export * from "./++Lip.svelte.ts";
