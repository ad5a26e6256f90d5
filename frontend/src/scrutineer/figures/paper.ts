// A paper at the desk: cells as people type them, checked before they are sent; rows pasted from a spreadsheet.
import { compare, decimal } from "../../judge/decimal";
import type { Brought, FigureRow, FigureTable, Turnout } from "../../lib/protocol.gen";

/** What was typed and not entered yet, by row id. */
export type Typed = Readonly<Record<string, readonly string[]>>;
/** Papers back and papers given out, as typed. */
export interface Papers {
  returned: string;
  issued: string;
}

export const empty: Brought = { figures: [], ballots: [], rankings: [], turnouts: [], previous: {}, difficulties: {}, outcomes: {}, struck: [] };

/** "１２，５" as it was meant: "12.5" is left to people, full-width signs and spaces are not. */
export const plain = (text: string) => text.normalize("NFKC").replace(/[−–]/g, "-").trim();

export const cells = (row: FigureRow, typed: Typed): readonly string[] => typed[row.id] ?? row.cells;
export const counted = (table: FigureTable) => table.sort === "graded" || table.sort === "approval" || table.sort === "numeric";
const whole = (text: string) => (/^\d{1,7}$/.test(text) ? Number(text) : null);
const filled = (row: readonly string[]) => row.some((cell) => plain(cell) !== "");

/** Rows that differ from what is recorded. */
export function changed(table: FigureTable, typed: Typed): FigureRow[] {
  return table.rows.filter((row) => typed[row.id]?.some((cell, k) => plain(cell) !== (row.cells[k] ?? "")));
}

/** The votes of a numeric ballot, written "9:12 8.5:3" or simply number after number. Null where it cannot be read. */
export function votes(text: string): Record<string, number> | null {
  const found: Record<string, number> = {};
  for (const part of plain(text).replace(/[×xX*]/g, ":").split(/[\s,;，；、]+/).filter(Boolean)) {
    const [number = "", times = "1", ...rest] = part.split(":");
    const papers = whole(times);
    if (rest.length || papers === null || !decimal(number)) return null;
    found[number] = (found[number] ?? 0) + papers;
  }
  return found;
}

/** All papers of a count row: valid, abstained, invalid. Null while a cell cannot be read. */
export function sum(table: FigureTable, row: readonly string[]): number | null {
  let total = 0;
  for (const [k, column] of table.columns.entries()) {
    const text = plain(row[k] ?? "");
    const numbers = column.id === "votes" ? votes(text) : null;
    const papers = column.id === "votes" ? numbers && Object.values(numbers).reduce((a, b) => a + b, 0) : text === "" ? 0 : whole(text);
    if (papers === null) return null;
    total += papers;
  }
  return total;
}

/** Why a cell cannot stand: a Fluent key, or null. */
export function wrong(table: FigureTable, row: readonly string[], k: number): string | null {
  const text = plain(row[k] ?? "");
  const column = table.columns[k];
  if (!column || text === "" || column.options.length) return null;
  if (column.id === "votes") return votes(text) ? null : "desk-figures-wrong-votes";
  if (counted(table)) return whole(text) === null ? "desk-figures-wrong-count" : null;
  if (table.sort === "previous") return (whole(text) ?? 0) < 1 ? "desk-figures-wrong-rank" : null;
  const number = decimal(text);
  if (!number) return "desk-figures-wrong-number";
  const positive = column.id === "target" || table.sort === "difficulty";
  return positive && compare(number, { units: 0n, places: 0 }) <= 0 ? "desk-figures-wrong-positive" : null;
}

/** Whether a row's papers are more than came back: "over", fewer: "under", or as many: "even"; null when nobody can say. */
export function balance(table: FigureTable, row: readonly string[], papers: Papers): "over" | "under" | "even" | null {
  const back = whole(plain(papers.returned));
  const total = filled(row) ? sum(table, row) : null;
  if (!counted(table) || back === null || total === null) return null;
  return total > back ? "over" : total < back ? "under" : "even";
}

export function turnoutOf(table: FigureTable, papers: Papers): Turnout | null {
  const [cast, entitled] = [whole(plain(papers.returned)), whole(plain(papers.issued))];
  if (table.electorate === null || cast === null || entitled === null) return null;
  return table.returned === cast && table.issued === entitled ? null : { component: table.component, electorate: table.electorate, cast, entitled };
}

/** What entering this paper says: rows that were typed, rows emptied, the papers that came back. */
export function brought(table: FigureTable, typed: Typed, papers: Papers): Brought {
  const made: Brought = structuredClone(empty);
  const turnout = turnoutOf(table, papers);
  if (turnout) made.turnouts = [turnout];
  for (const row of changed(table, typed)) {
    const typedRow = cells(row, typed).map(plain);
    if (filled(typedRow)) put(made, table, row.id, typedRow);
    else if (table.component) made.struck.push({ component: table.component, round: table.round, electorate: table.electorate, entry: row.id, item: table.item });
    else if (table.sort === "outcome") made.outcomes[row.id] = "scored";
  }
  return made;
}

function put(made: Brought, table: FigureTable, id: string, row: readonly string[]): void {
  const of = { component: table.component, round: table.round };
  const [first = "", second = ""] = row;
  if (table.sort === "figure") made.figures.push({ ...of, entry: id, value: first, target: second || null, source: null });
  else if (table.sort === "previous") made.previous[id] = Number(first);
  else if (table.sort === "difficulty") made.difficulties[id] = first;
  else if (table.sort === "outcome") made.outcomes[id] = first as "scored";
  else if (table.electorate !== null) {
    const at = (name: string) => row[table.columns.findIndex((column) => column.id === name)] ?? "";
    const named = table.columns.filter((column) => !["abstained", "invalid"].includes(column.id));
    const given = table.sort === "numeric" ? (votes(first) ?? {}) : Object.fromEntries(named.map((column) => [column.id, Number(at(column.id) || 0)]));
    made.ballots.push({ ...of, electorate: table.electorate, entry: id, item: table.item, votes: given, abstained: Number(at("abstained") || 0), invalid: Number(at("invalid") || 0) });
  }
}

/** Every name a row may be called by in a pasted column: its unit in each language, its id. */
const called = (row: FigureRow) => [row.id, ...Object.values(row.unit ?? {}), ...Object.values(row.topic ?? {})].map((name) => plain(name ?? ""));

/** Rows by the names that belong to one of them only: two entries of one unit are told apart by topic or id. */
function namesOf(table: FigureTable): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const double = new Set<string>();
  table.rows.forEach((row, k) => {
    for (const name of new Set(called(row))) if (found.has(name)) double.add(name); else found.set(name, k);
  });
  return new Map([...found].filter(([name]) => name && !double.has(name)));
}

/**
 * Cells copied from a spreadsheet: beside the names of the units (in any order, a heading and other columns left out),
 * or as they stand, from the cell with the cursor on.
 */
export function pasted(table: FigureTable, typed: Typed, text: string, row: number, column: number, open: (row: FigureRow) => boolean = (each) => !each.released): Typed {
  const lines = text.replace(/\r/g, "").replace(/\n$/, "").split("\n").map((line) => line.split("\t"));
  const byName = namesOf(table);
  const places = lines.map((line) => line.findIndex((cell) => byName.has(plain(cell))));
  const named = places.some((place) => place >= 0) && lines.some((line) => line.length > 1);
  const result: Record<string, readonly string[]> = { ...typed };
  lines.forEach((line, k) => {
    const place = places[k] ?? -1;
    if (named && place < 0) return;
    const target = table.rows[named ? (byName.get(plain(line[place] ?? "")) ?? -1) : row + k];
    if (!target || !open(target)) return;
    const next = [...(result[target.id] ?? target.cells)];
    const values = named ? line.slice(place + 1) : line;
    values.forEach((value, n) => {
      const at = (named ? 0 : column) + n;
      if (at < table.columns.length) next[at] = plain(value);
    });
    result[target.id] = next;
  });
  return result;
}

/** An order a line, the best first: ids or names between "," ">" or tabs, and how many papers: "甲 > 乙 > 丙 × 4". */
export function orders(table: FigureTable, entries: readonly { id: string; names: readonly string[] }[], text: string): Brought | string {
  const made: Brought = structuredClone(empty);
  const ids = new Map(entries.flatMap((each) => [each.id, ...each.names].map((name) => [plain(name), each.id] as const)));
  for (const line of text.split("\n").map((each) => each.trim()).filter(Boolean)) {
    const [, order = "", papers = "1"] = /^(.*?)(?:[\s\t]*[×xX*]\s*(\d{1,6}))?$/.exec(line) ?? [];
    const names = order.split(/[>,，、\t]+/).map(plain).filter(Boolean);
    const unknown = names.find((name) => !ids.has(name));
    if (unknown !== undefined) return unknown;
    made.rankings.push({ component: table.component, round: table.round, electorate: table.electorate ?? "", order: names.map((name) => ids.get(name) ?? name), count: Number(papers) });
  }
  if (!made.rankings.length) made.struck = [{ component: table.component, round: table.round, electorate: table.electorate, entry: null, item: null }];
  return made;
}
