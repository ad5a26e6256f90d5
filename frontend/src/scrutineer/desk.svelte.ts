// What the desk is looking at, and its way of asking: every answer is said in words beside the form that asked.
import type { Answer, Command, Item } from "../lib/outbox.svelte";
import type { Trial } from "../lib/protocol.gen";
import { Drafts } from "./figures/drafts.svelte";

export const tabs = ["sheets", "figures", "adjust", "correct", "outcome", "advice", "log", "certify"] as const;
export type Tab = (typeof tabs)[number];
export type Paper = "results" | "sheets" | "turn" | "notice";

export type Amendment = Trial["amendments"][number];

export interface Ask {
  ask(command: Command): Promise<Answer>;
  /** What has no answer yet. */
  readonly items?: readonly Item[];
}

export class Desk {
  tab = $state<Tab>("sheets");
  /** The turn in the drill-down. */
  turn = $state("");
  /** The last answer, until the next question. */
  answer = $state.raw<Answer | null>(null);
  asking = $state(false);
  /** What is being printed. */
  paper = $state<Paper | null>(null);

  /** Figures being typed. */
  readonly drafts = new Drafts();
  /** What is being tried in the correction sandbox; nobody else knows of it. */
  draft = $state.raw<readonly Amendment[]>([]);

  constructor(private readonly outbox: Ask) {}

  /** Another part of the desk; what became of the last question belongs to the one before. */
  turnTo(tab: Tab): void {
    this.tab = tab;
    if (!this.asking) this.answer = null;
  }

  look(turn: string): void {
    this.turn = turn;
    this.tab = "sheets";
  }

  /** Papers saved on this device that the server has not answered yet. */
  get unsentFigures(): number {
    return (this.outbox.items ?? []).filter((item) => item.command.kind === "enter-figures").length;
  }

  /** Adds to the trial; another value for the same thing replaces the earlier one. */
  attempt(amendment: Amendment): void {
    this.draft = [...this.draft.filter((each) => about(each) !== about(amendment)), amendment];
    this.tab = "correct";
  }

  leaveOut(amendment: Amendment): void {
    this.draft = this.draft.filter((each) => each !== amendment);
  }

  /** True when it was recorded. */
  async ask(command: Command): Promise<boolean> {
    this.asking = true;
    this.answer = null;
    this.answer = await this.outbox.ask(command);
    this.asking = false;
    return this.answer.type === "recorded";
  }
}

/** What an amendment is about: two marks of one criterion exclude each other, two penalties do not. */
function about(amendment: Amendment): string {
  if (amendment.kind === "add-adjustment") return JSON.stringify(amendment);
  const { kind, turn } = amendment;
  if (kind === "edit-mark") return [kind, turn, amendment.judge, amendment.criterion].join(" ");
  return [kind, turn, kind === "exclude-judge" ? amendment.judge : ""].join(" ");
}
