export { default } from "./++Order.svelte.ts";
export * from "./++Order.svelte.ts";
