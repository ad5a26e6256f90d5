"""What judges did."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from judging.events.stamp import Stamped
from judging.ids import CriterionId, JudgeId, TurnId


@dataclass(frozen=True, kw_only=True)
class CriterionMarked(Stamped):
    """A draft mark."""

    turn: TurnId
    judge: JudgeId
    criterion: CriterionId
    mark: Decimal | None


@dataclass(frozen=True, kw_only=True)
class SheetSubmitted(Stamped):
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
class SheetArrivedLate(Stamped):
    """A scoresheet reached the journal after marking had closed; people decide."""

    turn: TurnId
    judge: JudgeId
    marks: Mapping[CriterionId, Decimal]
    comment: str
    receipt: str
    unusual: tuple[CriterionId, ...] = ()
    confirmed: tuple[CriterionId, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReopenRequested(Stamped):
    """A judge asks to change a recorded sheet."""

    turn: TurnId
    judge: JudgeId
    reason: str


@dataclass(frozen=True, kw_only=True)
class JudgeAnswered(Stamped):
    """The judge keeps the sheet, or has it open again; the recorded one counts until a new one is recorded."""

    turn: TurnId
    judge: JudgeId
    kept: bool


@dataclass(frozen=True, kw_only=True)
class HelpCalled(Stamped):
    """A judge wants help, or no longer."""

    judge: JudgeId
    on: bool
