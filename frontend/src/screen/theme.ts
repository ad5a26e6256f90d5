// A contest's own colours made safe: every word stays at 4.5 : 1 or more, whatever the organiser typed.
import type { ThemeView } from "../lib/protocol.gen";
import { contrast, css, moved, parse, type Rgb } from "./colour";

/** WCAG AA for text of any size. */
const READABLE = 4.5;
/** WCAG AA for shapes that carry meaning. */
const VISIBLE = 3;

const hex = (colour: string): Rgb => parse(colour) ?? [0, 0, 0];
const NIGHT = {
  ink: hex("#0B0E14"), stage: hex("#141A26"), paper: hex("#F6F1E7"), paper2: hex("#CBC7BE"), paper3: hex("#A09E9B"),
  seal: hex("#FF8D77"), jade: hex("#62D3AB"), amber: hex("#F7B955"), gold: hex("#E8B84B"), end: hex("#FFFFFF"),
}; // prettier-ignore
const DAY = {
  ink: hex("#EFE9DC"), stage: hex("#FBF8F1"), paper: hex("#14161C"), paper2: hex("#3E3D3B"), paper3: hex("#55524C"),
  seal: hex("#B32A18"), jade: hex("#0F6B4A"), amber: hex("#8A5200"), gold: hex("#7A5612"), end: hex("#000000"),
}; // prettier-ignore
const SEAL = hex("#E2442F");
const SEAL_FILL = hex("#C8321F");
const ON_SEAL = hex("#FFF6EA");
/** A bright accent is darkened under the seal's words: its own hue, not another one. */
const BLACK = hex("#000000");

const rgb = (colour: Rgb, alpha: number): string => `rgb(${colour.join(" ")} / ${alpha})`;

/** Custom properties for a wall: the base (dark or light), the ground and the accent, each moved until it is legible. */
export function themed(theme: ThemeView | null | undefined): Record<string, string> {
  const base = theme?.base === "light" ? DAY : NIGHT;
  const faintest = (ground: Rgb) => contrast(base.paper3, ground) >= READABLE;
  const ink = moved(parse(theme?.background) ?? base.ink, base.ink, faintest);
  const stage = moved(base.stage, ink, faintest);
  const word = (colour: Rgb) => css(moved(colour, base.end, (c) => contrast(c, ink) >= READABLE && contrast(c, stage) >= READABLE));
  const accent = parse(theme?.accent);
  const fill = moved(accent ?? SEAL_FILL, BLACK, (c) => contrast(ON_SEAL, c) >= READABLE);
  return {
    "--ink": css(ink),
    "--ink-hi": css(moved(base.stage, ink, (c) => contrast(c, ink) < 1.12)),
    "--stage": css(stage),
    "--stage-3": css(moved(base.end, ink, (c) => contrast(c, ink) < 1.5)),
    "--line": rgb(base.paper, 0.13),
    "--line-2": rgb(base.paper, 0.26),
    "--faint": rgb(base.paper, 0.06),
    "--paper": css(base.paper),
    "--paper-2": css(base.paper2),
    "--paper-3": css(base.paper3),
    "--seal": css(moved(accent ?? SEAL, base.end, (c) => contrast(c, ink) >= VISIBLE)),
    "--seal-fill": css(fill),
    "--seal-glow": rgb(fill, 0.32),
    "--seal-text": word(accent ?? base.seal),
    "--alarm": css(moved(SEAL, base.end, (c) => contrast(c, ink) >= VISIBLE)),
    "--alarm-text": word(base.seal),
    "--jade-text": word(base.jade),
    "--amber-text": word(base.amber),
    "--gold-text": word(base.gold),
    "--arc": theme?.base === "light" ? css(base.paper) : "#F6E7C8",
    "--beam": theme?.base === "light" ? "0.5" : "1",
  };
}
