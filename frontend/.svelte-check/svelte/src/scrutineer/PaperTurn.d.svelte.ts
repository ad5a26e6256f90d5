export { default } from "./++PaperTurn.svelte.ts";
export * from "./++PaperTurn.svelte.ts";
