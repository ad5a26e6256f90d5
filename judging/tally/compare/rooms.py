"""Parallel rooms brought to one scale."""

from dataclasses import replace
from fractions import Fraction

from judging.ids import EntryId, PanelId, RoundId, turn
from judging.outcome import Question
from judging.rules import PanelComponent, RoomScale
from judging.tally.calibration import mean, room_factors
from judging.tally.compare.grids import rooms_of
from judging.tally.field import Field, Worth
from judging.tally.panel import Turn, panel_value
from judging.trace import Ledger, Term, exact

Rooms = dict[PanelId, dict[EntryId, Fraction]]
"""What the entries of each parallel room have before scaling."""


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

    def work() -> Rooms | Question:
        values: Rooms = {}
        for panel, entries in rooms_of(field, component, round_id).items():
            for e in entries:
                value = raw(e)
                if isinstance(value, Question):
                    return value
                values.setdefault(panel, {})[e] = value
        return values

    done = field.once(("room-factors", component.id, round_id), work)
    if isinstance(done, Question):
        return done
    mine = next((p for p, values in done.items() if entry in values), None)
    if mine is None:
        return None
    value = raw(entry, ledger)
    if isinstance(value, Question):
        return value
    factor = room_factors({p: list(values.values()) for p, values in done.items()})[mine]
    if ledger is not None:
        at = len(ledger.steps) - 1
        found = Term(of="room-factor", value=exact(factor), step=_note_factor(ledger, done, mine, factor))
        both = (Term(of="value", value=exact(value), step=at), found)
        ledger.add("room-scaled", "product", both, value * factor, panel=mine)
    return value * factor


def _note_factor(ledger: Ledger, rooms: Rooms, mine: PanelId, factor: Fraction) -> int | None:
    """The mean of each room, the mean of these, and the one over the room's own."""
    means: list[Term] = []
    for panel, values in rooms.items():
        terms = [Term(of=f"entry:{e}", value=exact(v)) for e, v in values.items()]
        centre = mean(list(values.values()))
        step = ledger.add("room-mean", "mean", terms, centre, panel=panel)
        means.append(Term(of=f"panel:{panel}", value=exact(centre), step=step))
    own = next(t for t in means if t.of == f"panel:{mine}")
    if not Fraction(own.value):
        return None
    overall = mean([Fraction(t.value) for t in means])
    step = ledger.add("rooms-mean", "mean", means, overall)
    both = (Term(of="rooms-mean", value=exact(overall), step=step), own)
    return ledger.add("room-factor", "quotient", both, factor, panel=mine)
