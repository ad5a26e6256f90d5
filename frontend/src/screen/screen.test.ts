// What a wall shows, in every state it can be in, as a reader of its text meets it.
import { cleanup, render } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { clock } from "../lib/clock.svelte";
import { setLang } from "../lib/i18n.svelte";
import type { Slices } from "../lib/protocol.gen";
import { fixtures } from "./fixtures";
import Overlay from "./Overlay.svelte";
import Scene from "./Scene.svelte";

const made = (name: string): Slices => {
  const slices = fixtures[name]?.();
  if (!slices) throw new Error(`no fixture ${name}`);
  return slices;
};
/** All text without spaces, so that a test says what is shown and not how the markup is broken into lines. */
const text = (element: Element) => (element.textContent ?? "").replace(/\s+/g, "");
const shows = (name: string) => text(render(Scene, { slices: made(name) }).container);

beforeEach(() => {
  setLang("zh-CN");
  // Lists of two pages turn every 12 s: the first one is shown.
  const tick = clock.ticks();
  clock.sample(tick, tick, Math.floor(Date.now() / 24_000) * 24_000);
});
afterEach(() => {
  cleanup(); // Else every scene drawn so far would be drawn again in the other language.
  setLang("zh-CN");
});

// The first one compiles every scene, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 });

describe("every scene", () => {
  const names = Object.keys(fixtures);

  it.each(names)("draws %s in both languages without a bare message key", (name) => {
    for (const lang of ["zh-CN", "en"] as const) {
      setLang(lang);
      const { container, unmount } = render(Scene, { slices: made(name) });
      expect(text(container)).not.toMatch(/screen-[a-z]|undefined|NaN|\[object|⟦|⟧/);
      // One main heading, so that a screen reader finds its way.
      expect(container.querySelectorAll("h1")).toHaveLength(/nothing|black/.test(name) ? 0 : 1);
      unmount();
    }
  });

  it("leaves out inline style attributes in its markup, which the content security policy would drop", async () => {
    const files = import.meta.glob<string>(["./**/*.svelte", "../presenter/*.svelte"], { query: "?raw", import: "default", eager: true });
    expect(Object.keys(files).length).toBeGreaterThan(20);
    for (const source of Object.values(files)) expect(source).not.toMatch(/\sstyle="/);
  });

  it("keeps the whole wall black when the host asks for it", () => {
    const { container } = render(Scene, { slices: made("black") });
    expect(text(container).trim()).toBe("");
    expect(container.querySelector(".black")).not.toBeNull();
  });

  it("shows a curtain and no error before the first slices arrive", () => {
    expect(shows("nothing").trim()).toBe("擂");
  });

  it("says on every scene but the black one that a rehearsal is a rehearsal", () => {
    for (const kind of ["title", "stage", "marking", "reveal", "standings", "award", "order", "draw", "break"] as const) {
      const slices = made("reveal");
      if (slices.contest) slices.contest = { ...slices.contest, mode: "rehearsal" };
      const { container, unmount } = render(Scene, { slices, kind });
      expect(text(container), kind).toContain("彩排");
      unmount();
    }
  });
});

describe("the reveal", () => {
  it("shows a late screen the end state at once: every paddle, what was struck, the average, overtime, final, place", () => {
    const words = shows("reveal");
    for (const part of ["95.50", "去掉最高分", "去掉最低分", "七位评委平均", "94.86", "超时18秒", "−0.20", "94.66", "暂列第2"])
      expect(words).toContain(part);
  });

  it("does not count up when the screen joins later than eight seconds", () => {
    const { container } = render(Scene, { slices: made("reveal") });
    expect(container.querySelector(".still")).not.toBeNull();
  });

  it("plays when it happens now, and stands still in a miniature", () => {
    const moving = vi.spyOn(window, "matchMedia").mockReturnValue({ matches: false } as MediaQueryList);
    expect(render(Scene, { slices: made("reveal-now") }).container.querySelector(".scene.still")).toBeNull();
    expect(render(Scene, { slices: made("reveal-now"), mini: true }).container.querySelector(".scene.still")).not.toBeNull();
    moving.mockRestore();
  });

  it("says that places are shared, and writes a recused judge's paddle as a word", () => {
    expect(shows("reveal-tied")).toContain("并列第2");
    expect(shows("reveal-recused")).toContain("回避");
    setLang("en");
    expect(shows("reveal-recused")).toContain("Recused");
    expect(shows("reveal")).toContain("2nd");
  });

  it("adds bonuses with a plus and takes deductions off with a minus", () => {
    const words = shows("reveal-items");
    expect(words).toContain("省级现场会承办+1.50");
    expect(words).toContain("材料迟交−0.30");
  });

  it("says what the mean is multiplied by, and the total where more counts than this turn", () => {
    const words = shows("reveal-share");
    expect(words).toContain("七位评委平均×70%66.40");
    expect(words).toContain("本场得分总分93.10");
    expect(shows("reveal")).not.toMatch(/×|总分/);
  });

  it("calls no score final while something else that counts is to come", () => {
    for (const more of [{ rank: null }, { rank: null, times: "40%" }]) {
      const { reveal, ...rest } = made("reveal");
      const { container, unmount } = render(Scene, { slices: { ...rest, reveal: { ...reveal!, ...more } } });
      expect(text(container)).toContain("本场得分");
      expect(text(container)).not.toContain("最后得分");
      unmount();
    }
    const { reveal, standings, ...rest } = made("reveal");
    const frozen = { ...rest, reveal: { ...reveal!, rank: null }, standings: { ...standings!, frozen: true } };
    expect(text(render(Scene, { slices: frozen }).container)).toContain("最后得分");
  });

  it("stamps no place when there is none", () => {
    const { container } = render(Scene, { slices: made("reveal-unranked") });
    expect(container.querySelector(".stamp")).toBeNull();
  });
});

describe("the standings", () => {
  it("show nothing of an entry that has not been revealed but its name", () => {
    const words = shows("standings-early");
    expect(words).toContain("–区财政局");
    expect(words).toContain("已亮分2/16家");
  });

  it("name a frozen board, a tie, a withdrawal, a disqualification, and the code of a certified result", () => {
    expect(shows("standings-frozen")).toMatch(/封榜.*榜单停在已亮分\d+\/\d+家时.*此后亮分的，解榜后排名次/);
    expect(shows("standings-tied")).toContain("并列2");
    expect(shows("standings-out")).toMatch(/未出场.*退赛.*取消资格/);
    expect(shows("standings-certified")).toContain("7f3a91c20be4d811");
  });

  it("count as still to be revealed only who has not withdrawn", () => {
    const { standings, ...rest } = made("standings-early");
    const rows = (standings?.rows ?? []).map((row, i) => (i === 9 ? { ...row, status: "withdrawn" as const } : row));
    const { container } = render(Scene, { slices: { ...rest, standings: { ...standings!, rows } } });
    expect(text(container)).toContain("已亮分2/15家");
  });

  it("do not speak of an end when all have been on stage and no place is known yet", () => {
    const { standings, programme, ...rest } = made("standings-none");
    const rows = programme!.rows.map((row) => ({ ...row, state: "revealed" as const }));
    const { container } = render(Scene, { slices: { ...rest, programme: { ...programme!, rows }, standings: { ...standings!, complete: true } } });
    expect(text(container)).toContain("其余成绩公布后，名次在这里产生");
    expect(text(container)).not.toMatch(/总名次|全部亮分|待监督核定/);
  });

  it("give the wall to the plinths where nobody is listed below them", () => {
    expect(render(Scene, { slices: made("standings-3") }).container.querySelector(".alone .raised")?.getAttribute("style")).toContain("--h: 672");
    expect(render(Scene, { slices: made("standings") }).container.querySelector(".alone")).toBeNull();
  });

  it("leave the plinths free before the first reveal", () => {
    const { container } = render(Scene, { slices: made("standings-none") });
    expect(container.querySelectorAll(".free")).toHaveLength(3);
    expect(text(container)).toContain("首家亮分后");
  });

  it("turn pages instead of scrolling when there are 46 entries", () => {
    const { container } = render(Scene, { slices: made("standings-46") });
    expect(text(container)).toMatch(/第\d\/\d页/);
    expect(container.querySelectorAll(".row").length).toBeLessThan(30);
  });
});

describe("the cards board", () => {
  it("says that cards are to come, and no colour of anybody, before the host shows them", () => {
    expect(shows("levels-soon")).toContain("亮牌即将公布");
    expect(render(Scene, { slices: made("levels-soon") }).container.querySelector("table")).toBeNull();
  });

  it("writes a letter on every card, counts each colour, and names each aspect", () => {
    const { container } = render(Scene, { slices: made("levels-few") });
    expect(text(container)).toContain("6家单位·9个方面");
    for (const card of container.querySelectorAll("tbody .card")) expect(text(card)).toMatch(/^[蓝黄红]$/);
    expect(container.querySelectorAll("tbody .blue")).toHaveLength(31);
    expect([...container.querySelectorAll(".count li")].map(text)).toEqual(["蓝31", "黄7", "红8"]);
    expect(container.querySelectorAll("thead .aspect")).toHaveLength(9);
  });

  it("turns the cards when they are shown, and lets them lie for a screen that joins later or asked for stillness", () => {
    expect(render(Scene, { slices: made("levels-now") }).container.querySelector(".turning")).toBeNull();
    const moving = vi.spyOn(window, "matchMedia").mockReturnValue({ matches: false } as MediaQueryList);
    expect(render(Scene, { slices: made("levels-now") }).container.querySelector(".turning")).not.toBeNull();
    expect(render(Scene, { slices: made("levels-few") }).container.querySelector(".turning")).toBeNull();
    expect(render(Scene, { slices: made("levels-now"), mini: true }).container.querySelector(".turning")).toBeNull();
    moving.mockRestore();
  });

  it("groups the units by tier where only the total counts", () => {
    expect(shows("tiers")).toMatch(/好3.*区财政局.*较好5.*区卫健局.*一般2/);
  });
});

describe("the awards", () => {
  it("name the award and nobody until the winner was named", () => {
    const words = shows("award-name");
    expect(words).toContain("一等奖");
    expect(words).toContain("获奖者即将揭晓");
    expect(words).not.toContain("区交通运输局");
  });

  it("show the winner with the score, and below those named before", () => {
    const words = shows("award");
    expect(words).toContain("区交通运输局");
    expect(words).toContain("95.14");
    expect(words).toMatch(/二等奖.*区应急管理局.*三等奖/);
  });

  it("end with the roll of honour, best first", () => {
    expect(shows("award-over")).toMatch(/一等奖.*二等奖.*三等奖.*优秀组织奖/);
  });

  it("say of an award nobody won that it was not given, while others follow and at the end", () => {
    for (const name of ["award-name", "award-over"]) {
      const { ceremony, ...rest } = made(name);
      const given = (ceremony?.given ?? []).map((each) => (each.award === "second" ? { ...each, winners: [] } : each));
      const { container, unmount } = render(Scene, { slices: { ...rest, ceremony: { ...ceremony!, given } } });
      expect(text(container), name).toContain("二等奖本奖项空缺");
      unmount();
    }
  });
});

describe("order, stage and break", () => {
  it("count no judges while nobody marks, whatever scene was chosen by hand", () => {
    const idle = { ...made("stage-empty"), scene: made("marking").scene ?? null };
    const { container } = render(Scene, { slices: idle });
    expect(text(container)).toContain("比赛即将开始");
    expect(text(container)).not.toContain("位评委已记录");
  });

  it("show the order where nothing is drawn and the draw was chosen by hand", () => {
    const words = text(render(Scene, { slices: made("order"), kind: "draw" }).container);
    expect(words).toContain("出场顺序");
    expect(words).not.toContain("封存");
  });

  it("do not promise a beginning when everybody has been on stage", () => {
    const { contest, ...rest } = made("stage-empty");
    if (!contest) throw new Error("no contest");
    expect(text(render(Scene, { slices: { ...rest, contest: { ...contest, chapter: "after" } } }).container)).toContain("全部展示完毕");
  });


  it("mark who is on stage, who is next, who was skipped and who withdrew", () => {
    const words = shows("order-24");
    for (const part of ["台上", "下一位", "稍后", "退赛"]) expect(words).toContain(part);
  });

  it("say that the order is still to be drawn", () => {
    expect(shows("order-undrawn")).toContain("现场抽签");
  });

  it("count overtime up and say so in words", () => {
    expect(shows("stage-over")).toMatch(/已超时\+0:1[89]/);
    expect(shows("stage-paused")).toContain("暂停3:20");
  });

  it("count no judges on the title where nothing is marked", () => {
    const { contest, ...rest } = made("title");
    const slices = { ...rest, contest: { ...contest!, judge_count: 0 } };
    expect(text(render(Scene, { slices }).container)).toMatch(/16家单位(?!·)/);
    setLang("en");
    const words = text(render(Scene, { slices }).container);
    expect(words).toContain("16entries");
    expect(words).not.toContain("judge");
  });

  it("ask the server for no code in a miniature", () => {
    expect(render(Scene, { slices: made("title"), mini: true }).container.querySelector("img")).toBeNull();
    expect(render(Scene, { slices: made("title") }).container.querySelector("img")?.getAttribute("src")).toBe("/api/contests/potou-2023/qr.svg");
  });
});

describe("a correction", () => {
  it("of many lines has as many on each page, none alone on the last", () => {
    const { container } = render(Scene, { slices: made("correction-10") });
    expect(text(container)).toMatch(/第\d\/2页/);
    expect(container.querySelectorAll("ul > li")).toHaveLength(5);
  });

  it("of a card alone names the old and the new card, not the place that stays", () => {
    const words = shows("correction-card");
    expect(words).toMatch(/·党的建设原公布黄牌→更正为蓝牌/);
    expect(words).not.toContain("名次、得分不变");
  });
});

describe("the overlays", () => {
  it("are transparent, follow the scene, and are empty when it is black", () => {
    const lower = render(Overlay, { slices: made("stage"), form: "lower" });
    expect(text(lower.container)).toContain("区应急管理局");
    expect(document.body.style.background).toContain("transparent");
    expect(text(render(Overlay, { slices: made("black"), form: "lower" }).container).trim()).toBe("");
  });

  it("keep the score back until the paddles have turned on the wall", () => {
    const now = text(render(Overlay, { slices: made("reveal-now"), form: "lower" }).container);
    expect(now).not.toContain("94.66");
    expect(text(render(Overlay, { slices: made("reveal"), form: "lower" }).container)).toContain("94.66");
  });

  it("run the standing and who is still to come in the ticker", () => {
    const moving = vi.spyOn(window, "matchMedia").mockReturnValue({ matches: false } as MediaQueryList);
    const words = text(render(Overlay, { slices: made("stage"), form: "ticker" }).container);
    expect(words).toContain("1区交通运输局95.14");
    expect(words).toMatch(/名次与出场名次1区交通运输局.*出场顺序.*区审计局第16位/);
    moving.mockRestore();
  });

  it("say in the ticker what this evening is while nobody knows the order", () => {
    const words = text(render(Overlay, { slices: { ...made("title"), standings: null, programme: null }, form: "ticker" }).container);
    expect(words).toContain("坡头区雄鹰擂台赛");
    expect(words).not.toContain("出场顺序");
  });

  it("name the first three, a correction and a halted clock in the lower third", () => {
    const lower = (name: string) => text(render(Overlay, { slices: made(name), form: "lower" }).container);
    expect(lower("standings")).toMatch(/名次1.+2.+3/);
    expect(lower("correction")).toContain("更正公告一等奖：");
    expect(lower("correction-card")).toContain("·党的建设：黄牌→蓝牌");
    expect(lower("stage-paused")).toContain("·暂停");
    expect(lower("stage")).not.toContain("暂停");
  });
});
