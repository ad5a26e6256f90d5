/** How a device comes to its seat: by the token of a personal link, or by a PIN while pairing is open. */
import { refusal } from "../lib/i18n.svelte";
import type { Page } from "../lib/page";
import { rest, type Reply } from "../lib/rest";

interface Seated {
  page: string;
  approved: boolean;
}

/** The digits among what was typed; a Chinese keyboard may write them full width. */
export function digits(typed: string): string {
  return typed.normalize("NFKC").replace(/\D/g, "");
}

export class Entry {
  readonly contest: string;
  /** The page this device wanted ("judge", "host" …) and may not open; empty where a link or PIN is expected anyway. */
  readonly wanted: string;
  step = $state<"pairing" | "pin" | "link">("pin");
  #why = $state.raw<(() => string) | null>(null);
  busy = $state(false);
  readonly #go: (address: string) => void;

  constructor(page: Pick<Page, "contest" | "role">, go: (address: string) => void) {
    this.contest = page.contest;
    this.wanted = page.role;
    this.#go = go;
    this.step = page.contest ? "pin" : "link";
  }

  /** Why it did not work, in the words of the language now. */
  get trouble(): string | null {
    return this.#why?.() ?? null;
  }

  /** Exchanges the link's token for the seat, and goes to its page. */
  async pair(token: string): Promise<void> {
    if (!token) {
      this.step = "link";
      return;
    }
    this.step = "pairing";
    const reply = await this.#send("/api/pair", { token });
    if (!reply.ok) this.step = "link";
  }

  /** Exchanges a PIN (its spaces do not matter) for the seat, and goes to its page. */
  async pin(typed: string): Promise<void> {
    const pin = digits(typed);
    if (pin.length === 6) await this.#send(`/api/contests/${this.contest}/pin`, { pin });
  }

  async #send(path: string, body: object): Promise<Reply<Seated>> {
    [this.busy, this.#why] = [true, null];
    const reply = await rest<Seated>(path, body);
    this.busy = false;
    if (reply.ok) this.#go(reply.value.page);
    else this.#why = () => refusal(reply.code, reply.args);
    return reply;
  }
}
