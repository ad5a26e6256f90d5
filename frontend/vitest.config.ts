// Component and library tests run in jsdom with Svelte's browser build.
import { defineConfig, mergeConfig } from "vitest/config";

import vite from "./vite.config.ts";

export default mergeConfig(
  vite,
  defineConfig({
    resolve: { conditions: ["browser"] },
    test: {
      environment: "jsdom",
      include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
      setupFiles: ["./vitest.setup.ts"],
      maxWorkers: 2, // the default leaves a core of a small machine idle
      restoreMocks: true,
      testTimeout: 60_000, // catches what hangs; a slow or busy machine is no fault
    },
  }),
);
