"""What a seat may ask for: one frozen dataclass each.

`seen` is the show's revision the host was looking at: of two hosts pressing at once, one wins and the
other is told who did it. Marks of different judges never conflict, so a judge's commands carry none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from judging.figures.brought import Brought
from judging.ids import AwardId, CriterionId, EntryId, JudgeId, RoundId, TurnId
from judging.scrutiny.correction import Amendment

SceneKind = Literal[
    "auto",
    "title",
    "order",
    "draw",
    "stage",
    "marking",
    "reveal",
    "standings",
    "levels",
    "award",
    "correction",
    "break",
    "message",
    "black",
]


@dataclass(frozen=True, kw_only=True)
class _Show:
    """A step of the show, taken on the revision the host saw."""

    seen: int


# --- opening and closing


@dataclass(frozen=True, kw_only=True)
class StartRehearsal(_Show):
    """Rehearse with the real plan; everything recorded is cleared before the contest can open."""

    kind: Literal["start-rehearsal"] = "start-rehearsal"


@dataclass(frozen=True, kw_only=True)
class ClearRehearsal(_Show):
    """End the rehearsal and forget its marks: a recorded step of its own."""

    kind: Literal["clear-rehearsal"] = "clear-rehearsal"


@dataclass(frozen=True, kw_only=True)
class OpenContest(_Show):
    """Open the contest for real; `accept` names the open questions of the rule sheet the host says yes to."""

    accept: tuple[str, ...] = ()
    kind: Literal["open-contest"] = "open-contest"


@dataclass(frozen=True, kw_only=True)
class LetOthersMark(_Show):
    """In a rehearsal, seats nobody sits on mark by themselves."""

    on: bool
    kind: Literal["let-others-mark"] = "let-others-mark"


# --- order


@dataclass(frozen=True, kw_only=True)
class OpenDraw(_Show):
    """Begin the public draw of a round: a seed is fixed and its commitment shown."""

    kind: Literal["open-draw"] = "open-draw"


@dataclass(frozen=True, kw_only=True)
class DrawOrder(_Show):
    """Draw: the order follows from the committed seed and a word called out in the hall (may be empty)."""

    word: str = ""
    kind: Literal["draw-order"] = "draw-order"


@dataclass(frozen=True, kw_only=True)
class MoveTurn(_Show):
    """Move a waiting turn to another position (0-based) of the running order."""

    turn: TurnId
    to: int
    kind: Literal["move-turn"] = "move-turn"


# --- one turn


@dataclass(frozen=True, kw_only=True)
class CallEntry(_Show):
    """Call an entry to the stage (also a skipped one, to come back)."""

    turn: TurnId
    kind: Literal["call-entry"] = "call-entry"


@dataclass(frozen=True, kw_only=True)
class StartPhase(_Show):
    """Start the next timed phase of the turn on stage; the clock runs from now."""

    kind: Literal["start-phase"] = "start-phase"


@dataclass(frozen=True, kw_only=True)
class PauseClock(_Show):
    """Stop the clock for a while."""

    kind: Literal["pause-clock"] = "pause-clock"


@dataclass(frozen=True, kw_only=True)
class ResumeClock(_Show):
    """Let the clock run on."""

    kind: Literal["resume-clock"] = "resume-clock"


@dataclass(frozen=True, kw_only=True)
class AddTime(_Show):
    """Give (or take, when negative) seconds of the running phase."""

    seconds: int
    kind: Literal["add-time"] = "add-time"


@dataclass(frozen=True, kw_only=True)
class OpenMarking(_Show):
    """Stop the clock and ask the panel to mark; under a calibration hold, all held turns at once."""

    kind: Literal["open-marking"] = "open-marking"


@dataclass(frozen=True, kw_only=True)
class HoldMarking(_Show):
    """Calibration hold: end this turn without marking; it is marked together with the others later."""

    kind: Literal["hold-marking"] = "hold-marking"


@dataclass(frozen=True, kw_only=True)
class CloseMarking(_Show):
    """Close marking; judges still missing are excluded, which needs a reason."""

    reason: str = ""
    kind: Literal["close-marking"] = "close-marking"


@dataclass(frozen=True, kw_only=True)
class Reveal(_Show):
    """Show a closed turn's marks, deductions, tally and place to everybody."""

    turn: TurnId
    kind: Literal["reveal"] = "reveal"


@dataclass(frozen=True, kw_only=True)
class ShowStandings(_Show):
    """After a reveal: the board, where the new row takes its place."""

    kind: Literal["show-standings"] = "show-standings"


@dataclass(frozen=True, kw_only=True)
class SkipEntry(_Show):
    """Leave a turn for later."""

    turn: TurnId
    kind: Literal["skip-entry"] = "skip-entry"


@dataclass(frozen=True, kw_only=True)
class WithdrawEntry(_Show):
    """Take an entry out of the contest."""

    turn: TurnId
    reason: str
    kind: Literal["withdraw-entry"] = "withdraw-entry"


@dataclass(frozen=True, kw_only=True)
class RerunEntry(_Show):
    """Let an entry present again: its sheets and clock of this turn are set aside, not erased from the journal."""

    turn: TurnId
    reason: str
    kind: Literal["rerun-entry"] = "rerun-entry"


# --- the panel


@dataclass(frozen=True, kw_only=True)
class RecuseJudge:
    """A judge does not mark this turn: asked for by the host, or by the judge (then `judge` is the own seat)."""

    turn: TurnId
    judge: JudgeId
    reason: str
    kind: Literal["recuse-judge"] = "recuse-judge"


@dataclass(frozen=True, kw_only=True)
class SubstituteJudge:
    """Somebody else takes the judge's seat from now on."""

    judge: JudgeId
    name: str
    reason: str
    kind: Literal["substitute-judge"] = "substitute-judge"


@dataclass(frozen=True, kw_only=True)
class ReopenSheet:
    """Let a judge change a recorded sheet while its turn is not revealed."""

    turn: TurnId
    judge: JudgeId
    reason: str
    kind: Literal["reopen-sheet"] = "reopen-sheet"


@dataclass(frozen=True, kw_only=True)
class DeclineReopen:
    """Say no to a judge's request to reopen."""

    turn: TurnId
    judge: JudgeId
    kind: Literal["decline-reopen"] = "decline-reopen"


@dataclass(frozen=True, kw_only=True)
class DecideLate:
    """Count, or set aside, a sheet that arrived after marking had closed."""

    turn: TurnId
    judge: JudgeId
    accept: bool
    reason: str
    kind: Literal["decide-late"] = "decide-late"


@dataclass(frozen=True, kw_only=True)
class RemindJudges:
    """Ask the judges who have not recorded yet, visibly and kindly."""

    kind: Literal["remind-judges"] = "remind-judges"


@dataclass(frozen=True, kw_only=True)
class AnswerHelp:
    """The crew has seen a judge's call for help."""

    judge: JudgeId
    kind: Literal["answer-help"] = "answer-help"


# --- what the hall sees


@dataclass(frozen=True, kw_only=True)
class ShowScene:
    """Point one screen (or, with screen None, all of them) at a scene; "auto" follows the show."""

    scene: SceneKind
    screen: str | None = None
    text: str = ""
    kind: Literal["show-scene"] = "show-scene"


@dataclass(frozen=True, kw_only=True)
class TakeBreak(_Show):
    """A break with a countdown."""

    minutes: int
    message: str = ""
    kind: Literal["take-break"] = "take-break"


@dataclass(frozen=True, kw_only=True)
class EndBreak(_Show):
    """Go on after the break."""

    kind: Literal["end-break"] = "end-break"


@dataclass(frozen=True, kw_only=True)
class FreezeStandings(_Show):
    """Hold the public standings where they are 封榜."""

    kind: Literal["freeze-standings"] = "freeze-standings"


@dataclass(frozen=True, kw_only=True)
class ThawStandings(_Show):
    """Let the public standings move again 解榜."""

    kind: Literal["thaw-standings"] = "thaw-standings"


# --- figures from outside


@dataclass(frozen=True, kw_only=True)
class EnterFigures:
    """Values from outside, with the paper or office they come from; entered again, they replace what was there."""

    brought: Brought
    source: str
    kind: Literal["enter-figures"] = "enter-figures"


@dataclass(frozen=True, kw_only=True)
class ReleaseFigures(_Show):
    """Make public what was entered: of every revealed entry, and what belongs to no single one."""

    kind: Literal["release-figures"] = "release-figures"


# --- corrections in front of the hall


@dataclass(frozen=True, kw_only=True)
class AnnounceCorrections(_Show):
    """Tell the hall what was announced and is no longer right: old, new and why, on all screens and phones."""

    kind: Literal["announce-corrections"] = "announce-corrections"


@dataclass(frozen=True, kw_only=True)
class EndAnnouncement(_Show):
    """Go on with the show after a correction was announced."""

    kind: Literal["end-announcement"] = "end-announcement"


# --- the end


@dataclass(frozen=True, kw_only=True)
class StartRound(_Show):
    """Begin the next round."""

    round: RoundId
    kind: Literal["start-round"] = "start-round"


@dataclass(frozen=True, kw_only=True)
class CloseRounds(_Show):
    """All turns are done: the standings are complete."""

    kind: Literal["close-rounds"] = "close-rounds"


@dataclass(frozen=True, kw_only=True)
class ShowLevels(_Show):
    """Show everybody the cards 亮牌 and tiers 等次 that follow from the complete result."""

    kind: Literal["show-levels"] = "show-levels"


@dataclass(frozen=True, kw_only=True)
class DecideTie:
    """What people chose where the rules stop: an order of the tied entries, or to share; with the reason."""

    question: str
    choice: Literal["share", "order", "choose", "accept"]
    reason: str
    order: tuple[EntryId, ...] = ()
    kind: Literal["decide-tie"] = "decide-tie"


@dataclass(frozen=True, kw_only=True)
class AnnounceAward(_Show):
    """Show the award's name; its winners come after the MC has named them."""

    award: AwardId
    kind: Literal["announce-award"] = "announce-award"


@dataclass(frozen=True, kw_only=True)
class NameWinner(_Show):
    """Show the winners of the announced award."""

    award: AwardId
    kind: Literal["name-winner"] = "name-winner"


@dataclass(frozen=True, kw_only=True)
class CloseCeremony(_Show):
    """All awards are given."""

    kind: Literal["close-ceremony"] = "close-ceremony"


@dataclass(frozen=True, kw_only=True)
class Undo(_Show):
    """Take back the last step that harmed nothing public."""

    kind: Literal["undo"] = "undo"


# --- judges


@dataclass(frozen=True, kw_only=True)
class MarkCriterion:
    """A draft mark on the judge's own sheet; None clears it."""

    turn: TurnId
    criterion: CriterionId
    mark: Decimal | None
    kind: Literal["mark-criterion"] = "mark-criterion"


@dataclass(frozen=True, kw_only=True)
class SubmitSheet:
    """The judge's whole scoresheet for a turn, complete in itself.

    `confirmed` are the criteria whose unusual mark the judge was asked about and kept.
    """

    turn: TurnId
    marks: Mapping[CriterionId, Decimal]
    comment: str = ""
    confirmed: tuple[CriterionId, ...] = ()
    kind: Literal["submit-sheet"] = "submit-sheet"


@dataclass(frozen=True, kw_only=True)
class RequestReopen:
    """Ask the host to reopen the own recorded sheet."""

    turn: TurnId
    reason: str = ""
    kind: Literal["request-reopen"] = "request-reopen"


@dataclass(frozen=True, kw_only=True)
class AnswerQuestion:
    """The judge's answer to the scrutineer's question: keep the sheet as recorded, or open it to change it."""

    turn: TurnId
    keep: bool
    kind: Literal["answer-question"] = "answer-question"


@dataclass(frozen=True, kw_only=True)
class CallForHelp:
    """Ask the crew to come."""

    on: bool = True
    kind: Literal["call-for-help"] = "call-for-help"


# --- scrutineers


@dataclass(frozen=True, kw_only=True)
class AdjustEntry:
    """A bonus (positive) or deduction (negative points) with its reason."""

    turn: TurnId
    item: str
    points: Decimal
    reason: str
    evidence: str = ""
    kind: Literal["adjust-entry"] = "adjust-entry"


@dataclass(frozen=True, kw_only=True)
class ProposeCorrection:
    """Propose to correct recorded marks or figures; takes effect when a second person confirms it."""

    amendments: tuple[Amendment, ...]
    reason: str
    brought: Brought | None = None
    kind: Literal["propose-correction"] = "propose-correction"


@dataclass(frozen=True, kw_only=True)
class ConfirmCorrection:
    """A second person applies a proposed correction."""

    correction: str
    kind: Literal["confirm-correction"] = "confirm-correction"


@dataclass(frozen=True, kw_only=True)
class DropCorrection:
    """Set a proposed correction aside."""

    correction: str
    reason: str
    kind: Literal["drop-correction"] = "drop-correction"


@dataclass(frozen=True, kw_only=True)
class AskJudge:
    """Ask a judge to look at the own recorded sheet again. Carries no words: it can name nobody else's marks."""

    turn: TurnId
    judge: JudgeId
    kind: Literal["ask-judge"] = "ask-judge"


@dataclass(frozen=True, kw_only=True)
class Certify(_Show):
    """Certify 核定 the result; afterwards only a two-person correction changes it."""

    note: str = ""
    kind: Literal["certify"] = "certify"


ShowCommand = (
    StartRehearsal | ClearRehearsal | OpenContest | LetOthersMark | OpenDraw | DrawOrder | MoveTurn
    | CallEntry | StartPhase | PauseClock | ResumeClock | AddTime | OpenMarking | HoldMarking | CloseMarking
    | Reveal | ShowStandings | SkipEntry | WithdrawEntry | RerunEntry | TakeBreak | EndBreak | FreezeStandings
    | ThawStandings | ReleaseFigures | StartRound | CloseRounds | ShowLevels | AnnounceAward | NameWinner
    | CloseCeremony | Undo | Certify | AnnounceCorrections | EndAnnouncement
)  # fmt: skip
PanelCommand = (
    RecuseJudge | SubstituteJudge | ReopenSheet | DeclineReopen | DecideLate | RemindJudges | AnswerHelp
    | ShowScene | DecideTie
)  # fmt: skip
JudgeCommand = MarkCriterion | SubmitSheet | RequestReopen | AnswerQuestion | CallForHelp
ScrutinyCommand = (
    AdjustEntry | EnterFigures | ProposeCorrection | ConfirmCorrection | DropCorrection | AskJudge
)  # fmt: skip
Command = ShowCommand | PanelCommand | JudgeCommand | ScrutinyCommand
