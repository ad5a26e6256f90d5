import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Connection, type Address } from "./connection";
import type { Link } from "./contest.svelte";
import type { Ask, ServerMessage } from "./protocol.gen";

/** A socket of the test's own: it opens, speaks and falls silent when the test says so. */
class Line {
  static readonly OPEN = 1;
  static all: Line[] = [];
  static get last(): Line {
    return Line.all.at(-1)!;
  }
  readyState = 1;
  closed = false;
  sent: string[] = [];
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  onopen: (() => void) | null = null;
  readonly url: string;

  constructor(url: string) {
    this.url = url;
    Line.all.push(this);
  }
  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.closed = true;
  }
  says(message: ServerMessage): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  drops(): void {
    this.readyState = 3;
    this.onclose?.();
  }
  get pings(): number {
    return this.sent.filter((text) => text.includes('"ping"')).length;
  }
}

const seat: Address = { contest: "c", seat: { role: "judge", part: "j3" } };
const welcome: ServerMessage = { type: "welcome", seat: "judge:j3", role: "judge", device: "d", now: 1_000, version: "1" };
const ask: Ask = { type: "ask", id: "abcdefgh", command: { kind: "undo", seen: 1 } };

function connect(address: Address = seat, get: typeof fetch = () => Promise.reject(new TypeError("gone"))) {
  const links: Link[] = [];
  const heard: ServerMessage[] = [];
  let linked = 0;
  const connection = new Connection(
    address,
    {
      heard: (message) => heard.push(message),
      link: (link) => links.push(link),
      linked: () => (linked += 1),
      pulse: () => ({ unsent: 0, battery: null }),
    },
    { Socket: Line as unknown as typeof WebSocket, get, random: () => 1 },
  );
  connection.open();
  return { connection, links, heard, linked: () => linked };
}

const opened: Connection[] = [];
const made = (...args: Parameters<typeof connect>) => {
  const all = connect(...args);
  opened.push(all.connection);
  return all;
};

beforeEach(() => {
  vi.useFakeTimers();
  Line.all = [];
});
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close();
  vi.useRealTimers();
});

describe("the line to the server", () => {
  it("is live with the first word, and takes asks only then", () => {
    const { connection, links, linked } = made();
    expect(Line.last.url).toMatch(/^ws:\/\/.*\/ws\/c\/judge\/j3\?tab=/);
    expect(connection.send(ask)).toBe(false);
    Line.last.says(welcome);
    expect(links).toEqual(["connecting", "live"]);
    expect(linked()).toBe(1);
    expect(connection.send(ask)).toBe(true);
  });

  it("comes back within five seconds on a seat, with the asks sent again", () => {
    const { links, linked } = made();
    Line.last.says(welcome);
    Line.last.drops();
    expect(links.at(-1)).toBe("away");
    vi.advanceTimersByTime(5_000);
    expect(Line.all).toHaveLength(2);
    Line.last.says(welcome);
    expect(links.at(-1)).toBe("live");
    expect(linked()).toBe(2);
  });

  it("drops a socket that looks open and is dead after two unanswered pings", () => {
    made();
    const first = Line.last;
    first.says(welcome);
    expect(first.pings).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(first.closed).toBe(true);
    vi.advanceTimersByTime(5_000);
    expect(Line.all.length).toBeGreaterThan(1);
  });

  it("keeps a socket whose pings are answered", () => {
    made();
    const first = Line.last;
    first.says(welcome);
    for (let i = 0; i < 20; i++) {
      const ping = JSON.parse(first.sent.at(-1)!) as { t: number };
      first.says({ type: "pong", t: ping.t, now: 2_000 });
      vi.advanceTimersByTime(5_000);
    }
    expect(first.closed).toBe(false);
    expect(first.pings).toBe(21);
  });

  it("replaces the socket when the device wakes up, without a visible gap", () => {
    const { links } = made();
    Line.last.says(welcome);
    const first = Line.last;
    document.dispatchEvent(new Event("visibilitychange"));
    expect(first.closed).toBe(true);
    expect(Line.all).toHaveLength(2);
    Line.last.says(welcome);
    window.dispatchEvent(new Event("online"));
    expect(Line.all).toHaveLength(3);
    Line.last.says(welcome);
    expect(links).not.toContain("away");
  });

  it("says so when the replacement does not answer either", () => {
    const { links } = made();
    Line.last.says(welcome);
    document.dispatchEvent(new Event("visibilitychange"));
    vi.advanceTimersByTime(2_000);
    expect(links.at(-1)).toBe("away");
  });

  it("stays away after a newer tab took the seat, until it is asked to take it back", () => {
    const { connection, links } = made();
    Line.last.says(welcome);
    Line.last.says({ type: "bye", reason: "replaced", retry_ms: null });
    expect(links.at(-1)).toBe("replaced");
    document.dispatchEvent(new Event("visibilitychange"));
    vi.advanceTimersByTime(60_000);
    expect(Line.all).toHaveLength(1);
    connection.open();
    Line.last.says(welcome);
    expect(links.at(-1)).toBe("live");
  });

  it("comes back when the server asks it to, not sooner than it would by chance", () => {
    made({ contest: "c", seat: null });
    Line.last.says({ type: "view", n: 1, slices: {} });
    Line.last.says({ type: "bye", reason: "full", retry_ms: 20_000 });
    vi.advanceTimersByTime(19_999);
    expect(Line.all).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(Line.all).toHaveLength(2);
  });

  it("polls and posts over HTTP where sockets never open", async () => {
    const calls: string[] = [];
    const get = (async (path: string, how?: RequestInit) => {
      calls.push(`${how?.method ?? "GET"} ${path}`);
      if (path.endsWith("/view")) return Response.json({ type: "view", n: 1, slices: {} });
      if (path.endsWith("/asks")) return Response.json({ type: "recorded", id: "abcdefgh", receipt: "7QK4", late: false });
      return Response.json({ now: 5 });
    }) as typeof fetch;
    const { connection, links, heard, linked } = made(seat, get);
    for (let i = 0; i < 3; i++) {
      Line.last.drops();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    expect(links.at(-1)).toBe("live");
    expect(linked()).toBe(1);
    expect(connection.send(ask)).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.at(-1)).toMatchObject({ type: "recorded", receipt: "7QK4" });
    expect(calls).toContain("POST /api/contests/c/seats/judge/j3/asks");
  });

  it.each([
    ["a page of the house's network", () => new Response("<h1>Please log in</h1>", { status: 200 })],
    ["a proxy that refuses", () => new Response("Forbidden", { status: 403 })],
    ["a proxy that waits no longer", () => new Response("", { status: 408 })],
    ["a contest that is not loaded yet", () => Response.json({ refused: "no-such-contest", args: {} }, { status: 404 })],
    ["a server that is starting", () => new Response("Bad Gateway", { status: 502 })],
  ])("%s in the server's place settles nothing: the ask is sent again", async (_, instead) => {
    let theirs = false;
    let posts = 0;
    const get = (async (path: string) => {
      if (path.endsWith("/asks")) posts += 1;
      if (theirs) return instead();
      if (path.endsWith("/view")) return Response.json({ type: "view", n: 1, slices: {} });
      if (path.endsWith("/asks")) return Response.json({ type: "recorded", id: "abcdefgh", receipt: "7QK4", late: false });
      return Response.json({ now: 5 });
    }) as typeof fetch;
    const { connection, links, heard, linked } = made(seat, get);
    for (let i = 0; i < 3; i++) {
      Line.last.drops();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    theirs = true;
    expect(connection.send(ask)).toBe(true);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(posts).toBe(1);
    expect(heard.every(({ type }) => type === "view")).toBe(true);
    expect(links).not.toContain("revoked");
    theirs = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(links.at(-1)).toBe("live");
    expect(linked()).toBe(2);
    connection.send(ask);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.at(-1)).toMatchObject({ type: "recorded", receipt: "7QK4" });
  });

  it("waits with an ask that came before the host let this device in", async () => {
    const get = (async (path: string) =>
      path.endsWith("/asks")
        ? Response.json({ refused: "awaiting-approval", args: {} }, { status: 409 })
        : Response.json({ type: "view", n: 1, slices: {} })) as typeof fetch;
    const { connection, heard } = made(seat, get);
    for (let i = 0; i < 3; i++) {
      Line.last.drops();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    connection.send(ask);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.at(-1)).toEqual({ type: "refused", id: "abcdefgh", code: "awaiting-approval", args: {} });
  });

  it("tells, also without a socket, that the host has to let this device in, and comes in by itself", async () => {
    let approved = false;
    const get = (async (path: string) => {
      if (!path.endsWith("/view")) return Response.json({ now: 5 });
      return approved ? Response.json({ type: "view", n: 1, slices: {} }) : Response.json({ refused: "awaiting-approval", args: {} }, { status: 409 });
    }) as typeof fetch;
    const { links, heard, linked } = made(seat, get);
    for (let i = 0; i < 3; i++) {
      Line.last.drops();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    expect(links.at(-1)).toBe("live");
    expect(heard.at(-1)).toMatchObject({ type: "refused", id: null, code: "awaiting-approval" });
    expect(linked()).toBe(0);
    approved = true;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(heard.at(-1)).toMatchObject({ type: "view" });
    expect(linked()).toBe(1);
  });

  it("says that access is withdrawn when the server knows the seat no more", async () => {
    const get = (async () => Response.json({ refused: "not-paired", args: {} }, { status: 401 })) as typeof fetch;
    const { links } = made(seat, get);
    for (let i = 0; i < 3; i++) {
      Line.last.drops();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    expect(links.at(-1)).toBe("revoked");
  });

  it("lets a hall full of followers come back over thirty seconds, not at once", () => {
    made({ contest: "c", seat: null });
    expect(Line.last.url).toMatch(/\/follow\/c$/);
    for (let i = 0; i < 2; i++) {
      Line.last.drops();
      vi.advanceTimersByTime(30_000);
    }
    expect(Line.all).toHaveLength(3);
  });
});
