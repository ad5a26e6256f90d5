"""The rules of a plan in words, part by part."""

from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Any, assert_never

from app.planfile.kinds import name_of
from app.ruletable import Block, Table, filled
from app.sentences import day_in_words, say
from app.tracetext import Names
from judging.bounds import full_marks
from judging.ids import Lang
from judging.plan import Judge, Panel, Plan, Text
from judging.rules import (
    BallotComponent,
    BestRounds,
    ByCategory,
    ByComponent,
    ByCriterion,
    ByMovement,
    ByStanding,
    ByThreshold,
    Component,
    Eligible,
    Grade,
    GradedBallot,
    IndicatorComponent,
    LastRound,
    OvertimeTier,
    PanelComponent,
    Rounding,
    SumOfRounds,
    TableRow,
)
from judging.ties import step_code
from judging.trace import exact


class Words:
    """Writes the parts of a plan as lines in one language."""

    def __init__(self, plan: Plan, lang: Lang) -> None:
        """For one plan and one language."""
        self._plan = plan
        self._lang = lang
        self._names = Names(plan, lang)

    def say(self, code: str, **args: str) -> str:
        """A sentence of the rule sheet."""
        # a sentence chooses by words, and the word for nothing is "none"
        return say(self._lang, f"sheet-{code}", **{k: v or "none" for k, v in args.items()})

    def text(self, text: Text | None) -> str:
        """What the organiser typed."""
        return "" if not text else text.get(self._lang) or next(iter(text.values()))

    # --- the contest --------------------------------------------------------------------------------------

    def contest(self) -> list[str]:
        """Organiser, place, time, and the organiser's note."""
        plan = self._plan
        when = " ".join(filter(None, (day_in_words(plan.date or "", self._lang), plan.starts)))
        lines = [self.text(plan.subtitle), self.text(plan.organiser), self.text(plan.venue), when]
        return [line for line in (*lines, self.text(plan.rules_note)) if line]

    def entries(self) -> list[Block]:
        """The entries in the listed order, each with its unit, topic and presenter."""
        plan = self._plan
        heads = [self.say(f"col-{c}") for c in ("number", "unit", "topic", "presenter", "category")]
        rows = [
            (
                str(i),
                self.text(plan.unit[e.unit].name),
                self.text(e.topic),
                self.text(e.presenter),
                e.category or "",
            )
            for i, e in enumerate(plan.entries, 1)
        ]
        return [self.say("entry-count", count=str(len(rows))), filled(heads, rows, numbers=(0,))]

    def panels(self) -> list[Block]:
        """Judges and criteria of each panel."""
        blocks: list[Block] = []
        for panel in self._plan.panels:
            names = say(self._lang, "trace-comma").join(self._judge(j) for j in panel.judges)
            name, count = self.text(panel.name), str(len(panel.judges))
            blocks.append(self.say("panel", panel=name, count=count, judges=names))
            blocks.append(self._criteria(panel))
            if len(panel.criteria) > 1:
                low, high = full_marks(panel)
                blocks.append(self.say("full-marks", low=exact(low), high=exact(high)))
        own = self._plan.marking.own_unit
        return [*blocks, self.say(f"own-unit-{own}")] if blocks else []

    def _judge(self, judge: Judge) -> str:
        """A judge's name with the office, as the plan gives them."""
        name, title = self.text(judge.name), self.text(judge.title)
        return self.say("judge", name=name, title=title) if title else name

    def _criteria(self, panel: Panel) -> Table:
        heads = [self.say(f"col-{c}") for c in ("criterion", "scale", "step", "weight", "bands")]
        rows = [
            (
                self.text(c.name),
                self.say("scale", low=exact(c.low), high=exact(c.high)),
                exact(c.step),
                "" if c.weight == 1 else f"× {exact(c.weight)}",
                "\n".join(
                    self.say("band", least=exact(b.at_least), name=self.text(b.name), text=self.text(b.text))
                    for b in sorted(c.bands, key=lambda b: -b.at_least)
                ),
            )
            for c in panel.criteria
        ]
        return filled(heads, rows, numbers=(2, 3))

    def stage(self) -> list[str]:
        """Phases with their seconds, and the order."""
        lines = [
            self.say(
                "phase",
                name=self.text(p.name),
                time=self._time(p.seconds),
                over="yes" if p.counts_overtime else "no",
            )
            for p in self._plan.phases
        ]
        for taken in self._plan.rounds:
            count = str(len(taken.entries))
            lines.append(self.say("round", name=self.text(taken.name), count=count, order=taken.order))
        if self._plan.marking.together_first:
            lines.append(self.say("together", count=str(self._plan.marking.together_first)))
        return lines

    def _time(self, seconds: int) -> str:
        """So many seconds in minutes and seconds."""
        minutes, rest = divmod(seconds, 60)
        return self.say("time", minutes=str(minutes or ""), seconds=str(rest or (0 if not minutes else "")))

    # --- the tally ----------------------------------------------------------------------------------------

    def tally(self) -> list[str]:
        """Components, absent judges, multipliers, roundings."""
        rule = self._plan.tally
        lines = [line for c in rule.components for line in self._component(c)]
        if any(isinstance(c, PanelComponent) for c in rule.components):
            lines.append(self.say(f"absent-{rule.absent}"))
        if rule.round_score.factor != 1:
            lines.append(self.say("factor", factor=exact(rule.round_score.factor)))
        if rule.round_score.difficulty:
            lines.append(self.say("difficulty"))
        stages = (
            ("round-score", rule.round_score.rounding),
            ("announced", rule.announced),
            ("total", rule.rounding),
        )
        lines += [self._rounding(stage, rounding) for stage, rounding in stages if rounding is not None]
        return [*lines, self.say(f"better-{rule.better}")]

    def _rounding(self, stage: str, rule: Rounding, of: str = "") -> str:
        return self.say("rounding", stage=stage, places=str(rule.places), mode=rule.mode, of=of)

    def _component(self, component: Component) -> list[str]:
        name, weight = self.text(component.name), exact(component.weight)
        method: Any = component.method
        panels = ""
        if isinstance(component, PanelComponent):
            panels = say(self._lang, "trace-comma").join(
                self._names.of(f"panel:{p}") for p in component.panels
            )
        only = len(self._plan.tally.components) == 1 and component.weight == 1
        lines = [
            self.say(
                "component",
                name=name,
                weight="" if only else weight,
                method=self.say(f"method-{name_of(type(method))}", **plain_fields(method)),
                panels="" if panels == name else panels,
            )
        ]
        if component.scale is not None:
            kind = f"scale-{name_of(type(component.scale))}"
            lines.append(self.say(kind, name=name, **plain_fields(component.scale)))
        if isinstance(component, PanelComponent):
            staged = ("judge", "criterion", "product", "result")
            for stage in staged:
                rounding: Rounding | None = getattr(component.rounding, stage)
                if rounding is not None:
                    lines.append(self._rounding(stage, rounding, name))
        elif component.rounding is not None:
            lines.append(self._rounding("result", component.rounding, name))
        if component.weighted is not None:
            lines.append(self._rounding("weighted", component.weighted, name))
        if isinstance(component, BallotComponent):
            lines += self._ballot(component)
        if isinstance(component, IndicatorComponent):
            lines.append(self.say(f"missing-{component.missing}", name=name))
        return lines

    def _ballot(self, component: BallotComponent) -> list[str]:
        lines = []
        if isinstance(component.method, GradedBallot):
            grades = [f"{self.text(g.name)} {exact(g.points)}" for g in component.method.grades]
            lines.append(self.say("grades", grades=say(self._lang, "trace-comma").join(grades)))
        if component.items:
            items = [f"{self.text(i.name)} × {exact(i.weight)}" for i in component.items]
            lines.append(self.say("items", items=say(self._lang, "trace-comma").join(items)))
        groups = [f"{self.text(e.name)} × {exact(e.weight)}" for e in component.electorates]
        lines.append(self.say("electorates", electorates=say(self._lang, "trace-comma").join(groups)))
        lines.append(self.say("papers", abstained=component.abstained, invalid=component.invalid))
        if component.turnout is not None:
            share = exact(component.turnout * 100)
            lines.append(self.say("turnout", share=share, below=component.below_turnout))
        return lines

    def adjustments(self) -> list[Block]:
        """Overtime tiers, grace, cap; kinds of bonus and deduction with their caps."""
        lines: list[Block] = []
        overtime = self._plan.tally.overtime
        if overtime is not None:
            if overtime.grace:
                lines.append(self.say("grace", seconds=str(overtime.grace)))
            rows = [self._tier(tier) for tier in sorted(overtime.tiers, key=lambda t: t.start)]
            lines.append(filled([self.say("col-over"), self.say("col-off")], rows))
            if overtime.cap is not None:
                lines.append(self.say("overtime-cap", points=exact(overtime.cap)))
        for kind in self._plan.tally.adjustments:
            bonus = "" if kind.most_bonus is None else exact(kind.most_bonus)
            deduction = "" if kind.most_deduction is None else exact(kind.most_deduction)
            lines.append(self.say("kind", name=self.text(kind.name), bonus=bonus, deduction=deduction))
        return lines

    def _tier(self, tier: OvertimeTier) -> tuple[str, str]:
        end = "" if tier.end is None else str(tier.end)
        each = "" if tier.each is None else str(tier.each)
        seconds = self.say("tier-seconds", start=str(tier.start), end=end)
        return seconds, self.say(
            "tier-points", points=exact(tier.deduct), each=each, single="yes" if tier.deduct == 1 else "no"
        )

    def rounds(self) -> list[str]:
        """How rounds are combined, who advances, what becomes of outcomes without a score."""
        rule = self._plan.tally
        lines = []
        if len(self._plan.rounds) > 1:
            match rule.rounds:
                case SumOfRounds():
                    weights = [
                        f"{self._names.of(f'round:{r}')} × {exact(w)}" for r, w in rule.rounds.weights.items()
                    ]
                    joined = say(self._lang, "trace-comma").join(weights)
                    lines.append(self.say("sum-of-rounds", weights=joined, missing=rule.rounds.not_scored))
                case BestRounds():
                    lines.append(
                        self.say("best-rounds", count=str(rule.rounds.count), combine=rule.rounds.combine)
                    )
                case LastRound():
                    lines.append(self.say("last-round"))
        for advance in rule.advancement:
            counting = self._names.each("round", " ".join(advance.counting))
            into = self._names.of(f"round:{advance.into}")
            lines.append(
                self.say("advance", into=into, top=str(advance.top), counting=counting, ties=advance.ties)
            )
        placed = [self.say(f"outcome-{o}") for o in rule.non_scores]
        joined = say(self._lang, "trace-comma").join(placed)
        return [*lines, self.say("non-scores", outcomes=joined)]

    def ties(self) -> list[str]:
        """The tie chain, step by step."""
        lines = []
        for i, step in enumerate(self._plan.tally.ties, 1):
            code = f"trace-name-{step_code(step)}"
            args = {
                key: self._names.of(f"{key}:{value}")
                for key, value in plain_fields(step).items()
                if key in ("component", "criterion", "round") and value
            }
            lines.append(self.say("tie-step", number=str(i), step=say(self._lang, code, **args)))
        return [*lines, self.say("shared-gap")]

    # --- awards -------------------------------------------------------------------------------------------

    def awards(self) -> list[str]:
        """Who earns what."""
        lines = []
        taken = 0
        plain = all(
            a.rule.eligible == Eligible() for a in self._plan.awards if isinstance(a.rule, ByStanding)
        )
        for award in self._plan.awards:
            rule = award.rule
            name = self.text(award.name)
            match rule:
                case ByStanding():
                    first, taken = str(taken + 1) if plain else "", taken + rule.quota
                    args = {"first": first, "last": str(taken), "quota": str(rule.quota)}
                    line = self.say(
                        "award-standing", name=name, single="yes" if rule.quota == 1 else "no", **args
                    )
                case ByThreshold():
                    line = self.say(
                        "award-threshold", name=name, least=exact(rule.at_least), of=self._of(rule)
                    )
                case ByCategory():
                    line = self.say(
                        "award-category", name=name, quota=str(rule.quota), category=rule.category
                    )
                case ByCriterion():
                    of = self._names.of(f"criterion:{rule.criterion}")
                    line = self.say("award-best", name=name, quota=str(rule.quota), of=of)
                case ByComponent():
                    of = self._names.of(f"component:{rule.component}")
                    line = self.say("award-best", name=name, quota=str(rule.quota), of=of)
                case ByMovement():
                    line = self.say("award-movement", name=name, quota=str(rule.quota), least=str(rule.least))
                case _:
                    assert_never(rule)
            if not isinstance(rule, ByThreshold):
                line += self.say(f"award-ties-{rule.ties}")
            if rule.eligible.per_unit is not None:
                line += self.say("per-unit", count=str(rule.eligible.per_unit))
            lines.append(line)
        return lines

    def _of(self, rule: ByThreshold) -> str:
        if rule.criterion is not None:
            return self._names.of(f"criterion:{rule.criterion}")
        if rule.component is not None:
            return self._names.of(f"component:{rule.component}")
        return say(self._lang, "trace-of-total")

    def levels(self) -> list[str]:
        """Cards and tiers."""
        lines = []
        for rule in self._plan.levels:
            parts = []
            for level in rule.levels:
                limit = {"threshold": level.at_least, "share": level.share, "places": level.places}[rule.by]
                shown = self.say("level-rest") if limit is None else exact(Decimal(limit))
                parts.append(f"{self.text(level.name)} {shown}")
            joined = say(self._lang, "trace-comma").join(parts)
            lines.append(self.say("level", name=self.text(rule.name), by=rule.by, of=rule.of, levels=joined))
        return lines


def plain_fields(rule: object) -> dict[str, str]:
    """The fields of a rule as words for a sentence."""
    if not is_dataclass(rule):
        return {}
    result = {}
    for f in fields(rule):
        value = getattr(rule, f.name)
        if isinstance(value, Decimal):
            result[f.name] = exact(value)
        elif isinstance(value, tuple):
            result[f.name] = ", ".join(_item(v) for v in value)
        elif isinstance(value, str | int):
            result[f.name] = str(value)
        else:
            result[f.name] = ""
    return result


def _item(value: object) -> str:
    """One item of a table, as people read it."""
    if isinstance(value, TableRow):
        return f"{exact(value.at_least)}+ = {exact(value.points)}"
    if isinstance(value, Grade):
        return f"{value.id} = {exact(value.points)}"
    return exact(value) if isinstance(value, Decimal) else str(value)
