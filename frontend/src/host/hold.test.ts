import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Hold, long } from "./hold.svelte";

describe("a long press", () => {
  let now = 0;
  const act = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    vi.spyOn(performance, "now").mockImplementation(() => now);
    now = 0;
    act.mockReset();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each([
    [long, 1],
    [long - 1, 0],
  ])("let go after %i ms on a laptop too busy for its timer acts %i times", (lasted, times) => {
    const hold = new Hold(act, () => true);
    hold.down();
    now = lasted;
    hold.up();
    vi.advanceTimersByTime(10 * long);
    expect(act).toHaveBeenCalledTimes(times);
    expect(hold.pressing).toBe(false);
  });
});
