/** One reconnecting line to the server: a websocket, or HTTP polling and POST where websockets are blocked. */
import { clock, learnTime } from "./clock.svelte";
import type { Link } from "./contest.svelte";
import { tab } from "./mint";
import type { Ask, Bye, Ping, ServerMessage } from "./protocol.gen";

/** Where the line leads: a seat ("judge", "j3"), or the audience's lean line when there is no seat. */
export interface Address {
  contest: string;
  seat: { role: string; part: string } | null;
}

export interface Listener {
  heard: (message: ServerMessage) => void;
  link: (link: Link) => void;
  /** The line (again) takes asks: what was not answered is to be sent once more. */
  linked: () => void;
  /** What a heartbeat tells: commands not sent yet, battery percent where known. */
  pulse: () => Pick<Ping, "unsent" | "battery">;
}

export interface Means {
  Socket: typeof WebSocket;
  get: typeof fetch;
  random: () => number;
}

/** A message of the wire, or a refusal that is none ("refused": a code; the status says enough). */
type Said = ServerMessage | { type?: never; refused: string };

type Timer = (typeof timers)[number];
const timers = ["beat", "retry", "poll", "quiet", "again"] as const;

const beat = 5_000;
const polling = 2_000;
const again = 30_000;
/** So many sockets in a row that never said a word: they are blocked, or the seat is not ours any more. */
const failuresBeforePolling = 3;
/** A replacement that answers within this time is not shown as a gap. */
const quiet = 1_500;

export class Connection {
  readonly #address: Address;
  readonly #listener: Listener;
  readonly #means: Means;
  #socket: WebSocket | null = null;
  #heard = false;
  #missed = 0;
  #failures = 0;
  #over = true;
  #byHttp = false;
  #posts: Promise<void> = Promise.resolve();
  #timers: Partial<Record<Timer, ReturnType<typeof setTimeout>>> = {};

  constructor(address: Address, listener: Listener, means: Partial<Means> = {}) {
    this.#address = address;
    this.#listener = listener;
    this.#means = {
      Socket: means.Socket ?? WebSocket,
      get: means.get ?? ((...args) => fetch(...args)),
      random: means.random ?? Math.random,
    };
  }

  /** Begins, or begins again after "replaced": then this tab takes the seat back. */
  open(): void {
    if (this.#over) {
      this.#over = false;
      document.addEventListener("visibilitychange", this.#seen);
      window.addEventListener("pageshow", this.#shown);
      window.addEventListener("online", this.replace);
    }
    this.#listener.link("connecting");
    this.#dial();
  }

  /** Ends for good: nothing is retried until open() is called. */
  close(link: Link = "away"): void {
    this.#over = true;
    this.#byHttp = false;
    document.removeEventListener("visibilitychange", this.#seen);
    window.removeEventListener("pageshow", this.#shown);
    window.removeEventListener("online", this.replace);
    this.#hangUp();
    for (const name of timers) this.#stop(name);
    this.#listener.link(link);
  }

  /** Hands an ask to the line; false when there is none, and nothing was sent. */
  send(ask: Ask): boolean {
    if (this.#byHttp) {
      this.#posts = this.#posts.then(() => this.#post(ask));
      return true;
    }
    if (!this.#socket || !this.#heard || this.#socket.readyState !== this.#means.Socket.OPEN) return false;
    this.#socket.send(JSON.stringify(ask));
    return true;
  }

  /** Takes a new socket at once: after a sleep the old one often looks open and is dead. */
  replace = (): void => {
    if (this.#over) return;
    clock.forget();
    this.#wait("quiet", quiet, () => this.#listener.link("away"));
    this.#dial();
  };

  readonly #seen = (): void => {
    if (document.visibilityState === "visible") this.replace();
  };

  readonly #shown = (event: PageTransitionEvent): void => {
    if (event.persisted) this.replace();
  };

  get #path(): string {
    const { contest, seat } = this.#address;
    return seat ? `/ws/${contest}/${seat.role}/${seat.part}?tab=${tab}` : `/follow/${contest}`;
  }

  get #api(): string {
    const { contest, seat } = this.#address;
    return `/api/contests/${contest}${seat ? `/seats/${seat.role}/${seat.part}` : ""}`;
  }

  #dial(): void {
    this.#hangUp();
    this.#stop("retry");
    const socket = new this.#means.Socket(location.origin.replace(/^http/, "ws") + this.#path);
    this.#socket = socket;
    this.#missed = 0;
    socket.onmessage = (event) => this.#hear(JSON.parse(String(event.data)) as ServerMessage);
    socket.onclose = () => this.#lost();
    if (!this.#address.seat) socket.onopen = () => void this.#learn();
    // A connection attempt into a black hole may hang for minutes.
    this.#wait("beat", 2 * beat, () => this.#lost());
  }

  #hangUp(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#heard = false;
    this.#stop("beat");
    if (!socket) return;
    socket.onmessage = socket.onclose = socket.onopen = null;
    socket.close();
  }

  #hear(message: ServerMessage): void {
    if (message.type === "bye") {
      this.#bye(message);
      return;
    }
    this.#missed = 0;
    if (message.type === "pong") clock.sample(message.t, clock.ticks(), message.now);
    if (message.type === "welcome" && !clock.known) clock.sample(clock.ticks() - 1_000, clock.ticks(), message.now);
    this.#listener.heard(message);
    if (!this.#heard) this.#live();
  }

  /** The first word on a new socket. */
  #live(): void {
    this.#heard = true;
    this.#failures = 0;
    this.#byHttp = false;
    this.#stop("poll");
    this.#stop("again");
    this.#stop("quiet");
    this.#listener.link("live");
    this.#stop("beat");
    if (this.#address.seat) this.#beat();
    this.#listener.linked();
  }

  #beat(): void {
    if (this.#missed >= 2) {
      this.#lost();
      return;
    }
    this.#missed += 1;
    const ping: Ping = { type: "ping", t: clock.ticks(), ...this.#listener.pulse() };
    this.#socket?.send(JSON.stringify(ping));
    this.#wait("beat", beat, () => this.#beat());
  }

  #bye(bye: Bye): void {
    if (bye.reason === "replaced" || bye.reason === "revoked") this.close(bye.reason);
    else if (bye.reason === "gone" && bye.retry_ms === null) this.close("away");
    else this.#lost(bye.retry_ms ?? undefined);
  }

  #lost(retry?: number): void {
    const spoke = this.#heard;
    this.#hangUp();
    this.#failures = spoke ? 0 : this.#failures + 1;
    if (!this.#byHttp) {
      if (!this.#timers.quiet) this.#listener.link("away");
      if (this.#failures >= failuresBeforePolling) void this.#poll();
      else this.#retry(retry);
    }
  }

  /** Full jitter: a hall full of phones must not come back in one moment. */
  #retry(asked?: number): void {
    const [first, most] = this.#address.seat ? [500, 5_000] : [4_000, 30_000];
    const window = Math.min(most, asked ?? first * 2 ** Math.min(this.#failures, 10));
    this.#wait("retry", this.#means.random() * window, () => this.#dial());
  }

  /** Followers get no pongs; ten thousand of them ask for the time only when they have lost it. */
  async #learn(): Promise<void> {
    if (!clock.known) await learnTime(2, this.#means.get);
  }

  async #poll(): Promise<void> {
    this.#stop("poll");
    const answer = await this.#asked(`${this.#api}/view`);
    if (this.#over || this.#heard) return;
    if (answer?.status === 401 || answer?.status === 403) {
      this.close("revoked");
      return;
    }
    if (answer?.status === 409) {
      // The line is there; the host has not let this device in yet.
      this.#listener.heard({ type: "refused", id: null, code: "awaiting-approval", args: {} });
      this.#listener.link("live");
      this.#wait("poll", polling, () => void this.#poll());
      return;
    }
    if (answer?.said.type === "view") {
      this.#listener.heard(answer.said);
      if (!this.#byHttp) {
        this.#byHttp = true;
        void this.#learn();
        this.#listener.link("live");
        this.#listener.linked();
      }
    } else {
      this.#byHttp = false;
      this.#listener.link("away");
      this.#retry();
      return;
    }
    // It works without a socket; one is tried again now and then.
    if (!this.#timers.again) this.#wait("again", again, () => this.#dial());
    const pause = this.#address.seat ? polling : polling * (1 + 2 * this.#means.random());
    this.#wait("poll", pause, () => void this.#poll());
  }

  async #post(ask: Ask): Promise<void> {
    const answer = await this.#asked(`${this.#api}/asks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(ask),
    });
    const refuse = (code: string) => this.#listener.heard({ type: "refused", id: ask.id, code, args: {} });
    if (answer?.said.type) this.#listener.heard(answer.said);
    else if (answer?.status === 401 || answer?.status === 403) this.close("revoked");
    else if (answer?.status === 409) refuse("awaiting-approval");
    else if (answer?.status === 413) refuse("malformed");
    else this.#byHttp = false; // The next poll that succeeds sends it again.
  }

  /** What the server says; null where nobody answers, or something else in the house's network answers in its place. */
  async #asked(path: string, how?: RequestInit): Promise<{ status: number; said: Said } | null> {
    try {
      const answer = await this.#means.get(path, { cache: "no-store", credentials: "same-origin", ...how });
      const said: unknown = await answer.json();
      const ours = typeof said === "object" && said !== null && ("type" in said || "refused" in said);
      return ours ? { status: answer.status, said: said as Said } : null;
    } catch {
      return null;
    }
  }

  #wait(name: Timer, ms: number, then: () => void): void {
    this.#stop(name);
    this.#timers[name] = setTimeout(() => {
      delete this.#timers[name];
      then();
    }, ms);
  }

  #stop(name: Timer): void {
    clearTimeout(this.#timers[name]);
    delete this.#timers[name];
  }
}
