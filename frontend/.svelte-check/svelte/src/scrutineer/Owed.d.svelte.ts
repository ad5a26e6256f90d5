export { default } from "./++Owed.svelte.ts";
export * from "./++Owed.svelte.ts";
