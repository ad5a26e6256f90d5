"""Places: ranking a field of values, tied values sharing as declared, and points by place."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from judging.rules import Averaging, Better
from judging.tally.exactly import Number

Key = TypeVar("Key", bound=str)


def groups(values: Mapping[Key, Number], better: Better) -> list[list[Key]]:
    """The keys from best to worst, equal values together, each group in the mapping's order."""
    by_value: dict[Number, list[Key]] = {}
    for key, value in values.items():
        by_value.setdefault(value, []).append(key)
    return [by_value[v] for v in sorted(by_value, reverse=better == "high")]


def places(values: Mapping[Key, Number], better: Better, ties: Averaging) -> dict[Key, Fraction]:
    """Places 1, 2, 3 …. Keys that tie share the average of the places they cover, the best or the worst of them."""
    result: dict[Key, Fraction] = {}
    above = 0
    for group in groups(values, better):
        first, last = above + 1, above + len(group)
        shared = {"average": Fraction(first + last, 2), "best": Fraction(first), "worst": Fraction(last)}[
            ties
        ]
        result.update(dict.fromkeys(group, shared))
        above = last
    return result


def points(
    values: Mapping[Key, Number], better: Better, table: Sequence[Decimal], ties: Averaging
) -> dict[Key, Fraction]:
    """Points by place, nothing beyond the table. Tied keys share the average, best or worst of what they cover."""
    result: dict[Key, Fraction] = {}
    above = 0
    for group in groups(values, better):
        covered = [worth(table, place) for place in range(above + 1, above + len(group) + 1)]
        average = sum(covered, Fraction(0)) / len(covered)
        shared = {"average": average, "best": covered[0], "worst": covered[-1]}[ties]
        result.update(dict.fromkeys(group, shared))
        above += len(group)
    return result


def points_of_places(
    given: Mapping[Key, Number], table: Sequence[Decimal], ties: Averaging
) -> dict[Key, Fraction]:
    """Points of places as they were given, also where others of the field are not there.

    Keys on one place cover it and the next ones. A place between two (a mean that stands in for an absent judge) is
    worth what lies between their points.
    """
    result: dict[Key, Fraction] = {}
    for group in groups(given, "low"):
        place = Fraction(given[group[0]])
        whole, beyond = int(place), place % 1
        between = worth(table, whole) + beyond * (worth(table, whole + 1) - worth(table, whole))
        covered = [worth(table, whole + n) for n in range(len(group))]
        average = sum(covered, Fraction(0)) / len(covered)
        shared = {"average": average, "best": covered[0], "worst": covered[-1]}[ties]
        result.update(dict.fromkeys(group, between if beyond else shared))
    return result


def worth(table: Sequence[Decimal], place: int) -> Fraction:
    """What a whole place is worth in a table that starts at first place."""
    return Fraction(table[place - 1]) if place <= len(table) else Fraction(0)
