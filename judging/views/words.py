"""Names and cards of the plan's things, as slices carry them."""

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from judging.contest import Contest
from judging.ids import EntryId, JudgeId, TurnId, entry_of
from judging.memo import by_identity
from judging.plan import Criterion, Entry, Panel, Plan
from judging.rules import BallotComponent, Rounding, Weight
from judging.tally.exactly import MOST_PLACES, shown
from judging.views.slices import BandView, CriterionView, EntryCard, GoalView, Words


def kebab(name: str) -> str:
    """A class as the code of its sentence: TurnRevealed is turn-revealed."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


def unit_words(plan: Plan, entry: EntryId) -> Words:
    """The name of the unit an entry belongs to."""
    return plan.unit[plan.entry[entry].unit].name


def item_words(plan: Plan, item: str) -> Words | None:
    """What the plan calls a bonus or deduction item; None for overtime."""
    return next((kind.name for kind in plan.tally.adjustments if kind.id == item), None)


def position(contest: Contest, turn: TurnId) -> int:
    """1-based place in the running order; 0 for a turn of another round."""
    return places_in(contest.show.order).get(turn, 0)


@by_identity
def places_in(order: tuple[TurnId, ...]) -> Mapping[TurnId, int]:
    """1-based places by turn."""
    return {turn: n for n, turn in enumerate(order, 1)}


def goals(entry: Entry) -> tuple[GoalView, ...]:
    """The targets declared by the entry."""
    return tuple(GoalView(text=g.text, figure=g.figure) for g in entry.goals)


def entry_card(contest: Contest, turn: TurnId | None) -> EntryCard | None:
    """The turn's entry as a card."""
    if turn is None:
        return None
    entry = contest.plan.entry[entry_of(turn)]
    return EntryCard(
        turn=turn,
        entry=entry.id,
        position=position(contest, turn),
        unit=unit_words(contest.plan, entry.id),
        topic=entry.topic,
        presenter=entry.presenter,
        goals=goals(entry),
    )


def judge_label(contest: Contest, judge: JudgeId) -> Words:
    """What the judge is called on the screens: the seat's name; a substitute sits in the same seat."""
    return contest.plan.judge[judge].name


def criterion_view(criterion: Criterion) -> CriterionView:
    """A row of the rubric."""
    return CriterionView(
        id=criterion.id,
        name=criterion.name,
        low=number(criterion.low),
        high=number(criterion.high),
        step=number(criterion.step),
        weight=number(criterion.weight),
        bands=tuple(BandView(at_least=number(b.at_least), name=b.name, text=b.text) for b in criterion.bands),
    )


def question_args(plan: Plan, args: Mapping[str, str]) -> Mapping[str, str]:
    """A question's arguments with ids replaced by names in every language ("about-en"); nothing said is "none"."""
    named = {k: name for k, v in args.items() if k in NAMED and (name := name_of(plan, v)) is not None}
    plain = {k: v or "none" for k, v in args.items() if k not in named}
    return plain | {f"{k}-{lang}": text for k, name in named.items() for lang, text in name.items()}


NAMED = ("about", "award", "component", "criterion", "round", "judge", "electorate", "unit", "panel", "other")
TOTAL: Words = {"zh-CN": "总分", "en": "the total"}


def name_of(plan: Plan, id_: str) -> Words | None:
    """What the plan calls the thing with this id; a level by its rule and itself, the items of a ballot by its name."""
    if id_ == "tally":
        return TOTAL
    rule, _, level = id_.partition("/")
    things = (
        *plan.awards,
        *plan.tally.components,
        *(c for p in plan.panels for c in p.criteria),
        *plan.panels,
        *plan.rounds,
        *plan.judge.values(),
        *plan.units,
        *(lv for levels in plan.levels if levels.id == rule for lv in levels.levels if lv.id == level),
        *plan.levels,
        *(e for c in plan.tally.components if isinstance(c, BallotComponent) for e in c.electorates),
    )
    wanted = (id_, level or id_.removesuffix("-items"))
    return next((thing.name for thing in things if thing.id in wanted), None)


def number(value: Weight) -> str:
    """A declared number as typed, never in exponent form; "1/3" where it is a fraction."""
    return str(value) if isinstance(value, Fraction) else format(value, "f")


def on_scale(panel: Panel, value: Fraction) -> str:
    """A judge's total with as many places as the panel's steps and weights can produce; six where it has no end."""
    endless = any(isinstance(c.weight, Fraction) for c in panel.criteria)
    places = max((_places(c.step) + _places(c.weight) for c in panel.criteria), default=0)
    return shown(value, Rounding(places=MOST_PLACES if endless else places))


def mark_text(criterion: Criterion, mark: Decimal) -> str:
    """A mark with as many places as its criterion's step."""
    return format(mark.quantize(Decimal(1).scaleb(-_places(criterion.step))), "f")


def _places(value: Weight) -> int:
    if isinstance(value, Fraction):
        return MOST_PLACES
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
