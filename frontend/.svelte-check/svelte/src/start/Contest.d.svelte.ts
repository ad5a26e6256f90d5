export { default } from "./++Contest.svelte.ts";
export * from "./++Contest.svelte.ts";
