// What opens over the pad: loaded after it, so that the pad itself opens sooner, and kept for when the line is gone.
export { default as Earlier } from "./Earlier.svelte";
export { default as Settings } from "./Settings.svelte";
export { default as SheetDrawer } from "./SheetDrawer.svelte";
