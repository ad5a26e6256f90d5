import { describe, expect, it } from "vitest";

import { compare, decimal, minus, plus, steps, times, written } from "./decimal";
import { criteria, full } from "./fixtures.svelte";
import { bandOf, indexOf, markAt, missing, read, restingIndex, stepCount, ticks, total, totalPlaces } from "./scale";

const [first] = criteria;
if (!first) throw new Error("the fixtures have criteria");
const odd = { ...first, low: "1", high: "10", step: "0.25", weight: "0.6" };
const number = (text: string) => decimal(text) ?? { units: 0n, places: 0 };

describe("decimals", () => {
  it("add, subtract and multiply exactly where binary floats do not", () => {
    expect(written(plus(number("0.1"), number("0.2")), 1)).toBe("0.3");
    expect(written(minus(number("1"), number("0.9")), 2)).toBe("0.10");
    expect(written(times(number("18.5"), number("0.35")), 1)).toBe("6.475");
    expect(written(plus(number("-0.50"), number("93.21")), 2)).toBe("92.71");
  });

  it("compare by value, not by how they are written", () => {
    expect(compare(number("94.5"), number("94.50"))).toBe(0);
    expect(compare(number("9.5"), number("10"))).toBeLessThan(0);
  });

  it("refuse what is not a plain number", () => {
    for (const text of ["", "NaN", "Infinity", "1e3", "0x10", "1,5", "--1", "1.2.3", "９"]) expect(decimal(text)).toBeNull();
  });

  it("know whether one goes evenly into another", () => {
    expect(steps(number("0.3"), number("0.1"))).toBe(3n);
    expect(steps(number("0.35"), number("0.1"))).toBeNull();
  });
});

describe("a criterion's scale", () => {
  it("reads what people type: full-width digits, a comma or 。 for the point, 分 behind it", () => {
    for (const typed of ["24.5", "２４．５", "24,5", "24。5", " 24.5 ", "24.5分"])
      expect(read(first, typed)).toEqual({ ok: true, mark: "24.5" });
    expect(read(first, "24")).toEqual({ ok: true, mark: "24.0" });
    expect(read(first, "")).toEqual({ ok: true, mark: null });
  });

  it("says why a typed mark does not count", () => {
    expect(read(first, "NaN")).toEqual({ ok: false, why: "not-a-number" });
    expect(read(first, "1e1")).toEqual({ ok: false, why: "not-a-number" });
    expect(read(first, "25.5")).toEqual({ ok: false, why: "range" });
    expect(read(first, "-1")).toEqual({ ok: false, why: "range" });
    expect(read(first, "24.3")).toEqual({ ok: false, why: "step" });
    expect(read(odd, "1.1")).toEqual({ ok: false, why: "step" });
    expect(read(odd, "1.25")).toEqual({ ok: true, mark: "1.25" });
  });

  it("does not guess whether 1,000 is one or a thousand where it could be both", () => {
    const wide = { ...first, high: "2000", step: "1" };
    expect(read(wide, "1,000")).toEqual({ ok: false, why: "not-a-number" });
    expect(read(wide, "1000")).toEqual({ ok: true, mark: "1000" });
    expect(read(first, "24,500")).toEqual({ ok: true, mark: "24.5" });
  });

  it("steps through every mark there and back, and never beyond its ends", () => {
    for (let k = 0; k <= stepCount(odd); k++) expect(indexOf(odd, markAt(odd, k))).toBe(k);
    expect(markAt(odd, -5)).toBe("1.00");
    expect(markAt(odd, 10_000)).toBe("10.00");
  });

  it("names the highest band that a mark reaches, whatever order the bands come in", () => {
    const shuffled = { ...first, bands: [...first.bands].reverse() };
    for (const criterion of [first, shuffled]) {
      expect(bandOf(criterion, "22.5")?.name.en).toBe("Excellent");
      expect(bandOf(criterion, "22.0")?.name.en).toBe("Good");
      expect(bandOf(criterion, "0")?.name.en).toBe("Weak");
    }
  });

  it("draws few enough detents for a thumb, also on a scale of a hundred or a thousand points", () => {
    for (const high of ["10", "25", "100", "1000"]) expect(ticks({ ...first, high }).length).toBeLessThanOrEqual(27);
  });

  it("rests on the scale while unmarked", () => {
    for (const criterion of [first, odd, { ...odd, bands: [] }])
      expect(read(criterion, markAt(criterion, restingIndex(criterion))).ok).toBe(true);
  });
});

describe("a sheet's total", () => {
  it("is the sum of mark × weight with always the same places", () => {
    expect(total(criteria, full)).toBe("94.5");
    expect(total([odd], { [odd.id]: "7.25" })).toBe("4.350");
    expect(totalPlaces([odd])).toBe(3);
  });

  it("has six places where a weight has no end", () => {
    const third = { ...odd, weight: "1/3" };
    expect(total([third], { [odd.id]: "7.25" })).toBe("2.416667");
    expect(total([third, { ...odd, id: "other", weight: "0.5" }], { [odd.id]: "7.25", other: "2" })).toBe("3.416667");
    expect(total([{ ...odd, weight: "2/3" }], { [odd.id]: "-0.25" })).toBe("-0.166667");
  });

  it("is nothing before the first mark, and knows what is missing", () => {
    expect(total(criteria, {})).toBeNull();
    expect(missing(criteria, { [first.id]: "20.0" })).toHaveLength(criteria.length - 1);
  });
});
