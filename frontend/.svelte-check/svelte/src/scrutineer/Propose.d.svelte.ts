export { default } from "./++Propose.svelte.ts";
export * from "./++Propose.svelte.ts";
