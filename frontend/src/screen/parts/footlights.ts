// The lamps to draw: the panel's own while it marks, else one dark lamp per judge.
import type { Lamp, Slices } from "../../lib/protocol.gen";

/** Lamps of the turn on stage; before marking all are dark, because nothing has been recorded. */
export function footlights(slices: Slices): readonly Lamp[] {
  if (slices.progress && slices.progress.turn === (slices.stage?.now?.turn ?? slices.progress.turn)) return slices.progress.lamps;
  const judges = Math.min(30, slices.contest?.judge_count ?? 0);
  return Array.from({ length: judges }, (_, i) => ({ judge: `${i + 1}`, label: {}, state: "dark" as const }));
}
