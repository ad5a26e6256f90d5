import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { holdMs } from "../judge/hold";
import { Contest } from "../lib/contest.svelte";
import { knows, languages, setLang } from "../lib/i18n.svelte";
import { Outbox } from "../lib/outbox.svelte";
import type { Ask } from "../lib/protocol.gen";
import { Desk as State } from "./desk.svelte";
import Desk from "./Desk.svelte";
import { fixtures, type Fixture } from "./fixtures";
import "./words";

function show(name: string, seat = "scrutineer:2") {
  const { slices, link, tab, turn, paper } = fixtures[name] as Fixture;
  const contest = new Contest();
  contest.restore(slices);
  contest.link = link ?? "live";
  const sent: Ask[] = [];
  const outbox = new Outbox("c.scrutineer.1", (ask) => sent.push(ask) > 0);
  const desk = new State(outbox);
  desk.tab = tab ?? "sheets";
  desk.turn = turn ?? "";
  desk.drafts.chosen = paper ?? "";
  desk.draft = fixtures[name]?.draft ?? [];
  return { ...render(Desk, { contest, desk, id: "c", seat, onback: () => undefined }), contest, desk, sent, outbox };
}

beforeEach(() => {
  localStorage.clear();
  setLang("zh-CN");
  vi.stubGlobal("fetch", () => Promise.reject(new Error("no network in this test")));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("every state of the desk", () => {
  for (const language of languages)
    it.each(Object.keys(fixtures))(`%s has words for everything in ${language}`, (name) => {
      setLang(language);
      const { container } = show(name);
      expect(container.textContent).not.toMatch(/desk-[a-z]|try-[a-z]|correction-[a-z]|notice-[a-z]|paper-[a-z]|figures-[a-z]|trace-[a-z]|log-[a-z]|refused-[a-z]|\{\$|undefined|NaN/);
    });

  it("has a message for every key that its files name", () => {
    const sources = import.meta.glob<string>(["./*.svelte", "./figures/*.svelte"], { query: "?raw", import: "default", eager: true });
    const keys = Object.values(sources).flatMap((text) => [...text.matchAll(/t\("((?:desk|paper|try|correction)-[a-z-]+)"/g)].map((found) => found[1] ?? ""));
    expect(keys.length).toBeGreaterThan(50);
    for (const language of languages) {
      setLang(language);
      for (const key of keys) expect(knows(key), `${key} in ${language}`).toBe(true);
    }
  });
});

describe("the matrix", () => {
  it("shows every judge's total, struck ones crossed out, absences in words", () => {
    const { container } = show("sheets");
    const row = [...container.querySelectorAll("tbody tr")].find((each) => each.textContent?.includes("区自然资源局"));
    expect(row?.querySelectorAll("s")).toHaveLength(2);
    expect(row?.textContent).toContain("缺席");
  });

  it("opens a turn with all its marks and the trace in sentences", async () => {
    const { container } = show("sheets");
    await fireEvent.click(screen.getByRole("button", { name: /^区财政局/ }));
    const turn = within(container.querySelector(".turn") as HTMLElement);
    expect(turn.getByRole("heading", { level: 2 }).textContent).toBe("区财政局");
    expect(turn.getByText(/^去掉最高最低后平均：/).textContent).toContain("97.5（评委7，最高）");
  });
});

describe("a correction", () => {
  const answer = { places: fixtures["trying"]!.tried!.places, awards: fixtures["trying"]!.tried!.awards, hall: true, owed: 0 };

  /** The sandbox is answered with this; nothing else is. */
  const replies = (body: object, status = 200) => (path: string) =>
    path.endsWith("/what-if") ? Promise.resolve(Response.json(body, { status })) : Promise.reject(new Error("no network in this test"));

  it("is tried before anybody is asked: what it would change appears at once, and nothing is sent", async () => {
    const asked = vi.fn(replies(answer));
    vi.stubGlobal("fetch", asked);
    const { container, sent, desk } = show("nocorrections");
    const form = within(container.querySelector(".try form") as HTMLElement);
    await fireEvent.change(form.getByLabelText("单位"), { target: { value: "r1:ziran" } });
    const box = form.getByLabelText(/^应为/) as HTMLInputElement;
    await fireEvent.input(box, { target: { value: "25.3" } });
    expect(screen.getByRole("alert").textContent).toContain("没有改动");
    await fireEvent.input(box, { target: { value: "20" } });
    await fireEvent.click(form.getByRole("button", { name: "加入试算" }));
    const tried = { kind: "edit-mark", turn: "r1:ziran", judge: "j1", criterion: "implementability", mark: "20.0" };
    expect(desk.draft).toEqual([tried]);
    expect(await screen.findByText("第 1 名，95.20 分")).toBeTruthy();
    expect(screen.getByText(/宣布前大屏不变/)).toBeTruthy();
    const [path, init] = asked.mock.calls.at(-1) as unknown as [string, RequestInit];
    expect([path, JSON.parse(String(init.body))]).toEqual(["/api/contests/c/what-if", { amendments: [tried] }]);
    expect(sent).toEqual([]);
  });

  it("is proposed with its reason, in one command", async () => {
    vi.stubGlobal("fetch", replies(answer));
    const { container, sent, desk } = show("nocorrections");
    desk.attempt({ kind: "add-adjustment", turn: "r1:ziran", item: "bonus", points: "-1" });
    await screen.findByText("第 1 名，95.20 分");
    await fireEvent.input(container.querySelector(".try textarea") as HTMLTextAreaElement, { target: { value: "超时漏记" } });
    await fireEvent.click(screen.getByRole("button", { name: "提出更正" }));
    expect(sent[0]?.command).toEqual({
      kind: "propose-correction", reason: "超时漏记", brought: null,
      amendments: [{ kind: "add-adjustment", turn: "r1:ziran", item: "bonus", points: "-1" }],
    }); // prettier-ignore
  });

  it("that cannot be is refused in words", async () => {
    vi.stubGlobal("fetch", replies({ refused: "not-closed", args: {} }, 409));
    const { desk } = show("nocorrections");
    desk.attempt({ kind: "change-overtime", turn: "r1:yingji", over: 3 });
    expect(await screen.findByText("这一家的打分还没有截止。")).toBeTruthy();
    expect((screen.getByRole("button", { name: "提出更正" }) as HTMLButtonElement).disabled).toBe(true);
  });

  it("shows what it would change, and only a second person can apply it", async () => {
    const own = show("correct", "scrutineer:1");
    expect(screen.queryByRole("button", { name: "确认，使其生效" })).toBeNull();
    expect(screen.getByText("是您提出的，需要由另一个人确认。")).toBeTruthy();
    own.unmount();
    const { sent } = show("correct");
    expect(screen.getByText("第 1 名，95.20 分")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "确认，使其生效" }));
    expect(sent[0]?.command).toEqual({ kind: "confirm-correction", correction: "c1" });
  });

  it("that was set aside says by whom and why, and never that it was confirmed", () => {
    const { container } = show("setaside");
    const told = container.querySelector("article.dropped")?.textContent;
    expect(told).toContain("监督 2 决定不更正");
    expect(told).toContain("不更正的理由：纸质评分表上也是 15.8");
    expect(told).not.toContain("确认");
  });

  it("that waits to be announced is written out, to be handed to the host", async () => {
    vi.stubGlobal("print", vi.fn());
    const { container, contest } = show("announcing");
    expect(container.querySelector("article.owed")?.textContent).toContain("更正原因：纸质评分表为 18.5，录入时误写 15.8。");
    contest.restore({ ...contest.slices, contest: { ...contest.slices.contest!, organiser: { "zh-CN": "区委", en: "Committee" } } });
    await fireEvent.click(screen.getByRole("button", { name: "打印公告" }));
    const [chinese, english] = container.querySelectorAll(".notice-paper section");
    expect(chinese?.querySelector(".from")?.textContent).toMatch(/^区委\s*\d{4}年\d+月\d+日$/);
    expect(english?.querySelector(".from")?.textContent).toMatch(/^Committee\s*\d+ \w+ \d{4}$/);
  });
});

describe("certification", () => {
  it("lists what is missing and cannot be pressed before", () => {
    show("waiting");
    expect(screen.getByText("本轮还没有结束：先完成剩下的单位，再由主持结束本轮。")).toBeTruthy();
    expect((screen.getByRole("button", { name: /^按住核定结果/ }) as HTMLButtonElement).disabled).toBe(true);
  });

  it("takes a long press, on the revision that was on the desk", async () => {
    vi.useFakeTimers();
    const { sent } = show("ready");
    await fireEvent.pointerDown(screen.getByRole("button", { name: /^按住核定结果/ }), { button: 0 });
    await vi.advanceTimersByTimeAsync(holdMs);
    expect(sent[0]?.command).toEqual({ kind: "certify", seen: 64, note: "" });
  });

  it("says what became of a question: recorded with its receipt, or why not", async () => {
    const { sent, outbox, desk } = show("ready");
    void desk.ask({ kind: "certify", seen: 64, note: "" });
    outbox.answered({ type: "refused", id: sent[0]?.id ?? "", code: "turns-left", args: {} });
    expect(await screen.findByText("本轮还没有结束：先完成剩下的单位，再由主持结束本轮。")).toBeTruthy();
  });
});

describe("a tie that people must decide", () => {
  it("takes an order and a reason", async () => {
    const { container, sent } = show("outcome");
    const form = within(container.querySelector("main form") as HTMLElement);
    await fireEvent.input(form.getByRole("textbox"), { target: { value: "举手 6 比 3" } });
    expect((form.getByRole("button", { name: "记下决定" }) as HTMLButtonElement).disabled).toBe(true);
    await fireEvent.click(form.getByLabelText("并列"));
    expect(form.getByRole("status").textContent).toContain("占用下一个奖项");
    await fireEvent.click(form.getByLabelText("由人排出先后"));
    await fireEvent.click(form.getByRole("button", { name: "区住建局下移" }));
    await fireEvent.input(form.getByRole("textbox"), { target: { value: "举手 6 比 3" } });
    await fireEvent.click(form.getByRole("button", { name: "记下决定" }));
    expect(sent[0]?.command).toEqual({ kind: "decide-tie", question: "prize-tie:second", choice: "order", order: ["kegong", "zhujian"], reason: "举手 6 比 3" });
  });
});

describe("the papers", () => {
  it("show no mark of a sheet that was never handed in, and say why it does not count", async () => {
    vi.stubGlobal("print", vi.fn());
    const { container, desk, contest } = show("sheets");
    const first = contest.slices.sheets!.turns[0]!;
    const drafted = { ...first.sheets[0]!, state: "recused" as const, receipt: null, total: "91.5" };
    contest.restore({ ...contest.slices, sheets: { ...contest.slices.sheets!, turns: [{ ...first, sheets: [drafted, ...first.sheets.slice(1)] }] } });
    desk.paper = "sheets";
    await vi.waitFor(() => expect(container.querySelector(".paper tbody tr")).toBeTruthy());
    const row = container.querySelector(".paper tbody tr")?.textContent ?? "";
    expect(row).toContain("回避");
    expect(row).not.toMatch(/\d\d\.\d/);
  });

  it("hold every turn's sheet, the head, and lines to sign on", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    const { container, desk } = show("sheets");
    desk.paper = "sheets";
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(container.querySelectorAll(".paper .page")).toHaveLength(9);
    expect(container.querySelector(".paper")?.textContent).toContain("9f3c 1e77");
    window.dispatchEvent(new Event("afterprint"));
    await vi.waitFor(() => expect(container.querySelector(".paper")).toBeNull());
  });
});

describe("the log", () => {
  const first = { n: 1, at: 1, by: "installation", label: "log-contest-created", args: {}, unit: null, questions: [] };

  it("names the questions that were said yes to, and finds them", async () => {
    const { container } = show("log");
    expect(container.textContent).toContain("同分处理（2 步）可能到最后仍无结论");
    await fireEvent.input(screen.getByRole("searchbox"), { target: { value: "同分处理" } });
    expect(container.querySelectorAll("ol li")).toHaveLength(1);
  });

  it("goes back to the first line, which is asked for once, and picks out one seat", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", (url: string) => {
      asked.push(url);
      if (!url.endsWith("/log")) return Promise.reject(new Error("no network in this test"));
      return Promise.resolve(new Response(JSON.stringify({ rows: [first] }), { headers: { "content-type": "application/json" } }));
    });
    const { container, contest } = show("log");
    contest.slices.log = { rows: contest.slices.log!.rows.map((row) => ({ ...row, n: row.n + 1 })) };
    await vi.waitFor(() => expect(container.textContent).toContain("建立赛事"));
    expect(asked.filter((url) => url === "/api/contests/c/log")).toHaveLength(1);
    expect([...container.querySelectorAll("ol li")].at(-1)?.textContent).toContain("服务器");
    await fireEvent.change(screen.getByRole("combobox"), { target: { value: "host:1" } });
    expect(container.querySelectorAll("ol li")).toHaveLength(2);
  });
});

describe("awards at the desk", () => {
  it("say how they were given, people's decisions with reason and seat", () => {
    const { container } = show("outcome");
    expect(container.querySelector("details")?.parentElement?.textContent).toContain("怎么定的");
    expect(container.textContent).toMatch(/二等奖名额处同分，由人决定（主持 1）：归.+；举手表决 5:4。/);
  });

  it("name the award that is tied and what is left of it", () => {
    expect(show("outcome").container.textContent).toContain("二等奖的同分者多于可得名额，还剩 1 个");
  });
});

describe("before release", () => {
  it("tells of changes that do the same in one sentence, with every mark", async () => {
    const both = (text: string) => ({ "zh-CN": text, en: text });
    const marks = ["j1", "j3"].flatMap((judge) => ["new", "work"].map((criterion) => ({ judge, criterion, mark: criterion === "new" ? "36.0" : "54.5" })));
    const group = { turn: "final/a", entry: "a", change: "-0.5", awards: ["first", "second"], marks };
    const advice = {
      margin: { groups: [group], more: 0 }, contract: [], quality: [], unusual: [],
      units: { a: both("甲局") }, judges: { j1: both("王"), j3: both("张") }, criteria: { new: both("创新"), work: both("实绩") }, awards: { first: both("一等奖"), second: both("二等奖") },
    }; // prettier-ignore
    vi.stubGlobal("fetch", async () => Response.json(advice));
    const { desk } = show("sheets");
    desk.tab = "advice";
    await fireEvent.click(await screen.findByRole("button", { name: "计算放榜前检查" }));
    const told = await screen.findByText(/甲局：/);
    expect(told.textContent?.replace(/\s+/g, " ").trim()).toBe("甲局：以下任何一个分低 0.5，就会改变一等奖、二等奖 创新：王 36.0、张 36.0实绩：王 54.5、张 54.5");
  });
});
