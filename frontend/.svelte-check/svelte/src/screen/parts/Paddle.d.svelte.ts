export { default } from "./++Paddle.svelte.ts";
export * from "./++Paddle.svelte.ts";
