// Where cards and tiers stand on a wall: as many units beside each other as can be read, the others on further pages.
import { ems, type Shape } from "./layout";

/** The inner measures of a wall in units (one 1080th of its height, or less on a narrow wall). */
export interface Inner {
  width: number;
  height: number;
}

export function inner(width: number, height: number, shape: Shape): Inner {
  const [across, down] = shape === "portrait" ? [1080, 1700] : [1920, 1080];
  const unit = Math.max(0.01, Math.min(width / across, height / down));
  const margin = { portrait: 64, square: 88, wide: 88, ultra: 140 }[shape];
  return { width: width / unit - 2 * margin, height: height / unit - 210 };
}

export interface Table {
  /** Tables side by side, and rows of each. */
  blocks: number;
  rows: number;
  /** Rows on one page. */
  page: number;
  pages: number;
  /** In units: the column of names, one aspect's column, the height of a row, the size of a heading. */
  name: number;
  column: number;
  row: number;
  head: number;
  /** Headings stand on end where they would be too small to read. */
  upright: boolean;
}

const GAP = 64;
/** The most rows of a table that can still be read from the back of the hall. */
const TALLEST: Record<Shape, number> = { portrait: 24, square: 13, wide: 12, ultra: 12 };

/** A table of `count` units by aspects: two tables where the names are short enough, else one, and pages. */
export function table(count: number, name: number, aspects: readonly string[], room: Inner, shape: Shape): Table {
  const wanted = Math.max(1, Math.ceil(count / Math.ceil(TALLEST[shape] * 0.7)));
  const most = shape === "portrait" ? 1 : shape === "ultra" ? 2 : name > 9 ? 1 : 2;
  const blocks = Math.min(most, wanted);
  const pages = Math.max(1, Math.ceil(count / (blocks * TALLEST[shape])));
  const page = Math.ceil(count / pages);
  const rows = Math.max(1, Math.ceil(page / blocks));
  const width = (room.width - (blocks - 1) * GAP) / blocks;
  const names = Math.min(width * (blocks > 1 ? 0.34 : 0.42), Math.max(5, name + 1) * 46);
  const column = Math.min(150, (width - names) / Math.max(1, aspects.length));
  const fitting = Math.min(34, ...aspects.map((aspect) => (0.84 * column) / halved(aspect)));
  const upright = fitting < 20;
  const head = upright ? 26 : fitting;
  const top = upright ? Math.min(210, Math.max(...aspects.map(ems)) * head + 20) : 2.6 * head + 12;
  return { blocks, rows, page, pages, name: width - column * aspects.length, column, row: (room.height - top) / rows, head, upright };
}

/** How wide a heading in two lines is, in em: half of it, but never less than its longest word. */
function halved(text: string): number {
  const words = text.split(/\s+/).map(ems);
  return words.length > 1 ? Math.max(...words, ems(text) * 0.55) : /[a-z]/i.test(text) ? ems(text) : Math.ceil(ems(text) / 2);
}

export interface Groups {
  /** Columns of names under each level, and the most rows of one of them. */
  columns: number[];
  rows: number;
  pages: number;
}

/** Levels of the total side by side: each takes as many columns as its units need, at most `tallest` rows high. */
export function groups(counts: readonly number[], shape: Shape): Groups {
  const budget = Math.max(counts.length, { portrait: 2, square: 3, wide: 5, ultra: 6 }[shape]);
  const tallest = { portrait: 18, square: 13, wide: 10, ultra: 9 }[shape];
  const need = (rows: number) => counts.map((count) => Math.max(1, Math.ceil(count / rows)));
  const over = (rows: number) => need(rows).reduce((sum, columns) => sum + columns, 0) > budget;
  let rows = Math.min(tallest, 6);
  while (rows < tallest && over(rows)) rows += 1;
  const columns = over(rows) ? shared(counts, budget) : need(rows);
  const pages = Math.max(1, ...counts.map((count, i) => Math.ceil(count / ((columns[i] ?? 1) * rows))));
  return { columns, rows, pages };
}

/** A column each, and the others one by one to whoever is fullest. */
function shared(counts: readonly number[], budget: number): number[] {
  const columns = counts.map(() => 1);
  const full = (i: number) => (counts[i] ?? 0) / (columns[i] ?? 1);
  for (let left = budget - counts.length; left > 0; left -= 1) {
    const fullest = columns.reduce((best, _, i) => (full(i) > full(best) ? i : best), 0);
    columns[fullest] = (columns[fullest] ?? 1) + 1;
  }
  return columns;
}
