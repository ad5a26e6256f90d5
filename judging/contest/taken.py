"""What counts of each turn, taken from the contest: only turns about which something is new are looked at again."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from judging.ids import TurnId
from judging.recorded import TurnRecord
from judging.table import Table, other_keys

if TYPE_CHECKING:
    from judging.contest import Contest

Records = Table[TurnId, TurnRecord]


@dataclass(frozen=True, kw_only=True)
class Taken:
    """The records of all turns, of those closed or withdrawn, of those revealed or withdrawn; and what they are from.

    `whole` concerns all turns, `by_turn` are tables by turn: everything `turn_record` reads.
    """

    whole: tuple[object, ...] = ()
    by_turn: tuple[Mapping[TurnId, Any], ...] = ()
    every: Records = field(default_factory=Table)
    closed: Records = field(default_factory=Table)
    revealed: Records = field(default_factory=Table)

    def of(self, contest: "Contest") -> bool:
        """Whether this is from this contest, or one in which all of that is the same."""
        return _same(self.whole, _whole(contest)) and _same(self.by_turn, _by_turn(contest))


def taken(contest: "Contest", before: Taken | None) -> Taken:
    """The same as from cold, of which `before` is taken over as far as nothing was recorded or decided since."""
    from judging.panel import turn_record

    states, whole, by_turn = contest.show.states, _whole(contest), _by_turn(contest)
    turns: Iterable[TurnId] = states
    if before is None or not _same(before.whole, whole):
        before = Taken()
    else:
        pairs = zip(by_turn, before.by_turn, strict=True)
        turns = dict.fromkeys(t for now, was in pairs if now is not was for t in other_keys(now, was))
    fresh = {turn: turn_record(contest, turn) if turn in states else None for turn in turns}

    def counting(table: Records, among: Container[str]) -> Records:
        return _with(table, {t: record if states.get(t) in among else None for t, record in fresh.items()})

    closed = counting(before.closed, ("closed", "revealed", "withdrawn"))
    revealed = counting(before.revealed, ("revealed", "withdrawn"))
    return Taken(
        whole=whole,
        by_turn=by_turn,
        every=_with(before.every, fresh),
        closed=closed,
        # as many as are closed are all of them: then nobody has to compare the two
        revealed=closed if len(revealed) == len(closed) else revealed,
    )


def _whole(contest: "Contest") -> tuple[object, ...]:
    return (contest.plan, contest.recused, contest.brought)


def _by_turn(contest: "Contest") -> tuple[Mapping[TurnId, Any], ...]:
    return (contest.show.states, contest.sheets, contest.show.over_ms)


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(mine is its for mine, its in zip(one, other, strict=True))


def _with(table: Records, fresh: Mapping[TurnId, TurnRecord | None]) -> Records:
    """The table with these records of turns, or none; itself where that is how it is."""
    gone = {turn for turn, record in fresh.items() if record is None and turn in table}
    left = table.only(table.keys() - gone) if gone else table
    return left.update({t: r for t, r in fresh.items() if r is not None and left.get(t) != r})
