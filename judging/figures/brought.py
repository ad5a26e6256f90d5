"""One paper's worth of what was brought from outside, and the single values it holds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from judging.ids import EntryId, Instant, RoundId, TurnId, UnitId, entry_of, round_of
from judging.recorded import BallotCount, Figure, RankingRow, Turnout
from judging.rules import ComponentId, ElectorateId, ItemId, Outcome

Key = tuple[str, ...]
"""What a value is of: its sort, then the component, round, entry, electorate or unit it belongs to."""

Value = Figure | BallotCount | Turnout | tuple[RankingRow, ...] | Decimal | int | str

ENDINGS = ("scored", "did-not-start", "did-not-improve", "disqualified")
"""How a closed turn may be said to have ended; withdrawing is the host's step."""

WHOLE = ""
"""In a key: of the contest as a whole rather than of one round."""


@dataclass(frozen=True, kw_only=True)
class Struck:
    """Takes back what was entered: of a component, or only of an electorate, an entry or an item in it."""

    component: ComponentId
    round: RoundId | None = None
    electorate: ElectorateId | None = None
    entry: EntryId | None = None
    item: ItemId | None = None


@dataclass(frozen=True, kw_only=True)
class Brought:
    """Values entered together; each replaces what was entered before for the same thing.

    Rankings replace all orders of their electorate. `previous` are ranks of units in the previous contest,
    `difficulties` factors above zero, `outcomes` how a closed turn ended where it is not simply scored.
    """

    figures: tuple[Figure, ...] = ()
    ballots: tuple[BallotCount, ...] = ()
    rankings: tuple[RankingRow, ...] = ()
    turnouts: tuple[Turnout, ...] = ()
    previous: Mapping[UnitId, int] = field(default_factory=dict)
    difficulties: Mapping[TurnId, Decimal] = field(default_factory=dict)
    outcomes: Mapping[TurnId, Outcome] = field(default_factory=dict)
    struck: tuple[Struck, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Noted:
    """A value as it stands now: who entered it, when, from which source, and what it replaced."""

    value: Value
    by: str
    at: Instant
    source: str
    times: int = 1
    before: Value | None = None


def values(brought: Brought) -> Iterator[tuple[Key, Value]]:
    """Every value with its key, in the order entered."""
    for figure in brought.figures:
        yield ("figure", figure.component, figure.round or WHOLE, figure.entry), figure
    for count in brought.ballots:
        own = (count.component, count.round or WHOLE, count.entry, count.electorate, count.item or "")
        yield ("ballot", *own), count
    rows: dict[Key, tuple[RankingRow, ...]] = {}
    for row in brought.rankings:
        key = ("ranking", row.component, row.round or WHOLE, row.electorate)
        rows[key] = (*rows.get(key, ()), row)
    yield from rows.items()
    for turnout in brought.turnouts:
        yield ("turnout", turnout.component, turnout.electorate), turnout
    for unit, rank in brought.previous.items():
        yield ("previous", unit), rank
    for turn, difficulty in brought.difficulties.items():
        yield ("difficulty", turn), difficulty
    for turn, outcome in brought.outcomes.items():
        yield ("outcome", turn), outcome


def lines(brought: Brought) -> int:
    """How many lines of papers these are: papers given out and back are said beside the lines of their electorate."""
    return sum(lines_of(key, value) for key, value in values(brought))


def lines_of(key: Key, value: Value) -> int:
    """The lines that one value takes on its paper: a figure or a count sheet one, an electorate's orders one each."""
    if key[0] == "turnout":
        return 0
    return len(value) if isinstance(value, tuple) else 1


_PARTS = {
    "figure": ("component", "round", "entry"),
    "ballot": ("component", "round", "entry", "electorate", "item"),
    "ranking": ("component", "round", "electorate"),
    "turnout": ("component", "electorate"),
}


def strikes(struck: Struck, key: Key) -> bool:
    """Whether the value under this key is one of those taken back."""
    own = dict(zip(_PARTS.get(key[0], ()), key[1:], strict=False))
    if own.get("component") != struck.component or own.get("round", struck.round or WHOLE) != (
        struck.round or WHOLE
    ):
        return False
    given = {"electorate": struck.electorate, "entry": struck.entry, "item": struck.item}
    return all(own.get(name) == wanted for name, wanted in given.items() if wanted is not None)


def entry_and_round(key: Key) -> tuple[EntryId, RoundId | None] | None:
    """The one entry a value belongs to, with the round where it has one; None when it is not of one entry."""
    match key[0]:
        case "figure" | "ballot":
            return EntryId(key[3]), RoundId(key[2]) if key[2] else None
        case "difficulty" | "outcome":
            return entry_of(TurnId(key[1])), round_of(TurnId(key[1]))
        case _:
            return None
