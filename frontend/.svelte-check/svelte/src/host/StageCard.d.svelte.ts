export { default } from "./++StageCard.svelte.ts";
export * from "./++StageCard.svelte.ts";
