"""Ordinal methods of a round: each judge compares the whole field (rank sums, majority, Borda, points, duels)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final, assert_never

from judging.ids import EntryId, JudgeId
from judging.rules import Averaging, Better, Borda, JudgePoints, Majority, OneByOne, RankSum, Weight
from judging.tally.exactly import Number
from judging.tally.methods import trim
from judging.tally.places import places, points, points_of_places
from judging.tally.sheets import Column, note_missing
from judging.tally.skating import Placed, one_dance
from judging.trace import Ledger, Term, exact

OrdinalMethod = RankSum | Majority | Borda | JudgePoints | OneByOne


@dataclass(frozen=True, kw_only=True)
class Grid:
    """What the judges who are compared gave every entry of the field, and the judges who were left out."""

    entries: tuple[EntryId, ...]
    columns: Mapping[JudgeId, Mapping[EntryId, Number]]
    left_out: tuple[JudgeId, ...] = ()
    weighs: Mapping[JudgeId, Weight] = field(default_factory=dict)
    """The weights of judges who do not count as one."""
    summed: bool = False
    """Whether the numbers are sums of several criteria, so that a place given is none of the field's."""
    rows: Mapping[EntryId, Column] = field(default_factory=dict)
    """What each entry was given, with what stands in for absent judges."""


@dataclass(frozen=True, kw_only=True)
class Ordinals:
    """The value of each entry, the numbers it came from per judge, and (majority) which rule settled its place."""

    values: Mapping[EntryId, Fraction]
    numbers: Mapping[JudgeId, Mapping[EntryId, Fraction]]
    settled: Mapping[EntryId, Placed] = field(default_factory=dict)


def ordinals(method: OrdinalMethod, grid: Grid) -> Ordinals:
    """Values of all entries of the field: a low one is better for rank sums and majorities, a high one else."""
    numbers = {j: _numbers(method, grid, column) for j, column in grid.columns.items()}
    match method:
        case RankSum():
            weights = [_weight(grid, j) for j in numbers]
            kept = {e: rank_sum_terms(method, [numbers[j][e] for j in numbers]) for e in grid.entries}
            values = {
                e: sum(
                    (n * w for (n, drop), w in zip(row, weights, strict=True) if drop is None), Fraction(0)
                )
                for e, row in kept.items()
            }
            return Ordinals(values=values, numbers=numbers)
        case Majority():
            rows = {e: [numbers[j][e] for j in numbers] for e in grid.entries}
            settled = one_dance(rows, by_total=method.equal == "total")
            return Ordinals(values={e: p.place for e, p in settled.items()}, numbers=numbers, settled=settled)
        case Borda() | JudgePoints():
            return Ordinals(values=_sums(grid, numbers), numbers=numbers)
        case OneByOne():
            wins = {e: sum(w for _, w in duels(method, grid, numbers, e)) for e in grid.entries}
            return Ordinals(values={e: Fraction(n) for e, n in wins.items()}, numbers=numbers)
        case _:
            assert_never(method)


def _numbers(
    method: OrdinalMethod, grid: Grid, column: Mapping[EntryId, Number]
) -> Mapping[EntryId, Fraction]:
    """What a judge's marks or places come to for each entry: places, or points by place."""
    better: Better = "high" if method.marks == "marks" else "low"
    if isinstance(method, JudgePoints):
        if method.marks == "places" and not grid.summed:
            return points_of_places(column, method.points, method.ties)
        return points(column, better, method.points, method.ties)
    if isinstance(method, Borda):
        top = len(grid.entries) + method.last
        return {e: top - place for e, place in places(column, better, "average").items()}
    if method.marks == "places":
        return {e: Fraction(v) for e, v in column.items()}
    ties: Averaging = (
        method.ties if isinstance(method, RankSum) else "best" if isinstance(method, OneByOne) else "average"
    )
    return places(column, better, ties)


EVEN: Final = {"none": Fraction(0), "half": Fraction(1, 2), "both": Fraction(1)}


def duels(
    method: OneByOne, grid: Grid, numbers: Mapping[JudgeId, Mapping[EntryId, Fraction]], entry: EntryId
) -> list[tuple[tuple[EntryId, int, int], Fraction]]:
    """Each rival with the judges for the entry and for the rival, and what the entry gets for it."""
    found = []
    for rival in grid.entries:
        if rival == entry:
            continue
        ahead = sum(row[entry] < row[rival] for row in numbers.values())
        behind = sum(row[entry] > row[rival] for row in numbers.values())
        won = EVEN[method.even] if ahead == behind else Fraction(ahead > behind)
        found.append(((rival, ahead, behind), won))
    return found


def _sums(grid: Grid, numbers: Mapping[JudgeId, Mapping[EntryId, Fraction]]) -> dict[EntryId, Fraction]:
    return {e: sum((n[e] * _weight(grid, j) for j, n in numbers.items()), Fraction(0)) for e in grid.entries}


def _weight(grid: Grid, judge: JudgeId) -> Fraction | int:
    return Fraction(grid.weighs[judge]) if judge in grid.weighs else 1


def rank_sum_terms(method: RankSum, row: Sequence[Fraction]) -> list[tuple[Fraction, str | None]]:
    """The places with what is dropped of them: `highest` best places and `lowest` worst ones."""
    # a high place is a small number
    return list(zip(row, trim(row, method.lowest, method.highest), strict=True))


def note_ordinals(ledger: Ledger, method: OrdinalMethod, grid: Grid, done: Ordinals, entry: EntryId) -> int:
    """Write one entry's places or points by judge into the trace."""
    note_grid(ledger, grid, entry)
    if isinstance(method, OneByOne):
        return _note_duels(ledger, method, grid, done, entry)
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
            weight=exact(grid.weighs[judge]) if judge in grid.weighs else None,
            dropped=None if drop is None else "lowest" if drop == "highest" else "highest",
        )
        for judge, number, drop in zip(done.numbers, row, drops, strict=True)
    ]
    if isinstance(method, Majority):
        return note_placed(ledger, "majority", terms, done.settled[entry])
    code = {"RankSum": "rank-sum", "Borda": "borda", "JudgePoints": "judge-points"}[type(method).__name__]
    return ledger.add(code, "sum", terms, done.values[entry], field=str(len(grid.entries)))


def note_grid(ledger: Ledger, grid: Grid, entry: EntryId) -> None:
    """Write which judges are left out, and what stands in for those absent for this entry."""
    if grid.left_out:
        ledger.add("left-out", "given", (), None, judges=" ".join(grid.left_out))
    note_missing(ledger, replace(grid.rows[entry], absent=()), {})


def _note_duels(ledger: Ledger, method: OneByOne, grid: Grid, done: Ordinals, entry: EntryId) -> int:
    """One step per rival with the judges for either, and the wins added up."""
    terms = []
    for (rival, ahead, behind), won in duels(method, grid, done.numbers, entry):
        votes = {"ahead": str(ahead), "behind": str(behind)}
        step = ledger.add("duel", "given", (), won, entries=rival, **votes)
        terms.append(Term(of=f"entry:{rival}", value=exact(won), step=step))
    return ledger.add("one-by-one", "sum", terms, done.values[entry], field=str(len(grid.entries)))


def note_placed(ledger: Ledger, code: str, terms: Sequence[Term], placed: Placed, **args: str) -> int:
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
        **args,
    )
