import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Outbox } from "../lib/outbox.svelte";
import type { Ask, MarkCriterion, SubmitSheet } from "../lib/protocol.gen";
import { criteria, full, padOf, sheetOf } from "./fixtures.svelte";
import { Keep } from "./keep";
import { Pad, quiet } from "./pad.svelte";

/** A judge's device: a real outbox on a line of the test's own, and what was sent on it. */
function device(up = true) {
  const sent: Ask[] = [];
  const line = { up };
  const outbox = new Outbox("c.judge.j5", (ask) => {
    if (line.up) sent.push(ask);
    return line.up;
  });
  const pad = new Pad(outbox, new Keep("c", "j5", localStorage));
  const answer = (ask: Ask | undefined, late = false) => {
    if (ask) outbox.answered({ type: "recorded", id: ask.id, receipt: "7QK4", late });
    pad.settle();
  };
  const refuse = (ask: Ask | undefined, code: string) => {
    if (ask) outbox.answered({ type: "refused", id: ask.id, code, args: {} });
    pad.settle();
  };
  const marks = () => sent.filter(({ command }) => command.kind === "mark-criterion").map(({ command }) => command as MarkCriterion);
  const sheets = () => sent.filter(({ command }) => command.kind === "submit-sheet").map(({ command }) => command as SubmitSheet);
  return { outbox, pad, sent, line, answer, refuse, marks, sheets };
}

const open = sheetOf();
const drafted = sheetOf({ marks: full, total: "94.5", complete: true });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe("marking", () => {
  it("shows and keeps a mark at once, and tells it after a moment of quiet", () => {
    const { pad, marks } = device();
    pad.mark(open.turn, "innovation", "18.5");
    expect(pad.marks(open).innovation).toBe("18.5");
    expect(new Keep("c", "j5", localStorage).draft(open.turn).marks.innovation?.mark).toBe("18.5");
    vi.advanceTimersByTime(quiet - 1);
    expect(marks()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(marks()).toEqual([{ kind: "mark-criterion", turn: open.turn, criterion: "innovation", mark: "18.5" }]);
  });

  it("tells only the last of many quick changes", () => {
    const { pad, marks } = device();
    for (const mark of ["15.0", "15.5", "16.0"]) pad.mark(open.turn, "innovation", mark);
    vi.advanceTimersByTime(quiet);
    expect(marks().map(({ mark }) => mark)).toEqual(["16.0"]);
  });

  it("lets the own mark win over the server's until the server shows it", () => {
    const { pad, sent, answer } = device();
    const old = sheetOf({ marks: { innovation: "10.0" } });
    pad.mark(old.turn, "innovation", "18.5");
    pad.follow(padOf({ sheets: [old] }));
    expect(pad.marks(old).innovation).toBe("18.5");
    vi.advanceTimersByTime(quiet);
    answer(sent[0]);
    pad.follow(padOf({ sheets: [old] }));
    expect(pad.marks(old).innovation).toBe("18.5");
    const shown = sheetOf({ marks: { innovation: "18.5" } });
    pad.follow(padOf({ sheets: [shown] }));
    expect(new Keep("c", "j5", localStorage).draft(open.turn).marks).toEqual({});
    expect(pad.marks(sheetOf({ marks: { innovation: "12.0" } })).innovation).toBe("12.0");
  });

  it("survives a reload before anything was told, and tells it then", () => {
    device(false).pad.mark(open.turn, "innovation", "18.5");
    const after = device();
    after.pad.follow(padOf());
    expect(after.pad.marks(open).innovation).toBe("18.5");
    vi.advanceTimersByTime(quiet);
    expect(after.marks().map(({ mark }) => mark)).toEqual(["18.5"]);
  });

  it("can take a mark away again", () => {
    const { pad } = device();
    pad.mark(drafted.turn, "innovation", null);
    expect(pad.marks(drafted).innovation).toBeUndefined();
    expect(pad.total(drafted, padOf())).toBe("76.0");
  });
});

describe("handing the sheet over", () => {
  it("sends all marks and the comment as one sheet, complete in itself", () => {
    const { pad, sheets } = device();
    pad.write(drafted.turn, "数据扎实");
    pad.mark(drafted.turn, "innovation", "19.0");
    pad.submit(drafted, padOf({ sheets: [drafted] }));
    expect(sheets()).toEqual([{ kind: "submit-sheet", turn: drafted.turn, marks: { ...full, innovation: "19.0" }, comment: "数据扎实", confirmed: [] }]);
  });

  it("does nothing while a mark is missing, or a second time", () => {
    const { pad, sheets } = device();
    pad.submit(open, padOf());
    expect(sheets()).toEqual([]);
    pad.submit(drafted, padOf());
    pad.submit(drafted, padOf());
    expect(sheets()).toHaveLength(1);
  });

  it("goes from saved over sending to recorded, and no other way", () => {
    const { pad, line, outbox, sent, answer } = device(false);
    expect(pad.saved(open, true)).toBe("none");
    expect(pad.saved(drafted, true)).toBe("stored");
    pad.submit(drafted, padOf());
    expect(pad.saved(drafted, false)).toBe("stored");
    line.up = true;
    outbox.linked();
    expect(pad.saved(drafted, true)).toBe("sending");
    expect(pad.receipt(drafted)).toBeNull();
    answer(sent.filter(({ command }) => command.kind === "submit-sheet")[0]);
    expect(pad.saved(drafted, true)).toBe("recorded");
    expect(pad.receipt(drafted)).toBe("7QK4");
  });

  it("never says sending or recorded while the line is down, even when it was handed to a line that died", () => {
    const { pad } = device();
    pad.submit(drafted, padOf());
    expect(pad.saved(drafted, true)).toBe("sending");
    expect(pad.saved(drafted, false)).toBe("stored");
  });

  it("never calls a sheet recorded because its drafts are", () => {
    const { pad, sent, answer } = device();
    pad.mark(open.turn, "innovation", "18.5");
    vi.advanceTimersByTime(quiet);
    answer(sent[0]);
    expect(pad.saved(open, true)).toBe("stored");
  });

  it("stands still once handed over, also across a reload, and takes the answer then", () => {
    const before = device(false);
    before.pad.submit(drafted, padOf());
    const after = device();
    expect(after.pad.locked(drafted)).toBe(true);
    after.outbox.linked();
    after.answer(after.sent[0], true);
    expect(after.pad.saved(drafted, true)).toBe("recorded");
    expect(after.pad.late(drafted)).toBe(true);
  });

  it("opens the sheet again and says why when the server refused it", () => {
    const { pad, sent, refuse } = device();
    pad.submit(drafted, padOf());
    refuse(sent[0], "late-already");
    expect(pad.locked(drafted)).toBe(false);
    expect(pad.trouble).toMatchObject({ turn: drafted.turn, code: "late-already" });
  });

  it("raises no alarm over a draft that marking's end has overtaken, but does over a mark off the scale", () => {
    const { pad, sent, refuse } = device();
    pad.mark(open.turn, "innovation", "18.5");
    vi.advanceTimersByTime(quiet);
    refuse(sent[0], "marking-not-open");
    expect(pad.trouble).toBeNull();
    pad.mark(open.turn, "innovation", "19.0");
    vi.advanceTimersByTime(quiet);
    refuse(sent[1], "off-scale");
    expect(pad.trouble?.code).toBe("off-scale");
  });

  it("lets a reopened sheet be changed and handed over again", () => {
    const { pad, sent, answer, sheets } = device();
    pad.submit(drafted, padOf());
    answer(sent[0]);
    const recorded = sheetOf({ ...drafted, state: "recorded", receipt: "7QK4", reopen: "may-ask" });
    pad.follow(padOf({ sheets: [recorded] }));
    const reopened = sheetOf({ ...drafted, receipt: "7QK4", reopen: "reopened" });
    pad.follow(padOf({ sheets: [reopened] }));
    expect(pad.locked(reopened)).toBe(false);
    expect(pad.saved(reopened, true)).toBe("stored");
    pad.mark(reopened.turn, "innovation", "17.0");
    pad.submit(reopened, padOf({ sheets: [reopened] }));
    expect(sheets()[1]?.marks.innovation).toBe("17.0");
  });
});

describe("what this device keeps", () => {
  it("keeps notes here and sends none", () => {
    const { pad, sent } = device();
    pad.keep.saveNote(open.turn, null, "第三页的数字要核");
    vi.runAllTimers();
    expect(new Keep("c", "j5", localStorage).note(open.turn, null)).toBe("第三页的数字要核");
    expect(sent).toEqual([]);
  });

  it("keeps the notes of who sat here before from a substitute at the same device", () => {
    const keep = new Keep("c", "j5", localStorage);
    keep.saveNote(open.turn, null, "只给自己看");
    expect(keep.note(open.turn, "王")).toBe("");
    keep.saveNote(open.turn, "王", "我的");
    expect([keep.note(open.turn, null), keep.note(open.turn, "王")]).toEqual(["只给自己看", "我的"]);
  });

  it("keeps every journal head it saw, once each", () => {
    const keep = new Keep("c", "j5", localStorage);
    const seal = { boundary: "opened", head: "aa", at: 1, certified_at: null };
    keep.witness(seal);
    keep.witness(seal);
    keep.witness({ ...seal, boundary: "locked", head: "bb", at: 2 });
    expect(new Keep("c", "j5", localStorage).heads().map(({ head }) => head)).toEqual(["aa", "bb"]);
  });

  it("keeps seats apart, and says so when it cannot keep anything", () => {
    new Keep("c", "j5", localStorage).saveNote(open.turn, null, "x");
    expect(new Keep("c", "j6", localStorage).note(open.turn, null)).toBe("");
    const pad = new Pad(device().outbox, new Keep("c", "j5", null));
    pad.mark(open.turn, criteria[0]?.id ?? "", "20.0");
    expect(pad.keeps).toBe(false);
  });
});
