"""What must hold between the parts of a plan: names that exist, scales that fit, tables that make sense."""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final

from app.planfile.binder import Binder
from app.planfile.examples import example_of
from app.planfile.mistakes import Path, guess
from judging.plan import Criterion, Plan
from judging.rules import (
    Attainment,
    BallotComponent,
    BestOfGroups,
    BestRounds,
    Borda,
    ByCategory,
    ByComponent,
    ByCriterion,
    ByTable,
    ByThreshold,
    GradedBallot,
    IndicatorComponent,
    JudgePoints,
    LimitedMean,
    NumericBallot,
    PanelComponent,
    PanelMethod,
    RankSum,
    Recall,
    RoomScale,
    Rounding,
    Skating,
    SumOfRounds,
    TieByComponent,
    TieByCriterion,
    TieByMedian,
    TieByRound,
    TieByUntrimmed,
    TrimmedMean,
    TrimmedSum,
    Weight,
)
from judging.tally.field import over_contest

MOST_PLACES: Final = 9


class Cross:
    """Goes through a bound plan and notes what does not fit together."""

    def __init__(self, plan: Plan, binder: Binder) -> None:
        """The binder knows the lines."""
        self._plan = plan
        self._binder = binder
        self._criteria = {c.id for p in plan.panels for c in p.criteria}
        self._components = {c.id for c in plan.tally.components}
        self._categories = {e.category for e in plan.entries if e.category is not None}

    def check(self) -> None:
        """Note every mistake."""
        plan = self._plan
        self._unique("units", [u.id for u in plan.units])
        self._unique("entries", [e.id for e in plan.entries])
        self._unique("panels", [p.id for p in plan.panels])
        self._unique("phases", [p.id for p in plan.phases])
        self._unique("rounds", [r.id for r in plan.rounds])
        self._unique("awards", [a.id for a in plan.awards])
        self._unique("tally.components", [c.id for c in plan.tally.components])
        self._unique("levels", [lv.id for lv in plan.levels])
        self._some("entries", plan.entries)
        self._when()
        self._weights()
        self._some("rounds", plan.rounds)
        self._some("tally.components", plan.tally.components)
        self._entries()
        self._panels()
        self._stage()
        self._tally()
        self._awards()

    # --- helpers --------------------------------------------------------------------------------------------

    def _known(self, word: str | None, known: Iterable[str], path: Path, what: str) -> None:
        if word is not None and word not in set(known):
            shown = ", ".join(list(known)[:12]) or "–"
            args = {"what": what, "value": word, "known": shown, "guess": guess(word, known)}
            self._binder.at(path, "unknown-id", **args, example=next(iter(known), ""))

    def _unique(self, dotted: str, ids: Sequence[str]) -> None:
        self._unique_at(tuple(dotted.split(".")), ids)

    def _unique_at(self, path: Path, ids: Sequence[str]) -> None:
        seen: set[str] = set()
        for i, ident in enumerate(ids):
            if ident in seen:
                self._binder.at((*path, i), "same-id", value=ident, example=f"id: {ident}-2")
            seen.add(ident)

    def _some(self, dotted: str, things: Sequence[object]) -> None:
        if not things:
            path = tuple(dotted.split("."))
            self._binder.at(path, "none-of", what=dotted, example=example_of(path))

    def _least(self, path: Path, number: Weight | int, least: Decimal | int, *, above: bool = False) -> None:
        if number < least or (above and number == least):
            code = "not-above" if above else "below"
            self._binder.at(path, code, value=str(number), least=str(least), example=example_of(path))

    def _known_place(self, path: Path, text: str | None, form: tuple[str, str], code: str) -> None:
        """A date or a time as a calendar or a clock has it: the pattern of its digits, and how it is read."""
        if text is None:
            return
        good = re.fullmatch(form[0], text, re.ASCII) is not None
        with suppress(ValueError):
            good = good and datetime.strptime(text, form[1]) is not None  # noqa: DTZ007  no zone: the hall's own
            if good:
                return
        self._binder.at(path, code, value=text[:40], example=example_of(path))

    def _when(self) -> None:
        self._known_place(("date",), self._plan.date, (r"\d{4}-\d\d-\d\d", "%Y-%m-%d"), "not-date")
        self._known_place(("starts",), self._plan.starts, (r"\d\d?:\d\d", "%H:%M"), "not-time")

    def _weights(self) -> None:
        """No weight takes away, and no rounding has more places than anybody reads."""
        for p, panel in enumerate(self._plan.panels):
            for k, criterion in enumerate(panel.criteria):
                self._least(("panels", p, "criteria", k, "weight"), criterion.weight, 0)
        for i, component in enumerate(self._plan.tally.components):
            path: Path = ("tally", "components", i)
            self._least((*path, "weight"), component.weight, 0)
            if isinstance(component, BallotComponent):
                for k, electorate in enumerate(component.electorates):
                    self._least((*path, "electorates", k, "weight"), electorate.weight, 0)
        factor = self._plan.tally.round_score.factor
        self._least(("tally", "round_score", "factor"), factor, 0, above=True)
        self._roundings(self._plan.tally, ("tally",))
        if self._plan.tally.round_score.combine == "product":
            for i, component in enumerate(self._plan.tally.components):
                if over_contest(component):
                    example = f"rounds: [{self._plan.rounds[0].id}]"
                    args = {"field": "rounds", "of": component.id, "example": example}
                    self._binder.at(("tally", "components", i), "missing-field", **args)

    def _roundings(self, part: object, path: Path) -> None:
        """No rounding has fewer places than none, or more than anybody reads, wherever it stands."""
        if isinstance(part, Rounding):
            if not 0 <= part.places <= MOST_PLACES:
                args = {"value": str(part.places), "low": "0", "high": str(MOST_PLACES)}
                self._binder.at((*path, "places"), "off-scale", **args, example=f"{path[-1]}: 2")
        elif isinstance(part, tuple):
            for i, each in enumerate(part):
                self._roundings(each, (*path, i))
        elif is_dataclass(part):
            for each in fields(part):
                self._roundings(getattr(part, each.name), (*path, each.name))

    # --- parts ----------------------------------------------------------------------------------------------

    def _entries(self) -> None:
        for i, entry in enumerate(self._plan.entries):
            self._known(entry.unit, self._plan.unit, ("entries", i, "unit"), "unit")
            for k, panel in enumerate(entry.panels):
                known = [p.id for p in self._plan.panels]
                self._known(panel, known, ("entries", i, "panels", k), "panel")
            if entry.difficulty is not None:
                self._least(("entries", i, "difficulty"), entry.difficulty, 0, above=True)

    def _panels(self) -> None:
        seen: set[str] = set()
        for i, panel in enumerate(self._plan.panels):
            path: Path = ("panels", i)
            self._some_of(panel.judges, (*path, "judges"))
            self._some_of(panel.criteria, (*path, "criteria"))
            for k, judge in enumerate(panel.judges):
                if judge.id in seen:
                    self._binder.at(
                        (*path, "judges", k), "same-id", value=judge.id, example=f"id: {judge.id}-2"
                    )
                seen.add(judge.id)
                self._known(judge.unit, self._plan.unit, (*path, "judges", k, "unit"), "unit")
            ids = [c.id for c in panel.criteria]
            for k, criterion in enumerate(panel.criteria):
                where = (*path, "criteria", k)
                if criterion.id in ids[:k]:
                    self._binder.at(where, "same-id", value=criterion.id, example=f"id: {criterion.id}-2")
                self._criterion(criterion, where)

    def _some_of(self, things: Sequence[object], path: Path) -> None:
        if not things:
            self._binder.at(path, "none-of", what=str(path[-1]), example=example_of(path))

    def _criterion(self, criterion: Criterion, path: Path) -> None:
        if criterion.high <= criterion.low:
            args = {"low": str(criterion.low), "high": str(criterion.high)}
            self._binder.at(path, "empty-scale", **args, example="min: 0, max: 25")
        elif criterion.step <= 0:
            self._binder.at(
                (*path, "step"), "not-above", value=str(criterion.step), least="0", example="step: 0.5"
            )
        elif (criterion.high - criterion.low) % criterion.step != 0:
            args = {"low": str(criterion.low), "high": str(criterion.high), "step": str(criterion.step)}
            self._binder.at(path, "off-step", **args, example="step: 0.5")
        for k, band in enumerate(criterion.bands):
            if not criterion.low <= band.at_least <= criterion.high:
                args = {"value": str(band.at_least), "low": str(criterion.low), "high": str(criterion.high)}
                self._binder.at((*path, "bands", k), "off-scale", **args, example=f"from: {criterion.low}")

    def _stage(self) -> None:
        for i, phase in enumerate(self._plan.phases):
            self._least(("phases", i, "seconds"), phase.seconds, 0, above=True)
            for k, left in enumerate(phase.warn_at if phase.seconds > 0 else ()):
                if not 0 < left < phase.seconds:
                    example = f"warn_at: [{max(1, phase.seconds // 4)}]"
                    args = {
                        "value": str(left),
                        "low": "1",
                        "high": str(phase.seconds - 1),
                        "example": example,
                    }
                    self._binder.at(("phases", i, "warn_at", k), "off-scale", **args)
        for i, taken in enumerate(self._plan.rounds):
            for k, entry in enumerate(taken.entries):
                self._known(entry, self._plan.entry, ("rounds", i, "entries", k), "entry")
            if taken.entries != tuple(e.id for e in self._plan.entries):
                self._unique_at(("rounds", i, "entries"), taken.entries)
        self._least(("marking", "together_first"), self._plan.marking.together_first, 0)

    def _tally(self) -> None:
        rule = self._plan.tally
        for i, component in enumerate(rule.components):
            path: Path = ("tally", "components", i)
            for k, taken in enumerate(component.rounds):
                self._known(taken, self._plan.round, (*path, "rounds", k), "round")
            match component:
                case PanelComponent():
                    self._panel_component(component, path)
                case BallotComponent():
                    self._ballot(component, path)
                case IndicatorComponent():
                    self._indicator(component, path)
        self._overtime()
        self._rounds_rule()
        for i, step in enumerate(rule.ties):
            self._tie(step, ("tally", "ties", i))
        order = [r.id for r in self._plan.rounds]
        for i, advance in enumerate(rule.advancement):
            path = ("tally", "advancement", i)
            self._known(advance.into, order, (*path, "into"), "round")
            self._least((*path, "top"), advance.top, 0, above=True)
            self._some_of(advance.counting, (*path, "counting"))
            for k, taken in enumerate(advance.counting):
                self._known(taken, order, (*path, "counting", k), "round")
                if (
                    taken in order
                    and advance.into in order
                    and order.index(taken) >= order.index(advance.into)
                ):
                    self._binder.at((*path, "counting", k), "round-later", value=taken, into=advance.into)

    def _panel_component(self, component: PanelComponent, path: Path) -> None:
        self._some_of(component.panels, (*path, "panels"))
        known = [p.id for p in self._plan.panels]
        for k, panel in enumerate(component.panels):
            self._known(panel, known, (*path, "panels", k), "panel")
        method = component.method.within if isinstance(component.method, RoomScale) else component.method
        where = (*path, "method")
        if isinstance(method, TrimmedMean | TrimmedSum | RankSum):
            self._least((*where, "highest"), method.highest, 0)
            self._least((*where, "lowest"), method.lowest, 0)
            sizes = [len(p.judges) for p in self._plan.panels if p.id in component.panels]
            dropped = method.highest + method.lowest
            if sizes and dropped >= min(sizes):
                args = {"judges": str(min(sizes)), "dropped": str(dropped)}
                self._binder.at(where, "trims-all", **args, example="trimmed-mean: { highest: 1, lowest: 1 }")
        self._scales(component, method)
        if isinstance(method, LimitedMean):
            self._least((*where, "within"), method.within, 0, above=True)
        if isinstance(method, JudgePoints):
            self._some_of(method.points, (*where, "points"))
        if isinstance(method, Borda) and method.last not in (0, 1):
            self._binder.at(where, "not-one-of", value=str(method.last), allowed="0, 1")

    def _scales(self, component: PanelComponent, method: PanelMethod) -> None:
        """Criteria that hold places or crosses have the scale for them."""
        places = isinstance(method, Skating) or getattr(method, "marks", "marks") == "places"
        for i, panel in enumerate(self._plan.panels):
            for k, scale in enumerate(panel.criteria if panel.id in component.panels else ()):
                path: Path = ("panels", i, "criteria", k)
                if places and (scale.low < 1 or scale.low % 1 or scale.step % 1):
                    self._binder.at(path, "not-places", value=scale.id, example="min: 1, max: 12, step: 1")
                crosses = scale.low == 0 and scale.high == 1 and scale.step == 1
                if isinstance(method, Recall) and not crosses:
                    self._binder.at(path, "not-crosses", value=scale.id, example="min: 0, max: 1, step: 1")

    def _ballot(self, component: BallotComponent, path: Path) -> None:
        self._some_of(component.electorates, (*path, "electorates"))
        for k, electorate in enumerate(component.electorates):
            if electorate.size is not None:
                self._least((*path, "electorates", k, "size"), electorate.size, 0, above=True)
        if isinstance(component.method, GradedBallot):
            self._some_of(component.method.grades, (*path, "method", "grades"))
        if isinstance(component.method, NumericBallot) and not 0 <= component.method.drop < Decimal("0.5"):
            args = {"value": str(component.method.drop), "low": "0", "high": "49%"}
            self._binder.at((*path, "method"), "off-scale", **args, example="drop: 10%")
        if component.turnout is not None and not 0 < component.turnout <= 1:
            args = {"value": str(component.turnout), "low": "1%", "high": "100%"}
            self._binder.at((*path, "turnout"), "off-scale", **args, example="turnout: 80%")

    def _indicator(self, component: IndicatorComponent, path: Path) -> None:
        method = component.method
        if isinstance(method, ByTable):
            self._some_of(method.rows, (*path, "method", "rows"))
        if not isinstance(method, Attainment) or method.cap is None or method.floor is None:
            return
        if method.cap < method.floor:
            args = {"low": str(method.floor), "high": str(method.cap)}
            self._binder.at((*path, "method"), "empty-scale", **args, example="floor: 0, cap: 120")

    def _overtime(self) -> None:
        overtime = self._plan.tally.overtime
        if overtime is None:
            return
        self._least(("tally", "overtime", "grace"), overtime.grace, 0)
        for i, tier in enumerate(overtime.tiers):
            path = ("tally", "overtime", "tiers", i)
            self._least((*path, "from"), tier.start, 0)
            self._least((*path, "deduct"), tier.deduct, 0)
            if tier.end is not None and tier.end < tier.start:
                self._binder.at(
                    path,
                    "tier-backwards",
                    start=str(tier.start),
                    end=str(tier.end),
                    example=f"{{ from: {tier.end}, to: {tier.start} }}",
                )
            if tier.each is not None:
                self._least((*path, "each"), tier.each, 0, above=True)

    def _rounds_rule(self) -> None:
        rule = self._plan.tally.rounds
        if isinstance(rule, SumOfRounds):
            for taken in rule.weights:
                self._known(taken, self._plan.round, ("tally", "rounds"), "round")
        if isinstance(rule, BestRounds):
            self._least(("tally", "rounds"), rule.count, 0, above=True)
        if isinstance(rule, BestOfGroups):
            self._groups(rule, ("tally", "rounds", "groups"))

    def _groups(self, rule: BestOfGroups, path: Path) -> None:
        """Each group takes at least one of its rounds, and no round counts in two of them."""
        self._some_of(rule.groups, path)
        taken: list[str] = []
        for i, group in enumerate(rule.groups):
            self._some_of(group.rounds, (*path, i, "rounds"))
            self._least((*path, i, "count"), group.count, 0, above=True)
            if group.rounds and group.count > len(group.rounds):
                args = {"value": str(group.count), "low": "1", "high": str(len(group.rounds))}
                self._binder.at(
                    (*path, i, "count"), "off-scale", **args, example=f"count: {len(group.rounds)}"
                )
            for one in group.rounds:
                self._known(one, self._plan.round, (*path, i, "rounds"), "round")
                if one in taken:
                    self._binder.at((*path, i, "rounds"), "same-id", value=one, example="")
                taken.append(one)

    def _tie(self, step: object, path: Path) -> None:
        match step:
            case TieByComponent():
                self._known(step.component, self._components, path, "component")
                self._known(step.round, self._plan.round, path, "round")
            case TieByMedian() | TieByUntrimmed():
                self._known(step.component, self._components, path, "component")
            case TieByCriterion():
                self._known(step.criterion, self._criteria, path, "criterion")
                self._known(step.panel, [p.id for p in self._plan.panels], path, "panel")
            case TieByRound():
                self._known(step.round, self._plan.round, path, "round")
            case _:
                pass

    def _awards(self) -> None:
        awards = [a.id for a in self._plan.awards]
        for i, award in enumerate(self._plan.awards):
            path = ("awards", i)
            rule = award.rule
            for other in rule.eligible.without:
                self._known(other, awards[:i], path, "award")
            for category in rule.eligible.categories:
                self._known(category, self._categories, path, "category")
            match rule:
                case ByCriterion():
                    self._known(rule.criterion, self._criteria, path, "criterion")
                case ByComponent():
                    self._known(rule.component, self._components, path, "component")
                case ByThreshold():
                    self._known(rule.criterion, self._criteria, path, "criterion")
                    self._known(rule.component, self._components, path, "component")
                case ByCategory():
                    self._known(rule.category, self._categories, path, "category")
                case _:
                    pass
            if not isinstance(rule, ByThreshold):
                self._least(path, rule.quota, 0, above=True)
        for i, levels in enumerate(self._plan.levels):
            self._levels(i, [lv.id for lv in levels.levels])

    def _levels(self, i: int, ids: list[str]) -> None:
        path = ("levels", i, "levels")
        self._some_of(ids, path)
        for k, ident in enumerate(ids):
            if ident in ids[:k]:
                self._binder.at((*path, k), "same-id", value=ident, example=f"id: {ident}-2")


def crossed(plan: Plan, binder: Binder) -> None:
    """Note everything in the plan that does not fit together."""
    Cross(plan, binder).check()
