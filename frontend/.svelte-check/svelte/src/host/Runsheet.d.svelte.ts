export { default } from "./++Runsheet.svelte.ts";
export * from "./++Runsheet.svelte.ts";
