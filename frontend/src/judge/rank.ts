// The rank of each own total among the own totals, 1 = highest; equal totals share theirs.
import type { OwnTotal } from "../lib/protocol.gen";
import { compare } from "./decimal";
import { number } from "./scale";

export interface Ranked extends OwnTotal {
  rank: number;
}

export function ranked(earlier: readonly OwnTotal[]): Ranked[] {
  const falling = [...earlier].sort((a, b) => compare(number(b.total), number(a.total)));
  let rank = 1;
  return falling.map((own, k) => {
    const above = falling[k - 1];
    if (above && compare(number(above.total), number(own.total)) !== 0) rank = k + 1;
    return { ...own, rank };
  });
}
