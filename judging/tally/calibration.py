"""Making judges comparable: z-scores, least-squares offsets, and who is connected by common entries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from judging.ids import EntryId, JudgeId
from judging.rules import ZScore
from judging.tally.exactly import root

Given = Mapping[JudgeId, Mapping[EntryId, Fraction]]
"""What each judge gave the entries that judge marked."""


Base = tuple[Fraction, Fraction]
"""What is taken off a judge's marks (the judge's mean or offset), and what the rest is divided by (0: no spread)."""
Line = tuple[Fraction, Fraction]
"""A readable scale: times this, plus that."""


@dataclass(frozen=True, kw_only=True)
class Calibrated:
    """The value of each entry, each judge's contribution to it, and judges and entries that are connected."""

    values: Mapping[EntryId, Fraction]
    numbers: Given
    blocks: tuple[tuple[JudgeId, ...], ...]
    given: Given
    bases: Mapping[JudgeId, Base] = field(default_factory=dict)
    line: Line = (Fraction(1), Fraction(0))
    off: bool = False


def blocks(given: Given) -> tuple[tuple[JudgeId, ...], ...]:
    """Judges grouped so that two are together if a chain of common entries joins them, in the given order."""
    waiting = list(given)
    result: list[tuple[JudgeId, ...]] = []
    while waiting:
        block = [waiting.pop(0)]
        entries = set(given[block[0]])
        while joined := [j for j in waiting if not entries.isdisjoint(given[j])]:
            block += joined
            waiting = [j for j in waiting if j not in joined]
            entries.update(*(given[j] for j in joined))
        result.append(tuple(j for j in given if j in block))
    return tuple(result)


def mean(numbers: Sequence[Fraction]) -> Fraction:
    """The exact mean of at least one number."""
    return sum(numbers, Fraction(0)) / len(numbers)


def entries_of(given: Given) -> tuple[EntryId, ...]:
    """Every entry somebody marked, in order of first appearance."""
    return tuple(dict.fromkeys(e for column in given.values() for e in column))


def means(numbers: Given) -> dict[EntryId, Fraction]:
    """The mean each entry has of the judges who marked it."""
    return {e: mean([c[e] for c in numbers.values() if e in c]) for e in entries_of(numbers)}


def z_scores(method: ZScore, given: Given) -> Calibrated:
    """(mark - judge's mean) / judge's deviation, averaged over judges, rescaled as declared."""
    joined = blocks(given)
    raw = means(given)
    if method.one_panel == "off" and len({frozenset(column) for column in given.values()}) <= 1:
        return Calibrated(values=raw, numbers=given, blocks=joined, given=given, off=True)
    bases = {j: _base(method, list(column.values())) for j, column in given.items()}
    numbers = {
        j: {e: (v - bases[j][0]) / bases[j][1] if bases[j][1] else Fraction(0) for e, v in column.items()}
        for j, column in given.items()
    }
    z = means(numbers)
    line = _line(method, list(raw.values()), list(z.values()))
    values = {e: v * line[0] + line[1] for e, v in z.items()}
    return Calibrated(values=values, numbers=numbers, blocks=joined, given=given, bases=bases, line=line)


def _base(method: ZScore, marks: Sequence[Fraction]) -> Base:
    """A judge's mean and deviation."""
    centre = mean(marks) if marks else Fraction(0)
    squares = sum(((v - centre) ** 2 for v in marks), Fraction(0))
    freedom = len(marks) - method.ddof
    return centre, root(squares / freedom, method.digits) if freedom > 0 else Fraction(0)


def _line(method: ZScore, raw: Sequence[Fraction], z: Sequence[Fraction]) -> Line:
    """The declared mean and deviation; or the range of the plain means, whose middle all get that are equal."""
    match method.rescale:
        case "none":
            return Fraction(1), Fraction(0)
        case "mean-deviation":
            return Fraction(method.deviation), Fraction(method.mean)
        case "old-range":
            none = Fraction(0)
            low, high = min(z, default=none), max(z, default=none)
            old_low, old_high = min(raw, default=none), max(raw, default=none)
            if low == high:
                return none, (old_low + old_high) / 2
            slope = (old_high - old_low) / (high - low)
            return slope, old_low - low * slope


def offsets(given: Given) -> Calibrated:
    """Least squares mark = entry + offset; the offsets of a connected block sum to zero."""
    joined = blocks(given)
    found: dict[JudgeId, Fraction] = {}
    for block in joined:
        found.update(_block_offsets({j: given[j] for j in block}))
    numbers = {j: {e: v - found[j] for e, v in column.items()} for j, column in given.items()}
    bases = {j: (offset, Fraction(1)) for j, offset in found.items()}
    return Calibrated(values=means(numbers), numbers=numbers, blocks=joined, given=given, bases=bases)


def _block_offsets(given: Given) -> dict[JudgeId, Fraction]:
    """Normal equations with the entries eliminated; the last equation says that the offsets sum to zero."""
    judges = list(given)
    at = {j: i for i, j in enumerate(judges)}
    rows = [[Fraction(0)] * (len(judges) + 1) for _ in judges]
    marked: dict[EntryId, list[JudgeId]] = {}
    for judge, column in given.items():
        for entry in column:
            marked.setdefault(entry, []).append(judge)
    for entry, by in marked.items():
        centre = mean([given[j][entry] for j in by])
        for judge in by:
            row = rows[at[judge]]
            row[at[judge]] += 1
            row[-1] += given[judge][entry] - centre
            for other in by:
                row[at[other]] -= Fraction(1, len(by))
    rows[-1] = [Fraction(1)] * len(judges) + [Fraction(0)]
    return dict(zip(judges, _solved(rows), strict=True))


def _solved(rows: list[list[Fraction]]) -> list[Fraction]:
    """Gauss-Jordan elimination of a regular system, exactly."""
    size = len(rows)
    for column in range(size):
        pivot = next(i for i in range(column, size) if rows[i][column])
        rows[column], rows[pivot] = rows[pivot], rows[column]
        lead = rows[column]
        divided = [v / lead[column] for v in lead]
        rows[column] = divided
        for i in range(size):
            factor = rows[i][column]
            if i != column and factor:
                rows[i] = [a - factor * b for a, b in zip(rows[i], divided, strict=True)]
    return [row[-1] for row in rows]
