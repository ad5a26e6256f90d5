// The judge's sheets as this device knows them: own changes first, kept before they are sent, then the server's.
import type { Answer, Command, Item, Settled } from "../lib/outbox.svelte";
import type { MarkCriterion, PadSlice, RefusedMessage, SheetView, SubmitSheet } from "../lib/protocol.gen";
import { Keep, type Draft } from "./keep";
import { missing, total, type Marks } from "./scale";

/** The outbox as the pad sees it: what waits, what was answered (also from before a reload), and a way to ask. */
export interface Post {
  readonly items: readonly Item[];
  readonly settled: readonly Settled[];
  ask(command: Command): Promise<Answer>;
}

/** The three states a judge can meet, and none before the first mark. There is no fourth. */
export type Saved = "none" | "stored" | "sending" | "recorded";

export interface Trouble {
  turn: string;
  code: string;
  args: RefusedMessage["args"];
}

/** Changes of one criterion are told together after this many ms of quiet. */
export const quiet = 300;
/** A recorded mark that the view does not show yet is believed this long (ms): the view follows the answer. */
const patience = 2000;

/** A draft that came after closing or after its own sheet: the sheet's state says so already, no alarm is due. */
const overtaken = new Set(["marking-not-open", "recorded"]);

export class Pad {
  drafts = $state<Record<string, Draft>>({});
  /** Receipts that came before the view that shows them. */
  answers = $state<Record<string, { receipt: string; late: boolean; at: number }>>({});
  trouble = $state<Trouble | null>(null);
  /** False once this device refused to store a draft: the judge is told not to reload. */
  keeps = $state(true);
  /** Sheets the host was asked to reopen and did not. */
  declined = $state<Record<string, boolean>>({});
  #noted = $state(0);
  readonly #asked = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly post: Post,
    readonly keep: Keep,
  ) {}

  /** The marks to draw: the device's own where it has any, else the server's. */
  marks(sheet: SheetView): Marks {
    const marks: Marks = { ...sheet.marks };
    if (settled(sheet)) return marks;
    for (const [criterion, own] of Object.entries(this.drafts[sheet.turn]?.marks ?? {}))
      marks[criterion] = own.mark ?? undefined;
    return { ...marks, ...this.#sent(sheet.turn)?.marks };
  }

  comment(sheet: SheetView): string {
    return this.drafts[sheet.turn]?.comment ?? sheet.comment;
  }

  total(sheet: SheetView, pad: PadSlice): string | null {
    return (settled(sheet) && sheet.total) || total(pad.criteria, this.marks(sheet));
  }

  /** `live`: whether the line is up; without one nothing is being sent, whatever was tried before. */
  saved(sheet: SheetView, live: boolean): Saved {
    if (this.receipt(sheet)) return "recorded";
    if (settled(sheet)) return "none";
    const waiting = this.post.items.find((item) => isSubmission(item.command, sheet.turn));
    if (waiting) return waiting.state === "sending" && live ? "sending" : "stored";
    return Object.values(this.marks(sheet)).some((mark) => mark !== undefined) ? "stored" : "none";
  }

  /** Recorded, or handed over and on its way: the marks stand still. */
  locked(sheet: SheetView): boolean {
    return settled(sheet) || this.receipt(sheet) !== null || this.handedOver(sheet);
  }

  handedOver(sheet: SheetView): boolean {
    return this.post.items.some((item) => isSubmission(item.command, sheet.turn));
  }

  receipt(sheet: SheetView): string | null {
    return (settled(sheet) ? sheet.receipt : null) ?? this.answers[sheet.turn]?.receipt ?? null;
  }

  late(sheet: SheetView): boolean {
    return sheet.state === "late" || (sheet.state !== "set-aside" && (this.answers[sheet.turn]?.late ?? false));
  }

  /** Change or clear one mark: kept here at once, told after a moment of quiet. */
  mark(turn: string, criterion: string, mark: string | null): void {
    const draft = this.#draft(turn);
    draft.marks[criterion] = { mark, state: "fresh", at: Date.now() };
    this.#store(turn);
    this.#later(turn, criterion);
  }

  note(turn: string, person: string | null): string {
    void this.#noted;
    return this.keep.note(turn, person);
  }

  saveNote(turn: string, person: string | null, text: string): void {
    this.keep.saveNote(turn, person, text);
    this.#noted += 1;
  }

  write(turn: string, comment: string): void {
    this.#draft(turn).comment = comment;
    this.#store(turn);
  }

  /** Hand the whole sheet over, with the criteria whose unusual mark was kept. Nothing happens while a mark is missing. */
  submit(sheet: SheetView, pad: PadSlice, confirmed: readonly string[] = []): void {
    const own = this.marks(sheet);
    if (missing(pad.criteria, own).length || this.locked(sheet)) return;
    for (const criterion of pad.criteria) this.#stop(sheet.turn, criterion.id);
    const marks = Object.fromEntries(pad.criteria.map((c) => [c.id, own[c.id]]));
    this.trouble = null;
    const command: SubmitSheet = { kind: "submit-sheet", turn: sheet.turn, marks, comment: this.comment(sheet), confirmed: [...confirmed] };
    void this.post.ask(command);
  }

  /** Takes in the answers that came since: to this page's questions, and to those from before a reload. */
  settle(): void {
    for (const { id, command, answer } of [...this.post.settled].reverse()) {
      if (this.#seen.has(id)) continue;
      this.#seen.add(id);
      this.#answered(command, answer);
    }
  }

  #answered(command: Command, answer: Answer): void {
    if (command.kind === "submit-sheet" && answer.type === "recorded")
      this.answers[command.turn] = { receipt: answer.receipt, late: answer.late, at: Date.now() };
    else if (command.kind === "mark-criterion") this.#told(command, answer);
    const expected = command.kind === "mark-criterion" && answer.type === "refused" && overtaken.has(answer.code);
    if (answer.type === "refused" && !expected)
      this.trouble = { turn: "turn" in command ? command.turn : "", code: answer.code, args: answer.args };
  }

  /** A newer view has come: open drafts of its sheets, let go of what it shows by now. */
  follow(pad: PadSlice): void {
    for (const sheet of pad.sheets) {
      const answer = this.answers[sheet.turn];
      const old = answer && Date.now() - answer.at > patience;
      if (answer && (sheet.receipt === answer.receipt || old)) delete this.answers[sheet.turn];
      const draft = this.#draft(sheet.turn);
      for (const [criterion, own] of Object.entries(draft.marks)) {
        const shown = (sheet.marks[criterion] ?? null) === own.mark || Date.now() - own.at > patience;
        if (settled(sheet) || (own.state === "told" && shown)) delete draft.marks[criterion];
        else if (own.state === "fresh" && !this.#onItsWay(sheet.turn, criterion)) this.#later(sheet.turn, criterion);
      }
      if (draft.comment !== null && draft.comment === sheet.comment) draft.comment = null;
      this.#store(sheet.turn);
      this.#answeredReopen(sheet);
    }
  }

  #answeredReopen({ turn, reopen }: SheetView): void {
    if (reopen === "asked") this.#asked.add(turn);
    else this.declined[turn] = this.#asked.delete(turn) ? reopen === "may-ask" : reopen === "may-ask" && (this.declined[turn] ?? false);
  }

  #draft(turn: string): Draft {
    this.drafts[turn] ??= this.keep.draft(turn);
    return this.drafts[turn];
  }

  #store(turn: string): void {
    this.keeps = this.keep.saveDraft(turn, $state.snapshot(this.#draft(turn))) && this.keeps;
  }

  #sent(turn: string): SubmitSheet | undefined {
    const item = this.post.items.find((waiting) => isSubmission(waiting.command, turn));
    return item?.command as SubmitSheet | undefined;
  }

  #onItsWay(turn: string, criterion: string): boolean {
    if (this.#timers.has(`${turn} ${criterion}`)) return true;
    const own = this.drafts[turn]?.marks[criterion]?.mark;
    return this.post.items.some(
      ({ command: c }) => c.kind === "mark-criterion" && c.turn === turn && c.criterion === criterion && c.mark === own,
    );
  }

  #later(turn: string, criterion: string): void {
    this.#stop(turn, criterion);
    this.#timers.set(`${turn} ${criterion}`, setTimeout(() => this.#tell(turn, criterion), quiet));
  }

  #stop(turn: string, criterion: string): void {
    clearTimeout(this.#timers.get(`${turn} ${criterion}`));
    this.#timers.delete(`${turn} ${criterion}`);
  }

  #tell(turn: string, criterion: string): void {
    this.#stop(turn, criterion);
    const own = this.drafts[turn]?.marks[criterion];
    if (!own) return;
    const command: MarkCriterion = { kind: "mark-criterion", turn, criterion, mark: own.mark };
    void this.post.ask(command);
  }

  #told(command: MarkCriterion, answer: Answer): void {
    const own = this.drafts[command.turn]?.marks[command.criterion];
    if (!own || own.mark !== command.mark) return;
    own.state = answer.type === "recorded" ? "told" : "refused";
    own.at = Date.now();
    this.#store(command.turn);
  }
}

/** Whether the sheet is out of the judge's hand: recorded, late (waiting or set aside), or shown. */
export function settled(sheet: SheetView): boolean {
  return ["recorded", "late", "set-aside", "revealed"].includes(sheet.state);
}

function isSubmission(command: Command, turn: string): boolean {
  return command.kind === "submit-sheet" && command.turn === turn;
}
