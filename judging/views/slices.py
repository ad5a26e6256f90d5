"""The slices views are made of: the shapes every screen draws from.

Numbers are decimal strings exactly as they are to be shown; instants are server milliseconds; texts are what
the organiser typed, by language. A slice is replaced as a whole; None means that there is nothing to show.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from judging.commands import Command, SceneKind
from judging.ids import AwardId, CriterionId, EntryId, Instant, JudgeId, Lang, PanelId, RoundId, TurnId

Words = Mapping[Lang, str]
Mode = Literal["draft", "rehearsal", "open", "certified"]
Chapter = Literal["before", "draw", "turns", "standings", "ceremony", "after"]
"""Where the evening is: before it starts, in a draw, among the turns, all done, awards, all given."""
TurnState = Literal[
    "waiting", "called", "on-stage", "held", "marking", "closed", "revealed", "skipped", "withdrawn"
]

Status = Literal["scored", "pending", "did-not-start", "did-not-improve", "withdrawn", "disqualified"]


# --- public: audience, screen, presenter, and everybody else


@dataclass(frozen=True, kw_only=True)
class ThemeView:
    """Colours of the contest."""

    accent: str | None
    background: str | None
    base: Literal["dark", "light"]


@dataclass(frozen=True, kw_only=True)
class ContestSlice:
    """What the contest is and in which mode it runs."""

    id: str
    title: Words
    subtitle: Words | None
    organiser: Words | None
    venue: Words | None
    date: str | None
    mode: Mode
    chapter: Chapter
    round: RoundId
    round_name: Words
    entry_count: int
    judge_count: int
    theme: ThemeView
    criteria: tuple[Words, ...]


@dataclass(frozen=True, kw_only=True)
class GoalView:
    """A declared target."""

    text: Words
    figure: str | None


@dataclass(frozen=True, kw_only=True)
class ProgrammeRow:
    """One line of the running order."""

    turn: TurnId
    entry: EntryId
    position: int
    unit: Words
    topic: Words | None
    presenter: Words | None
    state: TurnState


@dataclass(frozen=True, kw_only=True)
class Entrant:
    """An entry that takes part, before it has a place in the running order."""

    entry: EntryId
    unit: Words


@dataclass(frozen=True, kw_only=True)
class ProgrammeSlice:
    """The running order 出场顺序; empty rows before a draw (`drawn` False)."""

    drawn: bool
    rows: tuple[ProgrammeRow, ...]
    entrants: tuple[Entrant, ...]
    """Before the draw: who takes part, in the plan's order. Empty afterwards: the rows say it."""


@dataclass(frozen=True, kw_only=True)
class DrawSlice:
    """A public draw: first the commitment, then the word, the seed and the order; anyone can repeat it."""

    commitment: str
    word: str | None
    seed: str | None
    names: tuple[Words, ...]
    """Units taking part, in the plan's order."""
    order: tuple[Words, ...] | None


@dataclass(frozen=True, kw_only=True)
class EntryCard:
    """An entry on stage, or about to be."""

    turn: TurnId
    entry: EntryId
    position: int
    unit: Words
    topic: Words | None
    presenter: Words | None
    goals: tuple[GoalView, ...]


@dataclass(frozen=True, kw_only=True)
class StageSlice:
    """What is on stage now and who is next; `of` counts the turns of the round."""

    now: EntryCard | None
    state: TurnState | None
    next: EntryCard | None
    of: int
    held: int
    """Turns held for marking together."""


@dataclass(frozen=True, kw_only=True)
class ClockSlice:
    """The stage clock: devices draw it themselves. elapsed = spent_ms + (now - running_since if running)."""

    phase: str
    phase_name: Words
    limit_ms: int
    spent_ms: int
    running_since: Instant | None
    warn_at_ms: tuple[int, ...]
    """Milliseconds left at which the clock turns amber, then red."""
    counts_overtime: bool


@dataclass(frozen=True, kw_only=True)
class Lamp:
    """One judge's footlight: lit when recorded. Never a number."""

    judge: JudgeId
    label: Words
    state: Literal["dark", "lit", "out"]
    """out = does not mark this turn."""


@dataclass(frozen=True, kw_only=True)
class ProgressSlice:
    """The lamps of the panel while marking is open or closed for the turn on stage."""

    turn: TurnId
    open: bool
    lamps: tuple[Lamp, ...]


@dataclass(frozen=True, kw_only=True)
class JudgeCard:
    """A paddle in the reveal: a judge's total and whether it was struck."""

    judge: JudgeId
    label: Words
    total: str | None
    """None = did not mark this turn."""
    recused: bool
    """True: stood aside by rule or by own wish; False with no total: no sheet of this judge counts."""
    struck: Literal["highest", "lowest"] | None


@dataclass(frozen=True, kw_only=True)
class AdjustmentLine:
    """A deduction or bonus as shown: item code ("overtime" or the plan's item), seconds for overtime, signed points.

    `name` is what the plan calls the item; None for overtime, which the screens name themselves.
    """

    item: str
    name: Words | None
    seconds: int | None
    points: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class RevealSlice:
    """The arithmetic of the turn revealed last, and its place among those revealed so far."""

    turn: TurnId
    entry: EntryId
    position: int
    unit: Words
    topic: Words | None
    cards: tuple[JudgeCard, ...]
    kept: int
    """How many judges count in the average."""
    method: str
    """Method code of the panel's combination: "trimmed-mean", "mean", "sum" …"""
    average: str
    adjustments: tuple[AdjustmentLine, ...]
    final: str
    rank: int | None
    tied: bool
    of: int
    revealed_at: Instant


@dataclass(frozen=True, kw_only=True)
class StandingRow:
    """One row of a standing 名次."""

    entry: EntryId
    unit: Words
    topic: Words | None
    rank: int | None
    tied: bool
    total: str | None
    status: Status


@dataclass(frozen=True, kw_only=True)
class StandingsSlice:
    """The public standing of what has been revealed; when frozen, as it was then."""

    frozen: bool
    complete: bool
    certified: bool
    revision: int
    """How many corrections of the certified result were announced; 0 while it stands as certified."""
    rows: tuple[StandingRow, ...]


@dataclass(frozen=True, kw_only=True)
class LevelView:
    """A card colour or a tier, and how many were given; cards of the usual three colours say which."""

    id: str
    name: Words
    tone: Literal["blue", "yellow", "red"] | None
    count: int


@dataclass(frozen=True, kw_only=True)
class LevelRow:
    """An entry's levels, one for each aspect (one where only the total counts); None where there is none."""

    entry: EntryId
    unit: Words
    topic: Words | None
    levels: tuple[str | None, ...]


@dataclass(frozen=True, kw_only=True)
class LevelBoard:
    """A board of cards 亮牌 or tiers 等次; no aspects where only the total counts, no rows before it is shown."""

    rule: str
    name: Words
    kind: Literal["card", "tier"]
    aspects: tuple[Words, ...]
    levels: tuple[LevelView, ...]
    rows: tuple[LevelRow, ...]


@dataclass(frozen=True, kw_only=True)
class LevelsSlice:
    """The boards of cards and tiers, and since when they are public; None before."""

    shown_at: Instant | None
    boards: tuple[LevelBoard, ...]


@dataclass(frozen=True, kw_only=True)
class PlaceView:
    """An entry's place and total before and after a correction."""

    entry: EntryId
    unit: Words
    rank_before: int | None
    rank_after: int | None
    total_before: str | None
    total_after: str | None
    status_before: Status
    status_after: Status


@dataclass(frozen=True, kw_only=True)
class AwardMove:
    """An award's winners before and after a correction."""

    award: AwardId
    name: Words
    before: tuple[Words, ...]
    after: tuple[Words, ...]


@dataclass(frozen=True, kw_only=True)
class Decided:
    """Why a correction was made, and the two seats that decided it."""

    reason: str
    by: str
    second: str


@dataclass(frozen=True, kw_only=True)
class NoticeView:
    """A correction notice 更正公告: what was announced, what is right now, why and who decided.

    `n` and `at` are None while it is only prepared; `revision` counts corrections of the certified result, 0 before.
    """

    n: int | None
    at: Instant | None
    revision: int
    decided: tuple[Decided, ...]
    places: tuple[PlaceView, ...]
    awards: tuple[AwardMove, ...]


@dataclass(frozen=True, kw_only=True)
class NoticesSlice:
    """Announced corrections, the newest first; `now` is the number of the one being announced, if any."""

    now: int | None
    notices: tuple[NoticeView, ...]


@dataclass(frozen=True, kw_only=True)
class Winner:
    """A winner as shown."""

    entry: EntryId
    unit: Words
    topic: Words | None
    presenter: Words | None
    total: str | None


@dataclass(frozen=True, kw_only=True)
class AwardView:
    """An award; `winners` is None until they were named."""

    award: AwardId
    name: Words
    winners: tuple[Winner, ...] | None


@dataclass(frozen=True, kw_only=True)
class CeremonySlice:
    """Awards one by one, bottom up: the one on the screen now and those already given."""

    now: AwardView | None
    given: tuple[AwardView, ...]
    remaining: int


@dataclass(frozen=True, kw_only=True)
class BreakSlice:
    """A break with a countdown."""

    until: Instant
    message: str


@dataclass(frozen=True, kw_only=True)
class SealSlice:
    """What anybody can check: the journal's head at the last phase boundary, and when the result was certified.

    Without the journal's number, which would betray how busy the judges are.
    """

    boundary: str
    head: str
    at: Instant
    certified_at: Instant | None


@dataclass(frozen=True, kw_only=True)
class SceneSlice:
    """What this screen shows now. `kind` is never "auto": the show has already chosen."""

    screen: str
    kind: SceneKind
    text: str
    pinned: bool
    """True when the host pointed the screen at it; False when it follows the show."""


# --- a judge's own


@dataclass(frozen=True, kw_only=True)
class BandView:
    """What earns this band."""

    at_least: str
    name: Words
    text: Words


@dataclass(frozen=True, kw_only=True)
class CriterionView:
    """One row of the pad."""

    id: CriterionId
    name: Words
    low: str
    high: str
    step: str
    weight: str
    bands: tuple[BandView, ...]


@dataclass(frozen=True, kw_only=True)
class SpanView:
    """Marks from `low` to `high` the pad asks about once, and why."""

    low: str
    high: str
    why: Literal["far", "slip", "lowest"]


@dataclass(frozen=True, kw_only=True)
class UsualView:
    """The judge's own usual marks in a criterion (None: too few yet), and the marks to be asked about."""

    criterion: CriterionId
    least: str | None
    most: str | None
    spans: tuple[SpanView, ...]


@dataclass(frozen=True, kw_only=True)
class SheetView:
    """The judge's own sheet of one turn."""

    turn: TurnId
    entry: EntryId
    position: int
    unit: Words
    topic: Words | None
    presenter: Words | None
    goals: tuple[GoalView, ...]
    state: Literal["ahead", "open", "recorded", "late", "set-aside", "closed", "recused", "revealed"]
    """ahead: may be drafted, marking is not open yet; open: to be marked (also after a reopening); set-aside: it
    came late and the host decided that it does not count."""
    marks: Mapping[CriterionId, str]
    total: str | None
    complete: bool
    comment: str
    receipt: str | None
    reopen: Literal["no", "may-ask", "asked", "reopened"]
    recused_reason: str | None
    usual: tuple[UsualView, ...]
    question: Literal["asked", "kept", "opened"] | None
    """The scrutineer asks the judge to look at this sheet again, and what the judge answered."""


@dataclass(frozen=True, kw_only=True)
class OwnTotal:
    """An earlier own total, for calibration; rank among the own totals, 1 = highest."""

    turn: TurnId
    position: int
    unit: Words
    total: str
    rank: int


@dataclass(frozen=True, kw_only=True)
class PadSlice:
    """Everything a judge's pad draws; `sheets` are those to be marked now (usually one), the first the one on stage."""

    judge: JudgeId
    label: Words
    title: Words | None
    panel: PanelId
    panel_name: Words
    criteria: tuple[CriterionView, ...]
    sheets: tuple[SheetView, ...]
    earlier: tuple[OwnTotal, ...]
    help: Literal["no", "called", "answered"]
    reminded_at: Instant | None


# --- the host's


@dataclass(frozen=True, kw_only=True)
class CueView:
    """A step the host can take. `label` is a Fluent key (cue-…), args are its words; `command` is ready to send."""

    label: str
    detail: str
    """Fluent key that says what will happen and to whom."""
    args: Mapping[str, str | int]
    unit: Words | None
    award: Words | None
    command: Command
    hold: bool
    """True: cannot be taken back; a long press, and one sentence of warning."""


@dataclass(frozen=True, kw_only=True)
class CueRow:
    """A line of the run of show; times are planned/actual instants when known."""

    turn: TurnId | None
    kind: Literal["opening", "draw", "turn", "standings", "levels", "award", "certify"]
    label: str
    position: int | None
    unit: Words | None
    state: Literal["done", "now", "ahead", "skipped", "withdrawn"]
    planned_at: Instant | None
    took_ms: int | None
    planned_ms: int | None


@dataclass(frozen=True, kw_only=True)
class OpenQuestion:
    """A question the rule sheet leaves open: Fluent key check-<kind> with its args; `id` is what a yes names."""

    id: str
    label: str
    args: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class OwedPaper:
    """A paper the standing waits for: of what, whose, and how many values."""

    name: Words
    round_name: Words | None
    electorate_name: Words | None
    item_name: Words | None
    count: int


@dataclass(frozen=True, kw_only=True)
class RunSlice:
    """The run of show: what is next, what follows, what can be undone."""

    revision: int
    next: CueView | None
    then: tuple[str, ...]
    """Fluent keys of the two or three steps after the next."""
    waiting_for: str | None
    """Fluent key: what the show waits for when there is no next step (e.g. the scrutineer's certification)."""
    also: tuple[CueView, ...]
    """Other steps possible now: skip, break, freeze, call a skipped entry …"""
    undo: CueView | None
    rows: tuple[CueRow, ...]
    ahead_ms: int | None
    """Negative: behind the plan."""
    ends_at: Instant | None
    others_mark: bool
    figures_owed: tuple[OwedPaper, ...]
    """What the scrutineer still enters; said before the standing waits for it."""
    open_questions: tuple[OpenQuestion, ...]
    last_by: str
    last_step: str
    last_at: Instant


@dataclass(frozen=True, kw_only=True)
class SeatRow:
    """A judge as the host sees the seat. No marks."""

    judge: JudgeId
    label: Words
    person: str | None
    """Name of the substitute sitting there, if any."""
    panel: PanelId
    unit: Words | None
    state: Literal["idle", "marking", "recorded", "late", "recused", "missing", "reopened"]
    marked: int
    of: int
    receipt: str | None
    help: bool
    asks_reopen: str | None
    """The reason a judge gives for wanting the sheet back."""


@dataclass(frozen=True, kw_only=True)
class LateRow:
    """A sheet that arrived after closing and waits for a decision."""

    turn: TurnId
    judge: JudgeId
    label: Words
    unit: Words
    at: Instant
    receipt: str


@dataclass(frozen=True, kw_only=True)
class PanelSlice:
    """The panel for the turn now marking (or on stage)."""

    turn: TurnId | None
    recorded: int
    due: int
    seats: tuple[SeatRow, ...]
    late: tuple[LateRow, ...]


@dataclass(frozen=True, kw_only=True)
class LogRow:
    """A line of the log in plain words: Fluent key log-<kind in kebab case> with args."""

    n: int
    at: Instant
    by: str
    label: str
    args: Mapping[str, str | int]
    unit: Words | None


@dataclass(frozen=True, kw_only=True)
class LogSlice:
    """The last lines of the log, newest first."""

    rows: tuple[LogRow, ...]


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A question people must decide: a tie at a prize boundary or at the cut."""

    question: str
    label: str
    args: Mapping[str, str | int]
    entries: tuple[EntryId, ...]
    units: tuple[Words, ...]
    choices: tuple[Literal["order", "share", "choose", "accept"], ...]


@dataclass(frozen=True, kw_only=True)
class OutcomeSlice:
    """Standing and awards as they would be: covered on the host's own screen until uncovered by hand."""

    rows: tuple[StandingRow, ...]
    awards: tuple[AwardView, ...]
    owed: tuple[Choice, ...]


@dataclass(frozen=True, kw_only=True)
class LinkRow:
    """A device's link, known to the server only, never to the journal."""

    seat: str
    device: str
    online: bool
    since: Instant
    unsent: int
    battery: int | None
    approved: bool


@dataclass(frozen=True, kw_only=True)
class ScreenRow:
    """A named screen and what it shows; `text` is the message on it."""

    screen: str
    online: int
    kind: SceneKind
    text: str
    pinned: bool


@dataclass(frozen=True, kw_only=True)
class LinksSlice:
    """Who is connected: seats, screens, and how many follow."""

    seats: tuple[LinkRow, ...]
    screens: tuple[ScreenRow, ...]
    followers: int
    pairing_open: bool


# --- the scrutineer's


@dataclass(frozen=True, kw_only=True)
class TermView:
    """One number that goes into a step: whose it is ("judge:j1") and its name where it has one."""

    of: str
    label: Words | None
    value: str
    weight: str | None
    dropped: Literal["highest", "lowest", "not-best"] | None


@dataclass(frozen=True, kw_only=True)
class StepView:
    """One step of a trace: Fluent key trace-<code>, how the result follows from its terms, exact numbers as text."""

    code: str
    operation: Literal["sum", "mean", "median", "product", "quotient", "round", "clamp", "given"]
    terms: tuple[TermView, ...]
    result: str
    args: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class SheetRow:
    """One judge's sheet of one turn, all marks."""

    judge: JudgeId
    label: Words
    state: Literal["missing", "draft", "recorded", "late", "set-aside", "recused", "excluded"]
    marks: Mapping[CriterionId, str]
    total: str | None
    receipt: str | None
    comment: str
    at: Instant | None
    unusual: tuple[CriterionId, ...]
    """Marks far from this judge's own usual ones; `confirmed` are those the judge was asked about and kept."""
    confirmed: tuple[CriterionId, ...]
    corrected: tuple[CriterionId, ...]
    """Marks that stand as corrected by two people."""
    question: Literal["asked", "kept", "opened"] | None


@dataclass(frozen=True, kw_only=True)
class TurnSheets:
    """All sheets and the trace of one turn's entry."""

    turn: TurnId
    entry: EntryId
    position: int
    unit: Words
    state: TurnState
    outcome: Status
    over_seconds: int
    sheets: tuple[SheetRow, ...]
    adjustments: tuple[AdjustmentLine, ...]
    total: str | None
    rank: int | None
    trace: tuple[StepView, ...]


@dataclass(frozen=True, kw_only=True)
class SheetsSlice:
    """Everything marked so far."""

    criteria: tuple[CriterionView, ...]
    turns: tuple[TurnSheets, ...]


@dataclass(frozen=True, kw_only=True)
class AmendmentView:
    """One thing a correction amends, with its names; `old` and `new` are a mark, points, an outcome or seconds."""

    kind: Literal["edit-mark", "add-adjustment", "change-outcome", "exclude-judge", "change-overtime"]
    turn: TurnId | None
    unit: Words | None
    judge: Words | None
    criterion: Words | None
    item: Words | None
    old: str | None
    new: str | None


@dataclass(frozen=True, kw_only=True)
class FigureEdit:
    """One value from outside of a proposed correction: of what, of whom, before and after; empty when taken back."""

    what: Words | None
    label: str
    unit: Words | None
    old: str
    new: str


@dataclass(frozen=True, kw_only=True)
class CorrectionView:
    """A correction: proposed by one, applied by another; while proposed, `places` and `awards` are what it would do."""

    correction: str
    by: str
    at: Instant
    reason: str
    state: Literal["proposed", "applied", "dropped"]
    second: str | None
    hall: Literal["nothing", "owed", "told"]
    """Whether something announced is no longer right by it, and whether the hall was told."""
    amendments: tuple[AmendmentView, ...]
    figures: tuple[FigureEdit, ...]
    places: tuple[PlaceView, ...]
    awards: tuple[AwardMove, ...]


@dataclass(frozen=True, kw_only=True)
class CorrectionsSlice:
    """All corrections, for host and scrutineer; `prepared` is the announcement that waits for the host."""

    rows: tuple[CorrectionView, ...]
    prepared: NoticeView | None


@dataclass(frozen=True, kw_only=True)
class WhatIf:
    """What amendments would change if they were applied now: nothing is recorded by asking.

    `hall`: something announced would no longer be right. `owed`: questions people would then have to decide.
    """

    places: tuple[PlaceView, ...]
    awards: tuple[AwardMove, ...]
    hall: bool
    owed: int


@dataclass(frozen=True, kw_only=True)
class ScrutinySlice:
    """What stands between now and a certified result."""

    may_certify: bool
    waiting_for: tuple[str, ...]
    """Fluent keys of what is missing before certification."""
    head: str
    seq: int
    revision: int
    corrected: int
    """How many corrections were applied to the certified result; 0 while it stands as certified."""
    agrees: bool
    """Whether the independent tally gives the same result now."""


# --- the presenter's


@dataclass(frozen=True, kw_only=True)
class QueueRow:
    """A turn still ahead and about when."""

    turn: TurnId
    position: int
    unit: Words
    presenter: Words | None
    about_at: Instant | None
    state: TurnState


@dataclass(frozen=True, kw_only=True)
class QueueSlice:
    """Who is on after whom."""

    rows: tuple[QueueRow, ...]
