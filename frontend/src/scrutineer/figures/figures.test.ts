import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Contest } from "../../lib/contest.svelte";
import { setLang } from "../../lib/i18n.svelte";
import { Outbox } from "../../lib/outbox.svelte";
import type { Ask, FigureTable } from "../../lib/protocol.gen";
import Desk from "../Desk.svelte";
import { Desk as State } from "../desk.svelte";
import { fixtures } from "../fixtures";
import "../words";
import { balance, brought, orders, pasted, sum, votes, wrong } from "./paper";

const tables = fixtures.figures!.slices.figures!.tables;
const table = (sort: FigureTable["sort"]) => tables.find((each) => each.sort === sort) as FigureTable;
const id = (of: FigureTable, k: number) => of.rows[k]!.id;

describe("a paper", () => {
  it("knows numbers, counts and places from slips of the hand", () => {
    const [figure, graded, previous] = [table("figure"), table("graded"), table("previous")];
    expect(wrong(figure, ["９６．５", "100"], 0)).toBeNull();
    for (const slip of ["1e3", "九十", "1 2"]) expect(wrong(figure, [slip, ""], 0)).toBe("desk-figures-wrong-number");
    expect(wrong(figure, ["96", "0"], 1)).toBe("desk-figures-wrong-positive");
    for (const slip of ["-1", "2.5", "x"]) expect(wrong(graded, [slip], 0)).toBe("desk-figures-wrong-count");
    expect(wrong(previous, ["0"], 0)).toBe("desk-figures-wrong-rank");
  });

  it("adds up against the papers that came back", () => {
    const papers = { returned: "48", issued: "50" };
    const cells = ["20", "22", "5", "1", "0"];
    expect(sum(table("graded"), cells)).toBe(48);
    expect(balance(table("graded"), cells, papers)).toBe("even");
    expect(balance(table("graded"), ["21", ...cells.slice(1)], papers)).toBe("over");
    expect(balance(table("graded"), ["19", ...cells.slice(1)], papers)).toBe("under");
    expect(balance(table("graded"), ["", "", "", "", ""], papers)).toBeNull();
  });

  it("reads the votes of a numeric ballot as a list or as counts", () => {
    expect(votes("9:12 8.5×3, 9")).toEqual({ "9": 13, "8.5": 3 });
    expect(votes("9 9 8.5")).toEqual({ "9": 2, "8.5": 1 });
    for (const slip of ["nine", "9:x", "9:1:2"]) expect(votes(slip)).toBeNull();
    expect(sum(table("numeric"), ["9:12 8.5:3", "1", "2"])).toBe(18);
  });

  it("enters only what changed, takes back what was emptied, and says which papers came back", () => {
    const graded = table("graded");
    const typed = { [id(graded, 0)]: ["20", "22", "5", "1", "0"], [id(graded, 1)]: ["", "", "", "", ""], [id(graded, 2)]: ["10", "30", "", "2", "6"] };
    const made = brought(graded, typed, { returned: "49", issued: "50" });
    expect(made.ballots).toEqual([{ component: "vote", round: null, electorate: "committee", entry: id(graded, 2), item: null, votes: { A: 10, B: 30, C: 0 }, abstained: 2, invalid: 6 }]);
    expect(made.struck).toEqual([{ component: "vote", round: null, electorate: "committee", entry: id(graded, 1), item: null }]);
    expect(made.turnouts).toEqual([{ component: "vote", electorate: "committee", cast: 49, entitled: 50 }]);
  });
});

describe("cells from a spreadsheet", () => {
  const figure = table("figure");

  it("find their rows by the units' names, in any order, headings left out", () => {
    const unit = (k: number) => figure.rows[k]!.unit!["zh-CN"];
    const text = `序号\t单位\t完成\t目标\r\n1\t${unit(3)}\t91\t100\r\n2\t ${unit(2)} \t82\t100\r\n`;
    expect(pasted(figure, {}, text, 0, 0)).toEqual({ [id(figure, 3)]: ["91", "100"], [id(figure, 2)]: ["82", "100"] });
  });

  it("do not guess between two entries of one unit", () => {
    const twice = { ...figure, rows: figure.rows.map((row) => ({ ...row, unit: figure.rows[0]!.unit, topic: { "zh-CN": `项目${row.id}` } })) };
    const text = `${figure.rows[0]!.unit!["zh-CN"]}\t50\n项目${id(figure, 2)}\t60\n`;
    expect(pasted(twice, {}, text, 0, 0)).toEqual({ [id(figure, 2)]: ["60", ""] });
  });

  it("fill down and right from the cursor when they stand alone", () => {
    expect(pasted(figure, {}, "100\n120\n", 2, 1)).toEqual({ [id(figure, 2)]: ["", "100"], [id(figure, 3)]: ["", "120"] });
    expect(pasted(figure, {}, "90\t100\n91\t100\n92\t100", 3, 0)).toEqual({ [id(figure, 3)]: ["90", "100"] });
  });

  it("leave public rows alone", () => {
    const previous = table("previous");
    expect(pasted(previous, {}, "9\n8", 0, 0)).toEqual({ [id(previous, 1)]: ["8"] });
  });
});

describe("orders", () => {
  const entries = [{ id: "a", names: ["甲局"] }, { id: "b", names: ["乙局"] }];

  it("are read line by line with their papers", () => {
    const made = orders(table("ranking"), entries, "甲局 > 乙局 × 4\n\n乙局，甲局");
    expect(made).toMatchObject({ rankings: [{ order: ["a", "b"], count: 4, electorate: "units" }, { order: ["b", "a"], count: 1 }] });
    expect(orders(table("ranking"), entries, "甲局 > 丙局")).toBe("丙局");
  });

  it("are taken back when the field is emptied", () => {
    expect(orders(table("ranking"), entries, " ")).toMatchObject({ rankings: [], struck: [{ component: "peers", electorate: "units", entry: null }] });
  });
});

describe("the desk", () => {
  beforeEach(() => {
    localStorage.clear();
    setLang("zh-CN");
    vi.stubGlobal("fetch", () => Promise.reject(new Error("no network in this test")));
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  function show(name: string) {
    const fixture = fixtures[name]!;
    const contest = new Contest();
    contest.restore(fixture.slices);
    contest.link = "live";
    const sent: Ask[] = [];
    const outbox = new Outbox("c.scrutineer.1", (ask) => sent.push(ask) > 0);
    const desk = new State(outbox);
    desk.tab = "figures";
    desk.drafts.chosen = fixture.paper ?? "";
    return { ...render(Desk, { contest, desk, id: "c", seat: "scrutineer:2", onback: () => undefined }), sent, outbox, desk };
  }

  it("enters a pasted block as one command and forgets the draft once it is recorded", async () => {
    const { container, sent, outbox, desk } = show("figures");
    const cell = container.querySelector<HTMLInputElement>('[data-at="2 0"]')!;
    await fireEvent.paste(cell, { clipboardData: { getData: () => "82\t100\n79.5\t100" } });
    await fireEvent.input(screen.getByLabelText("数据来源"), { target: { value: "统计局函" } });
    await fireEvent.click(screen.getByRole("button", { name: "录入 2 行" }));
    const command = sent[0]?.command;
    expect(command?.kind === "enter-figures" && command.brought.figures.map((each) => each.value)).toEqual(["82", "79.5"]);
    expect(await screen.findByText("1 张表已存在本机，连上后自动发送。")).toBeTruthy();
    outbox.answered({ type: "recorded", id: sent[0]!.id, receipt: "7QK4", late: false });
    await vi.waitFor(() => expect(desk.drafts.typed).toEqual({}));
  });

  it("does not enter a row with more papers than came back", async () => {
    const { container } = show("counts");
    const cell = container.querySelector<HTMLInputElement>('[data-at="2 0"]')!;
    await fireEvent.input(screen.getByLabelText("数据来源"), { target: { value: "计票单" } });
    await fireEvent.input(cell, { target: { value: "49" } });
    expect(screen.getByRole("alert").textContent).toContain("多于收回票数");
    expect((screen.getByRole("button", { name: "录入 1 行" }) as HTMLButtonElement).disabled).toBe(true);
    await fireEvent.input(cell, { target: { value: "48" } });
    expect((screen.getByRole("button", { name: "录入 1 行" }) as HTMLButtonElement).disabled).toBe(false);
  });

  it("counts lines, and names the papers that came back when they are all there is", async () => {
    const { container } = show("counts");
    await fireEvent.change(screen.getByLabelText("收回票数"), { target: { value: "49" } });
    expect(screen.getByRole("button", { name: "录入发出、收回票数" })).toBeTruthy();
    await fireEvent.input(container.querySelector('[data-at="2 0"]')!, { target: { value: "20" } });
    await fireEvent.input(container.querySelector('[data-at="2 1"]')!, { target: { value: "20" } });
    expect(screen.getByRole("button", { name: "录入 1 行" })).toBeTruthy();
    setLang("en");
    expect(await screen.findByRole("button", { name: "Enter one line" })).toBeTruthy();
  });

  it("reads a file again that was mended under the same name", async () => {
    const { container } = show("figures");
    const picker = container.querySelector<HTMLInputElement>("input[type=file]")!;
    const file = new File(["x"], "figures.xlsx");
    Object.defineProperty(picker, "files", { value: [file], configurable: true });
    const kept = vi.spyOn(picker, "value", "set");
    await fireEvent.change(picker);
    expect(kept).toHaveBeenCalledWith("");
  });

  it("says by name which line was refused", async () => {
    const { container, sent, outbox } = show("counts");
    const row = tables.find((each) => each.sort === "graded")!.rows[2]!;
    await fireEvent.input(container.querySelector('[data-at="2 0"]')!, { target: { value: "48" } });
    await fireEvent.input(screen.getByLabelText("数据来源"), { target: { value: "计票单" } });
    await fireEvent.click(screen.getByRole("button", { name: "录入 1 行" }));
    const args = { component: "vote", electorate: "committee", entry: row.id, papers: 48, most: 40 };
    outbox.answered({ type: "refused", id: sent[0]!.id, code: "too-many-papers", args });
    expect((await screen.findByText(/最多只有 40 张/)).textContent).toContain(row.unit!["zh-CN"]);
  });

  it("says what else the file holds, and where that is entered", async () => {
    const answer = { papers: [], count: 0, replaced: 0, left: ["marks", "decisions"] };
    vi.stubGlobal("fetch", async () => Response.json(answer));
    const { container } = show("counts");
    const field = container.querySelector<HTMLInputElement>("input[type=file]")!;
    await fireEvent.change(field, { target: { files: [new File(["x"], "x.xlsx")] } });
    expect(await screen.findByText(/由评委在自己的设备上提交/)).toBeTruthy();
    expect(screen.getByText(/在“名次与奖项”中作出/)).toBeTruthy();
    expect(screen.queryByText(/请在“加分扣分”中录入/)).toBeNull();
  });

  it("goes down a column with Enter", async () => {
    const { container } = show("counts");
    const cell = container.querySelector<HTMLInputElement>('[data-at="1 2"]')!;
    cell.focus();
    await fireEvent.keyDown(cell, { key: "Enter" });
    expect(document.activeElement?.getAttribute("data-at")).toBe("2 2");
  });

  it("proposes a correction of what is certified", async () => {
    const { container, sent } = show("fixed");
    expect(container.querySelector('[data-at="0 0"]')).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "提出更正…" }));
    await fireEvent.input(container.querySelector('[data-at="0 0"]')!, { target: { value: "19" } });
    await fireEvent.input(screen.getByLabelText("理由"), { target: { value: "看错一行" } });
    await fireEvent.click(screen.getByRole("button", { name: "提出更正 1 行" }));
    expect(sent[0]?.command).toMatchObject({ kind: "propose-correction", amendments: [], reason: "看错一行", brought: { ballots: [{ votes: { A: 19 } }] } });
  });
});
