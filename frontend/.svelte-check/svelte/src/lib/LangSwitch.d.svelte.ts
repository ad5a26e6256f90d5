export { default } from "./++LangSwitch.svelte.ts";
export * from "./++LangSwitch.svelte.ts";
