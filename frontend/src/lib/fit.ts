/** Long names: a line shrinks to 62 %, then it takes two balanced lines; it is never cut. */
import type { Attachment } from "svelte/attachments";

const least = 0.62;

/**
 * Fits an element's text to its width: `{@attach fit(name)}` on an element with
 * `font-size: calc(… * var(--fit, 1))`. `lines` is how many lines it may take at most (2 unless told), `most` how
 * large they may be then (a row of a table has less room than a headline).
 */
export function fit(_text: unknown, lines = 2, most = 0.86): Attachment<HTMLElement> {
  return (element) => {
    let width = -1;
    const measure = () => {
      width = element.clientWidth;
      // As if the block around it were not shrunk (screen/parts/within.ts): else a smaller wall's measure stays.
      element.style.setProperty("--within", "1");
      shrink(element, lines, most);
      element.style.removeProperty("--within");
    };
    const watch = new ResizeObserver(() => {
      if (element.clientWidth !== width) measure();
    });
    measure();
    watch.observe(element);
    // Measured again when the system's CJK font has come in.
    document.fonts?.ready.then(measure).catch(() => undefined);
    return () => watch.disconnect();
  };
}

function shrink(element: HTMLElement, lines: number, most: number): void {
  const set = (scale: number) => element.style.setProperty("--fit", String(scale));
  // In this order: text-wrap resets a part of white-space.
  element.style.removeProperty("text-wrap");
  element.style.whiteSpace = "nowrap";
  set(1);
  const wanted = element.clientWidth / Math.max(1, element.scrollWidth);
  if (wanted >= 1) return;
  if (wanted >= least || lines === 1) {
    set(Math.max(0.3, wanted * 0.995));
    return;
  }
  element.style.whiteSpace = "normal";
  element.style.setProperty("text-wrap", "balance");
  element.style.overflowWrap = "anywhere";
  for (let scale = most; scale > 0.29; scale -= 0.04) {
    set(scale);
    const style = getComputedStyle(element);
    const line = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.25;
    if (element.scrollHeight <= line * (lines + 0.5) && element.scrollWidth <= element.clientWidth + 1) return;
  }
}
