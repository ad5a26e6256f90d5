export { default } from "./++Seal.svelte.js";
export * from "./++Seal.svelte.js";
