/** The keyboard of the console: one key runs the show, the rest is beside it. Shown to the host by "?". */
import type { Desk } from "./desk.svelte";
import type { Hold } from "./hold.svelte";
import { keyed } from "./scenes";

/** Keys as shown in the help, with the Fluent key of what they do. */
export const shown: readonly (readonly [keys: readonly string[], what: string])[] = [
  [["key-space", "→", "PgDn"], "key-next"],
  [["U", "←"], "key-undo"],
  [["P"], "key-pause"],
  [["+"], "key-add-time"],
  [["N"], "key-remind"],
  [["W"], "key-uncover"],
  [["1 – 9", "0", "-"], "key-scene"],
  [["C"], "key-levels"],
  [["Enter"], "key-take"],
  [["F"], "key-follow"],
  [["O"], "key-order"],
  [["M"], "key-more"],
  [["L"], "key-links"],
  [["?"], "key-help"],
  [["Esc"], "key-close"],
];

const nextKeys = new Set([" ", "ArrowRight", "PageDown"]);
const sceneKeys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-"];

function written(event: KeyboardEvent): boolean {
  return event.target instanceof Element && !!event.target.closest("input, textarea, select, [contenteditable], [role=slider]");
}

/** The rest of a word whose field closed while it was written: its letters are no steps, up to the next pause. */
function writtenOn(event: KeyboardEvent, desk: Desk): boolean {
  const on = written(event) || desk.deaf;
  if (on) desk.writing();
  return on;
}

/** Where a key belongs to the button or link that has the focus. */
function taken(event: KeyboardEvent): boolean {
  const at = event.target instanceof Element ? event.target : null;
  const pressed = event.key === "Enter" || event.key === " ";
  return pressed && !!at?.closest("button:not([data-next]), a, summary");
}

/** Handles a key going down. Returns nothing; what it handled is not passed on to the browser. */
export function keydown(event: KeyboardEvent, desk: Desk, next: Hold): void {
  if (event.key === "Escape") {
    desk.escape();
    next.cancel();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || taken(event) || writtenOn(event, desk)) return;
  const handled = nextKeys.has(event.key) || others(event.key, desk, event.repeat);
  if (!handled) return;
  event.preventDefault();
  if (nextKeys.has(event.key) && !event.repeat) next.down();
}

/** Handles a key coming up: the end of a long press, or of uncovering. */
export function keyup(event: KeyboardEvent, desk: Desk, next: Hold): void {
  if (nextKeys.has(event.key)) next.up();
  if (event.key.toLowerCase() === "w") desk.uncovered = false;
}

function others(key: string, desk: Desk, repeat: boolean): boolean {
  const act = acts(key, desk);
  if (act && !repeat) act();
  return act !== null;
}

function acts(key: string, desk: Desk): (() => void) | null {
  const scene = keyed[sceneKeys.indexOf(key)];
  if (scene) return () => (desk.staged = scene);
  switch (key.toLowerCase()) {
    case "u":
    case "arrowleft":
      return () => desk.take(desk.slices.run?.undo ?? null);
    case "p":
      return () => desk.take(desk.also("pause-clock") ?? desk.also("resume-clock"));
    case "+":
    case "=":
      return () => desk.take(desk.also("add-time"));
    case "n":
      return () => desk.take(desk.also("remind-judges"));
    case "w":
      return () => (desk.uncovered = true);
    case "enter":
      return desk.staged ? () => void desk.air(desk.staged ?? "auto") : null;
    case "c":
      return desk.slices.levels ? () => (desk.staged = "levels") : null;
    case "f":
      return () => void desk.air("auto");
    case "o":
      return () => desk.show({ name: "order" });
    case "m":
      return () => desk.show({ name: "more" });
    case "l":
      return () => desk.show({ name: "links" });
    case "?":
      return () => desk.show({ name: "keys" });
    default:
      return null;
  }
}
