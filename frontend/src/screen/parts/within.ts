// Whole blocks that must not leave their place: everything inside shrinks together until it fits.
import type { Attachment } from "svelte/attachments";

const least = 0.4;

/**
 * Sets `--within` (1 down to 0.4) on the element until nothing overflows; `_what` is what it depends on. Space that has to
 * stay free is the element's margin: what runs into its padding is no overflow.
 */
export function within(_what: unknown): Attachment<HTMLElement> {
  return (element) => {
    const measure = () => {
      for (let scale = 1; scale > least; scale -= 0.04) {
        element.style.setProperty("--within", scale.toFixed(2));
        if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1) return;
      }
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    document.fonts?.ready.then(measure).catch(() => undefined);
    return () => watch.disconnect();
  };
}
