"""Parallel rooms brought to one scale."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from judging.ids import EntryId, PanelId, RoundId, turn
from judging.outcome import Question
from judging.rules import PanelComponent, RoomScale
from judging.tally.calibration import room_factors
from judging.tally.compare.grids import rooms_of
from judging.tally.field import Field, Worth
from judging.tally.panel import Turn, panel_value
from judging.trace import Ledger, Term, exact


def room_scaled(
    field: Field,
    component: PanelComponent,
    method: RoomScale,
    round_id: RoundId,
    entry: EntryId,
    ledger: Ledger | None,
) -> Worth:
    """The entry's value within its room, times the factor that makes the rooms equal."""
    inside = replace(component, rounding=replace(component.rounding, result=None))

    def raw(e: EntryId, into: Ledger | None = None) -> Fraction | Question:
        seen = Turn(
            plan=field.plan,
            component=inside,
            id=turn(round_id, e),
            record=field.record(round_id, e),
            answered=field.answered,
        )
        return panel_value(seen, method.within, into)

    def work() -> tuple[Mapping[PanelId, Fraction], Mapping[EntryId, PanelId]] | Question:
        rooms = rooms_of(field, component, round_id)
        values: dict[PanelId, list[Fraction]] = {}
        for panel, entries in rooms.items():
            for e in entries:
                value = raw(e)
                if isinstance(value, Question):
                    return value
                values.setdefault(panel, []).append(value)
        return room_factors(values), {e: p for p, entries in rooms.items() for e in entries}

    done = field.once(("room-factors", component.id, round_id), work)
    if isinstance(done, Question):
        return done
    factors, where = done
    if entry not in where:
        return None
    value = raw(entry, ledger)
    if isinstance(value, Question):
        return value
    result = value * factors[where[entry]]
    if ledger is not None:
        both = (
            Term(of=f"component:{component.id}", value=exact(value), step=len(ledger.steps) - 1),
            Term(of="room-factor", value=exact(factors[where[entry]])),
        )
        ledger.add("room-scaled", "product", both, result, panel=where[entry])
    return result
