import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import en from "../../locales/en/judge.ftl?raw";
import zh from "../../locales/zh-CN/judge.ftl?raw";
import { Contest } from "../lib/contest.svelte";
import { knows, languages, setLang, speak } from "../lib/i18n.svelte";
import { Outbox } from "../lib/outbox.svelte";
import type { Ask } from "../lib/protocol.gen";
import { fixtures, type Fixture } from "./fixtures.svelte";
import { holdMs } from "./hold";
import Judge from "./Judge.svelte";
import { Keep } from "./keep";
import { Pad } from "./pad.svelte";

speak({ "zh-CN": [zh], en: [en] });

function show(name: string) {
  const { slices, link, items } = fixtures[name] as Fixture;
  const contest = new Contest();
  contest.restore(slices);
  contest.link = link ?? "live";
  const sent: Ask[] = [];
  const outbox = new Outbox("c.judge.j5", (ask) => {
    if (contest.link === "live") sent.push(ask);
    return contest.link === "live";
  });
  outbox.items = items ?? [];
  const pad = new Pad(outbox, new Keep("c", "j5", localStorage));
  const view = render(Judge, { contest, outbox, pad, id: "c", onback: () => undefined });
  return { ...view, contest, outbox, pad, sent };
}

const chip = (container: Element) => container.querySelector("[data-saved]");
const submit = () => screen.getByRole("button", { name: /^按住/ });
const commands = (sent: Ask[]) => sent.map(({ command }) => command.kind);

beforeEach(() => {
  localStorage.clear();
  setLang("zh-CN");
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("every state of the pad", () => {
  for (const language of languages)
    it.each(Object.keys(fixtures))(`%s has words for everything in ${language}`, (name) => {
      setLang(language);
      const { container } = show(name);
      expect(container.textContent).not.toMatch(/judge-[a-z]|refused-[a-z]|own-unit|\{\$|undefined|NaN/);
      for (const labelled of container.querySelectorAll("[aria-label]")) expect(labelled.getAttribute("aria-label")).not.toMatch(/judge-[a-z]|^$/);
    });

  it("has a message for every key that its files name", async () => {
    await import("./drawers");
    const sources = import.meta.glob<string>("./*.svelte", { query: "?raw", import: "default", eager: true });
    const keys = Object.values(sources).flatMap((text) => [...text.matchAll(/"(judge-[a-z][a-z-]*[a-z])"/g)].map((found) => found[1] ?? ""));
    const made = new Set(["judge-comment", "judge-note", "judge-recuse", "judge-reopen"].flatMap((about) => ["title", "why", "hint", "do"].map((part) => `${about}-${part}`)));
    for (const language of languages) {
      setLang(language);
      for (const key of [...keys, ...made]) if (key !== "judge-reopen") expect(knows(key), `${key} in ${language}`).toBe(true);
    }
  });

  it("shows one of three states, in words", () => {
    const words = { draft: "已保存在本机", offline: "已保存在本机", handed: "已保存在本机", sending: "正在发送", recorded: "已记录 ✓ 7QK4", late: "已记录 ✓ 7QK4", empty: "" };
    for (const [name, word] of Object.entries(words)) {
      const { container, unmount } = show(name);
      expect(chip(container)?.textContent?.trim().replace(/\s+/g, " "), name).toBe(word);
      unmount();
    }
  });
});

describe("a note to oneself", () => {
  it("is shown on its button as soon as it is written", async () => {
    show("draft");
    const button = screen.getByRole("button", { name: "记笔记" });
    expect(button.classList).not.toContain("has");
    await fireEvent.click(button);
    await fireEvent.input(await screen.findByRole("textbox", { name: /笔记/ }), { target: { value: "再核一遍" } });
    expect(button.classList).toContain("has");
  });
});

describe("leaving the page", () => {
  it.each([
    ["offline", true],
    ["draft", false],
  ])("asks first where a reload would find no server: %s", (name, asks) => {
    show(name as string);
    expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(!asks);
  });
});

describe("before marking opens", () => {
  it("an entry on stage is called that, one that is done waits to be marked with others", () => {
    const onStage = show("ahead");
    expect(onStage.container.querySelector(".who small")?.textContent).toContain("正在台上");
    onStage.unmount();
    const held = show("held");
    expect(held.container.querySelector(".who small")?.textContent).toContain("稍后一起打分");
  });

  it("a device that waits has a title", () => {
    show("joining");
    expect(document.title).toBe("擂台");
  });
});

describe("several sheets at once", () => {
  it("leads from a recorded sheet to the next one that is open, and reminds of it", async () => {
    const { container } = show("several");
    const tabs = within(screen.getByRole("navigation", { name: /3/ }));
    await fireEvent.click(tabs.getByRole("button", { name: /区自然资源局/ }));
    expect(chip(container)?.textContent).toContain("已记录");
    await fireEvent.click(screen.getByRole("button", { name: /接着打下一家/ }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("区应急管理局");
    expect(screen.queryByRole("button", { name: /接着打下一家/ })).toBeNull();
  });
});

describe("a judge who does not mark this entry", () => {
  it.each([
    ["recused", "亲属参赛"],
    ["recused by the plan", "本单位"],
  ])("is told so once, with the reason: %s", (name, reason) => {
    const { container } = show(name);
    expect(container.textContent?.match(/不用打分/g)).toHaveLength(1);
    expect(container.textContent).toContain(reason);
  });
});

describe("before the pad is there", () => {
  it("the language can be switched already", () => {
    show("joining");
    expect(screen.getByRole("button", { name: /English/ })).toBeTruthy();
  });
});

describe("giving marks", () => {
  it("takes − and +, a typed mark and the arrow keys of a real slider", async () => {
    const { container } = show("draft");
    const row = container.querySelector<HTMLElement>('[data-criterion="innovation"]');
    if (!row) throw new Error("no row");
    const box = within(row).getByRole("textbox") as HTMLInputElement;
    await fireEvent.click(within(row).getByRole("button", { name: "创新性，加 0.5 分" }));
    expect(box.value).toBe("19.0");
    await fireEvent.click(within(row).getByRole("button", { name: "创新性，减 0.5 分" }));
    expect(box.value).toBe("18.5");
    await fireEvent.change(box, { target: { value: "１７，５" } });
    expect(box.value).toBe("17.5");
    const slider = within(row).getByRole("slider") as HTMLInputElement;
    await fireEvent.input(slider, { target: { value: "40" } });
    expect(box.value).toBe("20.0");
    expect(slider.getAttribute("aria-valuetext")).toBe("20.0 分，满分 20，优");
    expect(container.querySelector("[data-total]")?.textContent).toBe("96.0");
  });

  it("writes a mark typed over itself in other letters as the mark it is", async () => {
    const { container } = show("draft");
    const row = container.querySelector<HTMLElement>('[data-criterion="innovation"]');
    if (!row) throw new Error("no row");
    const box = within(row).getByRole("textbox") as HTMLInputElement;
    for (const typed of ["１８．５", "18,5", " 18.50分"]) {
      await fireEvent.change(box, { target: { value: typed } });
      expect(box.value).toBe("18.5");
    }
  });

  it("says what is wrong with a typed mark and leaves the mark alone", async () => {
    const { container, sent } = show("draft");
    const row = container.querySelector<HTMLElement>('[data-criterion="innovation"]');
    if (!row) throw new Error("no row");
    const box = within(row).getByRole("textbox");
    for (const [typed, why] of [["NaN", "不是分数"], ["99", "超出范围"], ["18.3", "不在刻度上"]] as const) {
      await fireEvent.change(box, { target: { value: typed } });
      expect(within(row).getByRole("alert").textContent).toContain(why);
      expect(box.getAttribute("aria-invalid")).toBe("true");
    }
    vi.advanceTimersByTime(1000);
    expect(commands(sent)).toEqual([]);
    expect(container.querySelector("[data-total]")?.textContent).toBe("94.5");
  });
});

describe("submitting", () => {
  it("is over once the turn is revealed or withdrawn, whether or not a sheet came", () => {
    for (const [name, words] of [["missed", "按缺席处理"], ["withdrawn", "等区文广旅体局上台"]] as const) {
      const { container, unmount } = show(name);
      expect(container.textContent).toMatch(new RegExp(words));
      expect(screen.queryByRole("button", { name: /^按住/ })).toBeNull();
      expect(chip(container)?.textContent?.trim()).toBe("");
      unmount();
    }
  });

  it("tells a judge whose request to reopen was declined", async () => {
    const { contest, container } = show("asked");
    const mine = contest.slices.pad;
    if (!mine) throw new Error("no pad");
    await vi.advanceTimersByTimeAsync(0);
    contest.restore({ pad: { ...mine, sheets: mine.sheets.map((sheet) => ({ ...sheet, reopen: "may-ask" as const })) } });
    await vi.advanceTimersByTimeAsync(0);
    expect(container.textContent).toContain("没有同意重开");
    contest.restore({ pad: { ...mine, sheets: mine.sheets.map((sheet) => ({ ...sheet, reopen: "reopened" as const, state: "open" as const })) } });
    await vi.advanceTimersByTimeAsync(0);
    expect(container.textContent).not.toContain("没有同意重开");
  });

  it("asks for no more marks where none can be given, with or without a network", () => {
    for (const name of ["handed", "offline"]) {
      const { container, unmount } = show(name);
      expect(/照常打分/.test(container.textContent ?? ""), name).toBe(name === "offline");
      unmount();
    }
  });

  it("wants a long press; a short one asks back instead", async () => {
    const { sent } = show("draft");
    await fireEvent.pointerDown(submit(), { button: 0 });
    await vi.advanceTimersByTimeAsync(holdMs - 50);
    await fireEvent.click(submit());
    expect(commands(sent)).toEqual([]);
    expect(screen.getByText("提交总分 94.5？提交后锁定。")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "确认提交" }));
    expect(commands(sent)).toEqual(["submit-sheet"]);
  });

  it("submits by holding a finger, and by holding Enter", async () => {
    const touch = show("draft");
    await fireEvent.pointerDown(submit(), { button: 0 });
    await vi.advanceTimersByTimeAsync(holdMs);
    expect(commands(touch.sent)).toEqual(["submit-sheet"]);
    touch.unmount();
    localStorage.clear();
    const keys = show("draft");
    await fireEvent.keyDown(submit(), { key: "Enter" });
    await vi.advanceTimersByTimeAsync(holdMs);
    expect(commands(keys.sent)).toEqual(["submit-sheet"]);
  });

  it("asks once about marks far from the judge's own, and sends them as they are when the judge keeps them", async () => {
    const { sent } = show("unusual");
    const press = async () => {
      await fireEvent.pointerDown(submit(), { button: 0 });
      await vi.advanceTimersByTimeAsync(holdMs);
    };
    await press();
    expect(screen.getByRole("alertdialog").textContent).toContain("创新性您打了 15.8，您平时打 17.5 到 19.0");
    await fireEvent.click(screen.getByRole("button", { name: "再看看" }));
    expect(commands(sent)).toEqual([]);
    await press();
    await fireEvent.click(screen.getByRole("button", { name: "没错，提交" }));
    expect(sent[0]?.command).toMatchObject({ kind: "submit-sheet", confirmed: ["innovation", "performance"], marks: { innovation: "15.8", performance: "0.0" } });
  });

  it("names one usual mark once where the judge always gave the same", async () => {
    const { contest } = show("unusual");
    const [sheet] = contest.slices.pad?.sheets ?? [];
    if (!sheet || !contest.slices.pad) throw new Error("no sheet");
    const usual = [{ criterion: "innovation", least: "19.0", most: "19.0", spans: [{ low: "0.0", high: "16.0", why: "far" as const }] }];
    contest.restore({ pad: { ...contest.slices.pad, sheets: [{ ...sheet, usual }] } });
    await vi.advanceTimersByTimeAsync(0);
    await fireEvent.pointerDown(submit(), { button: 0 });
    await vi.advanceTimersByTimeAsync(holdMs);
    expect(screen.getByRole("alertdialog").textContent).toContain("创新性您打了 15.8，您平时打 19.0。");
  });

  it("is not asked about where every mark is as usual", async () => {
    const { sent } = show("draft");
    await fireEvent.pointerDown(submit(), { button: 0 });
    await vi.advanceTimersByTimeAsync(holdMs);
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(sent[0]?.command).toMatchObject({ kind: "submit-sheet", confirmed: [] });
  });

  it("can be looked at again when the scrutineer asks: kept, or opened", async () => {
    const { sent } = show("question");
    await fireEvent.click(await screen.findByRole("button", { name: "看过了，不改" }));
    expect(sent[0]?.command).toEqual({ kind: "answer-question", turn: "r1:yingji", keep: true });
    expect((screen.getByRole("button", { name: "我要修改" }) as HTMLButtonElement).disabled).toBe(true);
  });

  it("locks every control once the sheet is on its way", () => {
    const { container } = show("handed");
    expect(container.querySelectorAll(".step")).toHaveLength(0);
    for (const slider of container.querySelectorAll("input[type=range]")) expect((slider as HTMLInputElement).disabled).toBe(true);
    expect(screen.queryByRole("button", { name: /^按住/ })).toBeNull();
  });

  it("cannot submit before marking is open, nor with a mark missing", () => {
    for (const name of ["ahead", "half", "empty"]) {
      const { unmount } = show(name);
      expect(screen.queryByRole("button", { name: /^按住/ })).toBeNull();
      unmount();
    }
  });

  it("asks for a recorded sheet back only with a reason", async () => {
    const { sent } = show("recorded");
    await fireEvent.click(screen.getByRole("button", { name: "申请重开" }));
    const go = (await screen.findByRole("button", { name: "先写明理由" })) as HTMLButtonElement;
    expect(go.disabled).toBe(true);
    await fireEvent.click(screen.getByRole("button", { name: "手误，打错了一项" }));
    expect(go.textContent).toBe("发出申请");
    await fireEvent.click(go);
    expect(sent[0]?.command).toEqual({ kind: "request-reopen", turn: "r1:yingji", reason: "手误，打错了一项" });
  });
});

describe("a panel that gives places", () => {
  it("adds nothing up, ranks nothing, and asks for the sheet as a whole", async () => {
    const { container } = show("places");
    expect(container.querySelector("[data-total]")?.textContent).toBe("1/1");
    expect(container.querySelector("button.calib")).toBeNull();
    expect(container.textContent).not.toContain("总分");
    await fireEvent.click(submit());
    expect(screen.getByText("提交这张评分表？提交后锁定。")).toBeTruthy();
  });
});

describe("several sheets at once", () => {
  it("switches between them and keeps their marks apart", async () => {
    const { container } = show("several");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("区应急管理局");
    await fireEvent.click(screen.getByRole("button", { name: /7 区财政局/ }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("区财政局");
    expect(container.querySelector("[data-total]")?.textContent).toBe("–");
  });
});
