"""How the members of a choice are written in a file.

"trimmed-mean", "criterion", and the field a bare value means.
"""
# ruff: noqa: ANN401 - what a type hint binds to is known only when the program runs

import re
import types
from typing import Any, Final, Union, get_args, get_origin

from judging import plan, rules

MAIN: Final[dict[type, str]] = {
    rules.RankSum: "marks",
    rules.Majority: "marks",
    rules.Borda: "marks",
    rules.OneByOne: "marks",
    rules.JudgeScale: "by",
    rules.JudgePoints: "points",
    rules.PlacePoints: "points",
    rules.PlaceNumber: "ties",
    rules.Proportion: "top",
    rules.Share: "top",
    rules.RoomScale: "within",
    rules.Recall: "crosses",
    rules.Skating: "dances",
    rules.GradedBallot: "grades",
    rules.ByTable: "rows",
    rules.BestRounds: "count",
    rules.BestOfGroups: "groups",
    rules.LimitedMean: "within",
    rules.SumOfRounds: "weights",
    rules.TieByComponent: "component",
    rules.TieByCriterion: "criterion",
    rules.TieByMedian: "component",
    rules.TieByUntrimmed: "component",
    rules.TieByCountBack: "of",
    rules.TieByBestRounds: "count",
    rules.TieByRound: "round",
    rules.ByStanding: "quota",
    rules.ByThreshold: "at_least",
    rules.ByCategory: "category",
    rules.ByCriterion: "criterion",
    rules.ByComponent: "component",
    rules.ByMovement: "quota",
}
"""The field that a bare value stands for: `{criterion: innovation}`, `{standing: 2}`."""

WRITTEN: Final[dict[type, dict[str, str]]] = {
    plan.Criterion: {"low": "min", "high": "max"},
    plan.Band: {"at_least": "from"},
    rules.OvertimeTier: {"start": "from", "end": "to"},
    rules.TableRow: {"at_least": "from"},
    rules.Tolerance: {"at_least": "from"},
    rules.PanelComponent: {"tolerances": "tolerance"},
    rules.Advancement: {"counting": "from", "top": "best"},
}
"""What a file calls a field where it has a shorter word for it."""

RECORD_FIELDS: Final = (
    "turns",
    "marks",
    "adjustments",
    "ballots",
    "rankings",
    "turnouts",
    "figures",
    "decisions",
    "previous",
)
"""What a tally file has beside its plan, and a plan file has not."""

_CUTS: Final = (r"^tie-by-", r"^tie-", r"^by-", r"-ballot$", r"-component$")


def kebab(of: type) -> str:
    """TrimmedMean -> trimmed-mean."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", of.__name__).lower()


def name_of(of: type) -> str:
    """The short name a file uses.

    TieByCriterion -> criterion, ByStanding -> standing, TrimmedMean -> trimmed-mean.
    """
    name = kebab(of)
    for cut in _CUTS:
        name = re.sub(cut, "", name)
    return name


def names(members: tuple[type, ...]) -> dict[str, type]:
    """All spellings of the members of a choice, the short ones first."""
    result = {name_of(m): m for m in members}
    for member in members:
        result.setdefault(kebab(member), member)
        result.setdefault(member.__name__, member)
        result.setdefault(name_of(member).replace("-", "_"), member)
        result.setdefault(kebab(member).replace("-", "_"), member)
    return result


def members_of(hint: Any) -> tuple[Any, ...] | None:
    """The members of a union, None left out and unions inside opened; None for everything else."""
    if get_origin(hint) not in (Union, types.UnionType):
        return None
    found: list[Any] = []
    for member in get_args(hint):
        if member is not type(None):
            found += members_of(member) or (member,)
    return tuple(found)
