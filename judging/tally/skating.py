"""The Skating System: rules 5 to 8 for one dance, rules 9 to 11 over several dances."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging.ids import EntryId

Place = Fraction | int
Places = Mapping[EntryId, Sequence[Place]]
"""Each entry's places, one per judge (or per dance), in the same order for all entries."""


@dataclass(frozen=True, kw_only=True)
class Placed:
    """An entry's place, the rule that settled it, and the figures that did: count and sum at a column."""

    place: Fraction
    rule: str
    column: int
    count: int
    sum: Fraction


def one_dance(marks: Places, *, by_total: bool = False) -> dict[EntryId, Placed]:
    """Rules 5 to 8; `by_total` compares the total of all places where rule 7 would go on to the next column.

    The majority of "nth and higher" places, the larger majority, the smaller sum, further columns.

    Entries that stay equal through all columns share the average of the places they cover.
    """
    marks = _whole(marks)
    judges = max((len(m) for m in marks.values()), default=0)
    majority = judges // 2 + 1
    placed: dict[EntryId, Placed] = {}
    waiting = list(marks)
    for column in _columns(marks, 1):
        having = [e for e in waiting if _count(marks[e], column) >= majority]
        for group, rule, at in _by_majority(having, marks, column, by_total=by_total):
            share = Fraction(2 * len(placed) + len(group) + 1, 2)
            for entry in group:
                placed[entry] = _placed(share, rule, at, marks[entry])
        waiting = [e for e in waiting if e not in placed]
    return placed


def _placed(place: Fraction, rule: str, column: int, marks: Sequence[Place]) -> Placed:
    added = sum(marks) if rule == "total" else _sum(marks, column)
    return Placed(place=place, rule=rule, column=column, count=_count(marks, column), sum=Fraction(added))


def _whole(rows: Places) -> Places:
    """The same places, whole ones as integers, which compare many times faster than fractions."""
    return {e: [m.numerator if m.denominator == 1 else m for m in row] for e, row in rows.items()}


def _columns(marks: Places, first: int) -> range:
    most = max((m for row in marks.values() for m in row), default=0)
    return range(first, max(-(-most.numerator // most.denominator), len(marks)) + 1)


def _count(marks: Sequence[Place], column: int) -> int:
    return sum(m <= column for m in marks)


def _sum(marks: Sequence[Place], column: int) -> Place:
    return sum(m for m in marks if m <= column)


def _by_majority(
    entries: list[EntryId], marks: Places, column: int, *, by_total: bool
) -> list[tuple[list[EntryId], str, int]]:
    """Order entries by larger count, then smaller sum, then the next columns; equal to the end stay together."""
    rows: dict[tuple[int, Place], list[EntryId]] = {}
    for entry in entries:
        rows.setdefault((-_count(marks[entry], column), _sum(marks[entry], column)), []).append(entry)
    result: list[tuple[list[EntryId], str, int]] = []
    for (minus_count, _), group in sorted(rows.items(), key=lambda row: row[0]):
        if len(group) > 1 and by_total:
            totals: dict[Place, list[EntryId]] = {}
            for entry in group:
                totals.setdefault(sum(marks[entry]), []).append(entry)
            result += [(tied, "total", column) for _, tied in sorted(totals.items(), key=lambda row: row[0])]
            continue
        if len(group) > 1 and column + 1 in _columns(marks, column):
            deeper = _by_majority(group, marks, column + 1, by_total=False)
            result += [(g, "7", at) for g, _, at in deeper]
            continue
        same_count = sum(len(g) for (count, _), g in rows.items() if count == minus_count)
        rule = "5" if len(entries) == 1 else "6" if same_count == len(group) else "7"
        result.append((group, rule, column))
    return result


def several_dances(dances: Sequence[Places]) -> dict[EntryId, Placed]:
    """Rules 9 to 11: the smallest sum of the dances' places; equal sums by rules 10 and 11."""
    by_dance = [{e: p.place for e, p in one_dance(marks).items()} for marks in dances]
    entries = list(dances[0]) if dances else []
    finals = _whole({e: [d[e] for d in by_dance] for e in entries})
    marks = _whole({e: [m for dance in dances for m in dance[e]] for e in entries})
    sums: dict[Fraction, list[EntryId]] = {}
    for entry in entries:
        sums.setdefault(Fraction(sum(finals[entry])), []).append(entry)
    placed: dict[EntryId, Placed] = {}
    for points, group in sorted(sums.items(), key=lambda row: row[0]):
        if len(group) > 1:
            _break_tie(group, finals, marks, placed)
        else:
            place = Fraction(len(placed) + 1)
            placed[group[0]] = Placed(place=place, rule="9", column=0, count=len(dances), sum=points)
    return placed


def _break_tie(group: list[EntryId], finals: Places, marks: Places, placed: dict[EntryId, Placed]) -> None:
    """Place entries with equal sums, always the place under review: rule 10, then rule 11.

    Rule 10: more dances placed that high, then the smaller sum of those places. Two entries that stay equal
    are placed together by rule 11; of three and more only the best is, then it starts again with all who
    wait.
    """
    waiting = list(group)
    rule = "10"
    while waiting:
        review = len(placed) + 1
        best = _best(waiting, finals, review)
        if len(best) == 1:
            # the last one of a group stands where the rule before has left it
            rule = "10" if len(waiting) > 1 else rule
            rows = finals if rule == "10" else marks
            placed[best[0]] = _placed(Fraction(review), rule, review, rows[best[0]])
            waiting.remove(best[0])
            continue
        rule = "11"
        first, column = _rule_11(best, marks, review)
        _share(first, column, marks, placed)
        if len(best) == 2 and len(first) == 1:
            _share([e for e in best if e not in first], column, marks, placed)
        waiting = [e for e in waiting if e not in placed]


def _share(entries: list[EntryId], column: int, marks: Places, placed: dict[EntryId, Placed]) -> None:
    share = Fraction(2 * len(placed) + len(entries) + 1, 2)
    placed.update({e: _placed(share, "11", column, marks[e]) for e in entries})


def _best(entries: list[EntryId], rows: Places, column: int) -> list[EntryId]:
    """Those with the most places at the column or higher, and among them the smallest sum of those places."""
    keys = {e: (-_count(rows[e], column), _sum(rows[e], column)) for e in entries}
    top = min(keys.values())
    return [e for e in entries if keys[e] == top]


def _rule_11(entries: list[EntryId], marks: Places, review: int) -> tuple[list[EntryId], int]:
    """All marks of all dances as one dance, from the place under review on; several only if equal to the end."""
    majority = len(marks[entries[0]]) // 2 + 1
    at = review
    for column in _columns(marks, review):
        at = column
        having = [e for e in entries if _count(marks[e], column) >= majority]
        if having:
            entries = _best(having, marks, column)
        if len(entries) == 1:
            break
    return entries, at
