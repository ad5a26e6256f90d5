/** The server's time on this device: an offset learnt from round trips, and tickers that components can follow. */
import { createSubscriber } from "svelte/reactivity";

import type { ClockSlice } from "./protocol.gen";

interface Sample {
  rtt: number;
  base: number;
}

/** How many round trips are compared: old ones fall out, so that drift of a cheap oscillator is followed. */
const remembered = 12;

export class ServerClock {
  #samples: Sample[] = [];
  #base: number;
  readonly #ticks: () => number;

  /** `ticks` is monotonic: somebody setting the device's wall clock during a show changes nothing. */
  constructor(ticks: () => number = () => performance.now(), wall = Date.now()) {
    this.#ticks = ticks;
    this.#base = wall - ticks();
  }

  /** Whether the server's time is known (until then the device's own clock is taken). */
  get known(): boolean {
    return this.#samples.length > 0;
  }

  /** Device ticks in ms, for the `t` of a ping. */
  ticks(): number {
    return this.#ticks();
  }

  /** One round trip: sent and received in device ticks, the server's instant between. The quickest one wins. */
  sample(sent: number, received: number, server: number): void {
    const rtt = Math.max(0, received - sent);
    this.#samples = [...this.#samples.slice(1 - remembered), { rtt, base: server + rtt / 2 - received }];
    this.#base = this.#samples.reduce((best, next) => (next.rtt <= best.rtt ? next : best)).base;
  }

  /** Forget the round trips: a device that slept may have stopped its monotonic clock. */
  forget(): void {
    this.#samples = [];
  }

  /** Server milliseconds now. */
  now(): number {
    return this.#ticks() + this.#base;
  }
}

export const clock = new ServerClock();

/** Learns the offset over HTTP: a few round trips to /api/time, for followers and where websockets are blocked. */
export async function learnTime(times = 3, get: typeof fetch = fetch): Promise<void> {
  for (let i = 0; i < times; i++) {
    const sent = clock.ticks();
    try {
      const answer = (await (await get("/api/time", { cache: "no-store" })).json()) as { now: number };
      clock.sample(sent, clock.ticks(), answer.now);
    } catch {
      return; // The line is gone; whoever called comes again with the next connection.
    }
  }
}

const steady = createSubscriber((update) => {
  const ticking = setInterval(update, 250);
  return () => clearInterval(ticking);
});

const frames = createSubscriber((update) => {
  const step = () => {
    update();
    next = requestAnimationFrame(step);
  };
  let next = requestAnimationFrame(step);
  return () => cancelAnimationFrame(next);
});

/** Server ms; in a component or $derived it moves by itself, four times a second or each frame. */
export function now(pace: "steady" | "frame" = "steady"): number {
  (pace === "frame" ? frames : steady)();
  return clock.now();
}

/** Milliseconds left on the stage clock; negative is overtime, which only a clock that counts it shows. */
export function remaining(slice: ClockSlice, at: number = now()): number {
  const running = slice.running_since === null ? 0 : Math.max(0, at - slice.running_since);
  const left = slice.limit_ms - slice.spent_ms - running;
  return slice.counts_overtime ? left : Math.max(0, left);
}

/** How urgent the clock is: calm, then the warnings of the plan (amber, the last one red), then over. */
export function urgency(slice: ClockSlice, left: number = remaining(slice)): "calm" | "amber" | "red" | "over" {
  if (left < 0 || (left === 0 && slice.limit_ms > 0)) return "over";
  const passed = slice.warn_at_ms.filter((at) => left <= at).length;
  if (passed === 0) return "calm";
  return passed === slice.warn_at_ms.length && slice.warn_at_ms.length > 1 ? "red" : "amber";
}
