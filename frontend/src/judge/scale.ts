// A criterion's scale: reading a typed mark, stepping, bands, ticks, and the total of a sheet.
import type { BandView, CriterionView } from "../lib/protocol.gen";
import { about, compare, decimal, divided, minus, placesOf, plus, steps, times, written, type Decimal } from "./decimal";

export type Marks = Record<string, string | undefined>;

/** A typed mark that is on the scale, or why it is not. */
export type Reading =
  { ok: true; mark: string } | { ok: true; mark: null } | { ok: false; why: "not-a-number" | "range" | "step" };

const ZERO: Decimal = { units: 0n, places: 0 };
/** Places shown of a total that may have no end. */
const ENDLESS = 6;
const THOUSAND: Decimal = { units: 1000n, places: 0 };

/** A number the server wrote; anything unreadable counts as zero, so that a pad still draws. */
export function number(text: string): Decimal {
  return decimal(text) ?? ZERO;
}

/** Places every mark of the criterion is written with. */
export function markPlaces(criterion: CriterionView): number {
  return Math.max(placesOf(number(criterion.step)), placesOf(number(criterion.low)));
}

/** The mark as it is shown: always the criterion's places. */
export function shown(criterion: CriterionView, mark: string): string {
  const value = decimal(mark);
  return value ? written(value, markPlaces(criterion)) : mark;
}

/** Read what a judge typed: full-width digits, a comma or 。 for the point, and spaces are welcome; empty clears.
 *  "1,000" could be one or a thousand: it is not guessed. */
export function read(criterion: CriterionView, typed: string): Reading {
  const plain = typed.normalize("NFKC").replace(/\s|分$/g, "").replace(/[,，。．]/, ".");
  const either = /\d[,，]\d{3}$/.test(typed.normalize("NFKC").trim()) && compare(number(criterion.high), THOUSAND) >= 0;
  if (either) return { ok: false, why: "not-a-number" };
  if (plain === "" || plain === "-" || plain === "—") return { ok: true, mark: null };
  const value = decimal(plain.startsWith(".") ? `0${plain}` : plain);
  if (!value) return { ok: false, why: "not-a-number" };
  const low = number(criterion.low);
  if (compare(value, low) < 0 || compare(value, number(criterion.high)) > 0) return { ok: false, why: "range" };
  if (steps(minus(value, low), number(criterion.step)) === null) return { ok: false, why: "step" };
  return { ok: true, mark: written(value, markPlaces(criterion)) };
}

/** How many steps there are from low to high. */
export function stepCount(criterion: CriterionView): number {
  const span = about(minus(number(criterion.high), number(criterion.low)));
  return Math.floor(span / about(number(criterion.step)) + 1e-9);
}

/** The mark so many steps above low, kept on the scale. */
export function markAt(criterion: CriterionView, index: number): string {
  const whole = BigInt(Math.min(stepCount(criterion), Math.max(0, Math.round(index))));
  const above = times({ units: whole, places: 0 }, number(criterion.step));
  return written(plus(number(criterion.low), above), markPlaces(criterion));
}

/** Steps above low of a mark on the scale. */
export function indexOf(criterion: CriterionView, mark: string): number {
  const count = steps(minus(number(mark), number(criterion.low)), number(criterion.step));
  return count === null ? Math.round(share(criterion, mark) * stepCount(criterion)) : Number(count);
}

/** Where between low (0) and high (1) a value lies. */
export function share(criterion: CriterionView, value: string): number {
  const low = about(number(criterion.low));
  const span = about(number(criterion.high)) - low;
  return span > 0 ? Math.min(1, Math.max(0, (about(number(value)) - low) / span)) : 0;
}

/** Where an unmarked fader waits: the lowest mark of the middle band, or the middle of the scale. */
export function restingIndex(criterion: CriterionView): number {
  const bands = [...criterion.bands].sort((a, b) => compare(number(a.at_least), number(b.at_least)));
  const middle = bands[Math.floor(bands.length / 2)];
  return middle ? indexOf(criterion, middle.at_least) : Math.round(stepCount(criterion) / 2);
}

/** The highest band whose threshold the mark reaches. */
export function bandOf(criterion: CriterionView, mark: string): BandView | null {
  const reached = criterion.bands.filter((band) => compare(number(mark), number(band.at_least)) >= 0);
  return reached.reduce<BandView | null>(
    (best, band) => (best && compare(number(best.at_least), number(band.at_least)) >= 0 ? best : band),
    null,
  );
}

/** Detents to draw: one a point where there is room, else one per 2, 5, 10 … points; as shares from 0 to 1. */
export function ticks(criterion: CriterionView): number[] {
  const span = about(minus(number(criterion.high), number(criterion.low)));
  const step = about(number(criterion.step));
  if (!(span > 0) || !(step > 0)) return [];
  const gap = [1, 2, 5, 10, 20, 50, 100, 1000].find((g) => g >= step && span / g <= 26) ?? span;
  const count = Math.floor(span / gap + 1e-9);
  return Array.from({ length: count + 1 }, (_, k) => (k * gap) / span);
}

/** Sum of mark × weight over the criteria that are marked; null while none is. */
export function total(criteria: readonly CriterionView[], marks: Marks): string | null {
  const marked = criteria.filter((c) => marks[c.id] !== undefined);
  if (!marked.length) return null;
  // weights over a common denominator: a third has no end as a decimal
  const under = marked.reduce((n, c) => n * weight(c).under, 1n);
  const sum = marked.reduce((s, c) => {
    const share = times(weight(c).over, { units: under / weight(c).under, places: 0 });
    return plus(s, times(number(marks[c.id] ?? "0"), share));
  }, ZERO);
  return written(under === 1n ? sum : divided(sum, under, ENDLESS), totalPlaces(criteria));
}

/** A weight "0.3" or "1/3" as a number over a whole one. */
function weight(criterion: CriterionView): { over: Decimal; under: bigint } {
  const [over = "", under = "1"] = criterion.weight.split("/");
  return { over: number(over), under: BigInt(under) };
}

/** Places a total is written with, so that it does not jump while marks change. */
export function totalPlaces(criteria: readonly CriterionView[]): number {
  if (criteria.some((c) => weight(c).under !== 1n)) return ENDLESS;
  return Math.max(0, ...criteria.map((c) => placesOf(number(c.step)) + placesOf(number(c.weight))));
}

/** Criteria that still have no mark. */
export function missing(criteria: readonly CriterionView[], marks: Marks): CriterionView[] {
  return criteria.filter((c) => marks[c.id] === undefined);
}
