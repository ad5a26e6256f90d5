// A length of time as the words of a message need it: whole minutes, else seconds.

/** Arguments for messages that say "8 minutes" or "30 seconds". */
export function span(ms: number): { n: number; unit: "minute" | "second" } {
  return ms % 60_000 === 0 && ms > 0 ? { n: ms / 60_000, unit: "minute" } : { n: Math.round(ms / 1000), unit: "second" };
}
