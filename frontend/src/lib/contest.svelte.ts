/** A contest as this device sees it: slices, each replaced whole by the newest; the screen moves towards them. */
import type { Slices, View, Welcome } from "./protocol.gen";

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
  run = $state.raw<Shown["run"]>(null);
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
  ...(["contest", "programme", "draw", "stage", "clock", "progress", "reveal", "standings"] as const),
  ...(["levels", "ceremony", "pause", "seal", "scene", "queue", "pad", "run", "panel", "log", "outcome", "links"] as const),
  ...(["sheets", "figures", "scrutiny", "corrections", "notices"] as const),
] satisfies readonly (keyof Shown)[];

export class Contest {
  readonly slices: Shown = new Board();
  link = $state<Link>("connecting");
  /** The number of the newest view; counts this view only, and starts again with each connection. */
  n = $state.raw(0);
  welcome = $state.raw<Welcome | null>(null);

  /** True while this device is connected but the host has not let it take the seat (a second device). */
  get waiting(): boolean {
    return this.link === "live" && this.welcome !== null && this.n === 0;
  }

  /** Takes the slices a view carries; the others stay. A slice this version does not know is left out. */
  apply(view: Pick<View, "n" | "slices">): void {
    this.n = view.n;
    this.restore(view.slices);
  }

  /** Shows slices kept from before (a reload) or from a fixture. */
  restore(slices: Slices): void {
    for (const [name, slice] of Object.entries(slices))
      if (name in this.slices && slice !== undefined) Object.assign(this.slices, { [name]: slice });
  }

  /** What is shown now, ready to be kept for a reload. */
  kept(): Slices {
    return Object.fromEntries(names.map((name) => [name, this.slices[name]]));
  }
}
