"""How a panel's marks become one number: alone, or compared with the rest of the field."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, Literal

from judging.rules.numbers import Averaging, Rounding

On = Literal["totals", "criteria"]
"""Combine the judges' totals, or combine each criterion over the judges first and weigh afterwards."""


@dataclass(frozen=True, kw_only=True)
class Mean:
    """The mean of the judges who marked."""

    on: On = "totals"


@dataclass(frozen=True, kw_only=True)
class Sum:
    """The sum over the judges who marked."""

    on: On = "totals"


@dataclass(frozen=True, kw_only=True)
class Median:
    """The middle mark; with an even number the mean of the middle two."""

    on: On = "totals"


@dataclass(frozen=True, kw_only=True)
class TrimmedMean:
    """Drop the `highest` highest and `lowest` lowest, one instance each when several tie; mean of the rest."""

    highest: int = 1
    lowest: int = 1
    on: On = "totals"
    too_few: Literal["stop", "untrimmed"] = "stop"


@dataclass(frozen=True, kw_only=True)
class TrimmedSum:
    """Drop the `highest` highest and `lowest` lowest, one instance each when several tie; sum of the rest."""

    highest: int = 1
    lowest: int = 1
    on: On = "totals"
    too_few: Literal["stop", "untrimmed"] = "stop"


@dataclass(frozen=True, kw_only=True)
class ClosestTwo:
    """One judge: that mark; two: the mean.

    Three: the mean of the closest two (the higher pair when both are equally close); four and more: drop
    one highest and one lowest, mean of the rest (IJRU).
    """

    on: On = "totals"


@dataclass(frozen=True, kw_only=True)
class LimitedMean:
    """A mark further than `within` from the mean of all counts as the mean plus or minus `within`; then the mean again.

    Exactly `within` away is not too far. The limits are not rounded.
    """

    within: Decimal
    on: On = "totals"


@dataclass(frozen=True, kw_only=True)
class Recall:
    """Skating System rule 1: how many judges want to see the entry again (marks 1 and 0).

    Each judge calls back exactly `crosses` entries when a number is given.
    """

    crosses: int | None = None


PlainMethod = Mean | Sum | Median | TrimmedMean | TrimmedSum | ClosestTwo | LimitedMean | Recall
"""Methods that need nothing but the entry's own marks."""


@dataclass(frozen=True, kw_only=True)
class RankSum:
    """Each judge's marks become places within the round; the sum of the places, lowest first.

    `marks` says whether judges give marks (high is better) or places themselves. `highest` best and `lowest`
    worst places of an entry are dropped; when none would be left, people decide.
    """

    marks: Literal["marks", "places"] = "marks"
    ties: Averaging = "average"
    highest: int = 0
    lowest: int = 0


@dataclass(frozen=True, kw_only=True)
class Majority:
    """Skating System rules 5 to 8 on each judge's place for the entry: the majority of the best places wins.

    Majorities of equal size and sum look at the `next-places` (rules 7 and 8), or at the `total` of all the judges'
    places (figure skating until 1998: majority, total of the majority, total of all); else they share the place.
    """

    marks: Literal["marks", "places"] = "marks"
    equal: Literal["next-places", "total"] = "next-places"


@dataclass(frozen=True, kw_only=True)
class Skating:
    """The Skating System, rules 5 to 11.

    Judges give places per dance; the dances are the panel's criteria or the contest's rounds. The value of
    an entry is its final place, tied entries share the average place.
    """

    dances: Literal["criteria", "rounds"] = "criteria"


@dataclass(frozen=True, kw_only=True)
class Borda:
    """Each judge's ranking gives n-1 … 0 points (`last` 0) or n … 1 (`last` 1); tied places are averaged."""

    marks: Literal["marks", "places"] = "marks"
    last: int = 0


@dataclass(frozen=True, kw_only=True)
class JudgePoints:
    """Each judge's ranking gives points by place (12, 10, 8, 7 …), nothing beyond the table.

    The sum over judges. Tied places get the average of the points they cover, or all the points of the best
    or the worst. Places that judges gave are looked up as they stand, whoever of the field is missing.
    """

    points: tuple[Decimal, ...]
    marks: Literal["marks", "places"] = "marks"
    ties: Averaging = "average"


@dataclass(frozen=True, kw_only=True)
class OneByOne:
    """Each entry against each other one: who is placed higher by more judges wins; the value is the number of wins.

    Judges who place both alike are for neither. `even` says what each of the two gets where as many are for one as
    for the other: nothing, half a win, or a win both (figure skating 1998: OBO).
    """

    marks: Literal["marks", "places"] = "marks"
    even: Literal["none", "half", "both"] = "half"


@dataclass(frozen=True, kw_only=True)
class JudgeScale:
    """Each judge's totals brought to one scale with `top` as its upper end; the mean over the judges who marked.

    By `range`: from the judge's lowest (0) to the highest (`top`); who gave everybody the same gives half of it. By
    `best`: in proportion to the judge's highest. By `sum`: as a share of everything the judge gave. Where that is not
    above zero, everybody has `top` by `best`, an equal share by `sum`.
    """

    by: Literal["range", "best", "sum"] = "range"
    top: Decimal = Decimal(100)


@dataclass(frozen=True, kw_only=True)
class ZScore:
    """Each judge's total becomes (total - judge's mean) / judge's deviation, with n - `ddof` under the root.

    A judge without spread gives zero; the mean over judges. `rescale` puts the result back on a readable
    scale.

    The root is taken to `digits` decimal places (half-up), so that the number is exact and repeatable. When
    every judge marked every entry, normalising is off (plain mean) unless `one_panel` says on.
    """

    ddof: Literal[0, 1] = 1
    rescale: Literal["none", "old-range", "mean-deviation"] = "none"
    mean: Decimal = Decimal(0)
    deviation: Decimal = Decimal(1)
    digits: int = 12
    one_panel: Literal["off", "on"] = "off"


@dataclass(frozen=True, kw_only=True)
class Offsets:
    """Judge calibration by least squares, mark = entry + judge's offset.

    Offsets sum to zero inside each block of judges and entries that are connected (blocks that share
    nothing can not be compared). An entry's value.
    """


@dataclass(frozen=True, kw_only=True)
class RoomScale:
    """Parallel rooms: an entry's value times the common mean over its own room's mean.

    The common mean is that of the rooms' means, or of all `entries`. The `highest` and `lowest` values are left out
    of each mean (where that leaves any). Values, means and factors are rounded where that is declared; the rounding
    of the panel's result applies once, to the scaled value.
    """

    within: PlainMethod = field(default_factory=Mean)
    centre: Literal["rooms", "entries"] = "rooms"
    highest: int = 0
    lowest: int = 0
    value_rounding: Rounding | None = None
    mean_rounding: Rounding | None = None
    factor_rounding: Rounding | None = None


# An ordinal method compares like with like: under `exclude` a judge who did not mark every scored entry of the
# round is left out for all of them; under `substitute-mean` the others' mean place (or mark) for that entry stands
# in; under `stop` people are asked.
FieldMethod = (
    RankSum | Majority | Skating | Borda | JudgePoints | OneByOne | JudgeScale | ZScore | Offsets | RoomScale
)
"""Methods that compare the entry with the rest of the field."""

PanelMethod = PlainMethod | FieldMethod

WEIGHS_JUDGES: Final = (Mean, Sum, TrimmedMean, TrimmedSum, RankSum, Borda, JudgePoints)
"""Methods that add up what the judges give: there a judge may count as more or less than one."""
