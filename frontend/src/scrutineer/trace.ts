// A trace as sentences that can be re-added with a pencil, and as the names its ids stand for.
import { knows, say, t, type Words } from "../lib/i18n.svelte";
import type { Shown } from "../lib/contest.svelte";
import type { StepView, TermView, TurnSheets } from "../lib/protocol.gen";

/** Names by id: judges, criteria, entries, awards. */
export type Names = ReadonlyMap<string, Words>;

export function namesOf(slices: Shown): Names {
  const names = new Map<string, Words>();
  for (const row of slices.programme?.rows ?? []) names.set(row.entry, row.unit).set(row.turn, row.unit);
  for (const row of slices.outcome?.rows ?? []) names.set(row.entry, row.unit);
  for (const award of slices.outcome?.awards ?? []) names.set(award.award, award.name);
  for (const criterion of slices.sheets?.criteria ?? []) names.set(criterion.id, criterion.name);
  if (slices.contest) names.set(slices.contest.round, slices.contest.round_name);
  for (const turn of slices.sheets?.turns ?? []) {
    names.set(turn.entry, turn.unit).set(turn.turn, turn.unit);
    for (const sheet of turn.sheets) names.set(sheet.judge, sheet.label);
  }
  return names;
}

/** The name of an id, or the id itself. */
export function named(names: Names, id: string): string {
  return say(names.get(id)) || id;
}

const lists = new Set(["judges", "entries"]);

/** One step as a sentence; a code without a sentence still shows its numbers. */
export function sentence(step: StepView, names: Names): string {
  const args: Record<string, string> = { result: step.result };
  for (const [name, value = ""] of Object.entries(step.args))
    args[name] = lists.has(name) ? list(value, names) : named(names, value);
  args.terms = step.terms.map((term) => termText(term, names)).join(t("trace-comma"));
  args.of ??= step.terms[0] ? termName(step.terms[0], names) : "";
  const key = `trace-${step.code}`;
  return knows(key) ? t(key, args) : `${step.code}: ${args.terms} → ${step.result}`;
}

function list(ids: string, names: Names): string {
  return ids
    .split(/[,、]\s*/)
    .filter(Boolean)
    .map((id) => named(names, id))
    .join(t("trace-comma"));
}

function termText(term: TermView, names: Names): string {
  const value = term.weight === null ? term.value : `${term.value} × ${term.weight}`;
  const text = t("trace-term", { of: termName(term, names), value });
  return term.dropped ? t(`trace-dropped-${term.dropped}`, { term: text }) : text;
}

function termName(term: TermView, names: Names): string {
  if (term.label) return say(term.label);
  const [kind = "", id = ""] = term.of.split(":");
  if (names.has(id)) return named(names, id);
  const key = `trace-of-${kind}`;
  return knows(key) ? t(key, { place: id }) : id || kind;
}

/** Judges whose total was struck in this turn's tally, and why. */
export function struck(turn: TurnSheets): ReadonlyMap<string, "highest" | "lowest"> {
  const found = new Map<string, "highest" | "lowest">();
  for (const step of turn.trace)
    for (const { of, dropped } of step.terms)
      if (dropped && dropped !== "not-best" && of.startsWith("judge:")) found.set(of.slice("judge:".length), dropped);
  return found;
}
