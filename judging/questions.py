"""Questions that a contest in play puts to people: conferences, quotas, turnout, judges that can not be compared."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from judging.ids import CriterionId, EntryId, JudgeId, RoundId, turn
from judging.outcome import Question, Tally
from judging.rules import BallotComponent, PanelComponent, Recall, Skating
from judging.tally.ballot import ballot_questions
from judging.tally.compare import connection_question
from judging.tally.exactly import Number
from judging.tally.field import Field, judged_in
from judging.tally.sheets import room, totals
from judging.trace import exact


def questions(field: Field, owing: Iterable[Tally]) -> Iterator[Question]:
    """What stands in the way of single tallies, then what components ask about the whole field."""
    for tally in owing:
        over = all(field.outcome(r, tally.entry) != "pending" for r in field.rounds_of(tally.entry))
        for question in tally.owed:
            if over or question.kind not in ("figure-missing", "ballot-missing"):
                yield question
    for component in field.plan.tally.components:
        if isinstance(component, BallotComponent):
            yield from ballot_questions(component, field.recorded)
        if isinstance(component, PanelComponent):
            for each in field.plan.rounds:
                if judged_in(component, each.id):
                    yield from _panel(field, component, each.id)
                if isinstance(component.method, Skating) and each.id in (
                    component.rounds or field.plan.round
                ):
                    yield from _twice(field, component, each.id)


def _panel(field: Field, component: PanelComponent, round_id: RoundId) -> Iterator[Question]:
    unconnected = connection_question(field, component, round_id)
    if unconnected is not None:
        yield unconnected
    if component.tolerance is not None or component.tolerances:
        for entry in field.scored(round_id):
            yield from _conference(field, component, round_id, entry)
    if isinstance(component.method, Recall) and component.method.crosses is not None:
        yield from _crosses(field, component, round_id, component.method.crosses)


def middle_two(marks: list[Number]) -> tuple[Fraction, Fraction]:
    """The two middle totals; with an odd number, the two beside the middle one."""
    ordered = sorted(Fraction(m) for m in marks)
    half = len(ordered) // 2
    if len(ordered) < 3:
        return ordered[0], ordered[-1]
    return ordered[half - 1], ordered[half if len(ordered) % 2 == 0 else half + 1]


def _conference(
    field: Field, component: PanelComponent, round_id: RoundId, entry: EntryId
) -> Iterator[Question]:
    record = field.record(round_id, entry)
    column = totals(room(field.plan, component, entry, record), record, component.rounding)
    if not column.values:
        return
    low, high = middle_two(column.numbers)
    allowed = component.allowed((low + high) / 2)
    if allowed is not None and high - low > allowed:
        args = {"component": component.id, "gap": exact(high - low), "allowed": exact(allowed)}
        about = f"tolerance:{component.id}:{turn(round_id, entry)}"
        yield Question(id=about, kind="tolerance", entries=(entry,), args=args, choices=("accept",))


def _twice(field: Field, component: PanelComponent, round_id: RoundId) -> Iterator[Question]:
    """Once everybody in the round has danced: judges who placed two alike (the Skating System, rule 4, forbids it)."""
    entries = field.scored(round_id)
    if any(field.outcome(round_id, e) == "pending" for e in field.by_round[round_id]):
        return
    given: dict[tuple[JudgeId, CriterionId, Decimal], list[EntryId]] = {}
    for entry in entries:
        record = field.record(round_id, entry)
        for judge, sheet in record.marks.items():
            for criterion in room(field.plan, component, entry, record).criteria:
                if judge not in record.absent and criterion.id in sheet:
                    given.setdefault((judge, criterion.id, sheet[criterion.id]), []).append(entry)
    for (judge, criterion_id, place), same in given.items():
        if len(same) > 1:
            args = {
                "component": component.id,
                "judge": judge,
                "criterion": criterion_id,
                "place": exact(place),
            }
            about = f"places-twice:{component.id}:{round_id}:{criterion_id}:{judge}:{exact(place)}"
            yield Question(id=about, kind="places-twice", entries=tuple(same), args=args, choices=("accept",))


def _crosses(field: Field, component: PanelComponent, round_id: RoundId, crosses: int) -> Iterator[Question]:
    """Once everybody in the round has danced: judges who called back another number of entries than asked."""
    if len(field.scored(round_id)) < len(field.by_round[round_id]):
        return
    given: dict[JudgeId, Fraction] = {}
    for entry in field.scored(round_id):
        record = field.record(round_id, entry)
        for judge, value in totals(room(field.plan, component, entry, record), record).values.items():
            given[judge] = given.get(judge, Fraction(0)) + Fraction(value)
    for judge, count in given.items():
        if count != crosses:
            args = {"component": component.id, "judge": judge, "given": exact(count), "asked": str(crosses)}
            about = f"crosses:{component.id}:{round_id}:{judge}"
            yield Question(id=about, kind="recall-crosses", args=args, choices=("accept",))
