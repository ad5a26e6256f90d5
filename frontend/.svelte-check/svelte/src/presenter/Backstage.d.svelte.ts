export { default } from "./++Backstage.svelte.ts";
export * from "./++Backstage.svelte.ts";
