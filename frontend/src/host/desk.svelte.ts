/** The host's desk: what the console shows and does, beside the slices the server sends. */
import type { Contest, Shown } from "../lib/contest.svelte";
import { recounted, refusal, say, spoken, t } from "../lib/i18n.svelte";
import type { Answer, Command } from "../lib/outbox.svelte";
import { page } from "../lib/page";
import type { CueView, SceneKind } from "./types";
import { automatic, sceneAfter } from "./scenes";
import { who } from "./who";

/** The side sheet that is open; it covers the judges' column, never the show. */
export type Drawer =
  | { name: "keys" | "more" | "links" | "order" | "late" | "owed" | "log" | "corrections" }
  | { name: "cue"; cue: CueView }
  | { name: "judge"; judge: string };

/** What became of what was asked for; its text is in the language now. */
export interface Note {
  readonly tone: "recorded" | "refused";
  readonly text: string;
}

/** After a step the next one cannot be taken in the same breath: a key that bounced must not reveal anything. */
const breath = 600;
/** How long whoever was writing needs to see that the field has closed, ms. */
const seen = 2_000;
/** How long a receipt stays in sight, ms; a refusal stays until it is closed or something is recorded. */
const noted = 3_000;

export class Desk {
  readonly contest: Contest;
  readonly #ask: (command: Command) => Promise<Answer>;
  drawer = $state.raw<Drawer | null>(null);
  note = $state.raw<Note | null>(null);
  busy = $state(false);
  /** A scene the host has put into the preview by hand; null: the preview shows what the next step will bring. */
  staged = $state<SceneKind | null>(null);
  /** The words for the message scene. */
  words = $state("");
  /** The screen that was chosen for the scene buttons; null is all of them. */
  target = $state<string | null>(null);
  uncovered = $state(false);
  #deafUntil = -Infinity;
  #steppedAt = -Infinity;

  constructor(contest: Contest, ask: (command: Command) => Promise<Answer>) {
    this.contest = contest;
    this.#ask = ask;
  }

  get slices(): Shown {
    return this.contest.slices;
  }

  /** Nothing is asked for while the line is away: a step sent later would meet another show. */
  get able(): boolean {
    return this.contest.link === "live" && !this.busy;
  }

  get next(): CueView | null {
    return this.slices.run?.next ?? null;
  }

  /** What people must decide before there is a next step. */
  get decision(): "late" | "owed" | null {
    if (this.next) return null;
    return this.slices.panel?.late.length ? "late" : this.slices.outcome?.owed.length ? "owed" : null;
  }

  /** The step of this kind among those possible beside the next one. */
  also(kind: Command["kind"]): CueView | null {
    return this.slices.run?.also.find((cue) => cue.command.kind === kind) ?? null;
  }

  /** This step as it is possible now; null when it no longer is, as a reason that is no longer needed. */
  standing({ label }: CueView): CueView | null {
    return [this.next, ...(this.slices.run?.also ?? [])].find((cue) => cue?.label === label) ?? null;
  }

  /** Closes a form nobody needs any more; whoever has begun to write, and not just sent it, gets the time to see it. */
  outlived(begun = false): void {
    this.drawer = null;
    this.writing(begun && !this.busy ? seen : breath);
  }

  /** Letters are being written: for so many ms a key is no step, even where its field has just closed. */
  writing(ms = breath): void {
    this.#deafUntil = Math.max(this.#deafUntil, performance.now() + ms);
  }

  get deaf(): boolean {
    return performance.now() < this.#deafUntil;
  }

  /** Escape: no sheet, nothing staged, and every key is a step again. */
  escape(): void {
    this.drawer = this.staged = null;
    this.#deafUntil = -Infinity;
  }

  /** The screen that scene buttons point: the chosen one as long as there are several and it is among them. */
  get aim(): string | null {
    const screens = this.slices.links?.screens ?? [];
    return screens.length > 1 && screens.some(({ screen }) => screen === this.target) ? this.target : null;
  }

  /** What the chosen screen (or the first) shows now; pinned when any of those pointed at is. */
  get onAir(): { kind: SceneKind; text: string; pinned: boolean } {
    const pointed = this.slices.links?.screens.filter(({ screen }) => this.aim === null || screen === this.aim) ?? [];
    const [row = { kind: automatic(this.slices), text: "" }] = pointed;
    return { kind: row.kind, text: row.text, pinned: pointed.some(({ pinned }) => pinned) };
  }

  get previewed(): SceneKind {
    return this.staged ?? (this.next ? sceneAfter(this.next.command, this.slices) : automatic(this.slices));
  }

  /** Takes a step: at once, or after the words it needs were given in its side sheet. True when it is recorded. */
  async take(cue: CueView | null): Promise<boolean> {
    if (!cue || !this.able) return false;
    if (!wantsWords(cue)) return this.send(cue.command);
    this.show({ name: "cue", cue });
    return false;
  }

  /** What a sheet asks for: when it is recorded the sheet closes, and when it is refused it stays with the reason. */
  async done(asked: Promise<boolean>): Promise<void> {
    const { drawer } = this;
    if ((await asked) && this.drawer === drawer) this.drawer = null;
  }

  /** The one key: the next step, unless the last one was taken just now; or the decision the show waits for. */
  step(): void {
    if (performance.now() - this.#steppedAt < breath) return;
    if (this.decision) this.show({ name: this.decision });
    void this.take(this.next);
  }

  /** Sends a command; true when it is recorded. The note says in words what became of it. */
  async send(command: Command): Promise<boolean> {
    if (!this.able) return false;
    this.busy = true;
    this.#steppedAt = performance.now();
    const answer = await this.#ask(command);
    this.busy = false;
    this.#steppedAt = performance.now();
    if (answer.type === "recorded") {
      const { receipt } = answer;
      const note = (this.note = noteOf("recorded", () => t("outbox-recorded", { receipt })));
      setTimeout(() => {
        if (this.note === note) this.note = null;
      }, noted);
      return true;
    }
    this.refused(answer.code, answer.args);
    return false;
  }

  refused(code: string, args: Readonly<Record<string, unknown>> = {}): void {
    const { by } = args;
    this.note = noteOf("refused", () => refusal(code, typeof by === "string" ? { ...args, by: who(by, this.slices) } : args));
  }

  /** Points the chosen screens at the scene in the preview ("auto" follows the show again). */
  async air(scene: SceneKind): Promise<void> {
    const text = scene === "message" ? this.words : "";
    if (await this.send({ kind: "show-scene", scene, screen: this.aim, text })) this.staged = null;
  }

  show(drawer: Drawer): void {
    this.drawer = drawer;
  }

  /** The address of a request about this contest. */
  at(path: string): string {
    return `/api/contests/${this.slices.contest?.id ?? page().contest}${path}`;
  }
}

function noteOf(tone: Note["tone"], say: () => string): Note {
  return {
    tone,
    get text() {
      return say();
    },
  };
}

/** Whether people must say something before this step: a reason, minutes, the word of the draw, a yes. */
export function wantsWords({ label, command }: CueView): boolean {
  if (command.kind === "close-marking") return label === "cue-close-marking-missing";
  if (command.kind === "open-contest") return command.accept.length > 0;
  return ["draw-order", "rerun-entry", "withdraw-entry", "take-break"].includes(command.kind);
}

/** A later step in words, as far as its words can be known before it is the next one. */
export function foretold(step: string, slices: Shown): string {
  const unit = say(slices.stage?.next?.unit) || t("foretold-unit");
  return t(step, { unit, phase: t("foretold-phase"), award: say(slices.run?.next?.award) || t("foretold-award") });
}

/** A step in words: its label, or with "detail" the sentence that says what will happen and to whom. */
export function told(cue: CueView, what: "label" | "detail" = "label"): string {
  const args = spoken(cue.args);
  return t(cue[what], recounted({ ...args, unit: say(cue.unit), award: say(cue.award) || args["award"] }));
}
