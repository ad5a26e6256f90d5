// What the ids of a contest are called: from the plan the server shows to everybody, and from the slices.
import type { Shown } from "../lib/contest.svelte";
import { say, type Words } from "../lib/i18n.svelte";

interface Thing {
  id: string;
  name: Words;
}

/** The parts of a plan (GET /api/contests/{id}/plan) that have names. */
export interface Plan {
  units: readonly Thing[];
  entries: readonly { id: string; unit: string }[];
  panels: readonly (Thing & { judges: readonly Thing[]; criteria: readonly Thing[] })[];
  rounds: readonly Thing[];
  awards: readonly Thing[];
  tally: {
    adjustments: readonly Thing[];
    components: readonly (Thing & { electorates?: readonly Thing[]; items?: readonly Thing[] })[];
  };
}

/** Names by kind and id: "judge:j1", "criterion:innovation", "entry:scj", "turn:arena/scj". */
export type Names = ReadonlyMap<string, Words>;

export function namesOf(slices: Shown, plan: Plan | null): Names {
  const names = new Map<string, Words>();
  const take = (kind: string, things: readonly Thing[]) => things.forEach(({ id, name }) => names.set(`${kind}:${id}`, name));
  if (plan) fromPlan(plan, names, take);
  for (const row of slices.outcome?.rows ?? []) names.set(`entry:${row.entry}`, row.unit);
  for (const { award, name } of slices.outcome?.awards ?? []) names.set(`award:${award}`, name);
  for (const row of slices.programme?.rows ?? []) names.set(`entry:${row.entry}`, row.unit).set(`turn:${row.turn}`, row.unit);
  for (const turn of slices.sheets?.turns ?? []) {
    names.set(`entry:${turn.entry}`, turn.unit).set(`turn:${turn.turn}`, turn.unit);
    for (const sheet of turn.sheets) names.set(`judge:${sheet.judge}`, sheet.label);
  }
  take("criterion", slices.sheets?.criteria ?? []);
  return names;
}

function fromPlan(plan: Plan, names: Map<string, Words>, take: (kind: string, things: readonly Thing[]) => void): void {
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  for (const entry of plan.entries) names.set(`entry:${entry.id}`, units.get(entry.unit) ?? {});
  for (const panel of plan.panels) {
    take("judge", panel.judges);
    take("criterion", panel.criteria);
  }
  take("unit", plan.units);
  take("panel", plan.panels);
  take("round", plan.rounds);
  take("award", plan.awards);
  take("adjustment", plan.tally.adjustments);
  take("component", plan.tally.components);
  for (const component of plan.tally.components) {
    take("electorate", component.electorates ?? []);
    take("item", component.items ?? []);
  }
}

/** The name of a thing, or its id. */
export function nameOf(names: Names, kind: string, id: string): string {
  return say(names.get(`${kind}:${id}`)) || id;
}

const kinds = ["component", "electorate", "item", "entry", "unit", "turn", "judge", "criterion"] as const;

/** What a refusal is about, by name where it says an id. */
export function named(names: Names, args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const called = kinds.flatMap((kind) => (typeof args[kind] === "string" ? [[kind, nameOf(names, kind, args[kind])]] : []));
  return { ...args, ...Object.fromEntries(called) };
}
