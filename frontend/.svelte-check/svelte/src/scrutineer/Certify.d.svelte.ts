export { default } from "./++Certify.svelte.ts";
export * from "./++Certify.svelte.ts";
