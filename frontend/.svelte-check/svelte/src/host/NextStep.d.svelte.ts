export { default } from "./++NextStep.svelte.ts";
export * from "./++NextStep.svelte.ts";
