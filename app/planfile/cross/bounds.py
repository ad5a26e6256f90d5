"""The least and the most that numbers of a plan may be, wherever they stand."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

from app.planfile.cross.notes import Cross
from app.planfile.kinds import WRITTEN
from app.planfile.mistakes import Path
from judging import plan, rules

LEAST: Final[Mapping[type, Mapping[str, int]]] = {
    plan.Confirm: {"far": 0, "slip": 0, "least": 1},
    rules.AdjustmentKind: {"most_bonus": 0, "most_deduction": 0},
    rules.BallotItem: {"weight": 0},
    rules.ByMovement: {"least": 1},
    rules.Eligible: {"per_unit": 1},
    rules.Grade: {"quota": 0},
    rules.Level: {"share": 0, "places": 0},
    rules.Overtime: {"cap": 0},
    rules.RankInGroup: {"step": 0},
    rules.RankingBallot: {"last": 0},
    rules.Recall: {"crosses": 1},
    rules.ZScore: {"digits": 1},
}
"""Numbers that make no sense below this."""

ABOVE_ZERO: Final[Mapping[type, str]] = {
    rules.ApprovalBallot: "full",
    rules.Proportion: "top",
    rules.Share: "top",
    rules.ZScore: "deviation",
}
"""Scales that vanish at zero."""

MOST: Final[Mapping[type, Mapping[str, tuple[int, str]]]] = {
    rules.Grade: {"quota": (1, "quota: 30%")},
    rules.Level: {"share": (1, "share: 30%")},
    rules.ZScore: {"digits": (30, "digits: 12")},
}
"""Shares of a whole, and places of a root: the most they can be, and an example."""


def bounds(cross: Cross) -> None:
    """Note every number of the plan that is too small or too large for what it means."""
    for part in ("tally", "awards", "levels", "marking"):
        _part(cross, getattr(cross.plan, part), (part,))


def _part(cross: Cross, part: object, path: Path) -> None:
    if isinstance(part, tuple):
        for i, each in enumerate(part):
            _part(cross, each, (*path, i))
    elif is_dataclass(part):
        of = type(part)
        for each in fields(part):
            here, value = (*path, WRITTEN.get(of, {}).get(each.name, each.name)), getattr(part, each.name)
            if isinstance(value, int | Decimal | Fraction):
                _number(cross, of, each.name, value, here)
            else:
                _part(cross, value, here)


def _number(cross: Cross, of: type, name: str, value: rules.Weight | int, path: Path) -> None:
    if name in LEAST.get(of, {}):
        cross.least(path, value, LEAST[of][name])
    if ABOVE_ZERO.get(of) == name:
        cross.least(path, value, 0, above=True)
    most, example = MOST.get(of, {}).get(name, (None, ""))
    if most is not None and value > most:
        args = {"value": str(value), "low": str(LEAST[of][name]), "high": str(most)}
        cross.binder.at(path, "off-scale", **args, example=example)
