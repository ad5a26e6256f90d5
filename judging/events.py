"""What happened: one frozen dataclass each. The journal keeps these in order and the contest is their fold.

Events carry ids, not names, and everything needed to fold them: no event asks the clock or chance again.
`at` and `by` (the seat's id) stand on every event; the class's name is its kind in the journal.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from judging.commands import SceneKind
from judging.figures.brought import Brought
from judging.ids import AwardId, CriterionId, EntryId, Instant, JudgeId, PhaseId, RoundId, TurnId
from judging.scrutiny.correction import Amendment, AwardChange, PlaceChange


@dataclass(frozen=True, kw_only=True)
class _Event:
    at: Instant
    by: str


@dataclass(frozen=True, kw_only=True)
class ContestCreated(_Event):
    """The contest exists under this plan (by its digest)."""

    plan_digest: str


@dataclass(frozen=True, kw_only=True)
class PlanRevised(_Event):
    """A draft contest got a new revision of its plan."""

    plan_digest: str


@dataclass(frozen=True, kw_only=True)
class RehearsalStarted(_Event):
    """From here on everything is rehearsal."""


@dataclass(frozen=True, kw_only=True)
class RehearsalCleared(_Event):
    """Everything since the rehearsal began is set aside; the contest is a draft again."""


@dataclass(frozen=True, kw_only=True)
class ContestOpened(_Event):
    """The contest runs for real; these open questions of the rule sheet were said yes to."""

    accepted: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class OthersMarkSet(_Event):
    """Rehearsal: unattended seats mark by themselves, or not."""

    on: bool


@dataclass(frozen=True, kw_only=True)
class DrawOpened(_Event):
    """The draw's seed is fixed; `commitment` = SHA-256 of the seed is shown, the seed is not."""

    round: RoundId
    commitment: str
    seed: str


@dataclass(frozen=True, kw_only=True)
class OrderDrawn(_Event):
    """The order, by SHA-256("seed/word/entry") ascending; the seed is public from now on."""

    round: RoundId
    word: str
    order: tuple[TurnId, ...]


@dataclass(frozen=True, kw_only=True)
class TurnMoved(_Event):
    """The running order was changed by hand."""

    order: tuple[TurnId, ...]


@dataclass(frozen=True, kw_only=True)
class EntryCalled(_Event):
    """The entry is on its way to the stage."""

    turn: TurnId


@dataclass(frozen=True, kw_only=True)
class PhaseStarted(_Event):
    """A timed phase runs from `at`."""

    turn: TurnId
    phase: PhaseId
    over_ms: int
    """Overtime the phase that just ended left behind, in milliseconds."""


@dataclass(frozen=True, kw_only=True)
class ClockPaused(_Event):
    """The clock stands."""


@dataclass(frozen=True, kw_only=True)
class ClockResumed(_Event):
    """The clock runs on."""


@dataclass(frozen=True, kw_only=True)
class TimeAdded(_Event):
    """The running phase is longer (or shorter) by these seconds."""

    seconds: int


@dataclass(frozen=True, kw_only=True)
class MarkingOpened(_Event):
    """The panel is asked to mark these turns."""

    turns: tuple[TurnId, ...]
    over_ms: int


@dataclass(frozen=True, kw_only=True)
class MarkingHeld(_Event):
    """The turn ends unmarked and will be marked together with others."""

    turn: TurnId
    over_ms: int


@dataclass(frozen=True, kw_only=True)
class MarkingClosed(_Event):
    """Marking is over; the missing judges are excluded from these turns, never counted as zero."""

    turns: tuple[TurnId, ...]
    missing: Mapping[TurnId, tuple[JudgeId, ...]]
    reason: str


@dataclass(frozen=True, kw_only=True)
class TurnRevealed(_Event):
    """Marks, tally and place of the turn are public."""

    turn: TurnId


@dataclass(frozen=True, kw_only=True)
class StandingsShown(_Event):
    """The board is on the screens until the next call."""


@dataclass(frozen=True, kw_only=True)
class EntrySkipped(_Event):
    """The turn waits for later."""

    turn: TurnId


@dataclass(frozen=True, kw_only=True)
class EntryWithdrawn(_Event):
    """The entry is out of the contest."""

    turn: TurnId
    reason: str


@dataclass(frozen=True, kw_only=True)
class EntryRerun(_Event):
    """The turn starts afresh."""

    turn: TurnId
    reason: str


@dataclass(frozen=True, kw_only=True)
class JudgeRecused(_Event):
    """The judge does not mark this turn."""

    turn: TurnId
    judge: JudgeId
    reason: str


@dataclass(frozen=True, kw_only=True)
class JudgeSubstituted(_Event):
    """Another person sits in the judge's seat."""

    judge: JudgeId
    name: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class CriterionMarked(_Event):
    """A draft mark."""

    turn: TurnId
    judge: JudgeId
    criterion: CriterionId
    mark: Decimal | None


@dataclass(frozen=True, kw_only=True)
class SheetSubmitted(_Event):
    """A scoresheet is recorded, in time; `receipt` is what the judge's device shows.

    `unusual` are the criteria whose mark was far from the judge's own usual ones, `confirmed` those of them the
    judge was asked about and kept.
    """

    turn: TurnId
    judge: JudgeId
    marks: Mapping[CriterionId, Decimal]
    comment: str
    receipt: str
    unusual: tuple[CriterionId, ...] = ()
    confirmed: tuple[CriterionId, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SheetArrivedLate(_Event):
    """A scoresheet reached the journal after marking had closed; people decide."""

    turn: TurnId
    judge: JudgeId
    marks: Mapping[CriterionId, Decimal]
    comment: str
    receipt: str
    unusual: tuple[CriterionId, ...] = ()
    confirmed: tuple[CriterionId, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LateDecided(_Event):
    """People counted the late sheet, or set it aside."""

    turn: TurnId
    judge: JudgeId
    accepted: bool
    reason: str


@dataclass(frozen=True, kw_only=True)
class ReopenRequested(_Event):
    """A judge asks to change a recorded sheet."""

    turn: TurnId
    judge: JudgeId
    reason: str


@dataclass(frozen=True, kw_only=True)
class ReopenDeclined(_Event):
    """The sheet stays as recorded."""

    turn: TurnId
    judge: JudgeId


@dataclass(frozen=True, kw_only=True)
class SheetReopened(_Event):
    """The judge may change the sheet; the recorded one counts until a new one is recorded."""

    turn: TurnId
    judge: JudgeId
    reason: str


@dataclass(frozen=True, kw_only=True)
class JudgeAsked(_Event):
    """The judge is asked to look at the recorded sheet again."""

    turn: TurnId
    judge: JudgeId


@dataclass(frozen=True, kw_only=True)
class JudgeAnswered(_Event):
    """The judge keeps the sheet, or has it open again; the recorded one counts until a new one is recorded."""

    turn: TurnId
    judge: JudgeId
    kept: bool


@dataclass(frozen=True, kw_only=True)
class JudgesReminded(_Event):
    """These judges were asked to mark."""

    judges: tuple[JudgeId, ...]


@dataclass(frozen=True, kw_only=True)
class HelpCalled(_Event):
    """A judge wants help, or no longer."""

    judge: JudgeId
    on: bool


@dataclass(frozen=True, kw_only=True)
class HelpAnswered(_Event):
    """The crew is on its way."""

    judge: JudgeId


@dataclass(frozen=True, kw_only=True)
class SceneShown(_Event):
    """A screen, or all of them, was pointed at a scene."""

    screen: str | None
    scene: SceneKind
    text: str


@dataclass(frozen=True, kw_only=True)
class BreakTaken(_Event):
    """A break until `until`."""

    until: Instant
    message: str


@dataclass(frozen=True, kw_only=True)
class BreakEnded(_Event):
    """The show goes on."""


@dataclass(frozen=True, kw_only=True)
class StandingsFrozen(_Event):
    """Public standings stand still."""


@dataclass(frozen=True, kw_only=True)
class StandingsThawed(_Event):
    """Public standings move again."""


@dataclass(frozen=True, kw_only=True)
class RoundStarted(_Event):
    """A further round begins with these turns."""

    round: RoundId
    order: tuple[TurnId, ...]


@dataclass(frozen=True, kw_only=True)
class RoundsClosed(_Event):
    """All turns are done."""


@dataclass(frozen=True, kw_only=True)
class LevelsShown(_Event):
    """The cards and tiers are public."""


@dataclass(frozen=True, kw_only=True)
class TieDecided(_Event):
    """People decided where the rules stop."""

    question: str
    choice: Literal["share", "order", "choose", "accept"]
    order: tuple[EntryId, ...]
    reason: str


@dataclass(frozen=True, kw_only=True)
class AwardAnnounced(_Event):
    """The award's name is on the screen, its winners are not."""

    award: AwardId


@dataclass(frozen=True, kw_only=True)
class WinnerNamed(_Event):
    """The award's winners are public."""

    award: AwardId
    entries: tuple[EntryId, ...]


@dataclass(frozen=True, kw_only=True)
class CeremonyClosed(_Event):
    """All awards are given."""


@dataclass(frozen=True, kw_only=True)
class StepUndone(_Event):
    """The last reversible step (an event's kind) was taken back."""

    step: str


@dataclass(frozen=True, kw_only=True)
class EntryAdjusted(_Event):
    """A bonus or deduction with its reason."""

    turn: TurnId
    item: str
    points: Decimal
    reason: str
    evidence: str


@dataclass(frozen=True, kw_only=True)
class FiguresEntered(_Event):
    """Values from outside stand: `count` entered, `replaced` of those before changed or taken back."""

    brought: Brought
    source: str
    count: int
    replaced: int


@dataclass(frozen=True, kw_only=True)
class FiguresReleased(_Event):
    """What was entered so far is public, as far as its entries are revealed."""

    count: int


@dataclass(frozen=True, kw_only=True)
class CorrectionProposed(_Event):
    """Somebody proposes to correct recorded marks or figures."""

    correction: str
    amendments: tuple[Amendment, ...]
    reason: str
    brought: Brought | None = None


@dataclass(frozen=True, kw_only=True)
class CorrectionConfirmed(_Event):
    """A second person applied it; these places and awards changed. `public`: something announced is no longer right."""

    correction: str
    public: bool
    places: tuple[PlaceChange, ...]
    awards: tuple[AwardChange, ...]


@dataclass(frozen=True, kw_only=True)
class CorrectionDropped(_Event):
    """It was set aside."""

    correction: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class CorrectionsAnnounced(_Event):
    """The hall is told of these corrections: what was announced before, and what is right now."""

    corrections: tuple[str, ...]
    places: tuple[PlaceChange, ...]
    awards: tuple[AwardChange, ...]


@dataclass(frozen=True, kw_only=True)
class AnnouncementEnded(_Event):
    """The show goes on."""


@dataclass(frozen=True, kw_only=True)
class ResultsCertified(_Event):
    """The result is certified; `standings` and `awards` are what was certified (entry, rank, total as shown)."""

    standings: tuple[tuple[EntryId, int | None, str], ...]
    awards: tuple[tuple[AwardId, tuple[EntryId, ...]], ...]
    note: str


Event = (
    ContestCreated | PlanRevised | RehearsalStarted | RehearsalCleared | ContestOpened | OthersMarkSet
    | DrawOpened | OrderDrawn | TurnMoved | EntryCalled | PhaseStarted | ClockPaused | ClockResumed | TimeAdded
    | MarkingOpened | MarkingHeld | MarkingClosed | TurnRevealed | StandingsShown
    | EntrySkipped | EntryWithdrawn | EntryRerun
    | JudgeRecused | JudgeSubstituted | JudgeAsked | JudgeAnswered
    | CriterionMarked | SheetSubmitted | SheetArrivedLate | LateDecided
    | ReopenRequested | ReopenDeclined | SheetReopened | JudgesReminded | HelpCalled | HelpAnswered
    | SceneShown | BreakTaken | BreakEnded | StandingsFrozen | StandingsThawed | RoundStarted | RoundsClosed
    | LevelsShown | TieDecided | AwardAnnounced | WinnerNamed | CeremonyClosed | StepUndone
    | EntryAdjusted | FiguresEntered | FiguresReleased
    | CorrectionProposed | CorrectionConfirmed | CorrectionDropped | CorrectionsAnnounced | AnnouncementEnded
    | ResultsCertified
)  # fmt: skip
