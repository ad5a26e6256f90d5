export { default } from "./++HoldButton.svelte.ts";
export * from "./++HoldButton.svelte.ts";
