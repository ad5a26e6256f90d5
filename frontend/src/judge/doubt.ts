// Which marks of a sheet are worth a question: those the server lists, by the judge's own earlier marks alone.
import type { SheetView, SpanView } from "../lib/protocol.gen";
import { compare } from "./decimal";
import { number, type Marks } from "./scale";

export interface Doubt {
  criterion: string;
  mark: string;
  why: SpanView["why"];
  /** The judge's own usual marks; null while there are too few. */
  least: string | null;
  most: string | null;
}

/** The unusual marks, in the rubric's order; the first reason counts. */
export function doubts(sheet: Pick<SheetView, "usual">, marks: Marks): Doubt[] {
  return sheet.usual.flatMap(({ criterion, least, most, spans }) => {
    const mark = marks[criterion];
    if (mark === undefined) return [];
    const value = number(mark);
    const inside = (span: SpanView) => compare(number(span.low), value) <= 0 && compare(value, number(span.high)) <= 0;
    const hits = spans.filter(inside);
    const span = hits.find(({ why }) => why !== "lowest") ?? hits[0];
    return span ? [{ criterion, mark, why: span.why, least, most }] : [];
  });
}
