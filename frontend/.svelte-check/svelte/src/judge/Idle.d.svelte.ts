export { default } from "./++Idle.svelte.ts";
export * from "./++Idle.svelte.ts";
