// Lists that do not fit turn pages by the server's clock, so that two walls side by side show the same page.
import { now } from "../lib/clock.svelte";

/** The page to show now, 0-based; each stays for `every` ms. */
export function pages(count: () => number, every: number): { readonly page: number } {
  const page = $derived(count() > 1 ? Math.floor(now() / every) % count() : 0);
  return {
    get page() {
      return page;
    },
  };
}
