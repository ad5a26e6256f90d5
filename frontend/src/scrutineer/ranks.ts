import type { OutcomeSlice } from "../lib/protocol.gen";

/** The rank of each entry. A turn's row does not tell it: half a field that moves down by one is not sent anew. */
export type Ranks = ReadonlyMap<string, number | null>;

export function ranksOf(outcome: OutcomeSlice | null): Ranks {
  return new Map((outcome?.rows ?? []).map((row) => [row.entry, row.rank]));
}
