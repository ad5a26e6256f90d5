export { default } from "./++AudienceCode.svelte.ts";
export * from "./++AudienceCode.svelte.ts";
