export { default } from "./++Lower.svelte.ts";
export * from "./++Lower.svelte.ts";
