export { default } from "./++Signatures.svelte.ts";
export * from "./++Signatures.svelte.ts";
