"""What must hold among awards, cards and tiers."""

from typing import Final

from app.planfile.cross.notes import Cross
from judging.rules import ByCategory, ByComponent, ByCriterion, ByThreshold, Level, LevelRule

LIMITS: Final = {"threshold": "from", "share": "share", "places": "places"}
"""What limits a level, by what the levels go by."""


def awards(cross: Cross) -> None:
    """Criteria, components and categories that exist, at least one winner; levels of their own ids."""
    awards = [a.id for a in cross.plan.awards]
    for i, award in enumerate(cross.plan.awards):
        path = ("awards", i)
        rule = award.rule
        for other in rule.eligible.without:
            cross.known(other, awards[:i], path, "award-before")
        for category in rule.eligible.categories:
            cross.known(category, cross.categories, path, "category")
        match rule:
            case ByCriterion():
                cross.known(rule.criterion, cross.criteria, path, "criterion")
            case ByComponent():
                cross.known(rule.component, cross.components, path, "component")
            case ByThreshold():
                cross.known(rule.criterion, cross.criteria, path, "criterion")
                cross.known(rule.component, cross.components, path, "component")
            case ByCategory():
                cross.known(rule.category, cross.categories, path, "category")
            case _:
                pass
        if not isinstance(rule, ByThreshold):
            cross.least(path, rule.quota, 0, above=True)
    for i, levels in enumerate(cross.plan.levels):
        _levels(cross, i, [lv.id for lv in levels.levels])
        _limits(cross, i, levels)


def _limits(cross: Cross, i: int, levels: LevelRule) -> None:
    """Every level but the last has a limit, of the kind that is looked at."""
    asked = LIMITS[levels.by]
    for k, level in enumerate(levels.levels):
        path, given = ("levels", i, "levels", k), _given(level)
        for other in given - {asked}:
            args = {
                "value": other,
                "by": levels.by,
                "example": f"{asked}: {'30%' if asked == 'share' else 3}",
            }
            cross.binder.at((*path, other), "idle-limit", **args)
        if not given and k < len(levels.levels) - 1:
            example = {"from": "from: 90", "share": "share: 30%", "places": "places: 3"}[asked]
            cross.binder.at(path, "missing-field", field=asked, of="level", example=example)


def _given(level: Level) -> set[str]:
    limits = {"from": level.at_least, "share": level.share, "places": level.places}
    return {name for name, limit in limits.items() if limit is not None}


def _levels(cross: Cross, i: int, ids: list[str]) -> None:
    path = ("levels", i, "levels")
    cross.some_of(ids, path)
    for k, ident in enumerate(ids):
        if ident in ids[:k]:
            cross.binder.at((*path, k), "same-id", value=ident, example=f"id: {ident}-2")
