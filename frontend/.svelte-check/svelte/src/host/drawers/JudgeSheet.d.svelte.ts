export { default } from "./++JudgeSheet.svelte.ts";
export * from "./++JudgeSheet.svelte.ts";
