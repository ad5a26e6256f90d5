"""Rooms, and grids of judges by entries."""

from collections.abc import Callable, Mapping

from judging.ids import CriterionId, EntryId, JudgeId, PanelId, RoundId, turn
from judging.outcome import Question
from judging.plan import Panel
from judging.recorded import TurnRecord
from judging.rules import PanelComponent, RankSum
from judging.tally.exactly import Number
from judging.tally.field import Field
from judging.tally.ordinals import Grid
from judging.tally.sheets import Column, criterion_marks, filled, room, totals

Read = Callable[[Panel, TurnRecord], Column]


def in_round(round_id: RoundId | None) -> RoundId:
    """The round a component of a round was asked for in."""
    if round_id is None:
        raise ValueError("a component of a round was asked for without one")
    return round_id


def rooms_of(
    field: Field, component: PanelComponent, round_id: RoundId
) -> Mapping[PanelId, tuple[EntryId, ...]]:
    """The scored entries of a round by the panel they were before."""

    def work() -> Mapping[PanelId, tuple[EntryId, ...]]:
        result: dict[PanelId, list[EntryId]] = {}
        for entry in field.scored(round_id):
            panel = room(field.plan, component, entry, field.record(round_id, entry))
            result.setdefault(panel.id, []).append(entry)
        return {p: tuple(entries) for p, entries in result.items()}

    return field.once(("rooms", component.id, round_id), work)


def grid(
    field: Field,
    component: PanelComponent,
    round_id: RoundId,
    entries: tuple[EntryId, ...],
    criterion: CriterionId | None = None,
) -> Grid | Question:
    """Judges by entries: totals, or the marks of one criterion. Judges without all entries are left out."""
    rows: dict[EntryId, Column] = {}
    summed = False
    for entry in entries:
        record = field.record(round_id, entry)
        panel = room(field.plan, component, entry, record)
        column = (
            totals(panel, record, component.rounding)
            if criterion is None
            else criterion_marks(panel, record, criterion)
        )
        summed |= criterion is None and [c.weight for c in panel.criteria] != [1]
        full = filled(column, field.plan, component, turn(round_id, entry), field.answered)
        if isinstance(full, Question):
            return full
        rows[entry] = full
    seen = dict.fromkeys(j for row in rows.values() for j in (*row.values, *row.absent))
    kept = [j for j in field.plan.judge if j in seen and all(j in row.values for row in rows.values())]
    dropped = (
        component.method.highest + component.method.lowest if isinstance(component.method, RankSum) else 0
    )
    if entries and len(kept) <= dropped:
        args = {"component": component.id, "turn": turn(round_id, entries[0]), "present": str(len(kept))}
        return Question(id=f"too-few:{component.id}:{round_id}", kind="too-few-judges", args=args)
    columns: dict[JudgeId, Mapping[EntryId, Number]] = {
        j: {e: rows[e].values[j] for e in entries} for j in kept
    }
    return Grid(
        entries=entries,
        columns=columns,
        left_out=tuple(j for j in field.plan.judge if j in seen and j not in kept),
        rows=rows,
        weighs={j: w for row in rows.values() for j, w in row.weighs.items() if j in columns},
        summed=summed,
    )
