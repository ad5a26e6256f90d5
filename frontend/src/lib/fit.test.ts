import { describe, expect, it, vi } from "vitest";

import { Alike, fit } from "./fit";

/** A line of text as a browser lays it out: as wide as its font, which the block around it may have shrunk. */
function line(block: HTMLElement, natural: number, room: () => number): HTMLElement {
  const element = document.createElement("h1");
  block.append(element);
  const scale = (name: string) => Number(element.style.getPropertyValue(name) || block.style.getPropertyValue(name) || 1);
  Object.defineProperty(element, "clientWidth", { get: room });
  Object.defineProperty(element, "scrollWidth", { get: () => natural * scale("--fit") * scale("--within") });
  return element;
}

describe("a line that has to fit", () => {
  it("is as large after the wall was smaller for a while as it was before", () => {
    let resized = (): void => undefined;
    vi.stubGlobal("ResizeObserver", class { constructor(seen: () => void) { resized = seen; } observe() {} disconnect() {} }); // prettier-ignore
    const block = document.createElement("section");
    let room = 800;
    const element = line(block, 1000, () => room);
    fit("x")(element);
    const before = element.style.getPropertyValue("--fit");
    expect(Number(before)).toBeCloseTo(0.796, 3);
    room = 700;
    block.style.setProperty("--within", "0.6");
    resized();
    room = 800;
    resized();
    expect(element.style.getPropertyValue("--fit")).toBe(before);
    expect(element.style.getPropertyValue("--within")).toBe("");
    vi.unstubAllGlobals();
  });

  it("of two lines is smaller rather than that it breaks a word", () => {
    vi.stubGlobal("ResizeObserver", class { observe() {} disconnect() {} }); // prettier-ignore
    const element = document.createElement("h1");
    const scale = () => Number(element.style.getPropertyValue("--fit"));
    const wide = () => (element.style.whiteSpace === "nowrap" ? 2000 : element.style.overflowWrap === "anywhere" ? 800 : 1200);
    Object.defineProperty(element, "clientWidth", { get: () => 800 });
    Object.defineProperty(element, "scrollWidth", { get: () => Math.max(800, wide() * scale()) });
    fit("Benchmarking debriefs")(element);
    expect(element.style.overflowWrap).toBe("normal");
    expect(scale()).toBeLessThanOrEqual(800 / 1200);
    expect(scale()).toBeGreaterThan(0.6);
    vi.unstubAllGlobals();
  });

  it("is as large as the longest name of its list, until that one is gone", () => {
    vi.stubGlobal("ResizeObserver", class { observe() {} disconnect() {} }); // prettier-ignore
    const alike = new Alike();
    const names = [500, 1000, 2000].map((natural) => line(document.createElement("ul"), natural, () => 800));
    const sizes = () => names.map((name) => Number(name.style.getPropertyValue("--fit")));
    const [, , longest] = names.map((name) => fit("x", 2, 0.7, alike)(name));
    const [short, long, two] = sizes();
    expect(short).toBe(long);
    expect(long).toBe(0.62); // not smaller, however small a name of two lines must be
    expect(two).toBeLessThan(0.62);
    longest?.();
    expect(sizes().slice(0, 2)).toEqual([0.796, 0.796]);
    vi.unstubAllGlobals();
  });
});
