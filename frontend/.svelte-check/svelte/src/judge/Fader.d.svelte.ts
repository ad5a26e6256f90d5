export { default } from "./++Fader.svelte.ts";
export * from "./++Fader.svelte.ts";
