export { default } from "./++StageClock.svelte.ts";
export * from "./++StageClock.svelte.ts";
