"""The tally in words: components, roundings, adjustments, rounds and the tie chain."""

from typing import Any

from app.planfile.kinds import name_of
from app.rulesheet.table import Block, filled
from app.rulesheet.words.words import Words, plain_fields, portion
from app.sentences import say
from judging.ids import Lang
from judging.rules import (
    BallotComponent,
    BestOfGroups,
    BestRounds,
    Component,
    GradedBallot,
    IndicatorComponent,
    LastRound,
    OvertimeTier,
    PanelComponent,
    RoomScale,
    Rounding,
    SumOfRounds,
    TieByBestRounds,
    TieByComponent,
    TieByCriterion,
    TieByRound,
    TieHeadToHead,
    TieStep,
)
from judging.ties import step_code
from judging.trace import exact


def tally(words: Words) -> list[str]:
    """Components, absent judges, multipliers, roundings."""
    rule = words.plan.tally
    lines = [line for c in rule.components for line in _component(words, c)]
    if any(isinstance(c, PanelComponent) for c in rule.components):
        lines.append(words.say(f"absent-{rule.absent}"))
    if rule.round_score.factor != 1:
        lines.append(words.say("factor", factor=exact(rule.round_score.factor)))
    if rule.round_score.combine == "product":
        lines.append(words.say("product"))
    if rule.round_score.difficulty:
        lines.append(words.say("difficulty"))
    stages = (
        ("round-score", rule.round_score.rounding),
        ("announced", rule.announced),
        ("total", rule.rounding),
    )
    lines += [_rounding(words, stage, rounding) for stage, rounding in stages if rounding is not None]
    return [*lines, words.say(f"better-{rule.better}")]


def _rounding(words: Words, stage: str, rule: Rounding, of: str = "") -> str:
    return words.say("rounding", stage=stage, places=str(rule.places), mode=rule.mode, of=of)


def _component(words: Words, component: Component) -> list[str]:
    name, weight = words.text(component.name), exact(component.weight)
    method: Any = component.method.within if isinstance(component.method, RoomScale) else component.method
    panels = ""
    if isinstance(component, PanelComponent):
        panels = words.joined(words.names.of(f"panel:{p}") for p in component.panels)
    only = len(words.plan.tally.components) == 1 and component.weight == 1
    lines = [
        words.say(
            "component",
            name=name,
            weight="" if only else weight,
            method=words.say(f"method-{name_of(type(method))}", **plain_fields(method)),
            panels="" if panels == name else panels,
        )
    ]
    if isinstance(component.method, RoomScale):
        lines += _rooms(words, component.method)
    if component.scale is not None:
        kind = f"scale-{name_of(type(component.scale))}"
        lines.append(words.say(kind, name=name, **plain_fields(component.scale)))
    if isinstance(component, PanelComponent):
        staged = ("judge", "criterion", "product", "result")
        for stage in staged:
            rounding: Rounding | None = getattr(component.rounding, stage)
            if rounding is not None:
                lines.append(_rounding(words, stage, rounding, name))
        lines += _tolerances(words, component, name)
    elif component.rounding is not None:
        lines.append(_rounding(words, "result", component.rounding, name))
    if component.weighted is not None:
        lines.append(_rounding(words, "weighted", component.weighted, name))
    lines += [words.say("places", name=name)] if getattr(method, "marks", "") == "places" else []
    lines += [words.say("low", name=name)] if component.better == "low" else []
    if isinstance(component, BallotComponent):
        lines += _ballot(words, component)
    if isinstance(component, IndicatorComponent):
        lines.append(words.say(f"missing-{component.missing}", name=name))
    return lines


def _rooms(words: Words, method: RoomScale) -> list[str]:
    """How the values of parallel rooms are brought together, and where that is rounded."""
    dropped = "yes" if method.highest + method.lowest else ""
    lines = [words.say("method-room-scale", dropped=dropped, **plain_fields(method))]
    for stage in ("value", "mean", "factor"):
        rounding: Rounding | None = getattr(method, f"{stage}_rounding")
        if rounding is not None:
            places = str(rounding.places)
            lines.append(words.say("room-rounding", stage=stage, places=places, mode=rounding.mode))
    return lines


def _tolerances(words: Words, component: PanelComponent, name: str) -> list[str]:
    """How far apart the middle marks may lie."""
    within = "" if component.tolerance is None else exact(component.tolerance)
    lines = [words.say("tolerance", name=name, within=within, least="")] if within else []
    for rule in sorted(component.tolerances, key=lambda t: -t.at_least):
        least, within = exact(rule.at_least), exact(rule.within)
        lines.append(words.say("tolerance", name=name, within=within, least=least))
    return lines


def _ballot(words: Words, component: BallotComponent) -> list[str]:
    lines = []
    if isinstance(component.method, GradedBallot):
        grades = [
            words.say(
                "grade",
                name=words.text(g.name),
                points=exact(g.points),
                most=portion(g.quota),
            )
            for g in component.method.grades
        ]
        lines.append(words.say("grades", grades=words.joined(grades)))
    if component.items:
        items = [f"{words.text(i.name)} × {exact(i.weight)}" for i in component.items]
        lines.append(words.say("items", items=words.joined(items)))
    groups = [
        words.say("electorate", name=words.text(e.name), weight=exact(e.weight), size=str(e.size or ""))
        for e in component.electorates
    ]
    lines.append(words.say("electorates", electorates=words.joined(groups)))
    lines.append(words.say("papers", abstained=component.abstained, invalid=component.invalid))
    stages = (("item", component.item_rounding), ("electorate", component.electorate_rounding))
    name = words.text(component.name)
    lines += [_rounding(words, stage, rule, name) for stage, rule in stages if rule is not None]
    if component.turnout is not None:
        share = portion(component.turnout)
        lines.append(words.say("turnout", share=share, below=component.below_turnout))
    return lines


def adjustments(words: Words) -> list[Block]:
    """Overtime tiers, grace, cap; kinds of bonus and deduction with their caps."""
    lines: list[Block] = []
    overtime = words.plan.tally.overtime
    if overtime is not None:
        if overtime.grace:
            lines.append(words.say("grace", seconds=str(overtime.grace)))
        rows = [_tier(words, tier) for tier in sorted(overtime.tiers, key=lambda t: t.start)]
        lines.append(filled([words.say("col-over"), words.say("col-off")], rows))
        if overtime.cap is not None:
            lines.append(words.say("overtime-cap", points=exact(overtime.cap)))
    for kind in words.plan.tally.adjustments:
        bonus = "" if kind.most_bonus is None else exact(kind.most_bonus)
        deduction = "" if kind.most_deduction is None else exact(kind.most_deduction)
        lines.append(words.say("kind", name=words.text(kind.name), bonus=bonus, deduction=deduction))
    return lines


def _tier(words: Words, tier: OvertimeTier) -> tuple[str, str]:
    end = "" if tier.end is None else str(tier.end)
    each = "" if tier.each is None else str(tier.each)
    seconds = words.say("tier-seconds", start=str(tier.start), end=end)
    return seconds, words.say(
        "tier-points", points=exact(tier.deduct), each=each, single="yes" if tier.deduct == 1 else "no"
    )


def rounds(words: Words) -> list[str]:
    """How rounds are combined, who advances, what becomes of outcomes without a score."""
    rule = words.plan.tally
    lines = []
    if len(words.plan.rounds) > 1:
        match rule.rounds:
            case SumOfRounds():
                weights = [
                    f"{words.names.of(f'round:{r}')} × {exact(w)}" for r, w in rule.rounds.weights.items()
                ]
                joined = words.joined(weights)
                lines.append(words.say("sum-of-rounds", weights=joined, missing=rule.rounds.not_scored))
            case BestRounds():
                lines.append(
                    words.say("best-rounds", count=str(rule.rounds.count), combine=rule.rounds.combine)
                )
            case BestOfGroups():
                for group in rule.rounds.groups:
                    named = words.names.each("round", " ".join(group.rounds))
                    lines.append(words.say("best-of-groups", count=str(group.count), rounds=named))
            case LastRound():
                lines.append(words.say("last-round"))
    for advance in rule.advancement:
        counting = words.names.each("round", " ".join(advance.counting))
        into = words.names.of(f"round:{advance.into}")
        lines.append(
            words.say("advance", into=into, top=str(advance.top), counting=counting, ties=advance.ties)
        )
    placed = [words.say(f"outcome-{o}") for o in rule.non_scores]
    joined = words.joined(placed)
    return [*lines, words.say("non-scores", outcomes=joined)]


def _headed(text: str, lang: Lang) -> str:
    """An English text at the head of a line begins with a capital; in Chinese a criterion's Latin id stays as it is."""
    return text[:1].upper() + text[1:] if lang == "en" else text


def ties(words: Words) -> list[str]:
    """The tie chain, step by step."""
    lines = [
        words.say("tie-step", number=str(i), step=_headed(_tie(words, step), words.lang))
        for i, step in enumerate(words.plan.tally.ties, 1)
    ]
    if any("criterion" in plain_fields(step) for step in words.plan.tally.ties):
        lines.append(words.say("tie-criterion-how"))
    return [*lines, words.say("shared-gap")]


def _tie(words: Words, step: TieStep) -> str:
    """What a step compares, and where."""
    args = {
        key: words.names.of(f"{key}:{value}")
        for key, value in plain_fields(step).items()
        if key in ("component", "criterion", "round", "panel") and value
    }
    if isinstance(step, TieByBestRounds):
        args["count"] = str(step.count)
    told = say(words.lang, f"trace-name-{step_code(step)}", **args)
    if isinstance(step, TieHeadToHead):
        return words.say("tie-circles", step=told, circles="yes" if step.circles else "no")
    said = {TieByComponent: ("component",), TieByCriterion: ("criterion",), TieByRound: ("round",)}
    more = [name for key, name in args.items() if key not in said.get(type(step), ()) and key != "count"]
    return words.say("tie-in", step=told, where=words.joined(more)) if more else told
