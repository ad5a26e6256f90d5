import { beforeEach, describe, expect, it } from "vitest";

import { Outbox, type Command } from "./outbox.svelte";
import type { Ask } from "./protocol.gen";

const mark = (mark: string, criterion = "c1"): Command => ({ kind: "mark-criterion", turn: "t1", criterion, mark });
const submit: Command = { kind: "submit-sheet", turn: "t1", marks: { c1: "20" }, comment: "", confirmed: [] };

/** A line that is up or down, and remembers what it was handed. */
function line() {
  const sent: Ask[] = [];
  const state = { up: true };
  const send = (ask: Ask) => {
    if (state.up) sent.push(ask);
    return state.up;
  };
  return { sent, state, send };
}

const recorded = (id: string) => ({ type: "recorded", id, receipt: "7QK4", late: false }) as const;

beforeEach(() => localStorage.clear());

describe("the outbox", () => {
  it("promises the answer of what it sent, and forgets it then", async () => {
    const { sent, send } = line();
    const outbox = new Outbox("c.judge.j1", send);
    const answer = outbox.ask(submit);
    expect(outbox.items.map(({ state }) => state)).toEqual(["sending"]);
    outbox.answered(recorded(sent[0]!.id));
    expect(await answer).toEqual(recorded(sent[0]!.id));
    expect(outbox.unsent).toBe(0);
    expect(outbox.settled[0]?.answer.type).toBe("recorded");
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it("stores a command before it hands it to the line", () => {
    let kept: string[] = [];
    const outbox = new Outbox("c.judge.j1", () => {
      kept = Object.keys(localStorage);
      return true;
    });
    void outbox.ask(submit);
    expect(kept).toHaveLength(1);
  });

  it("survives a reload and sends again under the same id, in the same order", () => {
    const before = line();
    before.state.up = false;
    const outbox = new Outbox("c.judge.j1", before.send);
    void outbox.ask(mark("20", "c1"));
    void outbox.ask(mark("18", "c2"));
    void outbox.ask(submit);
    const ids = outbox.items.map(({ id }) => id);

    const after = line();
    const again = new Outbox("c.judge.j1", after.send);
    expect(again.items.map(({ id }) => id)).toEqual(ids);
    again.linked();
    expect(after.sent.map(({ id }) => id)).toEqual(ids);
  });

  it("sends what had no answer once more after the line was gone, never under another id", () => {
    const { sent, send } = line();
    const outbox = new Outbox("c.judge.j1", send);
    void outbox.ask(submit);
    outbox.linked();
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent).toHaveLength(2);
  });

  it("replaces a mark that was never sent by the newer one", async () => {
    const { sent, state, send } = line();
    state.up = false;
    const outbox = new Outbox("c.judge.j1", send);
    const older = outbox.ask(mark("20"));
    void outbox.ask(mark("18", "c2"));
    const newer = outbox.ask(mark("21"));
    expect(outbox.unsent).toBe(2);
    state.up = true;
    outbox.linked();
    expect(sent.map(({ command }) => command)).toEqual([mark("18", "c2"), mark("21")]);
    outbox.answered(recorded(sent[1]!.id));
    expect(await older).toBe(await newer);
  });

  it("never replaces a mark that was sent, also not after a reload", () => {
    const { send } = line();
    const outbox = new Outbox("c.judge.j1", send);
    void outbox.ask(mark("20"));
    void outbox.ask(mark("21"));
    expect(outbox.unsent).toBe(2);

    const again = new Outbox("c.judge.j1", () => false);
    void again.ask(mark("22"));
    expect(again.unsent).toBe(3);
  });

  it("keeps what a device asked that the host has not let in yet", () => {
    const { sent, send } = line();
    const outbox = new Outbox("c.judge.j1", send);
    void outbox.ask(submit);
    outbox.answered({ type: "refused", id: sent[0]!.id, code: "awaiting-approval", args: {} });
    expect(outbox.unsent).toBe(1);
    expect(outbox.held).toBe(true);
    outbox.linked();
    expect(sent).toHaveLength(2);
  });

  it("tells its asker about a refusal", async () => {
    const { sent, send } = line();
    const outbox = new Outbox("c.host.1", send);
    const answer = outbox.ask({ kind: "undo", seen: 3 });
    outbox.answered({ type: "refused", id: sent[0]!.id, code: "already-done", args: { by: "host:2" } });
    expect((await answer).type).toBe("refused");
  });

  it("does not mix the seats of one device", () => {
    void new Outbox("c.judge.j1", () => false).ask(submit);
    expect(new Outbox("c.judge.j2", () => false).unsent).toBe(0);
    expect(new Outbox("c.judge.j1", () => false).unsent).toBe(1);
  });

  it("says when this browser stores nothing, and still sends", () => {
    const { sent, send } = line();
    const full = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    try {
      const outbox = new Outbox("c.judge.j1", send);
      void outbox.ask(submit);
      expect(outbox.durable).toBe(false);
      expect(sent).toHaveLength(1);
    } finally {
      Storage.prototype.setItem = full;
    }
  });
});
