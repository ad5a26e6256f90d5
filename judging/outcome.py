"""What a contest comes to: tallies, standings, awards, levels and the questions people still owe an answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Literal

from judging.ids import AwardId, CriterionId, EntryId, JudgeId, PanelId, RoundId
from judging.ranking import Place, Places, Ranking, Rung, Stood
from judging.rules import ComponentId, Outcome
from judging.table import Table
from judging.trace import Drop, Step

QuestionKind = Literal[
    "prize-tie",
    "rank-tie",
    "cut-tie",
    "absent-stop",
    "too-few-judges",
    "tolerance",
    "turnout",
    "quota",
    "not-connected",
    "figure-missing",
    "ballot-missing",
    "recall-crosses",
    "places-twice",
    # what a plan leaves open, before anything is recorded (judging/check.py)
    "overtime-overlap",
    "overtime-hole",
    "overtime-end",
    "overtime-no-clock",
    "tie-undecided",
    "tie-useless",
    "trim-few",
    "trim-weights",
    "weights",
    "weight-nothing",
    "panel-unused",
    "award-shared",
    "quota-unmet",
    "rounding-missing",
    "rooms-unconnected",
    "normalisation-off",
    "sum-absent",
    "recusal-ordinals",
    "round-empty",
    "levels",
    "turnout-size",
    "direction-mixed",
    "band-hole",
    # what a plan says, and may not mean (judging/doubts.py)
    "same-name",
    "own-unit",
    "band-missing",
    "band-twice",
    "full-marks",
    "median-even",
    "room-unclear",
    "scales-differ",
    "grades-short",
    "overtime-falls",
    "deductions-help",
    "overtime-cap",
    "overtime-rounded",
    "threshold-never",
    "threshold-always",
]


@dataclass(frozen=True, kw_only=True)
class Question:
    """A decision owed by people: `id` is what a Decision is about; `choices` are the answers it may have."""

    id: str
    kind: QuestionKind
    entries: tuple[EntryId, ...] = ()
    args: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[Literal["order", "share", "choose", "accept"], ...] = ()


@dataclass(frozen=True, kw_only=True)
class CardMark:
    """A judge's mark in one criterion, struck out where that criterion was trimmed."""

    criterion: CriterionId
    mark: str
    dropped: Drop | None = None


@dataclass(frozen=True, kw_only=True)
class JudgeCard:
    """What a judge shows at the reveal: the total, struck out if it was dropped; absent judges show none."""

    judge: JudgeId
    panel: PanelId
    component: ComponentId
    shown: str
    dropped: Drop | None = None
    absent: bool = False
    marks: tuple[CardMark, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Line:
    """A deduction (negative) or bonus (positive) line.

    Its kind ("overtime" for the clock's), points and reason; as it was `written` where a cap holds some of it back.
    """

    kind: str
    points: Decimal
    shown: str
    reason: str = ""
    seconds: int = 0
    written: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class RoundTally:
    """One entry's score in one round: announced before deductions, then the lines, then the score.

    `exact` is the score without the rounding of what is announced.
    """

    round: RoundId
    outcome: Outcome
    score: Fraction | None = None
    exact: Fraction | None = None
    before: Fraction | None = None
    shown: str = ""
    announced: str = ""
    components: Mapping[ComponentId, Fraction] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    deal: Callable[[], tuple[JudgeCard, ...]] = field(default=tuple, compare=False, repr=False)

    @cached_property
    def cards(self) -> tuple[JudgeCard, ...]:
        """The panel's cards, in the order of the panel; worked out when somebody looks."""
        return self.deal()

    @property
    def deductions(self) -> tuple[Line, ...]:
        """Lines that take points off."""
        return tuple(line for line in self.lines if line.points < 0)


@dataclass(frozen=True, kw_only=True)
class Tally:
    """One entry's tally: the exact total that is ranked (`exact` before its last rounding) and how it is shown."""

    entry: EntryId
    status: Outcome
    total: Fraction | None = None
    exact: Fraction | None = None
    shown: str = ""
    announced: str = ""
    complete: bool = True
    reach: int = 0
    counted: tuple[RoundId, ...] = ()
    rounds: Mapping[RoundId, RoundTally] = field(default_factory=dict)
    components: Mapping[ComponentId, Fraction] = field(default_factory=dict)
    owed: tuple[Question, ...] = ()
    explain: Callable[[], tuple[Step, ...]] = field(default=tuple, compare=False, repr=False)

    @cached_property
    def trace(self) -> tuple[Step, ...]:
        """The steps that re-add to the total, worked out when somebody looks."""
        return self.explain()

    @property
    def last(self) -> RoundTally | None:
        """The latest round that is not pending."""
        done = [r for r in self.rounds.values() if r.outcome != "pending"]
        return done[-1] if done else None

    @property
    def cards(self) -> tuple[JudgeCard, ...]:
        """The panel's cards of the latest round."""
        return self.last.cards if self.last else ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Deductions and bonuses of all rounds."""
        return tuple(line for r in self.rounds.values() for line in r.lines)

    @property
    def deductions(self) -> tuple[Line, ...]:
        """Lines that take points off."""
        return tuple(line for line in self.lines if line.points < 0)


@dataclass(frozen=True, kw_only=True)
class AwardResult:
    """Who earns an award; `owed` is the question people must answer before it is final."""

    award: AwardId
    entries: tuple[EntryId, ...]
    owed: Question | None = None
    trace: tuple[Step, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LevelResult:
    """The card or tier of an entry under one rule, in total or for one aspect (component or criterion)."""

    rule: str
    entry: EntryId
    level: str
    aspect: str = "total"
    value: str = ""


@dataclass(frozen=True, kw_only=True)
class Advancing:
    """Who goes into a round; `tied` are the entries at the cut while people owe a decision."""

    into: RoundId
    entries: tuple[EntryId, ...]
    tied: tuple[EntryId, ...] = ()
    owed: Question | None = None


@dataclass(frozen=True, kw_only=True)
class Results:
    """Everything that follows from a plan and what was recorded; provisional until `complete` and nothing is owed."""

    tallies: Table[EntryId, Tally]
    standings: Ranking
    awards: tuple[AwardResult, ...] = ()
    levels: tuple[LevelResult, ...] = ()
    advancing: tuple[Advancing, ...] = ()
    owed: tuple[Question, ...] = ()
    complete: bool = False
    unfinished: frozenset[EntryId] = frozenset()
    """Entries that are still to come, in some round or altogether."""
    owing: frozenset[EntryId] = frozenset()
    """Entries whose tally waits for something."""
    ties: Mapping[Rung, tuple[Question, ...]] = field(default_factory=dict)
    """What people have to decide between entries that tie, by where they stand; owed once all is complete."""

    @property
    def stood(self) -> Table[EntryId, Stood]:
        """Places without their ranks, by entry: half the field may move down by one, and nothing here is new."""
        return self.standings.of

    @cached_property
    def place(self) -> Mapping[EntryId, Place]:
        """Places by entry."""
        return Places(self.standings)

    @cached_property
    def held(self) -> Mapping[EntryId, Mapping[tuple[str, str], str]]:
        """Cards and tiers by entry, each under its rule and aspect."""
        found: dict[EntryId, dict[tuple[str, str], str]] = {}
        for each in self.levels:
            found.setdefault(each.entry, {})[each.rule, each.aspect] = each.level
        return found
