// The arithmetic behind the walls: colours that can be read, columns that fit, clocks, reveals, boards.
import { describe, expect, it } from "vitest";

import type { ClockSlice } from "../lib/protocol.gen";
import { groups, inner, table } from "./cards";
import { contrast, parse, type Rgb } from "./colour";
import { fixtures } from "./fixtures";
import { columns, ems, filled, grid, honoured, shape } from "./layout";
import { figure } from "./parts/figure";
import { strew } from "./parts/leaf";
import { reading } from "./reading";
import { board, field, readable } from "./standing";
import { themed } from "./theme";
import { REVEAL_MS, timeline } from "./timeline";

const colour = (value: string | undefined): Rgb => {
  const parsed = parse(value);
  if (!parsed) throw new Error(`not a colour: ${value}`);
  return parsed;
};

describe("a contest's own colours", () => {
  const wishes = ["#E2442F", "#0A5FB4", "#F2F6FA", "#000", "#fff", "#7A3CE0", "rgb(255 255 0)", "hsl(120 100% 25%)", "tomato", "url(x)", "", null];
  const words = ["--paper", "--paper-2", "--paper-3", "--seal-text", "--alarm-text", "--jade-text", "--amber-text", "--gold-text"];

  it.each(["dark", "light"] as const)("leave every word readable on a %s base, whatever was typed", (base) => {
    for (const accent of wishes)
      for (const background of wishes) {
        const made = themed({ accent, background, base });
        for (const word of words)
          expect(contrast(colour(made[word]), colour(made["--ink"])), `${word} ${accent} on ${background}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colour("#FFF6EA"), colour(made["--seal-fill"]))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colour(made["--seal"]), colour(made["--ink"]))).toBeGreaterThanOrEqual(3);
      }
  });

  it("are kept as they are where they are legible", () => {
    expect(themed({ accent: null, background: "#101828", base: "dark" })["--ink"]).toBe("#101828");
    expect(themed({ accent: "#0A5FB4", background: null, base: "light" })["--seal-fill"]).toBe("#0a5fb4");
  });

  it("keep their hue where they have to be darker under the seal's words", () => {
    const [red, green, blue] = colour(themed({ accent: "#00C853", background: null, base: "light" })["--seal-fill"]);
    expect(red).toBe(0);
    expect(green).toBeGreaterThan(1.5 * blue);
    expect(contrast(colour("#FFF6EA"), [red, green, blue])).toBeGreaterThanOrEqual(4.5);
  });

  it("fall back to ink where nothing could be read on them", () => {
    expect(contrast(colour(themed({ accent: null, background: "#ffffff", base: "dark" })["--ink"]), [246, 241, 231])).toBeGreaterThan(4.5);
  });

  it("are computed as WCAG does: black on white is 21", () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast(colour("#767676"), [255, 255, 255])).toBeCloseTo(4.54, 2);
  });
});

describe("the cards board", () => {
  const walls = [[1920, 1080, "wide"], [1024, 768, "square"], [3840, 1080, "ultra"], [1080, 1920, "portrait"]] as const; // prettier-ignore
  const aspects = ["Party building", "经济运行", "People's livelihood", "招商引资", "安全", "Environment", "作风效能", "城市管理", "项目建设"];

  it("has a place for every unit and never more than the wall can show", () => {
    for (const [width, height, of] of walls)
      for (const name of [4, 8, 12, 30])
        for (let count = 1; count <= 120; count += 1) {
          const room = inner(width, height, of);
          const fits = table(count, name, aspects, room, of);
          expect(fits.pages * fits.page).toBeGreaterThanOrEqual(count);
          expect(fits.blocks * fits.rows).toBeGreaterThanOrEqual(fits.page);
          expect(fits.name).toBeGreaterThan(0);
          expect(fits.blocks * (fits.name + aspects.length * fits.column)).toBeLessThanOrEqual(room.width + 1);
          expect(fits.rows * fits.row).toBeLessThanOrEqual(room.height);
          expect(fits.head).toBeGreaterThanOrEqual(20);
        }
  });

  it("puts the 24 units and 9 aspects of a published quarter on one page where names are short", () => {
    expect(table(24, 6, aspects, inner(1920, 1080, "wide"), "wide")).toMatchObject({ blocks: 2, rows: 12, pages: 1 });
    expect(table(24, 13, aspects, inner(1920, 1080, "wide"), "wide")).toMatchObject({ blocks: 1, rows: 12, pages: 2 });
  });

  it("gives every tier the columns its units need, and turns pages where they do not fit", () => {
    expect(groups([3, 5, 2], "wide")).toEqual({ columns: [1, 1, 1], rows: 6, pages: 1 });
    for (const [, , of] of walls)
      for (const counts of [[18, 28, 11], [0, 0, 40], [1], [200, 1, 1, 1]]) {
        const { columns, rows, pages } = groups(counts, of);
        counts.forEach((count, i) => expect((columns[i] ?? 0) * rows * pages).toBeGreaterThanOrEqual(count));
      }
  });
});

describe("layout", () => {
  it("knows the shapes of walls", () => {
    expect([shape(1920, 1080), shape(3840, 2160), shape(1024, 768), shape(3440, 1440), shape(3840, 1080), shape(1080, 1920)]).toEqual(["wide", "wide", "square", "wide", "ultra", "portrait"]);
  });

  it("has a place for every row of every list, and never more rows than can be read", () => {
    for (const wall of ["wide", "square", "ultra", "portrait"] as const)
      for (const name of [4, 12, 20, 45, 90])
        for (let count = 0; count <= 120; count += 1) {
          const fits = grid(count, name, wall, 9, 2);
          expect(fits.rows).toBeLessThanOrEqual(9);
          expect(fits.page * fits.pages).toBeGreaterThanOrEqual(count);
          expect(fits.columns * fits.rows).toBeGreaterThanOrEqual(Math.min(count, fits.page) + 2);
        }
  });

  it("puts sixteen units on one page of a 16:9 wall", () => {
    expect(grid(16, 8, "wide", 10)).toMatchObject({ columns: 3, rows: 6, pages: 1 });
    expect(grid(13, 8, "wide", 9, 2)).toMatchObject({ columns: 3, rows: 5, pages: 1 });
  });

  it("sets paddles in one row while they can be read, then in equal rows", () => {
    expect([1, 9, 10, 11, 13, 21].map((judges) => columns(judges, "wide"))).toEqual([1, 9, 10, 6, 7, 7]);
    expect(columns(13, "ultra")).toBe(13);
    expect(columns(0, "wide")).toBe(1);
  });

  it("gives winners of one award the columns in which the longest name is largest", () => {
    // Three stand below or beside each other, never two and one.
    for (const wall of ["wide", "square", "ultra"] as const) for (const name of [4, 6, 9, 14]) expect([1, 3]).toContain(honoured(3, name, wall, true).columns);
    expect(honoured(8, 6, "wide", true).columns).toBe(2);
    expect(honoured(8, 6, "ultra", true)).toMatchObject({ columns: 4 });
    expect(honoured(8, 6, "ultra", true).size).toBeGreaterThan(1.5 * honoured(8, 6, "wide", true).size);
    // The longest name in one line, if it can; in two where that makes all of them much larger.
    expect(honoured(2, 6, "wide", true).size).toBe(150);
    expect(honoured(2, 45, "wide", true).size).toBeGreaterThan(1.4 * (1744 / 45 / 1.1));
  });

  it("keeps the gold leaf off the words: head, prize, names to the margins, foot; all of the wall under a roll of honour", () => {
    const side = ({ x }: { x: number }) => Math.abs(x - 0.5) * 2;
    const leaf = strew();
    expect(leaf.filter((flake) => flake.y < 0.13 || flake.y > 0.86 || (flake.y > 0.2 && side(flake) < 0.91))).toEqual([]);
    expect(leaf.length).toBeGreaterThan(80);
    expect(strew(true).filter((flake) => side(flake) < 0.91)).toEqual([]);
  });

  it("turns the ticker's pages where the next name would be cut", () => {
    expect(filled([10, 10, 10, 25, 50, 5], 30)).toEqual([[0, 1, 2], [3], [4], [5]]);
    expect(filled([], 30)).toEqual([]);
  });

  it("measures Chinese as square and Latin as about half", () => {
    expect(ems("区财政局")).toBe(4);
    expect(ems("Finance")).toBeCloseTo(3.85);
  });
});

describe("the reveal's timeline", () => {
  it("is over before the moment after which a late screen shows the end", () => {
    for (const name of ["reveal", "reveal-13", "reveal-3", "reveal-items", "reveal-recused"]) {
      const reveal = fixtures[name]?.().reveal;
      if (!reveal) throw new Error(name);
      expect(timeline(reveal).stamp + 420, name).toBeLessThan(REVEAL_MS);
    }
  });

  it("turns the paddles first, strikes, averages, deducts, and stamps last", () => {
    const reveal = fixtures["reveal"]?.().reveal;
    if (!reveal) throw new Error("no reveal");
    const when = timeline(reveal);
    const order = [when.firstPaddle, when.strike, when.average, when.final, when.adjustments[0] ?? 0, when.count, when.stamp];
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe("the stage clock", () => {
  const at = 1_700_000_000_000;
  const clock = (left: number, more: Partial<ClockSlice> = {}): ClockSlice => ({
    phase: "talk", phase_name: {}, limit_ms: 480_000, spent_ms: 480_000 - left, running_since: at, warn_at_ms: [15_000, 60_000], counts_overtime: true, ...more,
  }); // prettier-ignore
  const said = (left: number, more: Partial<ClockSlice> = {}) => {
    const read = reading(clock(left, more), at);
    return `${read.tone} ${read.run} ${read.text}`;
  };

  it("goes from calm over amber and red to overtime", () => {
    expect(said(126_000)).toBe("calm running 2:06");
    expect(said(60_000)).toBe("amber running 1:00");
    expect(said(15_000)).toBe("red running 0:15");
    expect(said(-18_400)).toBe("over running +0:18");
  });

  it("stops at 0:00 where overtime is not counted, and says whether it runs", () => {
    expect(said(-18_000, { counts_overtime: false })).toBe("out running 0:00");
    expect(said(480_000, { running_since: null })).toBe("calm ready 8:00");
    expect(said(200_000, { running_since: null })).toBe("calm paused 3:20");
  });
});

describe("the board", () => {
  const rows = (name: string) => fixtures[name]?.().standings?.rows ?? [];

  it("has three plinths, free ones before three are revealed, and five when places are shared", () => {
    expect(board(rows("standings")).podium).toHaveLength(3);
    expect(board(rows("standings-early")).empty).toEqual([3]);
    expect(board(rows("standings-none")).empty).toEqual([1, 2, 3]);
    const shared = rows("standings").map((row, i) => (i < 5 ? { ...row, rank: 1, tied: true } : row));
    expect(board(shared).podium).toHaveLength(5);
  });

  it("keeps everybody: ranked, then waiting, then those out of it", () => {
    for (const name of ["standings", "standings-out", "standings-46"]) {
      const all = board(rows(name));
      expect(all.podium.length + all.listed.length).toBe(rows(name).length);
    }
    expect(board(rows("standings-out")).listed.slice(-3).map((row) => row.status)).toEqual(["did-not-start", "withdrawn", "disqualified"]);
  });

  it("shows the whole field: whom the standing does not name yet comes behind it, withdrawn units as such", () => {
    const { programme, standings } = fixtures["order-24"]?.() ?? {};
    const all = field(standings?.rows.slice(0, 3) ?? [], programme?.rows ?? []);
    expect(all).toHaveLength(24);
    expect(all.slice(0, 3).map((row) => row.rank)).toEqual([1, 2, 3]);
    expect(all.slice(3).every((row) => row.rank === null && row.total === null)).toBe(true);
  });

  it("reads a long code in groups of four", () => expect(readable("7f3a91c20be4d811f0aa02c6")).toBe("7f3a 91c2 0be4 d811"));
});

describe("a declared figure", () => {
  it("is split into the number that is read from afar and its unit", () => {
    expect(figure("100%")).toEqual({ number: "100", unit: "%" });
    expect(figure("≥ 90 %")).toEqual({ number: "≥ 90", unit: "%" });
    expect(figure("50+ 家")).toEqual({ number: "50+", unit: "家" });
    expect(figure("前三名")).toEqual({ number: "前三名", unit: "" });
    expect(figure(null)).toBeNull();
  });
});
