"""What must hold among awards, cards and tiers."""

from app.planfile.cross.notes import Cross
from judging.rules import ByCategory, ByComponent, ByCriterion, ByThreshold


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


def _levels(cross: Cross, i: int, ids: list[str]) -> None:
    path = ("levels", i, "levels")
    cross.some_of(ids, path)
    for k, ident in enumerate(ids):
        if ident in ids[:k]:
            cross.binder.at((*path, k), "same-id", value=ident, example=f"id: {ident}-2")
