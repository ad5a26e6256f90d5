export { default } from "./++SheetDrawer.svelte.ts";
export * from "./++SheetDrawer.svelte.ts";
