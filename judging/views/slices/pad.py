"""A judge's pad."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from judging.ids import CriterionId, EntryId, Instant, JudgeId, PanelId, TurnId, Words
from judging.views.slices.programme import GoalView


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
    """An earlier own total, for calibration."""

    turn: TurnId
    position: int
    unit: Words
    total: str


@dataclass(frozen=True, kw_only=True)
class EarlierSlice:
    """The judge's own recorded totals so far, in running order."""

    rows: Sequence[OwnTotal]


@dataclass(frozen=True, kw_only=True)
class PadSlice:
    """Everything a judge's pad draws; `sheets` are those to be marked now (usually one), the first the one on stage."""

    judge: JudgeId
    label: Words
    title: Words | None
    person: str | None
    """The substitute who sits here now."""
    panel: PanelId
    panel_name: Words
    criteria: tuple[CriterionView, ...]
    points: bool
    """Whether its marks are points; false where places or crosses are given."""
    sheets: tuple[SheetView, ...]
    help: Literal["no", "called", "answered"]
    reminded_at: Instant | None
