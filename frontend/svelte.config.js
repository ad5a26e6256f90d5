// Svelte runs in runes mode everywhere; Svelte 5 reads TypeScript in components by itself.
export default {
  compilerOptions: { runes: true },
};
