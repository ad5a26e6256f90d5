import { beforeEach, describe, expect, it } from "vitest";

import { Contest } from "../lib/contest.svelte";
import { setLang } from "../lib/i18n.svelte";
import type { StepView } from "../lib/protocol.gen";
import { fixtures } from "./fixtures";
import { namesOf } from "./names";
import { readable, sentence } from "./trace";
import "./words";

const contest = new Contest();
contest.restore(fixtures.sheets!.slices);
const names = namesOf(contest.slices, null);
const step = (more: Partial<StepView>): StepView => ({ code: "sum", operation: "sum", terms: [], result: "1", args: {}, ...more });
const term = (of: string, value: string) => ({ of, label: null, value, weight: null, dropped: null });

beforeEach(() => setLang("zh-CN"));

describe("a trace in sentences", () => {
  it("names judges, criteria and words instead of ids", () => {
    const total = step({ code: "judge-total", args: { judge: "j1" }, terms: [term("criterion:innovation", "18.5")], result: "18.5" });
    expect(sentence(total, names)).toBe("评委1 的总分：18.5（创新性）。");
    const round = step({ code: "round", operation: "round", args: { of: "announced", places: "2", mode: "half-up" }, terms: [term("announced", "73.083")], result: "73.08" });
    expect(sentence(round, names)).toBe("保留 2 位小数（四舍五入）：73.083（加减分前），得 73.08。");
  });

  it("lists several judges by name", () => {
    expect(sentence(step({ code: "absent", args: { judges: "j3 j7" } }), names)).toBe("未计入（缺席、回避或更正后不计，不按零分计）：评委3、评委7。");
  });

  it("says which marks were dropped and which weights were used", () => {
    const dropped = step({ code: "trimmed-sum", terms: [{ ...term("judge:j2", "97"), dropped: "highest" }, { ...term("judge:j4", "90"), weight: "0.5" }, term("judge:j5", "-2")], result: "43" });
    expect(sentence(dropped, names)).toBe("去掉最高最低后求和：90 × 0.5（评委4） − 2（评委5） = 43；不计：97（评委2，最高）。");
  });

  it("writes a mean as it is divided by hand", () => {
    const mean = step({ code: "mean", operation: "mean", terms: [term("judge:j1", "81.5"), { ...term("judge:j2", "99"), dropped: "highest" }, term("judge:j3", "80"), { ...term("judge:j4", "1/3"), weight: "3" }], result: "32.5" });
    expect(sentence(mean, names)).toBe("平均：81.5（评委1） + 80（评委3） + 0.333333 × 3（评委4，精确为 1/3） = 162.5；162.5 ÷ 5 = 32.5；不计：99（评委2，最高）。");
    const one = step({ code: "mean", operation: "mean", terms: [term("judge:j1", "81.5")], result: "81.5" });
    expect(sentence(one, names)).not.toContain("÷");
  });

  it("says which criterion is combined, which step was left out, and which way a number below zero went", () => {
    const mean = step({ code: "mean", operation: "mean", args: { criterion: "innovation" }, terms: [term("judge:j1", "8")], result: "8" });
    expect(sentence(mean, names)).toBe("创新性 · 平均：8（评委1）。");
    setLang("en");
    const many = step({ code: "tie-head-to-head", operation: "given", args: { decided: "no", tied: "3", entries: "e1" }, result: "" });
    expect(sentence(many, names)).toMatch(/^“head to head” is for two and was left out: 3 are equal, .+\.$/);
    const below = step({ code: "round", operation: "round", args: { of: "total", places: "0", mode: "up" }, terms: [term("total", "-2.25")], result: "-3" });
    expect(sentence(below, names)).toBe("Rounded to a whole number, always away from zero: -2.25 (total) becomes -3.");
  });

  it("shows the numbers of a step it has no sentence for", () => {
    expect(sentence(step({ code: "of-the-future", terms: [term("judge:j1", "2")], result: "2" }), names)).toBe("of-the-future: 2（评委1） → 2");
  });

  it("writes fractions for readers without losing the exact number", () => {
    expect(readable("284/3")).toBe("94.666667 (284/3)");
    expect(readable("-1/3")).toBe("-0.333333 (-1/3)");
    expect(readable("94.5")).toBe("94.5");
    expect(readable("11291502622129/5291502622129")).toBe("2.133893…");
  });

  it("multiplies, divides and takes away with the signs for it", () => {
    setLang("en");
    const off = step({ code: "distance", args: { judge: "j1" }, terms: [term("judge:j1", "60"), { ...term("judge-mean", "64"), weight: "-1" }], result: "-4" });
    expect(sentence(off, names)).toBe("Judge 1: 60 (Judge 1) − 64 (mean of the judge's marks) = -4.");
    const over = step({ code: "per-paper", operation: "quotient", terms: [term("votes", "380"), term("papers", "4")], result: "95" });
    expect(sentence(over, names)).toBe("Divided by the papers that count: 380 (points) ÷ 4 (papers) = 95.");
    const award = step({ code: "award-standing", operation: "given", args: { award: "first" }, terms: [], result: "" });
    expect(sentence(award, names)).toMatch(/by standing: nobody\.$/);
  });

  it("has a sentence for every step of the fixtures, in both languages", () => {
    for (const language of ["zh-CN", "en"] as const) {
      setLang(language);
      for (const turn of contest.slices.sheets?.turns ?? [])
        for (const each of turn.trace) expect(sentence(each, names)).not.toMatch(/→|\{|trace-/);
    }
  });
});
