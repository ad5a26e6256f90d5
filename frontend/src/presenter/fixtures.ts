// What a presenter's page meets: before the draw, waiting, next, called, on stage in every tone, marked, revealed.
import type { ClockSlice, ProgrammeRow, QueueRow, Slices } from "../lib/protocol.gen";
import { fixtures as walls, LONG } from "../screen/fixtures";

const minute = 60_000;
const at = (fixture: string): Slices => walls[fixture]?.() ?? {};
/** The night as seen by unit e12, while number `done` + 1 is on stage. */
function night(done: number, more: Slices = {}): Slices {
  const base = at("order");
  const rows: ProgrammeRow[] = (base.programme?.rows ?? []).map((row, i) => ({ ...row, state: i < done ? "revealed" : i === done ? "on-stage" : "waiting" }));
  const queue: QueueRow[] = rows.filter((row) => row.state !== "revealed").map((row, i) => ({ turn: row.turn, position: row.position, unit: row.unit, presenter: null, about_at: Date.now() + i * 11 * minute, state: row.state }));
  return { ...base, programme: { drawn: true, entrants: [], rows }, queue: { rows: queue }, ...more };
}
const own = (state: ProgrammeRow["state"]): Slices => {
  const slices = night(11);
  const row = slices.programme?.rows[11];
  if (row) row.state = state;
  const queued = slices.queue?.rows[0];
  if (queued) queued.state = state;
  if (state === "marking") slices.queue?.rows.shift();
  return slices;
};
const clocked = (left: number, more: Partial<ClockSlice> = {}): Slices => {
  const slices = at("stage");
  return { ...slices, clock: { phase: "talk", phase_name: {}, limit_ms: 8 * minute, spent_ms: 8 * minute - left, running_since: Date.now(), warn_at_ms: [minute, 15_000], counts_overtime: true, ...more } };
};

/** `choice` is the entry chosen on the device; `clock` opens the stage clock. */
export const fixtures: Record<string, () => { slices: Slices; choice?: string; clock?: boolean }> = {
  nothing: () => ({ slices: {} }),
  choose: () => ({ slices: night(3) }),
  undrawn: () => ({ slices: { ...night(0), programme: { drawn: false, entrants: [], rows: [] }, queue: { rows: [] } } }),
  waiting: () => ({ slices: night(8), choice: "e12" }),
  "waiting-long": () => {
    const slices = night(8, { pause: { until: Date.now() + 9 * minute, message: "" } });
    for (const row of [...(slices.programme?.rows ?? []), ...(slices.queue?.rows ?? [])]) if (row.position === 12 || row.position === 10) row.unit = LONG;
    return { slices, choice: "e12" };
  },
  next: () => ({ slices: night(10, { }), choice: "e12" }),
  called: () => ({ slices: own("called"), choice: "e12" }),
  skipped: () => ({ slices: own("skipped"), choice: "e12" }),
  marking: () => ({ slices: own("marking"), choice: "e12" }),
  revealed: () => ({ slices: { ...night(13), standings: at("standings").standings ?? null }, choice: "e12" }),
  "clock-calm": () => ({ slices: clocked(126_000), clock: true }),
  "clock-ready": () => ({ slices: clocked(480_000, { running_since: null }), clock: true }),
  "clock-amber": () => ({ slices: clocked(42_000), clock: true }),
  "clock-red": () => ({ slices: clocked(9_000), clock: true }),
  "clock-over": () => ({ slices: clocked(-18_000), clock: true }),
  "clock-out": () => ({ slices: clocked(-18_000, { counts_overtime: false }), clock: true }),
  "clock-paused": () => ({ slices: clocked(200_000, { running_since: null }), clock: true }),
  "clock-long": () => {
    const slices = clocked(4_000_000, { limit_ms: 90 * minute, spent_ms: 10 * minute });
    return { slices: { ...slices, stage: slices.stage?.now ? { ...slices.stage, now: { ...slices.stage.now, unit: LONG }, next: { ...slices.stage.now, unit: LONG } } : null }, clock: true };
  },
  "clock-marking": () => ({ slices: at("marking"), clock: true }),
  "clock-idle": () => ({ slices: at("stage-next"), clock: true }),
  "clock-break": () => ({ slices: { ...at("stage-next"), pause: { until: Date.now() + 4 * minute, message: "" } }, clock: true }),
}; // prettier-ignore
