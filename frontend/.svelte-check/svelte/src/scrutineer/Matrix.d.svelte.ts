export { default } from "./++Matrix.svelte.ts";
export * from "./++Matrix.svelte.ts";
