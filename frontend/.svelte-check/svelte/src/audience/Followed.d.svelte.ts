export { default } from "./++Followed.svelte.ts";
export * from "./++Followed.svelte.ts";
