export { default } from "./++LinkBadge.svelte.ts";
export * from "./++LinkBadge.svelte.ts";
