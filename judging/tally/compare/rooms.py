"""Parallel rooms brought to one scale."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from judging.ids import EntryId, PanelId, RoundId, turn
from judging.outcome import Question
from judging.rules import PanelComponent, RoomScale
from judging.tally.calibration import mean
from judging.tally.compare.grids import rooms_of
from judging.tally.exactly import apply
from judging.tally.field import Field, Worth
from judging.tally.methods import trim
from judging.tally.panel import Turn, panel_value
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
    inside = replace(component, rounding=replace(component.rounding, result=None))

    def raw(e: EntryId, into: Ledger | None = None) -> Fraction | Question:
        seen = Turn(
            plan=field.plan,
            component=inside,
            id=turn(round_id, e),
            record=field.record(round_id, e),
            answered=field.answered,
        )
        value = panel_value(seen, method.within, into)
        if isinstance(value, Question):
            return value
        if into is not None:
            into.round(len(into.steps) - 1, value, method.value_rounding, f"component:{component.id}")
        return apply(value, method.value_rounding)

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
    factor = _factor(method, done, mine)
    if ledger is not None:
        at = len(ledger.steps) - 1
        found = Term(of="room-factor", value=exact(factor), step=_note_factor(ledger, method, done, mine))
        both = (Term(of="value", value=exact(value), step=at), found)
        ledger.add("room-scaled", "product", both, value * factor, panel=mine)
    return value * factor


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
    """The common mean over the room's own; a room whose mean is zero is left as it is."""
    own = _centre(method, list(rooms[mine].values()))
    return apply(_common(method, rooms) / own, method.factor_rounding) if own else Fraction(1)


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
