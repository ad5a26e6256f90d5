// A presenter's evening: choosing a unit once, waiting, being called, the clock, and how it went.
import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { clock } from "../lib/clock.svelte";
import { Contest } from "../lib/contest.svelte";
import { setLang } from "../lib/i18n.svelte";
import type { Slices } from "../lib/protocol.gen";
import { fixtures } from "./fixtures";
import { choose, chosen, own, slip } from "./own";
import Presenter from "./Presenter.svelte";
import { span } from "./span";
import StageClock from "./StageClock.svelte";

function open(slices: Slices, straight = false) {
  const contest = new Contest();
  contest.restore(slices);
  contest.link = "live";
  return { contest, ...render(Presenter, { contest, id: "c", straight }) };
}
const made = (name: string) => {
  const fixture = fixtures[name]?.();
  if (!fixture) throw new Error(`no fixture ${name}`);
  return fixture;
};
const text = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ");

beforeEach(() => {
  localStorage.clear();
  setLang("zh-CN");
  const tick = clock.ticks();
  clock.sample(tick, tick, Date.now());
});

vi.setConfig({ testTimeout: 30_000 });

describe("every state", () => {
  it.each(Object.keys(fixtures))("draws %s in both languages without a bare message key", (name) => {
    const { slices, choice, clock: straight } = made(name);
    for (const lang of ["zh-CN", "en"] as const) {
      setLang(lang);
      choose("c", choice ?? null);
      const { container, unmount } = open(slices, straight);
      expect(text(container)).not.toMatch(/presenter-[a-z]|undefined|NaN|\[object/);
      unmount();
    }
  });
});

describe("before the stage", () => {
  it("asks once which unit it is and remembers", async () => {
    const { container, unmount } = open(made("choose").slices);
    await fireEvent.click(screen.getByRole("button", { name: /区文广旅体局/ }));
    expect(text(container)).toContain("前面还有 8 家");
    expect(chosen("c")).toBe("e12");
    unmount();
    expect(text(open(made("choose").slices).container)).not.toContain("您代表哪个单位");
  });

  it("says how many are before, and about when", () => {
    choose("c", "e12");
    const { container } = open(made("waiting").slices);
    expect(text(container)).toContain("前面还有 3 家");
    expect(text(container)).toContain("约 33 分钟后");
  });

  it("says who is next, who was moved to later, and shows a revealed score with its place", () => {
    choose("c", "e12");
    expect(text(open(made("skipped").slices).container)).toContain("稍后上台");
    const { slices } = made("revealed");
    const board = (complete: boolean) => ({ ...slices, standings: { ...slices.standings!, complete } });
    expect(text(open(board(false)).container)).toMatch(/92\.43\s*暂列第 12 名/);
    expect(text(open(board(true)).container)).toMatch(/92\.43\s*第 12 名/);
  });

  it("names every award it was given, the highest first", () => {
    choose("c", "e12");
    const winners = [{ entry: "e12", unit: {}, topic: null, presenter: null, total: null }];
    const given = ["最佳创新奖", "三等奖"].map((name) => ({ award: name, name: { "zh-CN": name }, winners: name === "三等奖" ? [] : winners, decided: null }));
    const now = { award: "first", name: { "zh-CN": "一等奖" }, winners, decided: null };
    const { container, unmount } = open({ ...made("revealed").slices, ceremony: { now, given, remaining: 0 } });
    expect([...container.querySelectorAll(".award")].map(text)).toEqual(["一等奖", "最佳创新奖"]);
    unmount();
    const over = open({ ...made("revealed").slices, ceremony: { now: null, given: [...given, now], remaining: 0 } });
    expect([...over.container.querySelectorAll(".award")].map(text)).toEqual(["一等奖", "最佳创新奖"]);
  });

  it("tells who waits for a draw that there will be one", () => {
    expect(text(open(made("undrawn").slices).container)).toContain("还没有抽签");
  });

  it("tells no time that has passed, nor one within a break", () => {
    const { slices } = made("waiting");
    const next = slices.queue!.rows.find((row) => row.state === "waiting")!.about_at!;
    expect(slip(slices, next - 60_000)).toBe(0);
    expect(slip(slices, next + 90_000)).toBe(90_000);
    expect(slip({ ...slices, pause: { until: next + 600_000, message: "" } }, next)).toBe(600_000);
    expect(own(slices, "e12", next + 90_000).at).toBe(own(slices, "e12", 0).at! + 90_000);
  });

  it("lets a unit be chosen before the draw", async () => {
    const { slices } = made("undrawn");
    const entrants = [{ entry: "e1", unit: { "zh-CN": "区财政局" } }, { entry: "e2", unit: { "zh-CN": "区卫健局" } }];
    const { container } = open({ ...slices, programme: { drawn: false, rows: [], entrants } });
    await fireEvent.click(screen.getByRole("button", { name: "区卫健局" }));
    expect(text(container)).toContain("区卫健局");
    expect(text(container)).toContain("等待抽签");
  });

  it("counts those on stage and waiting before the own turn, not those already gone", () => {
    expect(own(made("waiting").slices, "e12", 0)).toMatchObject({ ahead: 3, state: "waiting" });
    expect(own(made("waiting").slices, "nobody", 0).state).toBe("gone");
  });
});

describe("the stage clock", () => {
  it("opens by itself when the own entry is called, and closes when it has left the stage", async () => {
    const base = made("clock-calm").slices;
    choose("c", base.stage?.now?.entry ?? null);
    const { container, contest } = open(base);
    expect(container.querySelector(".time")).not.toBeNull();
    contest.restore({ stage: base.stage ? { ...base.stage, state: "marking" } : null });
    await Promise.resolve();
    expect(container.querySelector(".time")).toBeNull();
  });

  it.each([
    ["clock-amber", "最后一分钟", "请收尾"],
    ["clock-red", "最后 15 秒", "即将到时"],
    ["clock-over", "已超时", "请结束"],
    ["clock-out", "时间到", "请结束"],
  ])("says %s in words and shape as well as colour", (name, state, cue) => {
    const { container } = render(StageClock, { slices: made(name).slices });
    expect(text(container)).toContain(state);
    expect(text(container)).toContain(cue);
    expect(container.querySelector(".state path")?.getAttribute("d")).toBeTruthy();
  });

  it("gives every urgency a shape of its own", () => {
    const shapes = ["clock-calm", "clock-amber", "clock-red", "clock-over", "clock-paused"].map((name) => {
      const { container, unmount } = render(StageClock, { slices: made(name).slices });
      const shape = container.querySelector(".state path")?.getAttribute("d");
      unmount();
      return shape;
    });
    expect(new Set(shapes).size).toBe(5);
  });

  it("shows no digits that could be taken for time left when no clock runs", () => {
    const { container } = render(StageClock, { slices: made("clock-marking").slices });
    expect(container.querySelector(".time")).toBeNull();
    expect(text(container)).toContain("评委打分");
  });

  it("sets the phase apart from the time allowed", () => {
    setLang("en");
    const { slices } = made("clock-calm");
    const { container } = render(StageClock, { slices: { ...slices, clock: { ...slices.clock!, phase_name: { en: "Comments" } } } });
    expect(text(container)).toContain("8 minutes · Comments");
  });

  it("speaks of whole minutes, else of seconds", () => {
    expect([span(480_000), span(60_000), span(90_000)]).toEqual([{ n: 8, unit: "minute" }, { n: 1, unit: "minute" }, { n: 90, unit: "second" }]);
  });
});
