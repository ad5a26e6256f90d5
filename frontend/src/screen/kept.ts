// What a wall showed last, kept on the device: after a reload it is there at once, until the server has answered.
import type { Slices } from "../lib/protocol.gen";

const key = (contest: string, screen: string): string => `leitai.screen.${contest}.${screen}`;

/** The slices kept for this wall; nothing when there are none or they cannot be read. */
export function kept(contest: string, screen: string): Slices {
  try {
    return JSON.parse(localStorage.getItem(key(contest, screen)) ?? "{}") as Slices;
  } catch {
    return {};
  }
}

/** Keeps the slices; a full or forbidden storage only costs the picture after a reload. */
export function keep(contest: string, screen: string, slices: Slices): void {
  try {
    localStorage.setItem(key(contest, screen), JSON.stringify(slices));
  } catch {
    // Nothing else depends on it.
  }
}
