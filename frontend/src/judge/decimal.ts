// Exact decimals for totals on the pad and the desk: whole numbers with places, never binary floats.

export interface Decimal {
  /** The number times ten to the power of `places`. */
  units: bigint;
  places: number;
}

/** The number written as "-12.50"; null for anything else (also for "1e3", "NaN" and ""). */
export function decimal(text: string): Decimal | null {
  const found = /^([+-]?)(\d{1,12})(?:\.(\d{0,9}))?$/.exec(text);
  if (!found) return null;
  const [, sign, whole = "0", fraction = ""] = found;
  const units = BigInt(whole + fraction);
  return { units: sign === "-" ? -units : units, places: fraction.length };
}

/** The same number with at least so many places. */
function widened(x: Decimal, places: number): bigint {
  return x.units * 10n ** BigInt(places - x.places);
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: widened(a, places) + widened(b, places), places };
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { units: -b.units, places: b.places });
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, places: a.places + b.places };
}

/** Divided by a whole number above zero, halves away from zero at so many places. */
export function divided(x: Decimal, by: bigint, places: number): Decimal {
  const [over, under] = [widened(x, Math.max(places, x.places)), by * 10n ** BigInt(Math.max(0, x.places - places))];
  const size = (2n * (over < 0n ? -over : over) + under) / (2n * under);
  return { units: over < 0n ? -size : size, places };
}

/** Negative, zero or positive, as for sort(). */
export function compare(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = widened(a, places) - widened(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** How many times `b` goes into `a`, or null when it does not go evenly; `b` must not be zero. */
export function steps(a: Decimal, b: Decimal): bigint | null {
  const places = Math.max(a.places, b.places);
  const divisor = widened(b, places);
  const dividend = widened(a, places);
  return dividend % divisor === 0n ? dividend / divisor : null;
}

/** Written with exactly `places` places; more are kept where the number needs them. */
export function written(x: Decimal, places: number): string {
  let { units, places: has } = x;
  while (has > places && units % 10n === 0n) {
    units /= 10n;
    has -= 1;
  }
  if (has < places) {
    units *= 10n ** BigInt(places - has);
    has = places;
  }
  const digits = (units < 0n ? -units : units).toString().padStart(has + 1, "0");
  const sign = units < 0n ? "-" : "";
  return has ? `${sign}${digits.slice(0, -has)}.${digits.slice(-has)}` : `${sign}${digits}`;
}

/** Places after the point once trailing zeros are gone: 1 for "0.5", 0 for "1.00". */
export function placesOf(x: Decimal): number {
  let { units, places } = x;
  while (places > 0 && units % 10n === 0n) {
    units /= 10n;
    places -= 1;
  }
  return places;
}

/** For drawing only (positions on a ruler or a slider), never for a result. */
export function about(x: Decimal): number {
  return Number(x.units) / 10 ** x.places;
}
