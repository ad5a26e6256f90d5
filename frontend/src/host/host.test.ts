import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Contest } from "../lib/contest.svelte";
import { clock } from "../lib/clock.svelte";
import { setLang } from "../lib/i18n.svelte";
import type { Answer } from "../lib/outbox.svelte";
import Host from "./Host.svelte";
import { Desk } from "./desk.svelte";
import { at, fixtures, onStage } from "./fixtures";
import type { Command } from "./types";
import "./words";

// Whole consoles with two miniature scenes each: slow where many tests share a processor.
vi.setConfig({ testTimeout: 30_000 });

let asked: Command[] = [];
let answer: Answer = { type: "recorded", id: "a", receipt: "7QK4", late: false };

function console_(name = "onStage", link: Contest["link"] = "live") {
  const contest = new Contest();
  contest.restore(fixtures[name] ?? onStage);
  contest.link = link;
  const desk = new Desk(contest, async (command) => {
    asked.push(command);
    return answer;
  });
  render(Host, { desk });
  return desk;
}

/** Presses a key for so many ms on whatever has the focus. */
async function press(key: string, ms = 40): Promise<void> {
  await fireEvent.keyDown(document.activeElement ?? document.body, { key });
  await vi.advanceTimersByTimeAsync(ms);
  await fireEvent.keyUp(document.activeElement ?? document.body, { key });
  await tick();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance", "Date"] });
  vi.setSystemTime(at);
  clock.forget();
  clock.sample(clock.ticks(), clock.ticks(), at);
  asked = [];
  answer = { type: "recorded", id: "a", receipt: "7QK4", late: false };
  setLang("en");
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("the one key", () => {
  it.each([" ", "ArrowRight", "PageDown"])("%j takes the next step exactly as the server offered it", async (key) => {
    console_();
    await press(key);
    expect(asked).toEqual([onStage.run.next!.command]);
    expect(screen.getByText("Recorded ✓ 7QK4")).toBeTruthy();
  });

  it("does not take two steps in one breath", async () => {
    console_();
    await press(" ");
    await press(" ");
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(700);
    await press(" ");
    expect(asked).toHaveLength(2);
  });

  it("is an ordinary letter where somebody writes", async () => {
    const desk = console_("reveal");
    desk.show({ name: "cue", cue: desk.next! });
    await tick();
    screen.getByLabelText(/Reason/).focus();
    await press(" ");
    await press("u");
    expect(asked).toEqual([]);
  });

  it("asks for nothing while the line is away, and says so", async () => {
    console_("onStage", "away");
    await press(" ");
    expect(asked).toEqual([]);
    expect(screen.getByText(/nothing is sent until it is back/)).toBeTruthy();
  });

  it("shows why a step was refused, and keeps it in sight", async () => {
    answer = { type: "refused", id: "a", code: "already-done", args: { by: "host:2" } };
    console_();
    await press(" ");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(screen.getByText(/Host 2 took a step a moment before; this one was not taken/)).toBeTruthy();
  });
});

describe("what became of a step", () => {
  it("is told in the language now, also when that was changed afterwards", async () => {
    answer = { type: "refused", id: "a", code: "frozen", args: {} };
    console_();
    await press(" ");
    expect(screen.getByText("The standings are already frozen.")).toBeTruthy();
    setLang("zh-CN");
    await tick();
    expect(screen.getByText("榜单已经封住。")).toBeTruthy();
  });
});

describe("a step that cannot be taken back", () => {
  const kept = { ...onStage.run, next: { ...onStage.run.next!, label: "cue-name-winner", detail: "cue-name-winner-detail", hold: true } };
  async function held() {
    const desk = console_();
    desk.contest.restore({ run: kept });
    await tick();
    return desk;
  }

  it("wants a long press", async () => {
    await held();
    await press(" ", 1_000);
    expect(asked).toHaveLength(1);
  });

  it("is not taken by a short press, which says what to do", async () => {
    await held();
    await press(" ", 100);
    expect(asked).toEqual([]);
    expect(screen.getByText(/Once more within 5 seconds/)).toBeTruthy();
  });

  it("is taken by a second press of a clicker, but not by its bounce", async () => {
    await held();
    await press("PageDown");
    await press("PageDown");
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(700);
    await press("PageDown");
    expect(asked).toHaveLength(1);
  });

  it("forgets the first press after five seconds", async () => {
    await held();
    await press("PageDown");
    await vi.advanceTimersByTimeAsync(5_100);
    await press("PageDown");
    expect(asked).toEqual([]);
  });

  it("does not take the step that comes up under a pointer still pressed", async () => {
    const desk = await held();
    const step = () => document.querySelector<HTMLButtonElement>("[data-next]")!;
    await fireEvent.pointerDown(step());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(1);
    desk.contest.restore({ run: onStage.run });
    await vi.advanceTimersByTimeAsync(2_000);
    await fireEvent.pointerUp(step());
    await fireEvent.click(step(), { detail: 1 });
    expect(asked).toHaveLength(1);
    await fireEvent.pointerDown(step());
    await fireEvent.click(step(), { detail: 1 });
    expect(asked).toHaveLength(2);
  });

  it("forgets the press when another step comes up meanwhile", async () => {
    const desk = await held();
    await fireEvent.keyDown(document.body, { key: " " });
    await vi.advanceTimersByTimeAsync(500);
    desk.contest.restore({ run: { ...kept, next: { ...kept.next, label: "cue-close-ceremony" } } });
    await tick();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([]);
  });
});

describe("a step that needs words", () => {
  it("asks for the reason first, and sends it on the revision of that moment", async () => {
    const desk = console_("reveal");
    await press(" ");
    expect(asked).toEqual([]);
    await fireEvent.input(screen.getByLabelText(/Reason/), { target: { value: "tablet broken" } });
    const next = { ...desk.next!, command: { kind: "close-marking", reason: "", seen: 42 } as const };
    desk.contest.restore({ run: { ...desk.slices.run!, revision: 42, next } });
    await tick();
    const go = document.querySelector<HTMLButtonElement>(".drawer .danger")!;
    await fireEvent.keyDown(go, { key: "Enter" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([{ kind: "close-marking", reason: "tablet broken", seen: 42 }]);
    expect(desk.drawer).toBeNull();
  });

  it("closes by itself when the last judge records, and gives the one key back", async () => {
    const desk = console_("reveal");
    await press(" ");
    expect(document.activeElement).toBe(screen.getByLabelText(/Reason/));
    const next = { ...desk.next!, label: "cue-close-marking", hold: false, command: { kind: "close-marking", reason: "", seen: 42 } as const };
    desk.contest.restore({ run: { ...desk.slices.run!, revision: 42, next } });
    await tick();
    expect(desk.drawer).toBeNull();
    await vi.advanceTimersByTimeAsync(700);
    await press(" ");
    expect(asked).toEqual([next.command]);
  });

  it("takes no letter of a word for a step when the form closes while it is written", async () => {
    const desk = console_("reveal");
    await press(" ");
    await fireEvent.input(screen.getByLabelText(/Reason/), { target: { value: "t" } });
    const next = { ...desk.next!, label: "cue-close-marking", hold: false };
    desk.contest.restore({ run: { ...desk.slices.run!, next } });
    await tick();
    await vi.advanceTimersByTimeAsync(1_500);
    for (const letter of "a tablet up ") await press(letter, 200);
    expect(asked).toEqual([]);
    expect(desk.drawer).toBeNull();
    await vi.advanceTimersByTimeAsync(700);
    await press(" ");
    expect(asked).toEqual([next.command]);
  });

  it("tells how many are missing now, not when it was opened", async () => {
    const desk = console_("reveal");
    await press(" ");
    const told = () => [".drawer h2", ".drawer form p", ".drawer .danger span"].map((part) => document.querySelector(part)!.textContent);
    const before = told();
    const next = { ...desk.next!, args: { ...desk.next!.args, missing: 1, absent: 0, reopened: 0 } };
    desk.contest.restore({ run: { ...desk.slices.run!, next } });
    await tick();
    told().forEach((words, i) => expect(words).not.toBe(before[i]));
  });

  it("opens a contest only after a yes to each open question", async () => {
    console_("draft");
    await press(" ");
    const go = () => document.querySelector<HTMLButtonElement>(".drawer .danger")!;
    expect(go().disabled).toBe(true);
    for (const box of screen.getAllByRole("checkbox")) await fireEvent.click(box);
    expect(go().disabled).toBe(false);
    await fireEvent.keyDown(go(), { key: "Enter" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ kind: "open-contest", seen: 0 });
    const open = fixtures["draft"]!.run.open_questions.map(({ id }) => id);
    expect((asked[0] as { accept: string[] }).accept.sort()).toEqual(open.sort());
  });
});

describe("what is covered", () => {
  it("is not on the page until it is held uncovered, and gone when let go", async () => {
    console_("reveal");
    expect(document.body.textContent).not.toContain("95.62");
    await fireEvent.keyDown(document.body, { key: "w" });
    expect(document.body.textContent).toContain("95.62");
    await fireEvent.keyUp(document.body, { key: "w" });
    expect(document.body.textContent).not.toContain("95.62");
  });

  it("stays covered in the preview before a reveal and before a winner is named", () => {
    for (const kind of ["reveal", "name-winner"] as const) {
      const desk = console_("reveal");
      const command = kind === "reveal" ? { kind, turn: "t9", seen: 41 } : { kind, award: "gold", seen: 41 };
      desk.contest.restore({ run: { ...onStage.run, next: { ...onStage.run.next!, label: `cue-${kind}`, command } } });
    }
    return tick().then(() => expect(screen.getAllByText("Covered until the next step")).toHaveLength(2));
  });
});

describe("beside the next step", () => {
  it.each([
    ["u", "undo"],
    ["ArrowLeft", "undo"],
    ["p", "pause-clock"],
    ["+", "add-time"],
    ["n", "remind-judges"],
  ])("%s asks for %s", async (key, kind) => {
    console_();
    await press(key);
    expect(asked.map((command) => command.kind)).toEqual([kind]);
  });

  it("points the screens at a scene only after it was seen in the preview", async () => {
    console_();
    await press("7");
    expect(asked).toEqual([]);
    await press("Enter");
    expect(asked).toEqual([{ kind: "show-scene", scene: "standings", screen: null, text: "" }]);
  });

  it("points all screens again when the chosen one has gone, and offers to follow when any of them is pinned", async () => {
    const desk = console_();
    const row = (name: string, pinned = false) => ({ screen: name, kind: "stage" as const, text: "", pinned, online: 1 });
    const screens = (...rows: ReturnType<typeof row>[]) => desk.contest.restore({ links: { ...desk.slices.links!, screens: rows } });
    screens(row("main"), row("side", true));
    await tick();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: /^Follow/ }).disabled).toBe(false);
    await fireEvent.change(screen.getByLabelText("Which screens"), { target: { value: "side" } });
    screens(row("main"));
    await press("7");
    await press("Enter");
    expect(asked).toEqual([{ kind: "show-scene", scene: "standings", screen: null, text: "" }]);
  });

  it("writes a message into its own field, shows it as it will be, and takes it to the screens by Enter alone", async () => {
    console_();
    await press("0");
    const field = screen.getByLabelText<HTMLTextAreaElement>(/Words for the screen/);
    expect(document.activeElement).toBe(field);
    await press("Enter");
    expect(asked).toEqual([]);
    await fireEvent.input(field, { target: { value: "Dinner is served" } });
    expect(document.querySelector(".pvw .mini")?.textContent).toContain("Dinner is served");
    await fireEvent.keyDown(field, { key: "Enter", shiftKey: true });
    await fireEvent.keyDown(field, { key: "Enter", isComposing: true });
    expect(asked).toEqual([]);
    await press("Enter");
    expect(asked).toEqual([{ kind: "show-scene", scene: "message", screen: null, text: "Dinner is served" }]);
  });

  it("shows the message that is on the wall, whichever host sent it", () => {
    console_("award");
    expect(document.querySelector(".monitors .mini")?.textContent).toContain("请评委到前台集合");
  });

  it("offers the cards board, by its button and its key, only in a contest that has one", async () => {
    const without = console_();
    expect(screen.queryByRole("button", { name: "Cards" })).toBeNull();
    await press("c");
    expect(without.staged).toBeNull();
    cleanup();
    const desk = console_();
    desk.contest.restore({ levels: { shown_at: null, boards: [] } });
    await tick();
    expect(screen.getByRole("button", { name: "Cards" })).toBeTruthy();
    await press("c");
    await press("Enter");
    expect(asked).toEqual([{ kind: "show-scene", scene: "levels", screen: null, text: "" }]);
  });

  it("moves a waiting turn past those that keep their place", async () => {
    const desk = console_();
    desk.show({ name: "order" });
    await tick();
    await fireEvent.click(screen.getByRole("button", { name: /Move Human Resources .* down/ }));
    // The 13th has withdrawn: the next waiting place is the 14th (13 counted from 0).
    expect(asked).toEqual([{ kind: "move-turn", turn: "t12", to: 13, seen: 41 }]);
  });

  it("decides about a late sheet only with a reason", async () => {
    const desk = console_("late");
    desk.show({ name: "late" });
    await tick();
    const count = screen.getByRole<HTMLButtonElement>("button", { name: /^Count this sheet/ });
    expect(count.disabled).toBe(true);
    await fireEvent.input(screen.getByLabelText(/Reason/), { target: { value: "submitted in time" } });
    await fireEvent.click(count);
    expect(asked).toEqual([{ kind: "decide-late", turn: "t9", judge: "j6", accept: true, reason: "submitted in time" }]);
  });

  it("opens what waits for a decision by the one key, where there is no next step", async () => {
    const late = fixtures["late"]!;
    const desk = console_("late");
    desk.contest.restore({ ...late, run: { ...late.run!, next: null, waiting_for: "waiting-late" } });
    await tick();
    await press(" ");
    expect(desk.drawer).toEqual({ name: "late" });
    expect(asked).toEqual([]);
  });

  it("draws the order by a long press of Enter in the word's own field, never by a short one", async () => {
    const desk = console_();
    const command = { kind: "draw-order", seen: 41, word: "" } as const;
    const next = { ...onStage.run.next!, label: "cue-draw-order", detail: "cue-draw-order-detail", hold: true, command };
    desk.contest.restore({ run: { ...desk.slices.run!, next } });
    desk.show({ name: "cue", cue: next });
    await tick();
    const word = screen.getByLabelText(/word called out/);
    expect(document.activeElement).toBe(word);
    await fireEvent.input(word, { target: { value: "dragon" } });
    await press("Enter", 300);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(6_000);
    await press("Enter", 1_000);
    expect(asked).toEqual([{ ...command, word: "dragon" }]);
  });

  it("puts the tied in the order the host chose", async () => {
    const desk = console_("late");
    desk.show({ name: "owed" });
    await tick();
    await fireEvent.click(screen.getByLabelText("Put them in this order"));
    await fireEvent.click(screen.getByRole("button", { name: /Move Education Bureau up/ }));
    await fireEvent.input(screen.getByLabelText(/Reason/), { target: { value: "show of hands" } });
    await fireEvent.click(screen.getByRole("button", { name: "Decide" }));
    expect(asked).toEqual([{ kind: "decide-tie", question: "prize-first", choice: "order", reason: "show of hands", order: ["e4", "e3"] }]);
  });

  it.each(["late", "owed"] as const)("closes the %s sheet when nothing in it is left to decide, by whatever decided it", async (name) => {
    const desk = console_("late");
    desk.show({ name });
    await tick();
    expect(desk.drawer).toEqual({ name });
    desk.contest.restore({ panel: { ...desk.slices.panel!, late: [] }, outcome: { ...desk.slices.outcome!, owed: [] } });
    await tick();
    expect(desk.drawer).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it("answers a call for help with one press", async () => {
    console_("late");
    await fireEvent.click(screen.getByRole("button", { name: "On my way" }));
    expect(asked).toEqual([{ kind: "answer-help", judge: "j8" }]);
  });

  it("closes its side sheet with Escape and gives the focus back", async () => {
    console_();
    const more = screen.getByRole("button", { name: /More/ });
    more.focus();
    await fireEvent.click(more);
    expect(screen.getByRole("dialog").contains(document.activeElement)).toBe(true);
    await press("Escape");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(more);
  });
});

describe("a step taken from a side sheet", () => {
  const refused: Answer = { type: "refused", id: "a", code: "frozen", args: {} };
  const freeze = () => screen.getByRole("button", { name: /Freeze the board/ });

  it("closes the sheet of everything else when it is recorded", async () => {
    const desk = console_();
    desk.show({ name: "more" });
    await tick();
    await fireEvent.click(freeze());
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.map(({ kind }) => kind)).toEqual(["freeze-standings"]);
    expect(desk.drawer).toBeNull();
  });

  it("leaves the sheet open with the reason when it is refused", async () => {
    answer = refused;
    const desk = console_();
    desk.show({ name: "more" });
    await tick();
    await fireEvent.click(freeze());
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.drawer).toEqual({ name: "more" });
    expect(document.querySelector(".drawer .note")?.textContent).toBe("The standings are already frozen.");
  });

  it("leaves open what was opened meanwhile", async () => {
    let answered = (_: Answer) => {};
    const contest = new Contest();
    contest.restore(onStage);
    contest.link = "live";
    const desk = new Desk(contest, () => new Promise((resolve) => (answered = resolve)));
    render(Host, { desk });
    desk.show({ name: "more" });
    await tick();
    await fireEvent.click(freeze());
    desk.show({ name: "links" });
    answered(answer);
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.drawer).toEqual({ name: "links" });
  });

  it("closes a judge's sheet when what was decided is recorded", async () => {
    const desk = console_();
    desk.show({ name: "judge", judge: "j3" });
    await tick();
    await fireEvent.input(screen.getByLabelText("Name"), { target: { value: "Li Hua" } });
    await fireEvent.input(document.querySelector("#because")!, { target: { value: "called away" } });
    await fireEvent.click(screen.getByRole("button", { name: /Give the seat away/ }));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual([{ kind: "substitute-judge", judge: "j3", name: "Li Hua", reason: "called away" }]);
    expect(desk.drawer).toBeNull();
  });

  it("closes the running order when somebody is called from it", async () => {
    const desk = console_();
    desk.show({ name: "order" });
    await tick();
    await fireEvent.click(screen.getByRole("button", { name: /^12 ?Human/ }));
    await fireEvent.click(screen.getByRole("button", { name: /^Call / }));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual([{ kind: "call-entry", turn: "t12", seen: 41 }]);
    expect(desk.drawer).toBeNull();
  });

  it("is written in the field of the sheet that follows, not told to the console letter by letter", async () => {
    const desk = console_();
    desk.show({ name: "more" });
    await tick();
    const again = screen.getByRole("button", { name: /Run again/ });
    again.focus();
    await fireEvent.click(again);
    await tick();
    expect(document.activeElement).toBe(screen.getByLabelText(/Reason/));
    await press("u");
    expect(asked).toEqual([]);
    await press("Escape");
    expect(desk.drawer).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it("that takes one back says which", async () => {
    const desk = console_();
    desk.show({ name: "more" });
    await tick();
    expect(document.querySelector(".drawer li p")?.textContent).toBe("Takes back: Called Emergency Management Bureau. Adds a line to the log; the original stays");
  });
});

describe("in both languages", () => {
  const drawers = ["", "cue", "keys", "more", "links", "order", "late", "owed", "judge"] as const;
  const rooms = "cue|host|seat|stage|scene|log|row|waiting|clock|chapter|drawer|role|question|check|owed|order|judge|device|links|key|form|monitor|screen";
  const raw = new RegExp(`\\b(?:${rooms})-[a-z][a-z-]+|\\{ ?\\$`, "g");

  it.each(["zh-CN", "en"] as const)("everything has words in %s", async (language) => {
    setLang(language);
    const desk = console_();
    for (const [name, view] of Object.entries(fixtures)) {
      desk.contest.restore(view);
      for (const drawer of drawers) {
        if (drawer === "cue") desk.drawer = desk.next && { name: "cue", cue: desk.next };
        else if (drawer === "judge") desk.show({ name: "judge", judge: "j1" });
        else desk.drawer = drawer ? { name: drawer } : null;
        await tick();
        expect({ name, drawer, raw: document.body.textContent?.match(raw) ?? [] }).toEqual({ name, drawer, raw: [] });
      }
    }
  });
});
