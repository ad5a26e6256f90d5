"""Sheets, traces, and what stands before certification."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from judging.contest import TurnState
from judging.ids import CriterionId, EntryId, Instant, JudgeId, TurnId, Words
from judging.rules import Outcome as Status
from judging.views.slices.pad import CriterionView
from judging.views.slices.stage import AdjustmentLine


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
    state: Literal["missing", "draft", "recorded", "late", "set-aside", "recused", "excluded", "left-out"]
    """excluded: absent when marking closed. left-out: two people corrected it away."""
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
    trace: tuple[StepView, ...]


@dataclass(frozen=True, kw_only=True)
class SheetsSlice:
    """Everything marked so far."""

    criteria: tuple[CriterionView, ...]
    turns: Sequence[TurnSheets]


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
