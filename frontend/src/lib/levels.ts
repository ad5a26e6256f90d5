/** Cards and tiers in short: the sign that stands on each, beside its colour. */
import { say } from "./i18n.svelte";
import type { LevelView } from "./protocol.gen";

/** By level: as few first letters of its name as tell it from the others. */
export function signs(levels: readonly LevelView[]): ReadonlyMap<string, string> {
  const names = levels.map(({ name }) => [...say(name)]);
  const longest = Math.max(1, ...names.map((name) => name.length));
  const cut = (length: number) => names.map((name) => name.slice(0, length).join(""));
  let length = 1;
  while (length < longest && new Set(cut(length)).size < levels.length) length += 1;
  return new Map(levels.map(({ id }, i) => [id, cut(length)[i] ?? ""]));
}
