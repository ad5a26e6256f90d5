/** A contest as this device sees it: slices, each replaced whole by the newest; the screen moves towards them.
 *
 * Two slices grow with the evening: they come without rows, and their rows as parts of their own ("sheets/main/e1"). */
import type { OwnTotal, Slices, TurnSheets, View, Welcome } from "./protocol.gen";

/** live: up to date; connecting: not heard yet; away: lost, coming back; replaced: a newer tab has the seat. */
export type Link = "live" | "connecting" | "away" | "replaced" | "revoked";

/** Every slice by name; null where there is nothing to show (or the role does not get it). */
export type Shown = { [Name in keyof Slices]-?: Exclude<Slices[Name], undefined> };

class Board implements Shown {
  contest = $state.raw<Shown["contest"]>(null);
  programme = $state.raw<Shown["programme"]>(null);
  draw = $state.raw<Shown["draw"]>(null);
  stage = $state.raw<Shown["stage"]>(null);
  clock = $state.raw<Shown["clock"]>(null);
  progress = $state.raw<Shown["progress"]>(null);
  reveal = $state.raw<Shown["reveal"]>(null);
  standings = $state.raw<Shown["standings"]>(null);
  levels = $state.raw<Shown["levels"]>(null);
  ceremony = $state.raw<Shown["ceremony"]>(null);
  pause = $state.raw<Shown["pause"]>(null);
  seal = $state.raw<Shown["seal"]>(null);
  scene = $state.raw<Shown["scene"]>(null);
  queue = $state.raw<Shown["queue"]>(null);
  pad = $state.raw<Shown["pad"]>(null);
  earlier = $state.raw<Shown["earlier"]>(null);
  run = $state.raw<Shown["run"]>(null);
  rundown = $state.raw<Shown["rundown"]>(null);
  panel = $state.raw<Shown["panel"]>(null);
  log = $state.raw<Shown["log"]>(null);
  outcome = $state.raw<Shown["outcome"]>(null);
  links = $state.raw<Shown["links"]>(null);
  sheets = $state.raw<Shown["sheets"]>(null);
  figures = $state.raw<Shown["figures"]>(null);
  scrutiny = $state.raw<Shown["scrutiny"]>(null);
  corrections = $state.raw<Shown["corrections"]>(null);
  notices = $state.raw<Shown["notices"]>(null);
}

const names = [
  ...(["contest", "programme", "draw", "stage", "clock", "progress", "reveal", "standings", "levels", "ceremony"] as const),
  ...(["pause", "seal", "scene", "queue", "pad", "earlier", "run", "rundown", "panel", "log", "outcome", "links"] as const),
  ...(["sheets", "figures", "scrutiny", "corrections", "notices"] as const),
] satisfies readonly (keyof Shown)[];

interface Row {
  turn: string;
  position: number;
}

/** The rows among these parts, by turn; null is a row that is no more. */
function rowsIn<Of extends Row>(parts: object, prefix: string): Map<string, Of | null> {
  const found = Object.entries(parts).filter(([name]) => name.startsWith(prefix)) as [string, Of | null][];
  return new Map(found.map(([name, row]) => [name.slice(prefix.length), row]));
}

/** The rows with newer ones in their places, in running order. */
function withRows<Of extends Row>(rows: readonly Of[], newer: ReadonlyMap<string, Of | null>): Of[] {
  const all = new Map<string, Of | null>([...rows.map((row) => [row.turn, row] as const), ...newer]);
  return [...all.values()].filter((row) => row !== null).sort((a, b) => a.position - b.position);
}

export class Contest {
  readonly slices: Shown = new Board();
  link = $state<Link>("connecting");
  /** The number of the newest view; counts this view only, and starts again with each connection. */
  n = $state.raw(0);
  welcome = $state.raw<Welcome | null>(null);
  /** The server said that the host has to let this device in first; until a view comes. */
  unapproved = $state(false);

  /** True while this device is connected but the host has not let it take the seat (a second device). */
  get waiting(): boolean {
    return this.link === "live" && this.unapproved;
  }

  /** Takes the slices a view carries; the others stay. A slice this version does not know is left out. */
  apply(view: Pick<View, "n" | "slices">): void {
    this.n = view.n;
    this.unapproved = false;
    this.restore(view.slices);
  }

  /** Shows slices kept from before (a reload) or from a fixture. */
  restore(slices: Slices): void {
    for (const [name, slice] of Object.entries(slices))
      if (name in this.slices && slice !== undefined) Object.assign(this.slices, { [name]: slice });
    const sheets = rowsIn<TurnSheets>(slices, "sheets/");
    if (sheets.size && this.slices.sheets)
      this.slices.sheets = { ...this.slices.sheets, turns: withRows(this.slices.sheets.turns, sheets) };
    const own = rowsIn<OwnTotal>(slices, "earlier/");
    if (own.size && this.slices.earlier)
      this.slices.earlier = { ...this.slices.earlier, rows: withRows(this.slices.earlier.rows, own) };
  }

  /** What is shown now, ready to be kept for a reload. */
  kept(): Slices {
    return Object.fromEntries(names.map((name) => [name, this.slices[name]]));
  }
}
