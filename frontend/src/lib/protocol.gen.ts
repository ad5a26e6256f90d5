// Generated from app/protocol.py by `npm run types`: change it there, never here.

export type ClientMessage = Ask | Ping;
export type ServerMessage = Welcome | View | Recorded | RefusedMessage | Pong | Bye;

/**
 * Another bonus (positive) or deduction (negative points) of a declared item.
 *
 */
export interface AddAdjustment {
  item: string;
  kind: "add-adjustment";
  points: string;
  turn: string;
}
/**
 * Give (or take, when negative) seconds of the running phase.
 *
 */
export interface AddTime {
  kind: "add-time";
  seconds: number;
  seen: number;
}
/**
 * A bonus (positive) or deduction (negative points) with its reason.
 *
 */
export interface AdjustEntry {
  evidence: string;
  item: string;
  kind: "adjust-entry";
  points: string;
  reason: string;
  turn: string;
}
/**
 * A deduction or bonus as shown: item code ("overtime" or the plan's item), seconds for overtime, signed points.
 *
 * `name` is what the plan calls the item; None for overtime, which the screens name themselves.
 *
 */
export interface AdjustmentLine {
  item: string;
  name: {
    [k: string]: string | undefined;
  } | null;
  points: string;
  reason: string;
  seconds: number | null;
}
/**
 * Everything the scrutineer gets before release, with the names needed to read it.
 *
 */
export interface Advice {
  awards: {
    [k: string]:
      | {
          [k: string]: string | undefined;
        }
      | undefined;
  };
  contract: StageView[];
  criteria: {
    [k: string]:
      | {
          [k: string]: string | undefined;
        }
      | undefined;
  };
  judges: {
    [k: string]:
      | {
          [k: string]: string | undefined;
        }
      | undefined;
  };
  margin: MarginView;
  quality: QualityView[];
  units: {
    [k: string]:
      | {
          [k: string]: string | undefined;
        }
      | undefined;
  };
  unusual: UnusualView[];
}
/**
 * Rounding at another stage (Fluent key advice-stage-<stage>): awards that differ, ranks before and after.
 *
 */
export interface StageView {
  awards: string[];
  places: Moved[];
  stage: string;
}
/**
 * An entry's rank as declared and under the other rounding.
 *
 */
export interface Moved {
  after: number | null;
  before: number | null;
  entry: string;
}
/**
 * The smallest single-mark changes that change an award, all of one size; `more` marks were left out.
 *
 */
export interface MarginView {
  groups: FlipGroup[];
  more: number;
}
/**
 * Any one of these marks of one turn, changed by `change`, would change these awards.
 *
 */
export interface FlipGroup {
  awards: string[];
  change: string;
  entry: string;
  marks: FlipMark[];
  turn: string;
}
/**
 * A mark as it stands.
 *
 */
export interface FlipMark {
  criterion: string;
  judge: string;
  mark: string;
}
/**
 * One panel in one round: agreement W (0 none, 1 full), judges, warnings (Fluent key advice-caution-<code>).
 *
 */
export interface QualityView {
  judges: JudgeRow[];
  kendall: string | null;
  round: string;
  warnings: string[];
}
/**
 * How one judge marked beside the panel, in points; None where it cannot be said.
 *
 */
export interface JudgeRow {
  drift: string | null;
  judge: string;
  marked: number;
  own_unit: string | null;
  severity: string | null;
  spread: string | null;
}
/**
 * A judge's total that stands out from the panel's: to be confirmed, never changed by the machine.
 *
 */
export interface UnusualView {
  dixon: boolean;
  entry: string;
  from_median: boolean;
  judge: string;
  panel_median: string;
  round: string;
  total: string;
}
/**
 * One thing a correction amends, with its names; `old` and `new` are a mark, points, an outcome or seconds.
 *
 */
export interface AmendmentView {
  criterion: {
    [k: string]: string | undefined;
  } | null;
  item: {
    [k: string]: string | undefined;
  } | null;
  judge: {
    [k: string]: string | undefined;
  } | null;
  kind: "edit-mark" | "add-adjustment" | "change-outcome" | "exclude-judge" | "change-overtime";
  new: string | null;
  old: string | null;
  turn: string | null;
  unit: {
    [k: string]: string | undefined;
  } | null;
}
/**
 * Show the award's name; its winners come after the MC has named them.
 *
 */
export interface AnnounceAward {
  award: string;
  kind: "announce-award";
  seen: number;
}
/**
 * Tell the hall what was announced and is no longer right: old, new and why, on all screens and phones.
 *
 */
export interface AnnounceCorrections {
  kind: "announce-corrections";
  seen: number;
}
/**
 * The crew has seen a judge's call for help.
 *
 */
export interface AnswerHelp {
  judge: string;
  kind: "answer-help";
}
/**
 * The judge's answer to the scrutineer's question: keep the sheet as recorded, or open it to change it.
 *
 */
export interface AnswerQuestion {
  keep: boolean;
  kind: "answer-question";
  turn: string;
}
/**
 * A command, with the id under which its answer will be remembered.
 *
 */
export interface Ask {
  command:
    | StartRehearsal
    | ClearRehearsal
    | OpenContest
    | LetOthersMark
    | OpenDraw
    | DrawOrder
    | MoveTurn
    | CallEntry
    | StartPhase
    | PauseClock
    | ResumeClock
    | AddTime
    | OpenMarking
    | HoldMarking
    | CloseMarking
    | Reveal
    | ShowStandings
    | SkipEntry
    | WithdrawEntry
    | RerunEntry
    | TakeBreak
    | EndBreak
    | FreezeStandings
    | ThawStandings
    | ReleaseFigures
    | StartRound
    | CloseRounds
    | ShowLevels
    | AnnounceAward
    | NameWinner
    | CloseCeremony
    | Undo
    | Certify
    | AnnounceCorrections
    | EndAnnouncement
    | RecuseJudge
    | SubstituteJudge
    | ReopenSheet
    | DeclineReopen
    | DecideLate
    | RemindJudges
    | AnswerHelp
    | ShowScene
    | DecideTie
    | MarkCriterion
    | SubmitSheet
    | RequestReopen
    | AnswerQuestion
    | CallForHelp
    | AdjustEntry
    | EnterFigures
    | ProposeCorrection
    | ConfirmCorrection
    | DropCorrection
    | AskJudge;
  id: string;
  type: "ask";
}
/**
 * Rehearse with the real plan; everything recorded is cleared before the contest can open.
 *
 */
export interface StartRehearsal {
  kind: "start-rehearsal";
  seen: number;
}
/**
 * End the rehearsal and forget its marks: a recorded step of its own.
 *
 */
export interface ClearRehearsal {
  kind: "clear-rehearsal";
  seen: number;
}
/**
 * Open the contest for real; `accept` names the open questions of the rule sheet the host says yes to.
 *
 */
export interface OpenContest {
  accept: string[];
  kind: "open-contest";
  seen: number;
}
/**
 * In a rehearsal, seats nobody sits on mark by themselves.
 *
 */
export interface LetOthersMark {
  kind: "let-others-mark";
  on: boolean;
  seen: number;
}
/**
 * Begin the public draw of a round: a seed is fixed and its commitment shown.
 *
 */
export interface OpenDraw {
  kind: "open-draw";
  seen: number;
}
/**
 * Draw: the order follows from the committed seed and a word called out in the hall (may be empty).
 *
 */
export interface DrawOrder {
  kind: "draw-order";
  seen: number;
  word: string;
}
/**
 * Move a waiting turn to another position (0-based) of the running order.
 *
 */
export interface MoveTurn {
  kind: "move-turn";
  seen: number;
  to: number;
  turn: string;
}
/**
 * Call an entry to the stage (also a skipped one, to come back).
 *
 */
export interface CallEntry {
  kind: "call-entry";
  seen: number;
  turn: string;
}
/**
 * Start the next timed phase of the turn on stage; the clock runs from now.
 *
 */
export interface StartPhase {
  kind: "start-phase";
  seen: number;
}
/**
 * Stop the clock for a while.
 *
 */
export interface PauseClock {
  kind: "pause-clock";
  seen: number;
}
/**
 * Let the clock run on.
 *
 */
export interface ResumeClock {
  kind: "resume-clock";
  seen: number;
}
/**
 * Stop the clock and ask the panel to mark; under a calibration hold, all held turns at once.
 *
 */
export interface OpenMarking {
  kind: "open-marking";
  seen: number;
}
/**
 * Calibration hold: end this turn without marking; it is marked together with the others later.
 *
 */
export interface HoldMarking {
  kind: "hold-marking";
  seen: number;
}
/**
 * Close marking; judges still missing are excluded, which needs a reason.
 *
 */
export interface CloseMarking {
  kind: "close-marking";
  reason: string;
  seen: number;
}
/**
 * Show a closed turn's marks, deductions, tally and place to everybody.
 *
 */
export interface Reveal {
  kind: "reveal";
  seen: number;
  turn: string;
}
/**
 * After a reveal: the board, where the new row takes its place.
 *
 */
export interface ShowStandings {
  kind: "show-standings";
  seen: number;
}
/**
 * Leave a turn for later.
 *
 */
export interface SkipEntry {
  kind: "skip-entry";
  seen: number;
  turn: string;
}
/**
 * Take an entry out of the contest.
 *
 */
export interface WithdrawEntry {
  kind: "withdraw-entry";
  reason: string;
  seen: number;
  turn: string;
}
/**
 * Let an entry present again: its sheets and clock of this turn are set aside, not erased from the journal.
 *
 */
export interface RerunEntry {
  kind: "rerun-entry";
  reason: string;
  seen: number;
  turn: string;
}
/**
 * A break with a countdown.
 *
 */
export interface TakeBreak {
  kind: "take-break";
  message: string;
  minutes: number;
  seen: number;
}
/**
 * Go on after the break.
 *
 */
export interface EndBreak {
  kind: "end-break";
  seen: number;
}
/**
 * Hold the public standings where they are 封榜.
 *
 */
export interface FreezeStandings {
  kind: "freeze-standings";
  seen: number;
}
/**
 * Let the public standings move again 解榜.
 *
 */
export interface ThawStandings {
  kind: "thaw-standings";
  seen: number;
}
/**
 * Make public what was entered: of every revealed entry, and what belongs to no single one.
 *
 */
export interface ReleaseFigures {
  kind: "release-figures";
  seen: number;
}
/**
 * Begin the next round.
 *
 */
export interface StartRound {
  kind: "start-round";
  round: string;
  seen: number;
}
/**
 * All turns are done: the standings are complete.
 *
 */
export interface CloseRounds {
  kind: "close-rounds";
  seen: number;
}
/**
 * Show everybody the cards 亮牌 and tiers 等次 that follow from the complete result.
 *
 */
export interface ShowLevels {
  kind: "show-levels";
  seen: number;
}
/**
 * Show the winners of the announced award.
 *
 */
export interface NameWinner {
  award: string;
  kind: "name-winner";
  seen: number;
}
/**
 * All awards are given.
 *
 */
export interface CloseCeremony {
  kind: "close-ceremony";
  seen: number;
}
/**
 * Take back the last step that harmed nothing public.
 *
 */
export interface Undo {
  kind: "undo";
  seen: number;
}
/**
 * Certify 核定 the result; afterwards only a two-person correction changes it.
 *
 */
export interface Certify {
  kind: "certify";
  note: string;
  seen: number;
}
/**
 * Go on with the show after a correction was announced.
 *
 */
export interface EndAnnouncement {
  kind: "end-announcement";
  seen: number;
}
/**
 * A judge does not mark this turn: asked for by the host, or by the judge (then `judge` is the own seat).
 *
 */
export interface RecuseJudge {
  judge: string;
  kind: "recuse-judge";
  reason: string;
  turn: string;
}
/**
 * Somebody else takes the judge's seat from now on.
 *
 */
export interface SubstituteJudge {
  judge: string;
  kind: "substitute-judge";
  name: string;
  reason: string;
}
/**
 * Let a judge change a recorded sheet while its turn is not revealed.
 *
 */
export interface ReopenSheet {
  judge: string;
  kind: "reopen-sheet";
  reason: string;
  turn: string;
}
/**
 * Say no to a judge's request to reopen.
 *
 */
export interface DeclineReopen {
  judge: string;
  kind: "decline-reopen";
  turn: string;
}
/**
 * Count, or set aside, a sheet that arrived after marking had closed.
 *
 */
export interface DecideLate {
  accept: boolean;
  judge: string;
  kind: "decide-late";
  reason: string;
  turn: string;
}
/**
 * Ask the judges who have not recorded yet, visibly and kindly.
 *
 */
export interface RemindJudges {
  kind: "remind-judges";
}
/**
 * Point one screen (or, with screen None, all of them) at a scene; "auto" follows the show.
 *
 */
export interface ShowScene {
  kind: "show-scene";
  scene:
    | "auto"
    | "title"
    | "order"
    | "draw"
    | "stage"
    | "marking"
    | "reveal"
    | "standings"
    | "levels"
    | "award"
    | "correction"
    | "break"
    | "message"
    | "black";
  screen: string | null;
  text: string;
}
/**
 * What people chose where the rules stop: an order of the tied entries, or to share; with the reason.
 *
 */
export interface DecideTie {
  choice: "share" | "order" | "choose" | "accept";
  kind: "decide-tie";
  order: string[];
  question: string;
  reason: string;
}
/**
 * A draft mark on the judge's own sheet; None clears it.
 *
 */
export interface MarkCriterion {
  criterion: string;
  kind: "mark-criterion";
  mark: string | null;
  turn: string;
}
/**
 * The judge's whole scoresheet for a turn, complete in itself.
 *
 * `confirmed` are the criteria whose unusual mark the judge was asked about and kept.
 *
 */
export interface SubmitSheet {
  comment: string;
  confirmed: string[];
  kind: "submit-sheet";
  marks: {
    [k: string]: string | undefined;
  };
  turn: string;
}
/**
 * Ask the host to reopen the own recorded sheet.
 *
 */
export interface RequestReopen {
  kind: "request-reopen";
  reason: string;
  turn: string;
}
/**
 * Ask the crew to come.
 *
 */
export interface CallForHelp {
  kind: "call-for-help";
  on: boolean;
}
/**
 * Values from outside, with the paper or office they come from; entered again, they replace what was there.
 *
 */
export interface EnterFigures {
  brought: Brought;
  kind: "enter-figures";
  source: string;
}
/**
 * Values entered together; each replaces what was entered before for the same thing.
 *
 * Rankings replace all orders of their electorate. `previous` are ranks of units in the previous contest,
 * `difficulties` factors above zero, `outcomes` how a closed turn ended where it is not simply scored.
 *
 */
export interface Brought {
  ballots: BallotCount[];
  difficulties: {
    [k: string]: string | undefined;
  };
  figures: Figure[];
  outcomes: {
    [k: string]:
      "scored" | "pending" | "did-not-start" | "did-not-improve" | "withdrawn" | "disqualified" | undefined;
  };
  previous: {
    [k: string]: number | undefined;
  };
  rankings: RankingRow[];
  struck: Struck[];
  turnouts: Turnout[];
}
/**
 * The papers of one electorate on one entry (and item): how many gave each grade, number or "yes".
 *
 */
export interface BallotCount {
  abstained: number;
  component: string;
  electorate: string;
  entry: string;
  invalid: number;
  item: string | null;
  round: string | null;
  votes: {
    [k: string]: number | undefined;
  };
}
/**
 * A figure brought from outside for one entry, with its target where attainment is measured.
 *
 */
export interface Figure {
  component: string;
  entry: string;
  round: string | null;
  source: string | null;
  target: string | null;
  value: string;
}
/**
 * `count` papers of one electorate that put the entries in this order, the best first.
 *
 */
export interface RankingRow {
  component: string;
  count: number;
  electorate: string;
  order: string[];
  round: string | null;
}
/**
 * Takes back what was entered: of a component, or only of an electorate, an entry or an item in it.
 *
 */
export interface Struck {
  component: string;
  electorate: string | null;
  entry: string | null;
  item: string | null;
  round: string | null;
}
/**
 * How many papers of an electorate came in at all, and how many may vote.
 *
 */
export interface Turnout {
  cast: number;
  component: string;
  electorate: string;
  entitled: number;
}
/**
 * Propose to correct recorded marks or figures; takes effect when a second person confirms it.
 *
 */
export interface ProposeCorrection {
  amendments: (EditMark | AddAdjustment | ChangeOutcome | ExcludeJudge | ChangeOvertime)[];
  brought: Brought | null;
  kind: "propose-correction";
  reason: string;
}
/**
 * Another mark of a judge in one criterion of a turn.
 *
 */
export interface EditMark {
  criterion: string;
  judge: string;
  kind: "edit-mark";
  mark: string;
  turn: string;
}
/**
 * Another outcome of a turn: withdrawn, disqualified …
 *
 */
export interface ChangeOutcome {
  kind: "change-outcome";
  outcome: "scored" | "pending" | "did-not-start" | "did-not-improve" | "withdrawn" | "disqualified";
  turn: string;
}
/**
 * A judge whose marks do not count, in one turn or in all that have been marked.
 *
 */
export interface ExcludeJudge {
  judge: string;
  kind: "exclude-judge";
  turn: string | null;
}
/**
 * Other whole seconds over time in a turn.
 *
 */
export interface ChangeOvertime {
  kind: "change-overtime";
  over: number;
  turn: string;
}
/**
 * A second person applies a proposed correction.
 *
 */
export interface ConfirmCorrection {
  correction: string;
  kind: "confirm-correction";
}
/**
 * Set a proposed correction aside.
 *
 */
export interface DropCorrection {
  correction: string;
  kind: "drop-correction";
  reason: string;
}
/**
 * Ask a judge to look at the own recorded sheet again. Carries no words: it can name nobody else's marks.
 *
 */
export interface AskJudge {
  judge: string;
  kind: "ask-judge";
  turn: string;
}
/**
 * The audience's phones: what is public.
 *
 */
export interface AudienceView {
  ceremony: CeremonySlice | null;
  clock: ClockSlice | null;
  contest: ContestSlice;
  draw: DrawSlice | null;
  levels: LevelsSlice | null;
  notices: NoticesSlice;
  pause: BreakSlice | null;
  programme: ProgrammeSlice;
  progress: ProgressSlice | null;
  reveal: RevealSlice | null;
  seal: SealSlice | null;
  stage: StageSlice;
  standings: StandingsSlice;
}
/**
 * Awards one by one, bottom up: the one on the screen now and those already given.
 *
 */
export interface CeremonySlice {
  given: AwardView[];
  now: AwardView | null;
  remaining: number;
}
/**
 * An award; `winners` is None until they were named.
 *
 * `decided` is the reason people gave where a tie at its boundary was theirs to decide; public with the winners.
 *
 */
export interface AwardView {
  award: string;
  decided: string | null;
  name: {
    [k: string]: string | undefined;
  };
  winners: Winner[] | null;
}
/**
 * A winner as shown.
 *
 */
export interface Winner {
  entry: string;
  presenter: {
    [k: string]: string | undefined;
  } | null;
  topic: {
    [k: string]: string | undefined;
  } | null;
  total: string | null;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * The stage clock: devices draw it themselves. elapsed = spent_ms + (now - running_since if running).
 *
 */
export interface ClockSlice {
  counts_overtime: boolean;
  limit_ms: number;
  phase: string;
  phase_name: {
    [k: string]: string | undefined;
  };
  running_since: number | null;
  spent_ms: number;
  warn_at_ms: number[];
}
/**
 * What the contest is and in which mode it runs.
 *
 */
export interface ContestSlice {
  chapter: "before" | "draw" | "turns" | "standings" | "ceremony" | "after";
  criteria: {
    [k: string]: string | undefined;
  }[];
  date: string | null;
  entry_count: number;
  id: string;
  judge_count: number;
  mode: "draft" | "rehearsal" | "open" | "certified";
  organiser: {
    [k: string]: string | undefined;
  } | null;
  round: string;
  round_name: {
    [k: string]: string | undefined;
  };
  subtitle: {
    [k: string]: string | undefined;
  } | null;
  theme: ThemeView;
  title: {
    [k: string]: string | undefined;
  };
  venue: {
    [k: string]: string | undefined;
  } | null;
}
/**
 * Colours of the contest.
 *
 */
export interface ThemeView {
  accent: string | null;
  background: string | null;
  base: "dark" | "light";
}
/**
 * A public draw: first the commitment, then the word, the seed and the order; anyone can repeat it.
 *
 */
export interface DrawSlice {
  commitment: string;
  ids: string[];
  names: {
    [k: string]: string | undefined;
  }[];
  order:
    | {
        [k: string]: string | undefined;
      }[]
    | null;
  seed: string | null;
  word: string | null;
}
/**
 * The boards of cards and tiers, and since when they are public; None before.
 *
 */
export interface LevelsSlice {
  boards: LevelBoard[];
  shown_at: number | null;
}
/**
 * A board of cards 亮牌 or tiers 等次; no aspects where only the total counts, no rows before it is shown.
 *
 */
export interface LevelBoard {
  aspects: {
    [k: string]: string | undefined;
  }[];
  kind: "card" | "tier";
  levels: LevelView[];
  name: {
    [k: string]: string | undefined;
  };
  rows: LevelRow[];
  rule: string;
}
/**
 * A card colour or a tier, and how many were given; cards of the usual three colours say which.
 *
 */
export interface LevelView {
  count: number;
  id: string;
  name: {
    [k: string]: string | undefined;
  };
  tone: ("blue" | "yellow" | "red") | null;
}
/**
 * An entry's levels, one for each aspect (one where only the total counts); None where there is none.
 *
 */
export interface LevelRow {
  entry: string;
  levels: (string | null)[];
  topic: {
    [k: string]: string | undefined;
  } | null;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * Announced corrections, the newest first; `now` is the number of the one being announced, if any.
 *
 */
export interface NoticesSlice {
  notices: NoticeView[];
  now: number | null;
}
/**
 * A correction notice 更正公告: what was announced, what is right now, why and who decided.
 *
 * `n` and `at` are None while it is only prepared; `revision` counts corrections of the certified result, 0 before.
 *
 */
export interface NoticeView {
  at: number | null;
  awards: AwardMove[];
  decided: Decided[];
  n: number | null;
  places: PlaceView[];
  revision: number;
}
/**
 * An award's winners before and after a correction.
 *
 */
export interface AwardMove {
  after: {
    [k: string]: string | undefined;
  }[];
  award: string;
  before: {
    [k: string]: string | undefined;
  }[];
  name: {
    [k: string]: string | undefined;
  };
}
/**
 * Why a correction was made, and the two seats that decided it.
 *
 */
export interface Decided {
  by: string;
  reason: string;
  second: string;
}
/**
 * An entry's place and total before and after a correction, and every card and tier that changes.
 *
 */
export interface PlaceView {
  entry: string;
  levels: LevelMove[];
  rank_after: number | null;
  rank_before: number | null;
  status_after: "scored" | "pending" | "did-not-start" | "did-not-improve" | "withdrawn" | "disqualified";
  status_before: "scored" | "pending" | "did-not-start" | "did-not-improve" | "withdrawn" | "disqualified";
  total_after: string | null;
  total_before: string | null;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * A card or tier before and after a correction, with the name of its rule or aspect; None where there is none.
 *
 */
export interface LevelMove {
  after: {
    [k: string]: string | undefined;
  } | null;
  before: {
    [k: string]: string | undefined;
  } | null;
  name: {
    [k: string]: string | undefined;
  };
}
/**
 * A break with a countdown.
 *
 */
export interface BreakSlice {
  message: string;
  until: number;
}
/**
 * The running order 出场顺序; empty rows before a draw (`drawn` False).
 *
 */
export interface ProgrammeSlice {
  drawn: boolean;
  entrants: Entrant[];
  rows: ProgrammeRow[];
}
/**
 * An entry that takes part, before it has a place in the running order.
 *
 */
export interface Entrant {
  entry: string;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * One line of the running order.
 *
 */
export interface ProgrammeRow {
  entry: string;
  position: number;
  presenter: {
    [k: string]: string | undefined;
  } | null;
  state:
    "waiting" | "called" | "on-stage" | "held" | "marking" | "closed" | "revealed" | "skipped" | "withdrawn";
  topic: {
    [k: string]: string | undefined;
  } | null;
  turn: string;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * The lamps of the panel while marking is open or closed for the turn on stage.
 *
 */
export interface ProgressSlice {
  lamps: Lamp[];
  open: boolean;
  turn: string;
}
/**
 * One judge's footlight: lit when recorded. Never a number.
 *
 */
export interface Lamp {
  judge: string;
  label: {
    [k: string]: string | undefined;
  };
  state: "dark" | "lit" | "out";
}
/**
 * The arithmetic of the turn revealed last, and its place among those revealed so far.
 *
 */
export interface RevealSlice {
  adjustments: AdjustmentLine[];
  average: string;
  cards: JudgeCard[];
  entry: string;
  final: string;
  kept: number;
  method: string;
  of: number;
  position: number;
  rank: number | null;
  revealed_at: number;
  tied: boolean;
  times: string | null;
  topic: {
    [k: string]: string | undefined;
  } | null;
  total: string | null;
  turn: string;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * A paddle in the reveal: a judge's total and whether it was struck.
 *
 */
export interface JudgeCard {
  judge: string;
  label: {
    [k: string]: string | undefined;
  };
  recused: boolean;
  struck: ("highest" | "lowest") | null;
  total: string | null;
}
/**
 * What anybody can check: the journal's head at the last phase boundary, and when the result was certified.
 *
 * Without the journal's number, which would betray how busy the judges are.
 *
 */
export interface SealSlice {
  at: number;
  boundary: string;
  certified_at: number | null;
  head: string;
}
/**
 * What is on stage now and who is next; `of` counts the turns of the round.
 *
 */
export interface StageSlice {
  next: EntryCard | null;
  now: EntryCard | null;
  of: number;
  state:
    | (
        | "waiting"
        | "called"
        | "on-stage"
        | "held"
        | "marking"
        | "closed"
        | "revealed"
        | "skipped"
        | "withdrawn"
      )
    | null;
  together: number;
}
/**
 * An entry on stage, or about to be.
 *
 */
export interface EntryCard {
  entry: string;
  goals: GoalView[];
  position: number;
  presenter: {
    [k: string]: string | undefined;
  } | null;
  topic: {
    [k: string]: string | undefined;
  } | null;
  turn: string;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * A declared target.
 *
 */
export interface GoalView {
  figure: string | null;
  text: {
    [k: string]: string | undefined;
  };
}
/**
 * The public standing of what has been revealed; when frozen, as it was then.
 *
 */
export interface StandingsSlice {
  certified: boolean;
  complete: boolean;
  frozen: boolean;
  revision: number;
  rows: StandingRow[];
}
/**
 * One row of a standing 名次.
 *
 */
export interface StandingRow {
  entry: string;
  rank: number | null;
  status: "scored" | "pending" | "did-not-start" | "did-not-improve" | "withdrawn" | "disqualified";
  tied: boolean;
  topic: {
    [k: string]: string | undefined;
  } | null;
  total: string | null;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * What earns this band.
 *
 */
export interface BandView {
  at_least: string;
  name: {
    [k: string]: string | undefined;
  };
  text: {
    [k: string]: string | undefined;
  };
}
/**
 * The server is about to close this socket: come back after `retry_ms`, or not at all (None).
 *
 */
export interface Bye {
  reason: "revoked" | "replaced" | "restart" | "full" | "slow" | "gone";
  retry_ms: number | null;
  type: "bye";
}
/**
 * A question people must decide: a tie at a prize boundary or at the cut.
 *
 */
export interface Choice {
  args: {
    [k: string]: string | number | undefined;
  };
  choices: ("order" | "share" | "choose" | "accept")[];
  entries: string[];
  label: string;
  question: string;
  units: {
    [k: string]: string | undefined;
  }[];
}
/**
 * The device's own heartbeat, every 5 s: its clock in ms, unsent commands, battery percent where known.
 *
 */
export interface Ping {
  battery: number | null;
  t: number;
  type: "ping";
  unsent: number;
}
/**
 * A correction: proposed by one, applied by another; while proposed, `places` and `awards` are what it would do.
 *
 */
export interface CorrectionView {
  against: string;
  amendments: AmendmentView[];
  at: number;
  awards: AwardMove[];
  by: string;
  correction: string;
  figures: FigureEdit[];
  hall: "nothing" | "owed" | "told";
  places: PlaceView[];
  reason: string;
  second: string | null;
  state: "proposed" | "applied" | "dropped";
}
/**
 * One value from outside of a proposed correction: of what, of whom, before and after; empty when taken back.
 *
 */
export interface FigureEdit {
  label: string;
  new: string;
  old: string;
  unit: {
    [k: string]: string | undefined;
  } | null;
  what: {
    [k: string]: string | undefined;
  } | null;
}
/**
 * All corrections, for host and scrutineer; `prepared` is the announcement that waits for the host.
 *
 */
export interface CorrectionsSlice {
  prepared: NoticeView | null;
  rows: CorrectionView[];
}
/**
 * One row of the pad.
 *
 */
export interface CriterionView {
  bands: BandView[];
  high: string;
  id: string;
  low: string;
  name: {
    [k: string]: string | undefined;
  };
  step: string;
  weight: string;
}
/**
 * A line of the run of show; times are planned/actual instants when known.
 *
 */
export interface CueRow {
  kind: "opening" | "draw" | "turn" | "standings" | "levels" | "award" | "certify";
  label: string;
  planned_at: number | null;
  planned_ms: number | null;
  position: number | null;
  state: "done" | "now" | "ahead" | "to-mark" | "skipped" | "withdrawn";
  took_ms: number | null;
  turn: string | null;
  unit: {
    [k: string]: string | undefined;
  } | null;
}
/**
 * A step the host can take. `label` is a Fluent key (cue-…), args are its words; `command` is ready to send.
 *
 */
export interface CueView {
  args: {
    [k: string]: string | number | undefined;
  };
  award: {
    [k: string]: string | undefined;
  } | null;
  command:
    | StartRehearsal
    | ClearRehearsal
    | OpenContest
    | LetOthersMark
    | OpenDraw
    | DrawOrder
    | MoveTurn
    | CallEntry
    | StartPhase
    | PauseClock
    | ResumeClock
    | AddTime
    | OpenMarking
    | HoldMarking
    | CloseMarking
    | Reveal
    | ShowStandings
    | SkipEntry
    | WithdrawEntry
    | RerunEntry
    | TakeBreak
    | EndBreak
    | FreezeStandings
    | ThawStandings
    | ReleaseFigures
    | StartRound
    | CloseRounds
    | ShowLevels
    | AnnounceAward
    | NameWinner
    | CloseCeremony
    | Undo
    | Certify
    | AnnounceCorrections
    | EndAnnouncement
    | RecuseJudge
    | SubstituteJudge
    | ReopenSheet
    | DeclineReopen
    | DecideLate
    | RemindJudges
    | AnswerHelp
    | ShowScene
    | DecideTie
    | MarkCriterion
    | SubmitSheet
    | RequestReopen
    | AnswerQuestion
    | CallForHelp
    | AdjustEntry
    | EnterFigures
    | ProposeCorrection
    | ConfirmCorrection
    | DropCorrection
    | AskJudge;
  detail: string;
  hold: boolean;
  label: string;
  unit: {
    [k: string]: string | undefined;
  } | null;
}
/**
 * The judge's own recorded totals so far, in running order.
 *
 */
export interface EarlierSlice {
  rows: OwnTotal[];
}
/**
 * An earlier own total, for calibration.
 *
 */
export interface OwnTotal {
  position: number;
  total: string;
  turn: string;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * A column of a figures table: its name, or the Fluent key of one; the words it allows, none when free.
 *
 */
export interface FigureColumn {
  id: string;
  label: string;
  name: {
    [k: string]: string | undefined;
  } | null;
  options: string[];
}
/**
 * A row: the present values as text (empty when nothing is entered), who entered them, and what they replaced.
 *
 */
export interface FigureRow {
  at: number | null;
  before: string[];
  by: string;
  cells: string[];
  id: string;
  owed: boolean;
  released: boolean;
  source: string;
  times: number;
  topic: {
    [k: string]: string | undefined;
  } | null;
  unit: {
    [k: string]: string | undefined;
  } | null;
}
/**
 * A paper as the desk fills it in.
 *
 * `returned` and `issued` are the papers that came back and that may be handed in; `owed` counts the rows still
 * to be filled in; a ranking has one row for each order that was found, with its papers.
 *
 */
export interface FigureTable {
  columns: FigureColumn[];
  component: string;
  electorate: string | null;
  electorate_name: {
    [k: string]: string | undefined;
  } | null;
  id: string;
  issued: number | null;
  item: string | null;
  item_name: {
    [k: string]: string | undefined;
  } | null;
  name: {
    [k: string]: string | undefined;
  } | null;
  owed: number;
  returned: number | null;
  round: string | null;
  round_name: {
    [k: string]: string | undefined;
  } | null;
  rows: FigureRow[];
  sort: "figure" | "graded" | "numeric" | "approval" | "ranking" | "previous" | "difficulty" | "outcome";
}
/**
 * Everything from outside: the papers, how many values are owed, how many entered lines are not public yet.
 *
 */
export interface FiguresSlice {
  owed: number;
  tables: FigureTable[];
  unreleased: number;
}
/**
 * The host: what is public, the run of show, the panel's seats, the log, and the covered outcome.
 *
 */
export interface HostView {
  ceremony: CeremonySlice | null;
  clock: ClockSlice | null;
  contest: ContestSlice;
  corrections: CorrectionsSlice;
  draw: DrawSlice | null;
  levels: LevelsSlice | null;
  links: LinksSlice | null;
  log: LogSlice;
  notices: NoticesSlice;
  outcome: OutcomeSlice;
  panel: PanelSlice;
  pause: BreakSlice | null;
  programme: ProgrammeSlice;
  progress: ProgressSlice | null;
  reveal: RevealSlice | null;
  run: RunSlice;
  rundown: RundownSlice;
  seal: SealSlice | null;
  stage: StageSlice;
  standings: StandingsSlice;
}
/**
 * Who is connected: seats, screens, and how many follow.
 *
 */
export interface LinksSlice {
  followers: number;
  pairing_open: boolean;
  screens: ScreenRow[];
  seats: LinkRow[];
}
/**
 * A named screen and what it shows; `text` is the message on it.
 *
 */
export interface ScreenRow {
  kind:
    | "auto"
    | "title"
    | "order"
    | "draw"
    | "stage"
    | "marking"
    | "reveal"
    | "standings"
    | "levels"
    | "award"
    | "correction"
    | "break"
    | "message"
    | "black";
  online: number;
  pinned: boolean;
  screen: string;
  text: string;
}
/**
 * A device's link, known to the server only, never to the journal.
 *
 */
export interface LinkRow {
  approved: boolean;
  battery: number | null;
  device: string;
  online: boolean;
  seat: string;
  since: number;
  unsent: number;
}
/**
 * The last lines of the log, newest first.
 *
 */
export interface LogSlice {
  rows: LogRow[];
}
/**
 * A line of the log in plain words: Fluent key log-<kind in kebab case> with args.
 *
 */
export interface LogRow {
  args: {
    [k: string]: string | number | undefined;
  };
  at: number;
  by: string;
  label: string;
  n: number;
  questions: OpenQuestion[];
  unit: {
    [k: string]: string | undefined;
  } | null;
}
/**
 * A question the rule sheet leaves open: Fluent key check-<kind> with its args; `id` is what a yes names.
 *
 */
export interface OpenQuestion {
  args: {
    [k: string]: string | undefined;
  };
  id: string;
  label: string;
}
/**
 * Standing and awards as they would be: covered on the host's own screen until uncovered by hand.
 *
 */
export interface OutcomeSlice {
  awards: AwardView[];
  owed: Choice[];
  rows: StandingRow[];
  steps: {
    [k: string]: StepView[] | undefined;
  };
}
/**
 * One step of a trace: Fluent key trace-<code>, how the result follows from its terms, exact numbers as text.
 *
 */
export interface StepView {
  args: {
    [k: string]: string | undefined;
  };
  code: string;
  operation: "sum" | "mean" | "median" | "product" | "quotient" | "round" | "clamp" | "given";
  result: string;
  terms: TermView[];
}
/**
 * One number that goes into a step: whose it is ("judge:j1") and its name where it has one.
 *
 */
export interface TermView {
  dropped: ("highest" | "lowest" | "not-best") | null;
  label: {
    [k: string]: string | undefined;
  } | null;
  of: string;
  value: string;
  weight: string | null;
}
/**
 * The panel for the turn now marking (or on stage).
 *
 */
export interface PanelSlice {
  due: number;
  late: LateRow[];
  recorded: number;
  seats: SeatRow[];
  turn: string | null;
}
/**
 * A sheet that arrived after closing and waits for a decision.
 *
 */
export interface LateRow {
  at: number;
  judge: string;
  label: {
    [k: string]: string | undefined;
  };
  receipt: string;
  turn: string;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * A judge as the host sees the seat. No marks.
 *
 */
export interface SeatRow {
  asks_reopen: string | null;
  help: boolean;
  judge: string;
  label: {
    [k: string]: string | undefined;
  };
  marked: number;
  of: number;
  panel: string;
  person: string | null;
  receipt: string | null;
  sheets: number;
  state: "idle" | "marking" | "recorded" | "late" | "recused" | "missing" | "reopened";
  turn: string | null;
  unit: {
    [k: string]: string | undefined;
  } | null;
}
/**
 * The run of show: what is next, what follows, what can be undone.
 *
 */
export interface RunSlice {
  ahead_ms: number | null;
  also: CueView[];
  ends_at: number | null;
  figures_owed: OwedPaper[];
  last_at: number;
  last_by: string;
  last_step: string;
  next: CueView | null;
  open_questions: OpenQuestion[];
  others_mark: boolean;
  revision: number;
  then: string[];
  undo: CueView | null;
  waiting_for: string | null;
}
/**
 * A paper the standing waits for: of what, whose, and how many values.
 *
 */
export interface OwedPaper {
  count: number;
  electorate_name: {
    [k: string]: string | undefined;
  } | null;
  item_name: {
    [k: string]: string | undefined;
  } | null;
  name: {
    [k: string]: string | undefined;
  };
  round_name: {
    [k: string]: string | undefined;
  } | null;
}
/**
 * The evening from opening to certification, line by line.
 *
 */
export interface RundownSlice {
  rows: CueRow[];
}
/**
 * A judge: the stage and the own pad; no standings, nobody else's marks, no lamps.
 *
 */
export interface JudgeView {
  clock: ClockSlice | null;
  contest: ContestSlice;
  earlier: EarlierSlice;
  pad: PadSlice;
  pause: BreakSlice | null;
  seal: SealSlice | null;
  stage: StageSlice;
}
/**
 * Everything a judge's pad draws; `sheets` are those to be marked now (usually one), the first the one on stage.
 *
 */
export interface PadSlice {
  criteria: CriterionView[];
  help: "no" | "called" | "answered";
  judge: string;
  label: {
    [k: string]: string | undefined;
  };
  panel: string;
  panel_name: {
    [k: string]: string | undefined;
  };
  person: string | null;
  points: boolean;
  reminded_at: number | null;
  sheets: SheetView[];
  title: {
    [k: string]: string | undefined;
  } | null;
}
/**
 * The judge's own sheet of one turn.
 *
 */
export interface SheetView {
  comment: string;
  complete: boolean;
  entry: string;
  goals: GoalView[];
  marks: {
    [k: string]: string | undefined;
  };
  position: number;
  presenter: {
    [k: string]: string | undefined;
  } | null;
  question: ("asked" | "kept" | "opened") | null;
  receipt: string | null;
  recused_reason: string | null;
  reopen: "no" | "may-ask" | "asked" | "reopened";
  state: "ahead" | "open" | "recorded" | "late" | "set-aside" | "closed" | "recused" | "revealed";
  topic: {
    [k: string]: string | undefined;
  } | null;
  total: string | null;
  turn: string;
  unit: {
    [k: string]: string | undefined;
  };
  usual: UsualView[];
}
/**
 * The judge's own usual marks in a criterion (None: too few yet), and the marks to be asked about.
 *
 */
export interface UsualView {
  criterion: string;
  least: string | null;
  most: string | null;
  spans: SpanView[];
}
/**
 * Marks from `low` to `high` the pad asks about once, and why.
 *
 */
export interface SpanView {
  high: string;
  low: string;
  why: "far" | "slip" | "lowest";
}
/**
 * Answer to a ping: its t, and the server's clock.
 *
 */
export interface Pong {
  now: number;
  t: number;
  type: "pong";
}
/**
 * Backstage: what is public, and the queue.
 *
 */
export interface PresenterView {
  ceremony: CeremonySlice | null;
  clock: ClockSlice | null;
  contest: ContestSlice;
  draw: DrawSlice | null;
  levels: LevelsSlice | null;
  notices: NoticesSlice;
  pause: BreakSlice | null;
  programme: ProgrammeSlice;
  progress: ProgressSlice | null;
  queue: QueueSlice;
  reveal: RevealSlice | null;
  seal: SealSlice | null;
  stage: StageSlice;
  standings: StandingsSlice;
}
/**
 * Who is on after whom.
 *
 */
export interface QueueSlice {
  rows: QueueRow[];
}
/**
 * A turn still ahead and about when.
 *
 */
export interface QueueRow {
  about_at: number | null;
  position: number;
  presenter: {
    [k: string]: string | undefined;
  } | null;
  state:
    "waiting" | "called" | "on-stage" | "held" | "marking" | "closed" | "revealed" | "skipped" | "withdrawn";
  turn: string;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * The command is durable. The receipt is short and can be read out.
 *
 */
export interface Recorded {
  id: string;
  late: boolean;
  receipt: string;
  type: "recorded";
}
/**
 * The command was not carried out; code and args make the sentence (Fluent key refused-<code>).
 *
 */
export interface RefusedMessage {
  args: {
    [k: string]: string | number | undefined;
  };
  code: string;
  id: string | null;
  type: "refused";
}
/**
 * What this screen shows now. `kind` is never "auto": the show has already chosen.
 *
 */
export interface SceneSlice {
  kind:
    | "auto"
    | "title"
    | "order"
    | "draw"
    | "stage"
    | "marking"
    | "reveal"
    | "standings"
    | "levels"
    | "award"
    | "correction"
    | "break"
    | "message"
    | "black";
  pinned: boolean;
  screen: string;
  text: string;
}
/**
 * A big screen: what is public, and its scene.
 *
 */
export interface ScreenView {
  ceremony: CeremonySlice | null;
  clock: ClockSlice | null;
  contest: ContestSlice;
  draw: DrawSlice | null;
  levels: LevelsSlice | null;
  notices: NoticesSlice;
  pause: BreakSlice | null;
  programme: ProgrammeSlice;
  progress: ProgressSlice | null;
  reveal: RevealSlice | null;
  scene: SceneSlice;
  seal: SealSlice | null;
  stage: StageSlice;
  standings: StandingsSlice;
}
/**
 * The scrutineer: all marks, traces, the log, what certification waits for.
 *
 */
export interface ScrutineerView {
  ceremony: CeremonySlice | null;
  clock: ClockSlice | null;
  contest: ContestSlice;
  corrections: CorrectionsSlice;
  draw: DrawSlice | null;
  figures: FiguresSlice | null;
  levels: LevelsSlice | null;
  log: LogSlice;
  notices: NoticesSlice;
  outcome: OutcomeSlice;
  pause: BreakSlice | null;
  programme: ProgrammeSlice;
  progress: ProgressSlice | null;
  reveal: RevealSlice | null;
  scrutiny: ScrutinySlice;
  seal: SealSlice | null;
  sheets: SheetsSlice;
  stage: StageSlice;
  standings: StandingsSlice;
}
/**
 * What stands between now and a certified result.
 *
 */
export interface ScrutinySlice {
  agrees: boolean;
  corrected: number;
  head: string;
  may_certify: boolean;
  revision: number;
  seq: number;
  waiting_for: string[];
}
/**
 * Everything marked so far.
 *
 */
export interface SheetsSlice {
  criteria: CriterionView[];
  turns: TurnSheets[];
}
/**
 * All sheets and the trace of one turn's entry.
 *
 */
export interface TurnSheets {
  adjustments: AdjustmentLine[];
  entry: string;
  outcome: "scored" | "pending" | "did-not-start" | "did-not-improve" | "withdrawn" | "disqualified";
  over_seconds: number;
  position: number;
  sheets: SheetRow[];
  state:
    "waiting" | "called" | "on-stage" | "held" | "marking" | "closed" | "revealed" | "skipped" | "withdrawn";
  total: string | null;
  trace: StepView[];
  turn: string;
  unit: {
    [k: string]: string | undefined;
  };
}
/**
 * One judge's sheet of one turn, all marks.
 *
 */
export interface SheetRow {
  at: number | null;
  comment: string;
  confirmed: string[];
  corrected: string[];
  judge: string;
  label: {
    [k: string]: string | undefined;
  };
  marks: {
    [k: string]: string | undefined;
  };
  question: ("asked" | "kept" | "opened") | null;
  receipt: string | null;
  state: "missing" | "draft" | "recorded" | "late" | "set-aside" | "recused" | "excluded" | "left-out";
  total: string | null;
  unusual: string[];
}
/**
 * First message on a seat's socket.
 *
 */
export interface Welcome {
  device: string;
  now: number;
  role: "host" | "judge" | "scrutineer" | "presenter" | "audience" | "screen";
  seat: string;
  type: "welcome";
  version: string;
}
/**
 * Slices that changed (all of them after connecting); newer replaces older. n counts this view only.
 *
 */
export interface View {
  n: number;
  slices: Slices;
  type: "view";
}
/**
 * Every slice there is; a message carries some. Which ones a role can get stands in judging/views/roles.py.
 *
 */
export interface Slices {
  ceremony?: CeremonySlice | null;
  clock?: ClockSlice | null;
  contest?: ContestSlice | null;
  corrections?: CorrectionsSlice | null;
  draw?: DrawSlice | null;
  earlier?: EarlierSlice | null;
  figures?: FiguresSlice | null;
  levels?: LevelsSlice | null;
  links?: LinksSlice | null;
  log?: LogSlice | null;
  notices?: NoticesSlice | null;
  outcome?: OutcomeSlice | null;
  pad?: PadSlice | null;
  panel?: PanelSlice | null;
  pause?: BreakSlice | null;
  programme?: ProgrammeSlice | null;
  progress?: ProgressSlice | null;
  queue?: QueueSlice | null;
  reveal?: RevealSlice | null;
  run?: RunSlice | null;
  rundown?: RundownSlice | null;
  scene?: SceneSlice | null;
  scrutiny?: ScrutinySlice | null;
  seal?: SealSlice | null;
  sheets?: SheetsSlice | null;
  stage?: StageSlice | null;
  standings?: StandingsSlice | null;
}
/**
 * Amendments to be tried in the correction sandbox; nothing is recorded by trying.
 *
 */
export interface Trial {
  amendments: (EditMark | AddAdjustment | ChangeOutcome | ExcludeJudge | ChangeOvertime)[];
}
/**
 * What amendments would change if they were applied now: nothing is recorded by asking.
 *
 * `hall`: something announced would no longer be right. `owed`: questions people would then have to decide.
 *
 */
export interface WhatIf {
  awards: AwardMove[];
  hall: boolean;
  owed: number;
  places: PlaceView[];
}
