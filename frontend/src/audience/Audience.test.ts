import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import en from "../../locales/en/audience.ftl?raw";
import zh from "../../locales/zh-CN/audience.ftl?raw";
import { Contest } from "../lib/contest.svelte";
import { knows, languages, setLang, speak } from "../lib/i18n.svelte";
import Audience from "./Audience.svelte";
import { Favourites } from "./favourites.svelte";
import { fixtures, type Fixture } from "./fixtures";

speak({ "zh-CN": [zh], en: [en] });

function show(name: string) {
  const { slices, link } = fixtures[name] as Fixture;
  const contest = new Contest();
  contest.restore(slices);
  contest.link = link ?? "live";
  return { ...render(Audience, { contest, favourites: new Favourites("c") }), contest };
}

beforeEach(() => {
  localStorage.clear();
  setLang("zh-CN");
});
afterEach(cleanup);

describe("every state of the audience's phone", () => {
  for (const language of languages)
    it.each(Object.keys(fixtures))(`%s has words for everything in ${language}`, async (name) => {
      setLang(language);
      const { container } = show(name);
      await vi.dynamicImportSettled();
      await tick();
      expect(container.textContent).not.toMatch(/audience-[a-z]|\{\$|undefined|NaN/);
      expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    });

  it("has a message for every state a turn, an entry, a chapter or a boundary can have", () => {
    const states = ["waiting", "called", "on-stage", "held", "marking", "closed", "revealed", "skipped", "withdrawn"];
    const statuses = ["pending", "did-not-start", "did-not-improve", "withdrawn", "disqualified"];
    const keys = [
      ...states.map((state) => `state-${state}`), ...statuses.map((status) => `status-${status}`),
      ...["before", "draw", "standings", "ceremony", "after", "certified", "joining", "break", "next-up"],
      ...["opened", "locked", "before-reveal", "certified"].map((boundary) => `at-${boundary}`),
    ]; // prettier-ignore
    for (const language of languages) {
      setLang(language);
      for (const key of keys) expect(knows(`audience-${key}`), `${key} in ${language}`).toBe(true);
    }
  });
});

describe("following", () => {
  it("moves by itself from one view to the next", async () => {
    const { contest } = show("stage");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("区应急管理局");
    contest.restore(fixtures.certified!.slices);
    expect(await screen.findByText("结果已核定")).toBeTruthy();
  });

  it("keeps what I follow on this phone, and says where it stands", async () => {
    const { container } = show("stage");
    await fireEvent.click(screen.getByRole("button", { name: "关注区文广旅体局" }));
    await fireEvent.click(screen.getByRole("button", { name: "关注区卫健局" }));
    const mine = within(container.querySelector(".mine") as HTMLElement);
    expect(mine.getByText("前面还有 1 家")).toBeTruthy();
    expect(mine.getByText("第 3，94.00")).toBeTruthy();
    const again = new Favourites("c");
    expect(again.has("wenlv") && again.has("weijian")).toBe(true);
    expect(new Favourites("other").has("wenlv")).toBe(false);
  });

  it("promises no standing while figures are owed, and counts no judges where there are none", async () => {
    const { container, contest } = show("stage");
    const { contest: about, standings } = contest.slices;
    if (!about || !standings) throw new Error("no contest");
    const rows = standings.rows.map((row) => ({ ...row, rank: null, total: null, status: "pending" as const }));
    contest.restore({ standings: { ...standings, rows } });
    await tick();
    expect(container.querySelector(".board h2")?.textContent).toContain("已亮分 8 家");
    contest.restore({ contest: { ...about, chapter: "standings" }, standings: { ...standings, complete: true, rows }, stage: null, reveal: null });
    await tick();
    expect(container.querySelector(".what")?.textContent).toBe("等待数据汇总，名次还没定");
    expect(container.textContent).not.toContain("已亮分");
    contest.restore({ contest: { ...about, chapter: "before", entry_count: 24, judge_count: 0 } });
    await tick();
    expect(container.querySelector(".size")?.textContent).toBe("24 家单位");
  });

  it("says of a unit it follows what the stage says", async () => {
    new Favourites("c").toggle("yingji");
    const { container, contest } = show("marking");
    const { programme } = contest.slices;
    if (!programme) throw new Error("no programme");
    const rows = programme.rows.map((row) => (row.entry === "yingji" ? { ...row, state: "marking" as const } : row));
    contest.restore({ programme: { ...programme, rows } });
    await tick();
    expect(container.querySelector(".mine")?.textContent).toContain("评委打分");
  });

  it("shows a reveal as arithmetic: struck marks, mean, overtime, final, place", () => {
    const { container } = show("reveal");
    const paper = within(container.querySelector(".paper") as HTMLElement);
    expect(paper.getByText("其余 6 位评委平均")).toBeTruthy();
    expect(paper.getByText("去掉最高").closest("li")?.classList).toContain("struck");
    expect(paper.getByText("超时 24 秒").closest("div")?.textContent).toContain("-0.50");
    expect(paper.getByText("暂列第 7")).toBeTruthy();
    expect(paper.getByText("回避")).toBeTruthy();
  });

  it("gives no place while the standing is frozen, and says that more is revealed", () => {
    const { container } = show("frozen");
    expect(container.querySelector(".final")?.textContent).toBe("92.71");
    expect(screen.getByText(/^另有 3 家已亮分/)).toBeTruthy();
  });

  it("covers the winner until the name was said", () => {
    show("awards");
    expect(screen.getByText("获奖单位即将揭晓")).toBeTruthy();
  });

  it("says when the line is gone and keeps the last true state", () => {
    show("offline");
    expect(screen.getByText("已断开，正在自动重连")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("区应急管理局");
  });
});

describe("a correction on the phone", () => {
  it.each(["announced", "corrected"])("is fetched and told: %s", async (name) => {
    const { container } = show(name);
    await vi.waitFor(() => expect(container.textContent).toContain("录入时误写 15.8"));
  });
});

describe("cards and tiers on the phone", () => {
  it("show nothing but the standings until the host shows them", async () => {
    const { container, contest } = show("levels-soon");
    await import("./Levels.svelte");
    await tick();
    expect(container.querySelector(".levels")).toBeNull();
    contest.restore(fixtures["levels"]?.slices ?? {});
    await tick();
    expect(container.querySelectorAll(".levels")).toHaveLength(2);
  });

  it("name the card of each aspect in words, for who does not see colours", async () => {
    const { container } = show("levels");
    await vi.waitFor(() => expect(container.querySelector(".levels")).not.toBeNull());
    const [board, grades] = container.querySelectorAll(".levels");
    expect(within(board as HTMLElement).getAllByText("经济运行 黄牌")).toHaveLength(1);
    expect(board?.querySelectorAll("details")).toHaveLength(3);
    expect(grades?.textContent?.replace(/\s+/g, "")).toMatch(/等次好1一2|等次.*好.*一般/);
  });
});

describe("while the order is drawn", () => {
  it("a unit can be followed", async () => {
    const { container } = show("draw");
    const [row] = [...container.querySelectorAll(".draw li")].filter((each) => each.textContent?.includes("区应急管理局"));
    await fireEvent.click(within(row as HTMLElement).getByRole("button"));
    expect(new Favourites("c").has(row?.querySelector("code")?.textContent ?? "")).toBe(true);
  });
});

describe("after the draw", () => {
  it("the order stands there once, and can be starred", async () => {
    const { container } = show("drawn");
    const named = [...container.querySelectorAll("li")].filter((each) => each.textContent?.includes("区应急管理局"));
    expect(named).toHaveLength(1);
    await fireEvent.click(within(named[0] as HTMLElement).getByRole("button"));
    expect(new Favourites("c").has(named[0]?.querySelector("code")?.textContent ?? "")).toBe(true);
  });
});

describe("the fingerprint's line", () => {
  it("shows its beginning before it is opened", () => {
    const { container } = show("stage");
    expect(container.querySelector("summary")?.textContent).toContain("9f3c 1e77");
  });
});
