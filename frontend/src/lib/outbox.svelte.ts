/** What this device asked for and has no answer to yet: stored before it is shown, sent until it is answered. */
import { mint } from "./mint";
import type { Ask, MarkCriterion, Recorded, RefusedMessage } from "./protocol.gen";

export type Command = Ask["command"];
export type Answer = Recorded | RefusedMessage;

/** stored: only here; sending: handed to the line at least once. Its answer takes it out of the outbox. */
export interface Item {
  id: string;
  command: Command;
  state: "stored" | "sending";
}

/** An answered command; the newest are kept in sight, also those that were asked before a reload. */
export interface Settled {
  id: string;
  command: Command;
  answer: Answer;
}

const settledKept = 30;

export class Outbox {
  /** Without an answer, in the order in which they were asked. */
  items = $state.raw<readonly Item[]>([]);
  /** Answered, newest first. */
  settled = $state.raw<readonly Settled[]>([]);
  /** False when this browser stores nothing (private window, full disk): a reload would lose what is unsent. */
  durable = $state(true);
  /** True while the host has not let this device take the seat: what is asked waits here. */
  held = $state(false);

  readonly #prefix: string;
  readonly #send: (ask: Ask) => boolean;
  readonly #waiting = new Map<string, ((answer: Answer) => void)[]>();
  readonly #keys = new Map<string, string>();
  #order = 0;

  /** `name` is contest and seat: several seats on one device do not mix; `send` gives an ask to the line. */
  constructor(name: string, send: (ask: Ask) => boolean) {
    this.#prefix = `leitai.outbox.${name}.`;
    this.#send = send;
    this.items = this.#kept();
  }

  get unsent(): number {
    return this.items.length;
  }

  /** Stores a command, sends it when there is a line, and promises its answer. */
  ask(command: Command): Promise<Answer> {
    const replaced = command.kind === "mark-criterion" ? this.#unsentMark(command) : undefined;
    const item: Item = { id: mint(), command, state: "stored" };
    this.items = [...this.items.filter((other) => other !== replaced), item];
    this.#store(item);
    const answer = new Promise<Answer>((resolve) => {
      this.#waiting.set(item.id, [resolve, ...(replaced ? (this.#waiting.get(replaced.id) ?? []) : [])]);
    });
    if (replaced) this.#forget(replaced);
    this.#hand(item);
    return answer;
  }

  /** The line is there (again): everything without an answer is sent once more, in order, under its old id. */
  linked(): void {
    this.held = false;
    for (const item of this.items) this.#hand(item);
  }

  /** An answer arrived; false when it settles nothing in this outbox. */
  answered(answer: Answer): boolean {
    const item = this.items.find((other) => other.id === answer.id);
    if (!item) return false;
    if (answer.type === "refused" && answer.code === "awaiting-approval") {
      // The host has not let this device in yet: nothing is lost, it is sent when the seat is ours.
      this.held = true;
      return false;
    }
    this.items = this.items.filter((other) => other !== item);
    this.settled = [{ id: item.id, command: item.command, answer }, ...this.settled].slice(0, settledKept);
    const waiting = this.#waiting.get(item.id) ?? [];
    this.#forget(item);
    for (const resolve of waiting) resolve(answer);
    return true;
  }

  #unsentMark(mark: MarkCriterion): Item | undefined {
    return this.items.find(
      ({ state, command }) =>
        state === "stored" &&
        command.kind === "mark-criterion" &&
        command.turn === mark.turn &&
        command.criterion === mark.criterion,
    );
  }

  #hand(item: Item): void {
    // Marked as sent before it is: after a reload it could otherwise be replaced although the server has it.
    const sending: Item = { ...item, state: "sending" };
    this.#store(sending);
    if (this.#send({ type: "ask", id: item.id, command: item.command }))
      this.items = this.items.map((other) => (other.id === item.id ? sending : other));
    else if (item.state === "stored") this.#store(item);
  }

  /** One key per item, so that two tabs of a seat never overwrite each other's list. */
  #store(item: Item): void {
    let key = this.#keys.get(item.id);
    if (!key) {
      this.#order = Math.max(this.#order + 1, Date.now());
      key = `${this.#prefix}${String(this.#order).padStart(16, "0")}.${item.id}`;
      this.#keys.set(item.id, key);
    }
    try {
      localStorage.setItem(key, JSON.stringify(item));
      this.durable = true;
    } catch {
      this.durable = false;
    }
  }

  #forget(item: Item): void {
    const key = this.#keys.get(item.id);
    this.#keys.delete(item.id);
    this.#waiting.delete(item.id);
    try {
      if (key) localStorage.removeItem(key);
    } catch {
      // Forbidden storage kept nothing.
    }
  }

  #kept(): Item[] {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix));
      return keys.sort().flatMap((key) => {
        const item = JSON.parse(localStorage.getItem(key) ?? "null") as Item | null;
        if (!item) return [];
        this.#keys.set(item.id, key);
        this.#order = Math.max(this.#order, Number(key.slice(this.#prefix.length).split(".")[0]));
        return [item];
      });
    } catch {
      this.durable = false;
      return [];
    }
  }
}
