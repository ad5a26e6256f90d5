// What a stage clock says at an instant: how much is left, how urgent it is, and whether it runs.
import { remaining, urgency } from "../lib/clock.svelte";
import { duration } from "../lib/i18n.svelte";
import type { ClockSlice } from "../lib/protocol.gen";

/** calm → amber → red → over (counting up), or out: time is up and nothing more is counted. */
export type Tone = "calm" | "amber" | "red" | "over" | "out";

export interface Reading {
  tone: Tone;
  run: "ready" | "running" | "paused";
  /** Milliseconds left; negative when over. */
  left: number;
  /** Share of the limit that is left, 0 to 1. */
  share: number;
  /** "2:06", "+0:18", "1:02:03". */
  text: string;
}

/** Reads the clock at server time `now` (ms). */
export function reading(clock: ClockSlice, now: number): Reading {
  const left = remaining(clock, now);
  const urgent = urgency(clock, left);
  const tone = urgent === "over" && !clock.counts_overtime ? "out" : urgent;
  const run = clock.running_since !== null ? "running" : clock.spent_ms > 0 ? "paused" : "ready";
  const share = clock.limit_ms > 0 ? Math.min(1, Math.max(0, left / clock.limit_ms)) : 0;
  return { tone, run, left, share, text: `${tone === "over" ? "+" : ""}${duration(left)}` };
}
