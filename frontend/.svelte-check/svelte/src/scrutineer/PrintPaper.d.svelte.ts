export { default } from "./++PrintPaper.svelte.ts";
export * from "./++PrintPaper.svelte.ts";
