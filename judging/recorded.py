"""What was recorded: everything numbers are computed from, built by the live contest or read from a file."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from judging.ids import CriterionId, EntryId, Instant, JudgeId, RoundId, TurnId, UnitId
from judging.rules import ComponentId, ElectorateId, ItemId, Outcome


@dataclass(frozen=True, kw_only=True)
class Adjustment:
    """A bonus (points > 0) or deduction (points < 0) with its reason, author, time and evidence."""

    entry: EntryId
    round: RoundId
    kind: str
    points: Decimal
    reason: str
    by: str
    at: Instant
    evidence: str | None = None


@dataclass(frozen=True, kw_only=True)
class TurnRecord:
    """One turn: submitted sheets only, the judges who are excluded (never zero), whole seconds over time."""

    marks: Mapping[JudgeId, Mapping[CriterionId, Decimal]] = field(default_factory=dict)
    absent: frozenset[JudgeId] = frozenset()
    over: int = 0
    outcome: Outcome = "pending"
    difficulty: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class BallotCount:
    """The papers of one electorate on one entry (and item): how many gave each grade, number or "yes"."""

    component: ComponentId
    electorate: ElectorateId
    entry: EntryId
    votes: Mapping[str, int]
    item: ItemId | None = None
    abstained: int = 0
    invalid: int = 0
    round: RoundId | None = None


@dataclass(frozen=True, kw_only=True)
class RankingRow:
    """`count` papers of one electorate that put the entries in this order, the best first."""

    component: ComponentId
    electorate: ElectorateId
    order: tuple[EntryId, ...]
    count: int = 1
    round: RoundId | None = None


@dataclass(frozen=True, kw_only=True)
class Turnout:
    """How many papers of an electorate came in at all, and how many may vote."""

    component: ComponentId
    electorate: ElectorateId
    cast: int
    entitled: int


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A figure brought from outside for one entry, with its target where attainment is measured."""

    component: ComponentId
    entry: EntryId
    value: Decimal
    target: Decimal | None = None
    round: RoundId | None = None
    source: str | None = None


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What people chose where the rule sheet asks them, with reason; `about` is the id of the question.

    order: `entries` from best to worst. share: the tied entries share the rank or the prize. choose: exactly
    `entries` get the prize or advance. accept: the question is answered by a plain yes.
    """

    about: str
    choice: Literal["order", "share", "choose", "accept"]
    reason: str
    by: str
    at: Instant
    entries: tuple[EntryId, ...] = ()

    def picked(self, tied: Sequence[EntryId], left: int) -> tuple[EntryId, ...]:
        """Whom people chose: all of the tied, the first `left` of their order, or exactly those they named."""
        named = tuple(e for e in self.entries if e in tied)
        match self.choice:
            case "share" | "accept":
                return tuple(tied)
            case "order":
                return named[:left]
            case "choose":
                return named


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """Everything recorded in a contest so far. `previous` are ranks of units in the previous contest."""

    turns: Mapping[TurnId, TurnRecord] = field(default_factory=dict)
    adjustments: tuple[Adjustment, ...] = ()
    ballots: tuple[BallotCount, ...] = ()
    rankings: tuple[RankingRow, ...] = ()
    turnouts: tuple[Turnout, ...] = ()
    figures: tuple[Figure, ...] = ()
    decisions: tuple[Decision, ...] = ()
    previous: Mapping[UnitId, int] = field(default_factory=dict)

    def decided(self, about: str, tied: Collection[EntryId]) -> Decision | None:
        """The latest decision on this question about these entries.

        It names some of them, or names nobody and lets all share. One about other entries (before a correction)
        does not count any more.
        """
        for made in reversed(self.decisions):
            shares = not made.entries and made.choice in ("share", "accept")
            if made.about == about and (shares or any(e in tied for e in made.entries)):
                return made
        return None
