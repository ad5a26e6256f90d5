"""Ordinal methods of a round: rank sums, the majority, Borda, points by place.

Each judge compares the whole field.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import assert_never

from judging.ids import EntryId, JudgeId
from judging.rules import Better, Borda, JudgePoints, Majority, RankSum
from judging.tally.exactly import Number
from judging.tally.methods import trim
from judging.tally.places import places, points
from judging.tally.skating import Placed, one_dance
from judging.trace import Ledger, Term, exact

OrdinalMethod = RankSum | Majority | Borda | JudgePoints


@dataclass(frozen=True, kw_only=True)
class Grid:
    """What the judges who are compared gave every entry of the field, and the judges who were left out."""

    entries: tuple[EntryId, ...]
    columns: Mapping[JudgeId, Mapping[EntryId, Number]]
    left_out: tuple[JudgeId, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Ordinals:
    """The value of each entry, the numbers it came from per judge.

    And (majority) which rule settled its place.
    """

    values: Mapping[EntryId, Fraction]
    numbers: Mapping[JudgeId, Mapping[EntryId, Fraction]]
    settled: Mapping[EntryId, Placed] = field(default_factory=dict)


def ordinals(method: OrdinalMethod, grid: Grid) -> Ordinals:
    """Values of all entries of the field.

    A low value is better for rank sums and majorities, a high one else.
    """
    better: Better = "high" if method.marks == "marks" else "low"
    match method:
        case RankSum():
            given = method.marks == "places"
            numbers = {
                j: {e: Fraction(v) for e, v in column.items()}
                if given
                else places(column, better, method.ties)
                for j, column in grid.columns.items()
            }
            kept = {e: rank_sum_terms(method, [numbers[j][e] for j in numbers]) for e in grid.entries}
            values = {e: sum((n for n, drop in row if drop is None), Fraction(0)) for e, row in kept.items()}
            return Ordinals(values=values, numbers=numbers)
        case Majority():
            given = method.marks == "places"
            numbers = {
                j: {e: Fraction(v) for e, v in column.items()} if given else places(column, better, "average")
                for j, column in grid.columns.items()
            }
            settled = one_dance({e: [numbers[j][e] for j in numbers] for e in grid.entries})
            return Ordinals(values={e: p.place for e, p in settled.items()}, numbers=numbers, settled=settled)
        case Borda():
            top = len(grid.entries) + method.last
            numbers = {
                j: {e: top - place for e, place in places(column, better, "average").items()}
                for j, column in grid.columns.items()
            }
            return Ordinals(values=_sums(grid, numbers), numbers=numbers)
        case JudgePoints():
            numbers = {
                j: points(column, better, method.points, method.ties) for j, column in grid.columns.items()
            }
            return Ordinals(values=_sums(grid, numbers), numbers=numbers)
        case _:
            assert_never(method)


def _sums(grid: Grid, numbers: Mapping[JudgeId, Mapping[EntryId, Fraction]]) -> dict[EntryId, Fraction]:
    return {e: sum((n[e] for n in numbers.values()), Fraction(0)) for e in grid.entries}


def rank_sum_terms(method: RankSum, row: Sequence[Fraction]) -> list[tuple[Fraction, str | None]]:
    """The places with what is dropped of them: `highest` best places and `lowest` worst ones."""
    # a high place is a small number
    return list(zip(row, trim(row, method.lowest, method.highest), strict=True))


def note_ordinals(ledger: Ledger, method: OrdinalMethod, grid: Grid, done: Ordinals, entry: EntryId) -> int:
    """Write one entry's places or points by judge into the trace."""
    if grid.left_out:
        ledger.add("left-out", "given", (), None, judges=" ".join(grid.left_out))
    row = [numbers[entry] for numbers in done.numbers.values()]
    drops = (
        [drop for _, drop in rank_sum_terms(method, row)]
        if isinstance(method, RankSum)
        else [None] * len(row)
    )
    terms = [
        Term(
            of=f"judge:{judge}",
            value=exact(number),
            dropped=None if drop is None else "lowest" if drop == "highest" else "highest",
        )
        for judge, number, drop in zip(done.numbers, row, drops, strict=True)
    ]
    if isinstance(method, Majority):
        return note_placed(ledger, "majority", terms, done.settled[entry])
    code = {"RankSum": "rank-sum", "Borda": "borda", "JudgePoints": "judge-points"}[type(method).__name__]
    return ledger.add(code, "sum", terms, done.values[entry], field=str(len(grid.entries)))


def note_placed(ledger: Ledger, code: str, terms: Sequence[Term], placed: Placed) -> int:
    """Write a place of the Skating System with the rule that settled it."""
    return ledger.add(
        code,
        "given",
        terms,
        placed.place,
        rule=placed.rule,
        column=str(placed.column),
        count=str(placed.count),
        sum=exact(placed.sum),
    )
