/** Long names: a line shrinks to 62 %, then it takes two balanced lines; it is never cut. */
import type { Attachment } from "svelte/attachments";

const least = 0.62;

/** Lines of one list, written in one size: the smallest that any of them needs, but not below 62 %. */
export class Alike {
  readonly #own = new Map<HTMLElement, number>();

  /** A line has been measured, or is gone: all of them are written anew. */
  set(element: HTMLElement, own: number | null): void {
    if (own === null) this.#own.delete(element);
    else this.#own.set(element, own);
    const common = Math.max(least, Math.min(...this.#own.values()));
    for (const [line, its] of this.#own) scale(line, Math.min(its, common));
  }
}

/**
 * Fits an element's text to its width: `{@attach fit(name)}` on an element with
 * `font-size: calc(… * var(--fit, 1))`. `lines` is how many lines it may take at most (2 unless told), `most` how
 * large they may be then (a row of a table has less room than a headline). `alike`: the list it belongs to.
 */
export function fit(_text: unknown, lines = 2, most = 0.86, alike?: Alike): Attachment<HTMLElement> {
  return (element) => {
    let width = -1;
    const measure = () => {
      width = element.clientWidth;
      // As if the block around it were not shrunk (screen/parts/within.ts): else a smaller wall's measure stays.
      element.style.setProperty("--within", "1");
      const own = shrink(element, lines, most);
      element.style.removeProperty("--within");
      alike?.set(element, own);
    };
    const watch = new ResizeObserver(() => {
      if (element.clientWidth !== width) measure();
    });
    measure();
    watch.observe(element);
    // Measured again when the system's CJK font has come in.
    document.fonts?.ready.then(measure).catch(() => undefined);
    return () => {
      watch.disconnect();
      alike?.set(element, null);
    };
  };
}

const scale = (element: HTMLElement, to: number): void => element.style.setProperty("--fit", String(to));

/** The scale that it needs by itself, and has now. */
function shrink(element: HTMLElement, lines: number, most: number): number {
  const set = (to: number): number => (scale(element, to), to);
  // In this order: text-wrap resets a part of white-space.
  element.style.removeProperty("text-wrap");
  element.style.whiteSpace = "nowrap";
  set(1);
  const wanted = element.clientWidth / Math.max(1, element.scrollWidth);
  if (wanted >= 1) return 1;
  if (wanted >= least || lines === 1) return set(Math.max(0.3, wanted * 0.995));
  element.style.whiteSpace = "normal";
  element.style.setProperty("text-wrap", "balance");
  // Smaller rather than a word in two: one breaks only where it has no room at any size.
  for (const wrap of ["normal", "anywhere"]) {
    element.style.overflowWrap = wrap;
    for (let own = most; own > 0.29; own -= 0.04) {
      set(own);
      const style = getComputedStyle(element);
      const line = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.25;
      if (element.scrollHeight <= line * (lines + 0.5) && element.scrollWidth <= element.clientWidth + 1) return own;
    }
  }
  return set(0.3);
}
