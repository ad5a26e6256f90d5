export { default } from "./++Drawer.svelte.ts";
export * from "./++Drawer.svelte.ts";
