// Whether this reader, or this machine, asked for stillness: then every scene shows its end state at once.

/** True under "reduced motion". */
export function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
