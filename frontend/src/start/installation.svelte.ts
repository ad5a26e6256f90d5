/** The contests of this installation as this browser may see and open them. */
import { refusal, t, say, type Words } from "../lib/i18n.svelte";
import { rest, type Reply } from "../lib/rest";

export interface Listed {
  id: string;
  title: Words;
  mode: "draft" | "rehearsal" | "open" | "certified";
  chapter: string;
  date: string | null;
  /** Seats this browser holds a cookie for. */
  mine: string[];
}

export interface Programme {
  name: string;
  title: Words;
}

export interface Mistake {
  line: number;
  column: number;
  code: string;
  text: Words;
}

/** A judge's seat with the words to call it. */
export interface JudgeSeat {
  id: string;
  name: Words | null;
}

interface Plan {
  panels: { judges: JudgeSeat[] }[];
}

export class Installation {
  contests = $state.raw<Listed[] | null>(null);
  programmes = $state.raw<Programme[]>([]);
  #why = $state.raw<(() => string) | null>(null);
  #whyUnmade = $state.raw<(() => string) | null>(null);
  mistakes = $state.raw<Mistake[]>([]);

  /** Why something was not done, in the words of the language now. */
  get trouble(): string | null {
    return this.#why?.() ?? null;
  }

  /** Why no contest was made: said beside the button, which is far below the rest of the page. */
  get unmade(): string | null {
    return this.#whyUnmade?.() ?? null;
  }

  async load(): Promise<void> {
    this.#why = null;
    const [contests, programmes] = await Promise.all([rest<Listed[]>("/api/contests"), rest<Programme[]>("/api/programmes")]);
    if (contests.ok) this.contests = contests.value;
    else this.refused(contests);
    if (programmes.ok) this.programmes = programmes.value;
  }

  /** Whether this browser is the host of any contest here: only then may it make another. */
  get hosting(): boolean {
    return this.contests?.some(({ mine }) => hosts(mine)) ?? false;
  }

  /** Makes a contest; true leads to its console. The mistakes of a file are listed with their lines. */
  async make(form: FormData): Promise<string | null> {
    [this.#whyUnmade, this.mistakes] = [null, []];
    const reply = await rest<{ page: string }>("/api/contests", form);
    if (reply.ok) return reply.value.page;
    const found = reply.args["mistakes"];
    if (Array.isArray(found)) this.mistakes = found as Mistake[];
    this.#whyUnmade = () => refusal(reply.code, reply.args);
    return null;
  }

  /** What tells a contest from others of the same title: a clone, next year's. */
  told(contest: Listed): string {
    const twins = this.contests?.filter((other) => say(other.title) === say(contest.title)) ?? [];
    return twins.length > 1 ? `${say(contest.title)} (${contest.id})` : say(contest.title);
  }

  /** The judges' seats of a contest, as its plan declares them. */
  async judges(contest: string): Promise<JudgeSeat[]> {
    const reply = await rest<Plan>(`/api/contests/${contest}/plan`);
    return reply.ok ? reply.value.panels.flatMap((panel) => panel.judges) : [];
  }

  /** Opens a seat in a new tab: at once where this browser has it, else by a fresh one-use link. */
  async open({ id, mine }: Listed, seat: string): Promise<void> {
    this.#why = null;
    const [role, part] = seat.split(":");
    if (mine.includes(seat)) {
      window.open(`/${role}/${id}/${part}`, "_blank", "noopener");
      return;
    }
    // Opened before the answer, or the browser takes it for an unwanted pop-up.
    const tab = window.open("", "_blank");
    const reply = await rest<{ url: string }>(`/api/contests/${id}/links`, { seat });
    if (!reply.ok) {
      tab?.close();
      this.refused(reply);
    } else if (tab) tab.location.href = new URL(new URL(reply.value.url).hash, `${location.origin}/pair`).href;
    else this.#why = () => t("start-popup");
  }

  refused(reply: Extract<Reply<unknown>, { ok: false }>): void {
    this.#why = () => refusal(reply.code, reply.args);
  }
}

export const hosts = (mine: readonly string[]): boolean => mine.some((seat) => seat.startsWith("host:"));

/** What a judge is called on a button: the name in the plan, else the number of the seat. */
export function called(judge: JudgeSeat, n: number): string {
  return say(judge.name) || t("start-judge", { n });
}
