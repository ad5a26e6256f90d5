"""Awards, cards and tiers in words."""

from typing import assert_never

from app.rulesheet.words.words import Words, portion
from app.sentences import say
from judging.plan import Plan
from judging.recorded import Recorded
from judging.rules import (
    Better,
    ByCategory,
    ByComponent,
    ByCriterion,
    ByMovement,
    ByStanding,
    ByThreshold,
    Eligible,
    Weight,
)
from judging.tally.field import Field, worth_better
from judging.ties import criterion_better
from judging.trace import exact


def awards(words: Words) -> list[str]:
    """Who earns what."""
    lines = []
    taken = 0
    plain = all(a.rule.eligible == Eligible() for a in words.plan.awards if isinstance(a.rule, ByStanding))
    for award in words.plan.awards:
        rule = award.rule
        name = words.text(award.name)
        match rule:
            case ByStanding():
                first, taken = str(taken + 1) if plain else "", taken + rule.quota
                args = {"first": first, "last": str(taken), "quota": str(rule.quota)}
                line = words.say(
                    "award-standing", name=name, single="yes" if rule.quota == 1 else "no", **args
                )
            case ByThreshold():
                line = words.say(
                    "award-threshold",
                    name=name,
                    least=exact(rule.at_least),
                    of=_of(words, rule),
                    better=_better(words.plan, rule),
                )
            case ByCategory():
                line = words.say("award-category", name=name, quota=str(rule.quota), category=rule.category)
            case ByCriterion():
                of = words.names.of(f"criterion:{rule.criterion}")
                line = words.say("award-best", name=name, quota=str(rule.quota), of=of)
            case ByComponent():
                of = words.names.of(f"component:{rule.component}")
                line = words.say("award-best", name=name, quota=str(rule.quota), of=of)
            case ByMovement():
                line = words.say("award-movement", name=name, quota=str(rule.quota), least=str(rule.least))
            case _:
                assert_never(rule)
        if getattr(rule, "then_standing", False):
            line += words.say("award-then-standing")
        if not isinstance(rule, ByThreshold):
            line += words.say(f"award-ties-{rule.ties}")
        lines.append(line + _eligible(words, rule.eligible))
    return lines


def _eligible(words: Words, eligible: Eligible) -> str:
    """Who can earn an award at all."""
    told = ""
    if eligible.categories:
        told += words.say("award-open", categories=words.joined(eligible.categories))
    if eligible.without:
        told += words.say(
            "award-without", awards=words.joined(words.names.of(f"award:{a}") for a in eligible.without)
        )
    if eligible.at_least is not None:
        told += words.say("award-least", least=exact(eligible.at_least), better=words.plan.tally.better)
    if eligible.per_unit is not None:
        told += words.say("per-unit", count=str(eligible.per_unit))
    return told


def _better(plan: Plan, rule: ByThreshold) -> Better:
    """Whether the limit is one from below or from above."""
    if rule.component is not None:
        return worth_better(next(c for c in plan.tally.components if c.id == rule.component))
    if rule.criterion is not None:
        return criterion_better(Field(plan, Recorded()), rule.criterion)
    return plan.tally.better


def _of(words: Words, rule: ByThreshold) -> str:
    if rule.criterion is not None:
        return words.names.of(f"criterion:{rule.criterion}")
    if rule.component is not None:
        return words.names.of(f"component:{rule.component}")
    return say(words.lang, "trace-of-total")


def _limit(limit: Weight | int, by: str) -> str:
    """Where a level ends: from this value up, so many places, such a share of the field."""
    return portion(limit) if by == "share" else exact(limit)


def levels(words: Words) -> list[str]:
    """Cards and tiers."""
    lines = []
    for rule in words.plan.levels:
        parts = []
        for level in rule.levels:
            limit = {"threshold": level.at_least, "share": level.share, "places": level.places}[rule.by]
            shown = words.say("level-rest") if limit is None else _limit(limit, rule.by)
            parts.append(f"{words.text(level.name)} {shown}")
        joined = words.joined(parts)
        better = words.plan.tally.better if rule.of == "total" else "high"
        named = words.text(rule.name)
        line = words.say("level", name=named, by=rule.by, of=rule.of, levels=joined, better=better)
        if rule.by == "share":
            line += words.say("level-share", mode=rule.share_rounding)
        if rule.by != "threshold":
            line += words.say("level-ties", ties=rule.ties)
        lines.append(line)
    return lines
