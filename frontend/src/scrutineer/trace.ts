// A trace as sentences that can be re-added with a pencil; the same sentences as app/tracetext.py prints.
import { knows, say, t, timeOfDay } from "../lib/i18n.svelte";
import type { StepView, TermView, TurnSheets } from "../lib/protocol.gen";
import { seatName } from "../correction/notice";
import { bare } from "../lib/bare";
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
  const args: Record<string, string | number> = {};
  for (const [name, value = ""] of Object.entries(step.args)) args[name] = said(name, value, names);
  args.terms = step.terms.map((term) => listed(term, names)).join(t("trace-comma")) || "none";
  args.result = readable(step.result);
  args.value = numbers(step.terms[0]?.value ?? "");
  args.worked = worked(step, names);
  if (args.row === "") args.row = "none";
  if (args.column === 0) args.column = "none";
  if (step.args.choice) args.at = step.args.at ? timeOfDay(Number(step.args.at)) : "none";
  if (step.args.decided === "no") return t(step.args.tied ? "trace-tie-for-two" : "trace-tie-not-decided", { ...args, step: t(`trace-name-${step.code}`, args) });
  if (step.code === "round" && step.result.startsWith("-")) args.mode = `${args.mode}-below`; // away from zero is not up there
  const key = `trace-${step.code}`;
  const told = knows(key) ? t(key, args) : `${step.code}: ${args.terms} → ${args.result}`;
  return step.args.criterion && step.operation !== "given" ? t("trace-in", { criterion: args.criterion!, sentence: told }) : told;
}

function said(name: string, value: string, names: Names): string | number {
  const [one, many] = [single[name], several[name]];
  if (one) return value && nameOf(names, one, value);
  if (many) return value.split(" ").filter(Boolean).map((id) => nameOf(names, many, id)).join(t("trace-comma"));
  if (name === "by") return seatName(value);
  if (name === "reason") return bare(value);
  if (name === "of") return ofName(value, names);
  return value === "0" || value === "1" ? Number(value) : value; // a sentence chooses by numbers
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

/** How the terms of an operation are written between each other. */
const joined: Readonly<Record<string, string>> = { sum: " + ", mean: " + ", product: " × ", quotient: " ÷ " };

/** The step as it is worked out by hand: "80 (Judge 1) + 82 (Judge 2) = 162; 162 ÷ 2 = 81; left out: …". */
function worked(step: StepView, names: Names): string {
  const kept = step.terms.filter((term) => !term.dropped);
  const out = step.terms.filter((term) => term.dropped);
  const [only, sign, result] = [kept[0], joined[step.operation], readable(step.result)];
  const told =
    only && kept.length === 1 && only.weight === null && only.value === step.result ? termText(only, names)
    : sign ? `${between(kept, sign, names)}${step.operation === "mean" ? division(kept) : ""} = ${result}`
    : t(step.operation === "round" ? "trace-becomes" : "trace-makes", { terms: kept.map((term) => termText(term, names)).join(t("trace-comma")), result }); // prettier-ignore
  return out.length ? told + t("trace-out", { terms: out.map((term) => listed(term, names)).join(t("trace-comma")) }) : told;
}

/** Terms with the sign of their operation between them; what is taken off is taken off. */
function between(terms: readonly TermView[], sign: string, names: Names): string {
  return terms.reduce((text, term) => {
    const own = termText(term, names);
    if (!text) return own;
    if (sign !== joined.sum) return text + sign + own;
    if (term.weight === "-1") return `${text} − ${own}`;
    return own.startsWith("-") ? `${text} − ${own.slice(1)}` : text + sign + own;
  }, "");
}

/** A number and whose it is: "80 (Judge 1)", "9 × 0.5 (content)", "33.333333 (jury, exactly 100/3)". */
function termText(term: TermView, names: Names): string {
  const [value, precise] = valueOf(term);
  const of = say(term.label) || ofName(term.of, names);
  return of === term.weight ? value : t("trace-term", { value, of, exact: precise || "none" });
}

/** A term that stands by itself: an entry with its value, what was left out and why. */
function listed(term: TermView, names: Names): string {
  const of = say(term.label) || ofName(term.of, names);
  if (term.dropped) return t("trace-out-term", { value: valueOf(term)[0], of, why: t(`trace-why-${term.dropped}`) });
  if (term.of.startsWith("entry:")) {
    const [value, precise] = valueOf(term);
    return value ? t("trace-entry", { of, value, exact: precise || "none" }) : of;
  }
  return termText(term, names);
}

/** The number with its weight, and the exact one where it is a fraction; taking off is left to the sign. */
function valueOf(term: TermView): [value: string, precise: string] {
  const [short = "", precise = ""] = numbers(term.value).replace(/\)$/, "").split(" (");
  if (term.weight === "-1") return [short.startsWith("-") ? `(${short})` : short, precise];
  return [term.weight === null ? short : `${short} × ${term.weight}`, precise];
}

/** A term's number; "1 2 3" is several, which stay as they are. */
const numbers = (value: string) => (value.includes(" ") ? value : readable(value));

/** A mean's sum over how many there are, or over the sum of their weights: " = 569.5; 569.5 ÷ 7". */
function division(kept: readonly TermView[]): string {
  let [over, under, shares, of] = [0n, 1n, 0n, 1n];
  for (const { value, weight } of kept) {
    const [[a, b], [c, d]] = [fraction(value), fraction(weight ?? "1")];
    [over, under] = [over * b * d + a * c * under, under * b * d];
    [shares, of] = [shares * d + c * of, of * d];
  }
  const sum = readable(plain(over, under));
  return ` = ${sum}${t("trace-then")}${sum} ÷ ${readable(plain(shares, of))}`;
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

/** An exact number for readers: a fraction also as a decimal of six places, "94.666667 (284/3)"; a long one alone. */
export function readable(number: string): string {
  const [top = "", bottom] = number.split("/");
  if (!bottom) return number;
  const [over, under, million] = [BigInt(top), BigInt(bottom), 1_000_000n];
  const size = over < 0n ? -over : over;
  const rounded = (2n * size * million + under) / (2n * under);
  const digits = rounded.toString().padStart(7, "0");
  const shown = `${over < 0n ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6)}`;
  return number.length <= 15 ? `${shown} (${number})` : `${shown}…`;
}

/** Judges whose total was struck in this turn's tally, and why. */
export function struck(turn: TurnSheets): ReadonlyMap<string, "highest" | "lowest"> {
  const found = new Map<string, "highest" | "lowest">();
  for (const step of turn.trace)
    for (const { of, dropped } of step.terms)
      if (dropped && dropped !== "not-best" && of.startsWith("judge:")) found.set(of.slice("judge:".length), dropped);
  return found;
}
