/** Which scene a screen shows by itself, and which one a step will bring: for the monitors of the console. */
import type { Shown } from "../lib/contest.svelte";
import type { Command, CueView, SceneKind } from "./types";

/** The scenes a host can choose, in the order of their keys 1, 2, 3 … */
export const keyed: readonly SceneKind[] = [
  "title", "order", "draw", "stage", "marking", "reveal", "standings", "award", "break", "message", "black",
]; // prettier-ignore

/** The buttons: with cards or tiers in the plan, their board stands beside the standings. */
export const choices = ({ levels }: Shown): readonly SceneKind[] => keyed.flatMap((kind) => (kind === "standings" && levels ? [kind, "levels" as const] : [kind]));

/** The scene that follows from the show. Only a guess for the monitor while no screen is connected. */
export function automatic(slices: Shown): SceneKind {
  if (slices.notices?.now) return "correction";
  if (slices.pause) return "break";
  switch (slices.contest?.chapter) {
    case "draw":
      return "draw";
    case "turns":
      return slices.stage?.now ? (stageScenes[slices.stage.state ?? "waiting"] ?? "stage") : "order";
    case "standings":
      return (slices.levels?.shown_at ?? null) === null ? "standings" : "levels";
    case "ceremony":
      return slices.ceremony?.now ? "award" : "standings";
    case "after":
      return "standings";
    default:
      return slices.programme?.drawn ? "order" : "title";
  }
}

const stageScenes: Partial<Record<string, SceneKind>> = { marking: "marking", closed: "marking", revealed: "reveal" };

const brought: Partial<Record<Command["kind"], SceneKind>> = {
  "open-draw": "draw",
  "draw-order": "draw",
  "call-entry": "stage",
  "start-phase": "stage",
  "open-marking": "marking",
  "close-marking": "marking",
  reveal: "reveal",
  "show-standings": "standings",
  "close-rounds": "standings",
  "show-levels": "levels",
  "start-round": "order",
  "announce-award": "award",
  "name-winner": "award",
  "close-ceremony": "standings",
  "take-break": "break",
  "announce-corrections": "correction",
};

/** The scene the screens go to when this command is carried out. */
export function sceneAfter(command: Command, slices: Shown): SceneKind {
  if (command.kind === "end-break") return automatic({ ...spread(slices), pause: null });
  if (command.kind === "end-announcement" && slices.notices) return automatic({ ...spread(slices), notices: { ...slices.notices, now: null } });
  return brought[command.kind] ?? automatic(slices);
}

/** The slices as they will be, as far as a host may see them beforehand: never a mark, a place or a winner. */
export function slicesAfter({ command, award }: CueView, slices: Shown): Shown {
  const { stage, ceremony } = slices;
  const prepared = slices.corrections?.prepared;
  if (command.kind === "announce-corrections" && prepared) return { ...spread(slices), notices: { now: 0, notices: [{ ...prepared, n: 0 }] } };
  if (command.kind === "call-entry" && stage) {
    const row = slices.programme?.rows.find(({ turn }) => turn === command.turn);
    const card = stage.next?.turn === command.turn ? stage.next : row ? { ...row, goals: [] } : null;
    const after = slices.programme?.rows.find(({ turn, state }) => turn !== command.turn && state === "waiting");
    const next = after ? { ...after, goals: [] } : null;
    return { ...spread(slices), stage: { ...stage, now: card, state: "called", next }, clock: null, progress: null };
  }
  if (command.kind === "open-marking" && stage) return { ...spread(slices), stage: { ...stage, state: "marking" } };
  if (command.kind === "announce-award" && ceremony && award) {
    return { ...spread(slices), ceremony: { ...ceremony, now: { award: command.award, name: award, winners: null, decided: null } } };
  }
  return slices;
}

/** Slices live in accessors, which an object spread would not copy. */
function spread(slices: Shown): Shown {
  const { contest, programme, draw, stage, clock, progress, reveal, standings, levels, ceremony, pause, seal, scene } = slices;
  const { queue, pad, earlier, run, rundown, panel, log, outcome, links, sheets, figures, scrutiny, corrections, notices } = slices;
  return {
    contest, programme, draw, stage, clock, progress, reveal, standings, levels, ceremony, pause, seal, scene,
    queue, pad, earlier, run, rundown, panel, log, outcome, links, sheets, figures, scrutiny, corrections, notices,
  }; // prettier-ignore
}

/** What only a host may know before it is public: the preview shows a cover instead. */
export function covered(kind: SceneKind, slices: Shown, staged: boolean): boolean {
  if (staged) return false;
  const next = slices.run?.next?.command.kind;
  return (kind === "reveal" && next === "reveal") || (kind === "levels" && next === "show-levels") || (kind === "award" && next === "name-winner");
}
