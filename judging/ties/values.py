"""An entry's value in a component, a criterion, or its judges' totals."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from judging.ids import CriterionId, EntryId, PanelId, RoundId, TurnId, turn
from judging.outcome import Question, Tally
from judging.rules import Better, ComponentId, Mean, Median, PanelComponent
from judging.tally.field import Field, judged_in, marks_better, over_contest
from judging.tally.methods import combine
from judging.tally.panel import criterion_value, seen
from judging.tally.sheets import Column, filled, room, totals
from judging.tally.worth import plain_method, worth
from judging.ties.compared import WORST, Compared, single
from judging.trace import exact


def component_total(
    field: Field, component_id: ComponentId, tally: Tally, round_id: RoundId | None = None
) -> Fraction | None:
    """The entry's value in a component: in one round, or over the rounds that count; None where it has none yet."""
    component = field.component[component_id]
    if over_contest(component):
        value = worth(field, component, None, tally.entry)
        return value if isinstance(value, Fraction) else None
    rounds = tally.counted if round_id is None else (round_id,)
    wanted = [r for r in rounds if judged_in(component, r) and tally.entry in field.scored(r)]
    values = [worth(field, component, r, tally.entry) for r in wanted]
    numbers = [v for v in values if isinstance(v, Fraction)]
    return sum(numbers, Fraction(0)) if numbers else None


def points_lost(tally: Tally) -> Fraction:
    """What deductions and overtime took in the rounds that count."""
    lines = [line for r in tally.counted for line in tally.rounds[r].deductions]
    return -sum((Fraction(line.points) for line in lines), Fraction(0))


def panel_components(field: Field) -> list[PanelComponent]:
    """The tally's panel components."""
    return [c for c in field.plan.tally.components if isinstance(c, PanelComponent)]


def criterion_better(field: Field, criterion: CriterionId, panel_id: PanelId | None = None) -> Better:
    """Whether a high or a low value is better in a criterion: low where its panel gives places or low marks win."""
    for component in panel_components(field):
        panels = [p for p in field.plan.panels if p.id in component.panels and panel_id in (None, p.id)]
        if any(criterion in p.criterion for p in panels):
            return marks_better(component)
    return "high"


def criterion_total(
    field: Field, criterion_id: CriterionId, tally: Tally, panel_id: PanelId | None = None
) -> Fraction | None:
    """The panel's value in a criterion, by the panel's own method, over the rounds that count; None without marks."""
    numbers: list[Fraction] = []
    for component in panel_components(field):
        for round_id in tally.counted:
            if component.rounds and round_id not in component.rounds:
                continue
            look = seen(field, component, round_id, tally.entry)
            criterion = look.panel.criterion.get(criterion_id)
            if criterion is None or panel_id not in (None, look.panel.id):
                continue
            value = criterion_value(look, plain_method(component) or Mean(), criterion)
            if isinstance(value, Fraction):
                numbers.append(value)
    return sum(numbers, Fraction(0)) if numbers else None


def by_totals(
    field: Field, component_id: ComponentId | None, method: Median | Mean, tallies: Sequence[Tally]
) -> Compared:
    """Median or mean of the judges' totals, summed over panels and rounds; where all panels count down, so does it."""
    wanted = [c for c in panel_components(field) if component_id in (None, c.id)]
    low = bool(wanted) and all(marks_better(c) == "low" for c in wanted)
    values = {t.entry: _of_totals(field, wanted, method, t, low=low) for t in tallies}
    return single(values, high=not low)


def _of_totals(
    field: Field, components: Sequence[PanelComponent], method: Median | Mean, tally: Tally, *, low: bool
) -> Fraction | None:
    """The sum over panels and rounds."""
    numbers: list[Fraction] = []
    for component, at, given in _counted(field, components, tally):
        treated = filled(given, field.plan, component, at, field.answered)
        # a method that takes sparse panels has its total in spite of the policy to stop
        column = given if isinstance(treated, Question) else treated
        combined = combine(method, column.numbers, column.weights)
        if combined is not None:
            numbers.append(_sign(component, low=low) * combined.value)
    return sum(numbers, Fraction(0)) if numbers else None


def best_marks(field: Field, tallies: Sequence[Tally]) -> Compared:
    """What each judge gave in each round that counts, from the best down, compared one after the other."""
    components = panel_components(field)
    low = bool(components) and all(marks_better(c) == "low" for c in components)
    given = {
        tally.entry: [
            _sign(component, low=low) * Fraction(number)
            for component, _, column in _counted(field, components, tally)
            for number in column.values.values()
        ]
        for tally in tallies
    }
    return _one_after_the_other(given, high=not low)


def _counted(
    field: Field, components: Sequence[PanelComponent], tally: Tally
) -> Iterator[tuple[PanelComponent, TurnId, Column]]:
    """The judges' totals of every panel in every round that counts for the entry."""
    for component in components:
        for round_id in tally.counted:
            if not component.rounds or round_id in component.rounds:
                record, at = field.record(round_id, tally.entry), turn(round_id, tally.entry)
                panel = room(field.plan, component, tally.entry, record)
                yield component, at, totals(panel, record, component.rounding)


def _sign(component: PanelComponent, *, low: bool) -> int:
    """A panel that counts against the others' direction is subtracted."""
    return 1 if (marks_better(component) == "low") == low else -1


def round_score(tally: Tally, round_id: RoundId) -> Fraction | None:
    """The score of one round; None where the entry has none."""
    taken = tally.rounds.get(round_id)
    return taken.score if taken else None


def best_sum(tally: Tally, count: int, *, high: bool) -> Fraction | None:
    """The sum of the best scored rounds, of so many as are there; None without any."""
    scores = sorted((t.score for t in tally.rounds.values() if t.score is not None), reverse=high)
    return sum(scores[:count], Fraction(0)) if scores else None


def best_rounds(
    tallies: Mapping[EntryId, Tally], entries: Sequence[EntryId], *, high: bool, excluded: bool = True
) -> Compared:
    """Each entry's round scores from best to worst, compared one after the other; those `excluded` as well or not."""
    scores = {
        e: [
            t.score
            for r, t in tallies[e].rounds.items()
            if t.score is not None and (excluded or r in tallies[e].counted)
        ]
        for e in entries
    }
    return _one_after_the_other(scores, high=high)


def _one_after_the_other(numbers: Mapping[EntryId, Sequence[Fraction]], *, high: bool) -> Compared:
    """Each entry's numbers from best to worst; who has fewer of them is behind."""
    sign = -1 if high else 1
    rows = {e: sorted(sign * n for n in row) for e, row in numbers.items()}
    most = max(len(row) for row in rows.values())
    return Compared(
        keys={e: tuple(row + [WORST] * (most - len(row))) for e, row in rows.items()},
        shown={e: " ".join(exact(sign * n) for n in row) for e, row in rows.items()},
    )
