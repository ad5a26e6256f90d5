import { expect, test } from "vitest";

import { ranked } from "./rank";

const own = (turn: string, total: string) => ({ turn, total, position: 1, unit: {} });

test("equal totals share a rank, and the next one counts them", () => {
  const found = ranked([own("a", "9.5"), own("b", "30.0"), own("c", "9.50"), own("d", "8.0")]);
  expect(Object.fromEntries(found.map((each) => [each.turn, each.rank]))).toEqual({ b: 1, a: 2, c: 2, d: 4 });
});
