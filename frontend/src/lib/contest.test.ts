import { expect, test } from "vitest";

import { Contest } from "./contest.svelte";

const own = (turn: string, position: number, total: string) => ({ turn, position, unit: {}, total });
const rows = (contest: Contest) => contest.slices.earlier?.rows.map((row) => `${row.turn} ${row.total}`);
const view = (n: number, slices: object) => ({ n, slices });

test("rows come as parts of their own, in running order; null takes one away, and the slice itself begins anew", () => {
  const contest = new Contest();
  contest.apply(view(1, { "earlier/main/b": own("main/b", 2, "7.0"), earlier: { rows: [] }, "earlier/main/a": own("main/a", 1, "6.0") }));
  expect(rows(contest)).toEqual(["main/a 6.0", "main/b 7.0"]);
  contest.apply(view(2, { "earlier/main/b": own("main/b", 2, "8.0") }));
  expect(rows(contest)).toEqual(["main/a 6.0", "main/b 8.0"]);
  contest.apply(view(3, { "earlier/main/a": null }));
  expect(rows(contest)).toEqual(["main/b 8.0"]);
  contest.apply(view(1, { earlier: { rows: [] } }));
  expect(rows(contest)).toEqual([]);
});
