"""The plan: everything an organiser declares before the night; rounds, entries, panels, clocks, rules and awards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Literal

from judging.ids import (
    AwardId,
    ContestId,
    CriterionId,
    EntryId,
    JudgeId,
    PanelId,
    PhaseId,
    RoundId,
    TurnId,
    UnitId,
    Words,
    turn,
)
from judging.rules import AwardRule, LevelRule, TallyRule, Weight


@dataclass(frozen=True, kw_only=True)
class Unit:
    """A unit 单位 that sends entries and, perhaps, judges."""

    id: UnitId
    name: Words
    short: Words | None = None


@dataclass(frozen=True, kw_only=True)
class Goal:
    """A target declared on stage, followed to the next contest: "开工率 ≥ 90 %"."""

    text: Words
    figure: str | None = None


@dataclass(frozen=True, kw_only=True)
class Entry:
    """An entry 参赛项目: one unit's appearance, judged as one."""

    id: EntryId
    unit: UnitId
    topic: Words | None = None
    presenter: Words | None = None
    goals: tuple[Goal, ...] = ()
    category: str | None = None
    difficulty: Decimal | None = None
    panels: tuple[PanelId, ...] = ()
    """The panels it appears before (parallel rooms); none named: all of them."""


@dataclass(frozen=True, kw_only=True)
class Band:
    """A level descriptor: from this mark up, this is what earns it."""

    at_least: Decimal
    name: Words
    text: Words


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """A criterion 评分项: its scale and what each band means. Marks are low..high in whole steps from low."""

    id: CriterionId
    name: Words
    low: Decimal
    high: Decimal
    step: Decimal
    weight: Weight = Decimal(1)
    bands: tuple[Band, ...] = ()

    def admits(self, mark: Decimal) -> bool:
        """Whether the mark lies on the scale: finite, within bounds, a whole number of steps above low."""
        return mark.is_finite() and self.low <= mark <= self.high and (mark - self.low) % self.step == 0


@dataclass(frozen=True, kw_only=True)
class Judge:
    """A judge 评委, who counts as `weight` judges; `unit` is the own unit, which may force a recusal."""

    id: JudgeId
    name: Words
    title: Words | None = None
    unit: UnitId | None = None
    weight: Weight = Decimal(1)


@dataclass(frozen=True, kw_only=True)
class Panel:
    """A panel 评委组 with its own judges and rubric."""

    id: PanelId
    name: Words
    judges: tuple[Judge, ...]
    criteria: tuple[Criterion, ...]

    @cached_property
    def criterion(self) -> Mapping[CriterionId, Criterion]:
        """Criteria by id."""
        return {c.id: c for c in self.criteria}

    @cached_property
    def weighs(self) -> Mapping[JudgeId, Weight]:
        """The weights of the judges who count as more or less than one; nobody where all are equal."""
        return {j.id: j.weight for j in self.judges if j.weight != 1}


@dataclass(frozen=True, kw_only=True)
class Phase:
    """A timed phase of a turn: seconds allowed, warnings in seconds left, whether overtime is counted."""

    id: PhaseId
    name: Words
    seconds: int
    warn_at: tuple[int, ...] = ()
    counts_overtime: bool = True


@dataclass(frozen=True, kw_only=True)
class Round:
    """A round 轮次: who takes part and in which order; entries empty means those advancing by the rule."""

    id: RoundId
    name: Words
    entries: tuple[EntryId, ...]
    order: Literal["listed", "draw"] = "listed"

    @cached_property
    def lists(self) -> frozenset[EntryId]:
        """The entries listed for it."""
        return frozenset(self.entries)


@dataclass(frozen=True, kw_only=True)
class Confirm:
    """When the pad asks a judge once whether a mark was meant, by the judge's own earlier marks in the criterion alone.

    Asked about: marks outside the range of at least `least` earlier ones by the share `far` of the scale; by the share
    `slip` where they look like a slip of the hand for one within it (85 for 58, 9 for 90); the scale's `lowest` mark
    the first time it is given.
    """

    far: Decimal = Decimal("0.3")
    slip: Decimal = Decimal("0.05")
    least: int = 3
    lowest: bool = True


@dataclass(frozen=True, kw_only=True)
class Marking:
    """When the panel marks: each turn by itself, or the first `together_first` turns together (calibration hold)."""

    together_first: int = 0
    own_unit: Literal["recuse", "allow"] = "recuse"
    confirm: Confirm | None = field(default_factory=Confirm)
    """None: the pad never asks."""


@dataclass(frozen=True, kw_only=True)
class Award:
    """An award 奖项; the rule says who earns it."""

    id: AwardId
    name: Words
    rule: AwardRule


@dataclass(frozen=True, kw_only=True)
class Theme:
    """How the contest looks: CSS colours and a background; contrast is checked, not hoped for."""

    accent: str | None = None
    background: str | None = None
    base: Literal["dark", "light"] = "dark"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A contest as declared."""

    id: ContestId
    title: Words
    units: tuple[Unit, ...]
    entries: tuple[Entry, ...]
    panels: tuple[Panel, ...]
    phases: tuple[Phase, ...]
    rounds: tuple[Round, ...]
    tally: TallyRule
    awards: tuple[Award, ...]
    levels: tuple[LevelRule, ...] = ()
    subtitle: Words | None = None
    organiser: Words | None = None
    venue: Words | None = None
    date: str | None = None
    starts: str | None = None
    turn_minutes: Decimal | None = None
    marking: Marking = field(default_factory=Marking)
    theme: Theme = field(default_factory=Theme)
    rules_note: Words | None = None

    @cached_property
    def unit(self) -> Mapping[UnitId, Unit]:
        """Units by id."""
        return {u.id: u for u in self.units}

    @cached_property
    def entry(self) -> Mapping[EntryId, Entry]:
        """Entries by id."""
        return {e.id: e for e in self.entries}

    @cached_property
    def listed(self) -> Mapping[EntryId, int]:
        """Where each entry is in the list."""
        return {e.id: n for n, e in enumerate(self.entries)}

    @cached_property
    def judge(self) -> Mapping[JudgeId, Judge]:
        """Judges of all panels by id, in the panels' order."""
        return {j.id: j for p in self.panels for j in p.judges}

    @cached_property
    def panel_of(self) -> Mapping[JudgeId, Panel]:
        """The panel a judge sits on."""
        return {j.id: p for p in self.panels for j in p.judges}

    @cached_property
    def round(self) -> Mapping[RoundId, Round]:
        """Rounds by id."""
        return {r.id: r for r in self.rounds}

    def turns(self, round_id: RoundId) -> tuple[TurnId, ...]:
        """The turns of a round in the plan's listed order."""
        return tuple(turn(round_id, e) for e in self.round[round_id].entries)
