// How many columns and rows fit a wall: lists never scroll, so they widen, shrink and at last turn pages.

export type Shape = "portrait" | "square" | "wide" | "ultra";

/** The shape of a wall; the bounds are the same as in the scenes' container queries. */
export function shape(width: number, height: number): Shape {
  const ratio = width / Math.max(1, height);
  if (ratio <= 4 / 5) return "portrait";
  if (ratio <= 3 / 2) return "square";
  return ratio >= 5 / 2 ? "ultra" : "wide";
}

/** Paddles in one row where they are wide enough to be read, else in as few equal rows as they need. */
export function columns(cards: number, wall: Shape): number {
  const row = { portrait: 5, square: 10, wide: 10, ultra: 18 }[wall];
  return Math.max(1, Math.ceil(cards / Math.ceil(Math.max(1, cards) / row)));
}

/** How wide a text is, in em: Chinese characters are square, Latin letters about half. */
export function ems(text: string): number {
  let width = 0;
  for (const letter of text) width += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(letter) ? 1 : 0.55;
  return width;
}

/** Two lines are enough for a name, three for a very long one (more than 70 Latin letters). */
export const lines = (text: string): number => (ems(text) > 38 ? 3 : 2);

export interface Grid {
  columns: number;
  rows: number;
  /** Rows on one page. */
  page: number;
  pages: number;
}

/** The most columns that names of this width (em) stay readable in. */
const most: Record<Shape, (name: number) => number> = {
  portrait: (name) => (name > 6 ? 1 : 2),
  square: (name) => (name > 50 ? 1 : 2),
  wide: (name) => (name > 60 ? 1 : name > 16 ? 2 : 3),
  ultra: (name) => (name > 20 ? 2 : name > 14 ? 3 : 4),
};

/**
 * A list of `count` rows in as many columns as its names allow and as few as it needs, at most `tallest` rows high;
 * `reserve` places at the end of the last column stay free. What does not fit goes to further pages.
 */
export function grid(count: number, name: number, wall: Shape, tallest: number, reserve = 0): Grid {
  const highest = name > 20 ? Math.ceil(tallest * 0.9) : tallest; // Names of two lines need taller rows.
  const comfortable = Math.ceil(highest * 0.7);
  const columns = Math.min(most[wall](name), Math.max(1, Math.ceil((count + reserve) / comfortable)));
  const pages = Math.max(1, Math.ceil(count / (columns * highest - reserve)));
  const page = Math.max(1, Math.ceil(count / pages));
  return { columns, rows: Math.max(reserve, 1, Math.ceil((page + reserve) / columns)), page, pages };
}

export interface Honoured {
  columns: number;
  /** In wall units: the size of every name. */
  size: number;
}

/** Room for the winners of one award below its name, and the most of them side by side. */
const STAGE: Record<Shape, { width: number; height: number; most: number }> = {
  portrait: { width: 950, height: 1000, most: 2 },
  square: { width: 1744, height: 700, most: 3 },
  wide: { width: 1744, height: 560, most: 4 },
  ultra: { width: 3560, height: 560, most: 5 },
};

/**
 * Several winners share the wall: in the columns, and in one line or two for a name, that let the longest name stand
 * largest; all others are as large. Scores take a line of their own.
 */
export function honoured(count: number, name: number, wall: Shape, scored: boolean): Honoured {
  const { width, height, most } = STAGE[wall];
  let best = { columns: 1, size: 0, worth: 0 };
  for (let columns = 1; columns <= Math.min(count, most); columns += 1)
    for (const lines of name > 12 ? [1, 2] : [1]) {
      const rows = Math.ceil(count / columns);
      const high = ((height - 20 * (rows - 1)) / rows - (scored ? 44 : 0)) / (0.11 + 1.14 * lines);
      const across = ((width - 90 * (columns - 1)) / columns / Math.max(1, name) / 1.1) * (lines === 1 ? 1 : 1.8);
      const size = Math.max(24, Math.floor(Math.min(150, high, across)));
      // A gap in the last row, and names of two lines, have to be worth it.
      const worth = size * (count % columns ? 0.65 : 1) * (lines === 1 ? 1 : 0.85);
      if (worth > best.worth) best = { columns, size, worth };
    }
  return { columns: best.columns, size: best.size };
}

/** Things of these widths in pages of `room`: as many on each as fit beside each other, at least one. */
export function filled(widths: readonly number[], room: number): number[][] {
  const pages: number[][] = [];
  let left = 0;
  widths.forEach((width, i) => {
    if (!pages.length || width > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(i);
    left -= width;
  });
  return pages;
}
