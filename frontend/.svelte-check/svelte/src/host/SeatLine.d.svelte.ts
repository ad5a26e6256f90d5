export { default } from "./++SeatLine.svelte.ts";
export * from "./++SeatLine.svelte.ts";
