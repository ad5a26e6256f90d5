export { default } from "./++SeatLinks.svelte.ts";
export * from "./++SeatLinks.svelte.ts";
