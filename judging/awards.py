"""Awards: who earns them by standing, threshold, category, criterion, component or movement; prize ties stop."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property, partial
from itertools import islice
from typing import Literal, assert_never

from judging.ids import AwardId, EntryId, UnitId
from judging.ladder import Ladder
from judging.outcome import AwardResult, Question, Tally
from judging.plan import Award
from judging.ranking import Place, Ranking
from judging.recorded import Decision
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
from judging.ties import component_total, criterion_better, criterion_total
from judging.trace import Step, Term, exact

Ties = Literal["ask", "share", "none"]
InTurn = Callable[[Sequence[EntryId]], tuple[EntryId, ...]]
"""Who of an order wins, one after the other, as far as there is something left."""


class Ceremony:
    """Works through the awards in the plan's order; what was won before limits what can be won after."""

    def __init__(self, field: Field, tallies: Mapping[EntryId, Tally], ranking: Ranking) -> None:
        """Start with a standing and no winners."""
        self._field = field
        self._tallies = tallies
        self._ranking = ranking
        self._won: dict[AwardId, tuple[EntryId, ...]] = {}
        self._ladder = Ladder(ranking, lambda entry, rule: self._of_category(entry, rule.eligible))
        self._entry = field.plan.entry

    @cached_property
    def _ranked(self) -> Sequence[Place]:
        return [p for p in self._ranking if p.status == "scored"]

    def results(self) -> tuple[AwardResult, ...]:
        """All awards in the plan's order."""
        result = []
        for award in self._field.plan.awards:
            earned = self._one(award)
            self._won[award.id] = earned.entries
            if isinstance(award.rule, ByStanding):
                self._ladder.draw(
                    award.rule, (*earned.entries, *(earned.owed.entries if earned.owed else ()))
                )
            result.append(earned)
        return tuple(result)

    def _one(self, award: Award) -> AwardResult:
        rule = award.rule
        groups: Iterable[tuple[EntryId, ...]]
        match rule:
            case ByStanding():
                groups = self._by_rank(lambda e: e not in self._ladder.passed)
                return self._quota(award, groups, self._ladder.room(rule), rule.eligible, rule.ties)
            case ByCategory():
                groups = self._by_rank(lambda e: self._entry[e].category == rule.category)
                return self._quota(award, groups, rule.quota, rule.eligible, rule.ties)
            case ByCriterion():
                values = {
                    p.entry: criterion_total(self._field, rule.criterion, self._tallies[p.entry])
                    for p in self._ranked
                }
                high = criterion_better(self._field, rule.criterion) == "high"
                groups = self._by_value(values, high=high, then_standing=rule.then_standing)
                return self._quota(award, groups, rule.quota, rule.eligible, rule.ties)
            case ByComponent():
                values = {
                    p.entry: component_total(self._field, rule.component, self._tallies[p.entry])
                    for p in self._ranked
                }
                high = worth_better(self._field.component[rule.component]) == "high"
                groups = self._by_value(values, high=high, then_standing=rule.then_standing)
                return self._quota(award, groups, rule.quota, rule.eligible, rule.ties)
            case ByMovement():
                climbs = {e: c for e, c in self._climbs().items() if c >= rule.least}
                groups = self._by_value(climbs, high=True, then_standing=False)
                return self._quota(award, groups, rule.quota, rule.eligible, rule.ties)
            case ByThreshold():
                return self._threshold(award, rule)
            case _:
                assert_never(rule)

    # --- groups, best first -----------------------------------------------------------------------------

    def _by_rank(self, among: Callable[[EntryId], bool]) -> Iterator[tuple[EntryId, ...]]:
        """Down the standing as far as somebody asks: whoever draws from the top never sees the rest."""
        group: list[EntryId] = []
        for stood in islice(self._ranking.stood, self._ranking.scored):
            if stood.back == 0 and group:
                yield tuple(group)
                group = []
            if among(stood.entry):
                group.append(stood.entry)
        if group:
            yield tuple(group)

    def _by_value(
        self, values: Mapping[EntryId, Fraction | None], *, high: bool, then_standing: bool
    ) -> list[tuple[EntryId, ...]]:
        rank = {p.entry: p.rank or 0 for p in self._ranked}
        groups: dict[tuple[Fraction, int], list[EntryId]] = {}
        for entry, value in values.items():
            if value is not None:
                key = (-value if high else value, rank[entry] if then_standing else 0)
                groups.setdefault(key, []).append(entry)
        return [tuple(groups[key]) for key in sorted(groups)]

    def _climbs(self) -> dict[EntryId, Fraction]:
        """How far each unit climbed, by its best entry; of equal ones the first listed stands for the unit."""
        best: dict[UnitId, Place] = {}
        for place in self._ranked:
            best.setdefault(self._entry[place.entry].unit, place)
        previous = self._field.recorded.previous
        return {p.entry: Fraction(previous[u] - (p.rank or 0)) for u, p in best.items() if u in previous}

    # --- who may, and how many --------------------------------------------------------------------------

    def _may(self, entry: EntryId, eligible: Eligible, taken: Sequence[EntryId]) -> bool:
        if not self._of_category(entry, eligible):
            return False
        if any(entry in self._won.get(other, ()) for other in eligible.without):
            return False
        if eligible.at_least is not None and not self._reaches(self._tallies[entry].total, eligible.at_least):
            return False
        if eligible.per_unit is None:
            return True
        return self._of_unit(self._entry[entry].unit, taken) < eligible.per_unit

    def _of_category(self, entry: EntryId, eligible: Eligible) -> bool:
        return not eligible.categories or self._entry[entry].category in eligible.categories

    def _reaches(self, total: Fraction | None, limit: Weight, better: Better | None = None) -> bool:
        """Whether a value is at least as good as the limit, in the direction of the total unless told otherwise."""
        if total is None:
            return False
        high = (better or self._field.plan.tally.better) == "high"
        return total >= limit if high else total <= limit

    def _of_unit(self, unit: UnitId, taken: Sequence[EntryId]) -> int:
        before = [e for won in self._won.values() for e in won]
        return sum(self._entry[e].unit == unit for e in (*before, *taken))

    def _quota(
        self, award: Award, groups: Iterable[tuple[EntryId, ...]], quota: int, eligible: Eligible, ties: Ties
    ) -> AwardResult:
        """Take groups from the best down while they fit.

        A group across the boundary is a prize tie: what it leaves unfilled stays so. So is a group of which a unit
        may not win them all; the rest of the quota goes on down.
        """
        taken: list[EntryId] = []
        notes: list[Step] = []
        for group in groups:
            able = tuple(e for e in group if self._may(e, eligible, taken))
            left = quota - len(taken)
            if left <= 0:
                break
            across = len(able) > left
            if not across and not self._clash(able, eligible, taken):
                taken += able
                continue
            about = f"award:{award.id}" if across else f"award:{award.id}:{'+'.join(sorted(able))}"
            in_turn = partial(self._in_turn, left=left, eligible=eligible, taken=tuple(taken))
            settled = self._settled(award, about, able, in_turn, ties)
            if isinstance(settled, Question):
                note = self._note(award, taken)
                return AwardResult(award=award.id, entries=tuple(taken), owed=settled, trace=(note, *notes))
            taken += settled[0]
            notes.append(settled[1])
            if across:
                break
        return AwardResult(award=award.id, entries=tuple(taken), trace=(self._note(award, taken), *notes))

    def _in_turn(
        self, order: Sequence[EntryId], *, left: int, eligible: Eligible, taken: Sequence[EntryId]
    ) -> tuple[EntryId, ...]:
        """The first of an order who may win, each after those before: as many as are left."""
        found: list[EntryId] = []
        for entry in order:
            if len(found) < left and self._may(entry, eligible, (*taken, *found)):
                found.append(entry)
        return tuple(found)

    def _clash(self, able: Sequence[EntryId], eligible: Eligible, taken: Sequence[EntryId]) -> bool:
        """Whether tied entries of one unit exceed together what the unit may win."""
        if eligible.per_unit is None:
            return False
        units = {self._entry[e].unit for e in able}
        here = {u: sum(self._entry[e].unit == u for e in able) for u in units}
        return any(self._of_unit(u, taken) + here[u] > eligible.per_unit for u in units)

    def _settled(
        self, award: Award, about: str, tied: tuple[EntryId, ...], in_turn: InTurn, ties: Ties
    ) -> tuple[tuple[EntryId, ...], Step] | Question:
        """Who of the tied wins, with the note that says why; or the question for people."""
        args = {"entries": " ".join(tied), "award": award.id}
        match ties:
            case "share":
                return tied, Step(code="prize-shared", args=args)
            case "none":
                return (), Step(code="prize-withheld", args=args)
            case "ask":
                decision = self._field.recorded.decided(about, tied)
                if decision is not None:
                    picked = decision.picked(tied, len(tied))
                    picked = in_turn(picked) if decision.choice == "order" else picked
                    return picked, _by_people(award, decision, picked)
                choices: tuple[Literal["order", "share", "choose"], ...] = ("share", "order", "choose")
                told = {"award": award.id, "left": str(len(in_turn(tied)))}
                return Question(id=about, kind="prize-tie", entries=tied, args=told, choices=choices)

    def _threshold(self, award: Award, rule: ByThreshold) -> AwardResult:
        """Everybody who reaches it; a tied group of which a unit may not win all is put to people."""
        reached = {p.entry for p in self._ranked if self._at_least(rule, p.entry)}
        groups = self._by_rank(reached.__contains__)
        return self._quota(award, groups, len(reached), rule.eligible, "ask")

    def _at_least(self, rule: ByThreshold, entry: EntryId) -> bool:
        tally = self._tallies[entry]
        if rule.criterion is not None:
            value = criterion_total(self._field, rule.criterion, tally)
            return self._reaches(value, rule.at_least, criterion_better(self._field, rule.criterion))
        if rule.component is not None:
            value = component_total(self._field, rule.component, tally)
            return self._reaches(value, rule.at_least, worth_better(self._field.component[rule.component]))
        return self._reaches(tally.total, rule.at_least)

    def _note(self, award: Award, winners: Sequence[EntryId]) -> Step:
        code = {
            "ByStanding": "award-standing",
            "ByThreshold": "award-threshold",
            "ByCategory": "award-category",
            "ByCriterion": "award-criterion",
            "ByComponent": "award-component",
            "ByMovement": "award-movement",
        }[type(award.rule).__name__]
        values = {e: self._worth(award, e) for e in winners}
        terms = [Term(of=f"entry:{e}", value="" if v is None else exact(v)) for e, v in values.items()]
        return Step(code=code, terms=tuple(terms), args={"award": award.id, "entries": " ".join(winners)})

    def _worth(self, award: Award, entry: EntryId) -> Fraction | None:
        """What the winner won by: the total, a criterion's or component's value, or places climbed."""
        match award.rule:
            case ByCriterion(criterion=criterion) | ByThreshold(criterion=criterion) if criterion is not None:
                return criterion_total(self._field, criterion, self._tallies[entry])
            case ByComponent(component=component) | ByThreshold(component=component) if component is not None:
                return component_total(self._field, component, self._tallies[entry])
            case ByMovement():
                return self._climbs()[entry]
            case _:
                return self._tallies[entry].total


def _by_people(award: Award, decision: Decision, picked: Sequence[EntryId]) -> Step:
    """How people settled it: all of the tied share, or an order or a choice, with those it gives the prize to."""
    said = {"reason": decision.reason, "by": decision.by, "choice": decision.choice}
    return Step(code="prize-people", args={**said, "award": award.id, "entries": " ".join(picked)})
