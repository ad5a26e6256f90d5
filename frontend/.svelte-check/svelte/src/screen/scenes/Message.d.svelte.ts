export { default } from "./++Message.svelte.ts";
export * from "./++Message.svelte.ts";
