// One entry per screen that exists, a manifest for the page shells, and small chunks with lasting names.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

import { precompress } from "./scripts/precompress.mjs";

const sources = fileURLToPath(new URL("./src/", import.meta.url));

/** Every folder of src/ that holds a main.ts is a screen: {judge: ".../src/judge/main.ts"}. */
function screens(): Record<string, string> {
  if (!existsSync(sources)) return {};
  const folders = readdirSync(sources, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(
    folders
      .map((folder) => [folder.name, `${sources}${folder.name}/main.ts`] as const)
      .filter(([, main]) => existsSync(main)),
  );
}

export default defineConfig({
  // Relative, so that the pages work under any path the server or a proxy mounts them on.
  base: "./",
  plugins: [svelte(), precompress()],
  build: {
    outDir: "dist",
    manifest: "manifest.json",
    emptyOutDir: true,
    // The oldest browsers with container units, in which every screen is laid out: tablets of offices are not new.
    target: ["chrome105", "safari16", "firefox110"],
    // No data: URLs, so that the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: screens(),
      output: {
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: "assets/[name]-[hash][extname]",
        codeSplitting: {
          // What changes only with the lock is cached by itself; lib/ is split by which screens use it.
          groups: [
            { name: "fluent", test: /node_modules[\\/]@fluent[\\/]/ },
            { name: "svelte", test: /node_modules[\\/](svelte|esm-env|clsx)[\\/]/ },
          ],
        },
      },
    },
  },
});
