import { describe, expect, it } from "vitest";

import { ServerClock, remaining, urgency } from "./clock.svelte";
import type { ClockSlice } from "./protocol.gen";

const slice: ClockSlice = {
  phase: "show", phase_name: {}, limit_ms: 480_000, spent_ms: 0, running_since: 1_000_000,
  warn_at_ms: [60_000, 15_000], counts_overtime: true,
}; // prettier-ignore

describe("the server's clock on a device", () => {
  it("trusts the quickest round trip", () => {
    let ticks = 0;
    const clock = new ServerClock(() => ticks, 0);
    clock.sample(0, 900, 10_500); // slow: may be off by 450 ms
    clock.sample(1_000, 1_020, 11_000); // quick: 11 000 was in the middle of 20 ms
    ticks = 2_000;
    expect(clock.now()).toBe(11_990);
  });

  it("is right although the device's wall clock is a day off", () => {
    const clock = new ServerClock(() => 500, 86_400_000);
    clock.sample(480, 500, 1_000_000);
    expect(clock.now()).toBe(1_000_010);
  });

  it("learns anew after a sleep that stopped the device's clock", () => {
    let ticks = 100;
    const clock = new ServerClock(() => ticks, 0);
    clock.sample(90, 100, 50_000);
    clock.forget();
    ticks = 200; // five minutes passed, the device counted 100 ms
    clock.sample(100, 200, 350_000);
    expect(clock.now()).toBe(350_050);
  });

  it("follows a drifting device: old round trips fall out", () => {
    const clock = new ServerClock(() => 0, 0);
    clock.sample(0, 1, 1_000);
    for (let i = 0; i < 12; i++) clock.sample(0, 50, 2_000);
    expect(clock.now()).toBe(1_975);
  });
});

describe("the stage clock", () => {
  it("counts down while it runs and stands while it is paused", () => {
    expect(remaining(slice, 1_060_000)).toBe(420_000);
    expect(remaining({ ...slice, running_since: null, spent_ms: 30_000 }, 9_999_999)).toBe(450_000);
  });

  it("counts overtime only where the rules do", () => {
    expect(remaining(slice, 1_490_000)).toBe(-10_000);
    expect(remaining({ ...slice, counts_overtime: false }, 1_490_000)).toBe(0);
  });

  it("never runs backwards before its start, whatever this device believes", () => {
    expect(remaining(slice, 999_000)).toBe(480_000);
  });

  it.each([
    [61_000, "calm"],
    [60_000, "amber"],
    [15_000, "red"],
    [0, "over"],
    [-1, "over"],
  ] as const)("at %i ms left it is %s", (left, tone) => expect(urgency(slice, left)).toBe(tone));
});
