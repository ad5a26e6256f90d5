export { default } from "./++PaperResults.svelte.ts";
export * from "./++PaperResults.svelte.ts";
