// A trace as sentences that can be re-added with a pencil; the same sentences as app/tracetext.py prints.
import { knows, say, t } from "../lib/i18n.svelte";
import type { StepView, TermView, TurnSheets } from "../lib/protocol.gen";
import { seatName } from "../correction/notice";
import { nameOf, type Names } from "./names";

/** Arguments that are ids of one kind … */
const single: Readonly<Record<string, string>> = {
  judge: "judge", criterion: "criterion", component: "component", round: "round", panel: "panel", award: "award",
  electorate: "electorate", item: "item", kind: "adjustment",
}; // prettier-ignore
/** … and those that are several ids, with spaces between. */
const several: Readonly<Record<string, string>> = { entries: "entry", judges: "judge", order: "entry" };

/** One step as a sentence; a code without a sentence still shows its numbers. */
export function sentence(step: StepView, names: Names): string {
  const args: Record<string, string> = {};
  for (const [name, value = ""] of Object.entries(step.args)) args[name] = said(name, value, names);
  args.terms = step.terms.map((term) => termText(term, names)).join(t("trace-comma")) || "none";
  args.result = division(step) + readable(step.result);
  if (args.row === "") args.row = "none";
  if (args.column === "0") args.column = "none";
  if (step.args.decided === "no") return t("trace-tie-not-decided", { ...args, step: t(`trace-name-${step.code}`, args) });
  const key = `trace-${step.code}`;
  return knows(key) ? t(key, args) : `${step.code}: ${args.terms} → ${args.result}`;
}

function said(name: string, value: string, names: Names): string {
  const [one, many] = [single[name], several[name]];
  if (one) return value && nameOf(names, one, value);
  if (many) return value.split(" ").filter(Boolean).map((id) => nameOf(names, many, id)).join(t("trace-comma"));
  if (name === "by") return seatName(value);
  return name === "of" ? ofName(value, names) : value;
}

/** The name of what a number belongs to: "judge:j1", "place:3", or a word such as "difficulty". */
function ofName(of: string, names: Names): string {
  const found = say(names.get(of));
  if (found) return found;
  const [kind = "", id = ""] = of.split(":");
  if (kind === "place") return t("trace-of-place", { place: id });
  if (of === "adjustment:overtime") return t("trace-of-overtime");
  return !id && knows(`trace-of-${kind}`) ? t(`trace-of-${kind}`) : id || kind;
}

function termText(term: TermView, names: Names): string {
  const number = term.value ? readable(term.value) : "–";
  const value = term.weight === null ? number : `${number} × ${readable(term.weight)}`;
  const text = t("trace-term", { of: say(term.label) || ofName(term.of, names), value });
  return term.dropped ? t(`trace-dropped-${term.dropped}`, { term: text }) : text;
}

/** A mean as it is worked out by hand: "569.5 ÷ 7 = "; with weights, over their sum. */
function division(step: StepView): string {
  const kept = step.terms.filter((term) => !term.dropped && term.value);
  if (step.operation !== "mean" || kept.length < 2) return "";
  let [over, under, shares, of] = [0n, 1n, 0n, 1n];
  for (const { value, weight } of kept) {
    const [[a, b], [c, d]] = [fraction(value), fraction(weight ?? "1")];
    [over, under] = [over * b * d + a * c * under, under * b * d];
    [shares, of] = [shares * d + c * of, of * d];
  }
  return `${plain(over, under)} ÷ ${plain(shares, of)} = `;
}

/** "94.5" or "284/3" as whole numbers, one over the other. */
function fraction(number: string): [bigint, bigint] {
  const [top = "0", bottom = "1"] = number.split("/");
  const [whole = "0", places = ""] = top.split(".");
  return [BigInt(whole + places), BigInt(bottom) * 10n ** BigInt(places.length)];
}

/** The shortest way to write a fraction exactly: a decimal where one exists. */
function plain(over: bigint, under: bigint): string {
  for (let places = 0; places <= 12; places++) {
    const scaled = over * 10n ** BigInt(places);
    if (scaled % under === 0n) {
      const digits = (scaled < 0n ? -scaled : scaled) / under;
      const text = digits.toString().padStart(places + 1, "0");
      return (over < 0n ? "-" : "") + (places ? `${text.slice(0, -places)}.${text.slice(-places)}` : text);
    }
  }
  let [a, b] = [over < 0n ? -over : over, under];
  while (b) [a, b] = [b, a % b];
  return `${over / a}/${under / a}`;
}

/** An exact number for readers: a fraction also as a decimal of six places, "94.666667 (284/3)". */
export function readable(number: string): string {
  const [top = "", bottom] = number.split("/");
  if (!bottom) return number;
  const [over, under, million] = [BigInt(top), BigInt(bottom), 1_000_000n];
  const size = over < 0n ? -over : over;
  const rounded = (2n * size * million + under) / (2n * under);
  const digits = rounded.toString().padStart(7, "0");
  return `${over < 0n ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6)} (${number})`;
}

/** Judges whose total was struck in this turn's tally, and why. */
export function struck(turn: TurnSheets): ReadonlyMap<string, "highest" | "lowest"> {
  const found = new Map<string, "highest" | "lowest">();
  for (const step of turn.trace)
    for (const { of, dropped } of step.terms)
      if (dropped && dropped !== "not-best" && of.startsWith("judge:")) found.set(of.slice("judge:".length), dropped);
  return found;
}
