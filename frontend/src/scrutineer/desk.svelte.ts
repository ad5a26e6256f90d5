// What the desk is looking at, and its way of asking: every answer is said in words beside the form that asked.
import type { Answer, Command } from "../lib/outbox.svelte";

export const tabs = ["sheets", "adjust", "correct", "outcome", "advice", "log", "certify"] as const;
export type Tab = (typeof tabs)[number];
export type Paper = "results" | "sheets" | "turn";

export interface Ask {
  ask(command: Command): Promise<Answer>;
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

  constructor(private readonly outbox: Ask) {}

  look(turn: string): void {
    this.turn = turn;
    this.tab = "sheets";
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
