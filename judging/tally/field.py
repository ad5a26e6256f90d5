"""The field: who takes part where, and a place to keep comparisons between entries that are worked out once."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cached_property
from typing import Final, TypeVar, assert_never, cast

from judging.ids import EntryId, PanelId, RoundId, turn
from judging.outcome import Question
from judging.plan import Plan
from judging.recorded import Adjustment, Figure, Recorded, TurnRecord
from judging.rules import (
    Better,
    Borda,
    Component,
    ComponentId,
    JudgePoints,
    LastRound,
    Majority,
    OneByOne,
    Outcome,
    PanelComponent,
    PlaceNumber,
    PlacePoints,
    Proportion,
    RankSum,
    Recall,
    Share,
    Skating,
)
from judging.tally.outcomes import overall, stages

Worth = Fraction | Question | None
"""A value; or the question that stands in its way; or nothing yet."""

PENDING: Final = TurnRecord()
T = TypeVar("T")


def over_contest(component: Component) -> bool:
    """Whether the component belongs to the contest as a whole rather than to each round."""
    if isinstance(component, PanelComponent):
        return isinstance(component.method, Skating) and component.method.dances == "rounds"
    return not component.rounds


def base_better(component: Component) -> Better:
    """Whether a high or a low value is better before any scale; places are better when low."""
    if isinstance(component, PanelComponent) and isinstance(component.method, RankSum | Majority | Skating):
        return "low"
    return component.better


def worth_better(component: Component) -> Better:
    """Whether a high or a low value is better in the tally, after the component's scale."""
    match component.scale:
        case None:
            return base_better(component)
        case PlaceNumber():
            return "low"
        case PlacePoints() | Proportion():
            return "high"
        case Share():
            return base_better(component)
        case _:
            assert_never(component.scale)


def marks_better(component: PanelComponent) -> Better:
    """Whether a judge's high or low number is the better one.

    Places are better when low, and so are marks of a panel declared so (faults, seconds); methods that rank marks
    rank the high ones first.
    """
    method = component.method
    if isinstance(method, Skating) or getattr(method, "marks", None) == "places":
        return "low"
    return (
        "high"
        if isinstance(method, RankSum | Majority | Borda | JudgePoints | OneByOne)
        else component.better
    )


def judged_by(plan: Plan, panel: PanelId) -> list[PanelComponent]:
    """The components that count this panel's marks."""
    return [c for c in plan.tally.components if isinstance(c, PanelComponent) and panel in c.panels]


def gives_points(component: PanelComponent) -> bool:
    """Whether its judges give points; false for places and crosses."""
    method = component.method
    return not isinstance(method, Skating | Recall) and getattr(method, "marks", "marks") != "places"


class Field:
    """A plan and what was recorded, with everything that compares entries worked out at most once."""

    def __init__(self, plan: Plan, recorded: Recorded) -> None:
        """Nothing is computed before it is asked for."""
        self.plan = plan
        self.recorded = recorded
        self._kept: dict[tuple[object, ...], object] = {}

    def once(self, key: tuple[object, ...], work: Callable[[], T]) -> T:
        """What the work gives, worked out at the first call and kept."""
        if key not in self._kept:
            self._kept[key] = work()
        return cast("T", self._kept[key])

    @cached_property
    def answered(self) -> frozenset[str]:
        """Ids of questions that people answered with a plain yes."""
        return frozenset(d.about for d in self.recorded.decisions if d.choice == "accept")

    @cached_property
    def component(self) -> Mapping[ComponentId, Component]:
        """Components by id."""
        return {c.id: c for c in self.plan.tally.components}

    @cached_property
    def by_round(self) -> Mapping[RoundId, tuple[EntryId, ...]]:
        """Who takes part in each round: as listed, else whoever has a turn recorded there."""
        turns = self.recorded.turns
        return {
            r.id: r.entries or tuple(e.id for e in self.plan.entries if turn(r.id, e.id) in turns)
            for r in self.plan.rounds
        }

    def rounds_of(self, entry: EntryId) -> tuple[RoundId, ...]:
        """The rounds an entry takes part in, in the plan's order."""
        turns = self.recorded.turns
        return tuple(
            r.id for r in self.plan.rounds if (entry in r.lists if r.entries else turn(r.id, entry) in turns)
        )

    @cached_property
    def adjustments_of(self) -> Mapping[EntryId, tuple[Adjustment, ...]]:
        """Bonus and deduction items of each entry, in the order they were recorded."""
        result: dict[EntryId, list[Adjustment]] = {}
        for item in self.recorded.adjustments:
            result.setdefault(item.entry, []).append(item)
        return {e: tuple(items) for e, items in result.items()}

    def record(self, round_id: RoundId, entry: EntryId) -> TurnRecord:
        """What was recorded of a turn; pending when nothing was."""
        return self.recorded.turns.get(turn(round_id, entry), PENDING)

    def outcome(self, round_id: RoundId, entry: EntryId) -> Outcome:
        """How the turn ended; where nobody marks on stage there is nothing to wait for."""
        known = self.recorded.turns.get(turn(round_id, entry))
        if known is not None:
            return known.outcome
        return "pending" if round_id in self._marked else "scored"

    @cached_property
    def _marked(self) -> frozenset[RoundId]:
        """Rounds in which some panel marks."""
        panels = [c for c in self.plan.tally.components if isinstance(c, PanelComponent)]
        return frozenset(
            r.id for r in self.plan.rounds if any(not c.rounds or r.id in c.rounds for c in panels)
        )

    def scored(self, round_id: RoundId) -> tuple[EntryId, ...]:
        """Entries scored in a round so far."""
        return self.once(
            ("scored", round_id),
            lambda: tuple(e for e in self.by_round[round_id] if self.outcome(round_id, e) == "scored"),
        )

    def standing(self, round_id: RoundId | None) -> frozenset[EntryId]:
        """Entries that hold a place among others: scored or still to come, in a round or in the whole contest.

        Who withdrew, was disqualified or has no score for another reason holds none.
        """

        def work() -> frozenset[EntryId]:
            if round_id is not None:
                return frozenset(
                    e for e in self.by_round[round_id] if self._stands([self.outcome(round_id, e)])
                )
            outcomes = {
                e.id: [self.outcome(r, e.id) for r in self.rounds_of(e.id)] for e in self.plan.entries
            }
            return frozenset(e for e, row in outcomes.items() if self._stands(row))

        return self.once(("standing", round_id), work)

    def _stands(self, outcomes: list[Outcome]) -> bool:
        return overall(self.plan.tally, outcomes) in ("scored", "pending")

    @cached_property
    def stage(self) -> Mapping[RoundId, int]:
        """How far each round is; 0 where coming further does not count."""
        rule = self.plan.tally
        counts = bool(rule.advancement) or isinstance(rule.rounds, LastRound)
        return stages(self.plan, self.by_round) if counts else dict.fromkeys(self.plan.round, 0)

    def figures(self, component: ComponentId, round_id: RoundId | None) -> Mapping[EntryId, Figure]:
        """The figures of an indicator for entries that stand, by entry; the one recorded last counts."""

        def work() -> Mapping[EntryId, Figure]:
            here, standing = (component, round_id), self.standing(round_id)
            return {
                f.entry: f
                for f in self.recorded.figures
                if (f.component, f.round) == here and f.entry in standing
            }

        return self.once(("figures", component, round_id), work)


def judged_in(component: Component, round_id: RoundId) -> bool:
    """Whether the component is judged in the round."""
    return not over_contest(component) and (not component.rounds or round_id in component.rounds)
