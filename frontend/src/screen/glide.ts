// Rows glide to their new place at their own size: stretched letters would be all that the hall sees.
import { cubicOut } from "svelte/easing";
import type { AnimationConfig } from "svelte/animate";

/** For `animate:glide`: from where the element was to where it is, without scaling. */
export function glide(_node: Element, { from, to }: { from: DOMRect; to: DOMRect }, { duration, delay = 0 }: { duration: number; delay?: number }): AnimationConfig {
  const [dx, dy] = [from.left - to.left, from.top - to.top];
  return { duration, delay, easing: cubicOut, css: (_t, u) => `transform: translate(${u * dx}px, ${u * dy}px)` };
}
