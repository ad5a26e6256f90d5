// When each part of a reveal happens, in milliseconds after `revealed_at`: every screen plays the same piece.
import type { RevealSlice } from "../lib/protocol.gen";

/** A screen that joins later than this shows the end state at once. */
export const REVEAL_MS = 8000;

export interface Timeline {
  /** Between one paddle and the next. */
  step: number;
  firstPaddle: number;
  strike: number;
  average: number;
  adjustments: number[];
  final: number;
  count: number;
  stamp: number;
}

/** Paddles in order, then the struck ones, the average, each adjustment, the final score, the place. */
export function timeline(reveal: Pick<RevealSlice, "cards" | "adjustments">): Timeline {
  const judges = reveal.cards.length;
  const lines = reveal.adjustments.length;
  const step = Math.min(200, 1800 / Math.max(1, judges));
  const turned = 400 + step * judges + 600;
  const struck = reveal.cards.some((card) => card.struck !== null);
  const average = turned + (struck ? 800 : 200);
  const gap = Math.min(500, 1000 / Math.max(1, lines));
  const adjustments = reveal.adjustments.map((_, i) => average + 1000 + i * gap);
  const final = average + 800;
  const count = lines ? average + 1500 + gap * (lines - 1) : final;
  return { step, firstPaddle: 400, strike: turned, average, adjustments, final, count, stamp: count + 600 };
}
