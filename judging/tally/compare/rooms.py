"""Parallel rooms brought to one scale."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from judging.ids import EntryId, PanelId, RoundId
from judging.outcome import Question
from judging.rules import PanelComponent, RoomScale
from judging.tally.calibration import mean
from judging.tally.compare.grids import rooms_of
from judging.tally.exactly import apply
from judging.tally.field import Field, Worth
from judging.tally.methods import trim
from judging.tally.panel import panel_value, seen
from judging.trace import Drop, Ledger, Term, exact

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
    rooms = field.once(
        ("room-factors", component.id, round_id), lambda: _rooms(field, component, method, round_id)
    )
    if isinstance(rooms, Question):
        return rooms
    mine = next((p for p, values in rooms.items() if entry in values), None)
    if mine is None:
        return None
    value, factor = rooms[mine][entry], _factor(method, rooms, mine)
    if ledger is not None:
        _within(field, component, method, round_id, entry, ledger)
        at = len(ledger.steps) - 1
        found = Term(of="room-factor", value=exact(factor), step=_note_factor(ledger, method, rooms, mine))
        both = (Term(of="value", value=exact(value), step=at), found)
        ledger.add("room-scaled", "product", both, value * factor, panel=mine)
    return value * factor


def _rooms(field: Field, component: PanelComponent, method: RoomScale, round_id: RoundId) -> Rooms | Question:
    values: Rooms = {}
    for panel, entries in rooms_of(field, component, round_id).items():
        for entry in entries:
            value = _within(field, component, method, round_id, entry)
            if isinstance(value, Question):
                return value
            values.setdefault(panel, {})[entry] = value
    return values


def _within(
    field: Field,
    component: PanelComponent,
    method: RoomScale,
    round_id: RoundId,
    entry: EntryId,
    ledger: Ledger | None = None,
) -> Fraction | Question:
    """The entry's value within its room, rounded as values are."""
    inside = replace(component, rounding=replace(component.rounding, result=None))
    value = panel_value(seen(field, inside, round_id, entry), method.within, ledger)
    if isinstance(value, Question):
        return value
    if ledger is not None:
        ledger.round(len(ledger.steps) - 1, value, method.value_rounding, f"component:{component.id}")
    return apply(value, method.value_rounding)


def _drops(method: RoomScale, values: Sequence[Fraction]) -> tuple[Drop | None, ...]:
    """Which values are left out of a mean; none where nothing would stay."""
    few = len(values) <= method.highest + method.lowest
    return (None,) * len(values) if few else trim(values, method.highest, method.lowest)


def _centre(method: RoomScale, values: Sequence[Fraction]) -> Fraction:
    """The mean of a room or of the field, rounded as means are."""
    kept = [v for v, drop in zip(values, _drops(method, values), strict=True) if drop is None]
    return apply(mean(kept), method.mean_rounding)


def _common(method: RoomScale, rooms: Rooms) -> Fraction:
    """The mean to which the rooms are brought."""
    if method.centre == "entries":
        return _centre(method, [v for values in rooms.values() for v in values.values()])
    means = [_centre(method, list(values.values())) for values in rooms.values()]
    return apply(mean(means), method.mean_rounding)


def _factor(method: RoomScale, rooms: Rooms, mine: PanelId) -> Fraction:
    """The common mean over the room's own; a room is left as it is where that is no factor.

    So where its mean is zero, or below zero and the common one above, or the other way round.
    """
    own, common = _centre(method, list(rooms[mine].values())), _common(method, rooms)
    return apply(common / own, method.factor_rounding) if own and common / own >= 0 else Fraction(1)


def _note_factor(ledger: Ledger, method: RoomScale, rooms: Rooms, mine: PanelId) -> int | None:
    """The means that are needed, the common one over the room's own, rounded."""
    own = _note_mean(ledger, method, rooms[mine], "room-mean", f"panel:{mine}", panel=mine)
    if not Fraction(own.value):
        return None
    if method.centre == "entries":
        everybody = {e: v for values in rooms.values() for e, v in values.items()}
        common = _note_mean(ledger, method, everybody, "field-mean", "field-mean")
    else:
        means = [
            own if p == mine else _note_mean(ledger, method, values, "room-mean", f"panel:{p}", panel=p)
            for p, values in rooms.items()
        ]
        exactly = mean([Fraction(t.value) for t in means])
        step = ledger.add("rooms-mean", "mean", means, exactly)
        step = ledger.round(step, exactly, method.mean_rounding, "rooms-mean")
        common = Term(of="rooms-mean", value=exact(apply(exactly, method.mean_rounding)), step=step)
    factor = Fraction(common.value) / Fraction(own.value)
    if factor < 0:
        return None
    step = ledger.add("room-factor", "quotient", (common, own), factor, panel=mine)
    return ledger.round(step, factor, method.factor_rounding, "room-factor")


def _note_mean(
    ledger: Ledger, method: RoomScale, values: Mapping[EntryId, Fraction], code: str, of: str, **args: str
) -> Term:
    """A mean over entries, those left out struck, rounded as means are."""
    drops = _drops(method, list(values.values()))
    terms = [
        Term(of=f"entry:{e}", value=exact(v), dropped=drop)
        for (e, v), drop in zip(values.items(), drops, strict=True)
    ]
    centre = mean([Fraction(t.value) for t in terms if t.dropped is None])
    step = ledger.round(ledger.add(code, "mean", terms, centre, **args), centre, method.mean_rounding, of)
    return Term(of=of, value=exact(apply(centre, method.mean_rounding)), step=step)
