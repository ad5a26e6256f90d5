"""Cards and tiers: levels by threshold, by share of the field or by places, in total or aspect by aspect."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from judging.ids import EntryId
from judging.outcome import LevelResult, Tally
from judging.ranking import Place
from judging.rules import Better, Level, LevelRule, Rounding
from judging.tally.exactly import Number
from judging.tally.field import Field, worth_better
from judging.tally.places import groups
from judging.ties import component_total, criterion_better, criterion_total
from judging.trace import exact, rounded


def levels(
    field: Field, tallies: Mapping[EntryId, Tally], places: Sequence[Place], rule: LevelRule
) -> tuple[LevelResult, ...]:
    """The level of every scored entry under one rule, aspect by aspect."""
    places = tuple(places)
    entries = [p.entry for p in places if p.status == "scored"]
    result: list[LevelResult] = []
    for aspect, values, better in _aspects(field, tallies, places, rule, entries):
        for entry, level in graded(rule, values, better).items():
            value = exact(values[entry])
            result.append(LevelResult(rule=rule.id, entry=entry, level=level.id, aspect=aspect, value=value))
    return tuple(result)


def _aspects(
    field: Field,
    tallies: Mapping[EntryId, Tally],
    places: Sequence[Place],
    rule: LevelRule,
    entries: Sequence[EntryId],
) -> list[tuple[str, Mapping[EntryId, Fraction], Better]]:
    match rule.of:
        case "total":
            if rule.by == "threshold":
                values = {e: tallies[e].total for e in entries}
                return [("total", _known(values), field.plan.tally.better)]
            # by standing, so that the tie chain counts
            ranks: dict[EntryId, Fraction | None] = {
                p.entry: Fraction(p.rank) for p in places if p.rank is not None
            }
            return [("total", _known({e: ranks[e] for e in entries}), "low")]
        case "components":
            return [
                (
                    str(c.id),
                    _known({e: component_total(field, c.id, tallies[e]) for e in entries}),
                    worth_better(c),
                )
                for c in field.plan.tally.components
            ]
        case "criteria":
            criteria = dict.fromkeys(c.id for p in field.plan.panels for c in p.criteria)
            return [
                (
                    str(c),
                    _known({e: criterion_total(field, c, tallies[e]) for e in entries}),
                    criterion_better(field, c),
                )
                for c in criteria
            ]


def _known(values: Mapping[EntryId, Fraction | None]) -> dict[EntryId, Fraction]:
    return {e: v for e, v in values.items() if v is not None}


def graded(rule: LevelRule, values: Mapping[EntryId, Fraction], better: Better) -> dict[EntryId, Level]:
    """The level of each entry. Tied entries at a boundary all take the better level (`up`) or the worse (`down`)."""
    if rule.by == "threshold":
        return {e: _by_threshold(rule, v, better) for e, v in values.items()}
    result: dict[EntryId, Level] = {}
    ends = boundaries(rule, len(values))
    numbers: dict[EntryId, Number] = dict(values)
    above = 0
    for group in groups(numbers, better):
        place = above + 1 if rule.ties == "up" else above + len(group)
        level = next((lv for lv, end in zip(rule.levels, ends, strict=True) if place <= end), rule.levels[-1])
        result.update(dict.fromkeys(group, level))
        above += len(group)
    return result


def _by_threshold(rule: LevelRule, value: Fraction, better: Better) -> Level:
    for level in rule.levels:
        limit = level.at_least
        if limit is None or (value >= limit if better == "high" else value <= limit):
            return level
    return rule.levels[-1]


def boundaries(rule: LevelRule, field: int) -> list[int]:
    """The last place of each level: cumulated places, or cumulated shares of the field rounded as declared."""
    ends: list[int] = []
    reached = Fraction(0)
    for level in rule.levels:
        if rule.by == "places":
            reached += level.places if level.places is not None else field
            ends.append(int(reached))
        else:
            reached += Fraction(level.share) if level.share is not None else 1
            ends.append(int(rounded(reached * field, Rounding(places=0, mode=rule.share_rounding))))
    return ends
