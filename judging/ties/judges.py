"""Judge by judge: count-back by places, and head to head."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from judging.ids import EntryId, JudgeId, RoundId
from judging.outcome import Tally
from judging.tally.exactly import Number
from judging.tally.field import Field, marks_better
from judging.tally.places import places
from judging.tally.sheets import room, totals
from judging.ties.compared import Compared, single
from judging.ties.values import panel_components

Places = Mapping[JudgeId, Mapping[EntryId, Fraction]]


def judges_places(field: Field, tallies: Mapping[EntryId, Tally]) -> Places:
    """The place each judge gave each entry, by totals added up over the rounds that count. Ties share the best."""
    counted = tuple((e, t.counted) for e, t in tallies.items() if t.status == "scored")
    return field.once(("judges-places", counted), lambda: _judges_places(field, counted))


def _judges_places(field: Field, counted: Sequence[tuple[EntryId, tuple[RoundId, ...]]]) -> Places:
    sums: dict[JudgeId, dict[EntryId, Fraction]] = {}
    low: set[JudgeId] = set()
    for component in panel_components(field):
        for entry, rounds in counted:
            for round_id in rounds:
                if component.rounds and round_id not in component.rounds:
                    continue
                record = field.record(round_id, entry)
                column = totals(room(field.plan, component, entry, record), record, component.rounding)
                for judge, value in column.values.items():
                    of_judge = sums.setdefault(judge, {})
                    of_judge[entry] = of_judge.get(entry, Fraction(0)) + Fraction(value)
                    if marks_better(component) == "low":
                        low.add(judge)
    return {j: places(_numbers(row), "low" if j in low else "high", "best") for j, row in sums.items()}


def _numbers(row: Mapping[EntryId, Fraction]) -> dict[EntryId, Number]:
    return dict(row.items())


def placings(field: Field, tallies: Mapping[EntryId, Tally], entries: Sequence[EntryId]) -> Compared:
    """How many judges placed the entry first, then second …"""
    table = judges_places(field, tallies)
    counts = {
        e: [
            sum(row.get(e) == place for row in table.values())
            for place in range(1, len(field.plan.entries) + 1)
        ]
        for e in entries
    }
    return Compared(
        keys={e: tuple(Fraction(-n) for n in row) for e, row in counts.items()},
        shown={e: " ".join(str(n) for n in _stripped(row)) for e, row in counts.items()},
    )


def _stripped(row: list[int]) -> list[int]:
    while row and row[-1] == 0:
        row = row[:-1]
    return row


def head_to_head(
    field: Field, tallies: Mapping[EntryId, Tally], entries: Sequence[EntryId], *, circles: bool
) -> Compared:
    """Rivals beaten by more judges' votes; with three and more tied only where circles are allowed for."""
    if len(entries) > 2 and not circles:
        equal = dict.fromkeys(entries, (Fraction(0),))
        return Compared(keys=equal, shown=dict.fromkeys(entries, ""), args={"tied": str(len(entries))})
    table = judges_places(field, tallies).values()
    beaten: dict[EntryId, Fraction | None] = {}
    for entry in entries:
        wins = 0
        for rival in entries:
            both = [row for row in table if entry in row and rival in row]
            ahead = sum(row[entry] < row[rival] for row in both)
            behind = sum(row[entry] > row[rival] for row in both)
            wins += ahead > behind
        beaten[entry] = Fraction(wins)
    return single(beaten, high=True)
