"""What a judge asks for."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from judging.ids import CriterionId, TurnId


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
