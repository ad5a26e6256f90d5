// Which unit this device waits for, chosen once; and what the show says about it.
import type { Words } from "../lib/i18n.svelte";
import type { ProgrammeRow, Slices } from "../lib/protocol.gen";

const key = (contest: string): string => `leitai.presenter.${contest}`;

/** The entry chosen on this device; null before. */
export function chosen(contest: string): string | null {
  try {
    return localStorage.getItem(key(contest));
  } catch {
    return null;
  }
}

/** Remembers the entry, or forgets it (null). */
export function choose(contest: string, entry: string | null): void {
  try {
    if (entry === null) localStorage.removeItem(key(contest));
    else localStorage.setItem(key(contest), entry);
  } catch {
    // Storage may be forbidden; then the choice holds for this page.
  }
}

export type Standing = ProgrammeRow["state"] | "undrawn" | "gone";

export interface Own {
  row: ProgrammeRow | null;
  /** The unit, also before it has a place. */
  unit: Words | null;
  state: Standing;
  /** How many go on before this entry; 0 means next. */
  ahead: number;
  /** About when it is called, server ms. */
  at: number | null;
  score: { total: string; rank: number | null; tied: boolean } | null;
  /** The awards it was named for, the highest first, once the hall knows them. */
  awards: Words[];
}

/**
 * How far (ms) the plan's times have slipped by now: whoever is next can be called neither in the past nor in a break.
 * The server tells its times at every call; between two calls only the clock moves on.
 */
export function slip(slices: Slices, now: number): number {
  const next = slices.queue?.rows.find((row) => row.state === "waiting" && row.about_at !== null)?.about_at ?? null;
  return next === null ? 0 : Math.max(0, (slices.pause ? Math.max(now, slices.pause.until) : now) - next);
}

const busy = new Set<ProgrammeRow["state"]>(["called", "on-stage"]);

/** Where the chosen entry stands now. */
export function own(slices: Slices, entry: string, now: number): Own {
  const rows = slices.programme?.rows ?? [];
  const index = rows.findIndex((row) => row.entry === entry);
  const row = rows[index] ?? null;
  const standing = slices.standings?.rows.find((each) => each.entry === entry);
  const entrant = slices.programme?.entrants.find((each) => each.entry === entry);
  const about = slices.queue?.rows.find((each) => each.turn === row?.turn)?.about_at ?? null;
  const { now: named, given = [] } = slices.ceremony ?? {};
  const awards = [...given.filter((each) => each.award !== named?.award), ...(named ? [named] : [])].filter((each) => each.winners?.some((winner) => winner.entry === entry));
  const ahead = rows.slice(0, Math.max(0, index)).filter((each) => each.state === "waiting" || busy.has(each.state));
  return {
    row,
    unit: row?.unit ?? entrant?.unit ?? null,
    state: row?.state ?? (slices.programme?.drawn === false ? "undrawn" : "gone"),
    ahead: ahead.length,
    at: about === null ? null : about + (row?.state === "waiting" ? slip(slices, now) : 0),
    score: standing?.total != null ? { total: standing.total, rank: standing.rank, tied: standing.tied } : null,
    awards: awards.reverse().map((each) => each.name),
  };
}
