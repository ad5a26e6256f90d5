// A public standing as a board: who stands on the podium, who is listed, who is still to come.
import type { ProgrammeRow, StandingRow } from "../lib/protocol.gen";

export interface Board {
  podium: StandingRow[];
  listed: StandingRow[];
  /** Plinths nobody stands on yet: the places they are for. */
  empty: number[];
  revealed: number;
}

/** Three plinths, up to five when places 1 to 3 are shared; then the ranked, the waiting and those out of it. */
export function board(rows: readonly StandingRow[]): Board {
  const ranked = rows.filter((row) => row.rank !== null);
  const best = ranked.filter((row) => (row.rank ?? 0) <= 3).length;
  const plinths = Math.min(5, Math.max(3, best));
  const podium = ranked.slice(0, plinths);
  const rest = rows.filter((row) => row.rank === null);
  const out = (row: StandingRow) => row.status !== "pending";
  const listed = [...ranked.slice(plinths), ...rest.filter((row) => !out(row)), ...rest.filter(out)];
  const empty = Array.from({ length: plinths - podium.length }, (_, i) => podium.length + i + 1);
  return { podium, listed, empty, revealed: ranked.length };
}

/** The standing with those still to come behind it, so that the board shows the whole field from the first reveal on. */
export function field(rows: readonly StandingRow[], programme: readonly ProgrammeRow[]): StandingRow[] {
  const known = new Set(rows.map((row) => row.entry));
  const missing = programme.filter((row) => !known.has(row.entry));
  return [
    ...rows,
    ...missing.map(({ entry, unit, topic, state }): StandingRow => {
      const status = state === "withdrawn" ? "withdrawn" : "pending";
      return { entry, unit, topic, rank: null, tied: false, total: null, status };
    }),
  ];
}

/** Who was on the board when a wall showed it last, so that rows glide from there; one memory per contest. */
const before = new Map<string, readonly StandingRow[]>();

export const lastShown = (contest: string): readonly StandingRow[] | undefined => before.get(contest);
export const remember = (contest: string, rows: readonly StandingRow[]): void => void before.set(contest, rows);

/** A long code in groups that can be read out: the first sixteen characters. */
export const readable = (code: string): string => (code.slice(0, 16).match(/.{1,4}/g) ?? []).join(" ");
