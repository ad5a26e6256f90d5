"""Panel methods that compare the field: grids of judges by entries, ordinals, skating, calibration, rooms."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import assert_never

from judging.ids import CriterionId, EntryId, JudgeId, PanelId, RoundId, turn
from judging.outcome import Question
from judging.plan import Panel
from judging.recorded import TurnRecord
from judging.rules import (
    Borda,
    FieldMethod,
    JudgePoints,
    Majority,
    Offsets,
    PanelComponent,
    RankSum,
    RoomScale,
    Skating,
    ZScore,
)
from judging.tally.calibration import Calibrated, mean, offsets, room_factors, z_scores
from judging.tally.exactly import Number, apply
from judging.tally.field import Field, Worth
from judging.tally.ordinals import Grid, OrdinalMethod, Ordinals, note_ordinals, note_placed, ordinals
from judging.tally.panel import Turn, panel_value
from judging.tally.sheets import Column, criterion_marks, filled, room, totals
from judging.tally.skating import Placed, one_dance, several_dances
from judging.trace import Ledger, Term, exact

Read = Callable[[Panel, TurnRecord], Column]


def compared(
    field: Field,
    component: PanelComponent,
    method: FieldMethod,
    round_id: RoundId | None,
    entry: EntryId,
    ledger: Ledger | None = None,
) -> Worth:
    """The value of an entry by a method that compares it with the others."""
    match method:
        case Skating():
            value = _skating(field, component, method, round_id, entry, ledger)
        case RankSum() | Majority() | Borda() | JudgePoints():
            value = _ordinal(field, component, method, _round(round_id), entry, ledger)
        case ZScore() | Offsets():
            value = _calibrated(field, component, method, _round(round_id), entry, ledger)
        case RoomScale():
            value = _room_scaled(field, component, method, _round(round_id), entry, ledger)
        case _:
            assert_never(method)
    if not isinstance(value, Fraction):
        return value
    if ledger is not None:
        of = f"component:{component.id}"
        ledger.round(len(ledger.steps) - 1, value, component.rounding.result, of)
    return apply(value, component.rounding.result)


def _round(round_id: RoundId | None) -> RoundId:
    if round_id is None:
        raise ValueError("a component of a round was asked for without one")
    return round_id


# --- grids --------------------------------------------------------------------------------------------------


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
    for entry in entries:
        record = field.record(round_id, entry)
        panel = room(field.plan, component, entry, record)
        column = (
            totals(panel, record, component.rounding)
            if criterion is None
            else criterion_marks(panel, record, criterion)
        )
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
    )


# --- ordinals -----------------------------------------------------------------------------------------------


def _ordinal(
    field: Field,
    component: PanelComponent,
    method: OrdinalMethod,
    round_id: RoundId,
    entry: EntryId,
    ledger: Ledger | None,
) -> Worth:
    rooms = rooms_of(field, component, round_id)
    mine = next((p for p, entries in rooms.items() if entry in entries), None)
    if mine is None:
        return None

    def work() -> tuple[Grid, Ordinals] | Question:
        table = grid(field, component, round_id, rooms[mine])
        return table if isinstance(table, Question) else (table, ordinals(method, table))

    done = field.once(("ordinals", component.id, round_id, mine), work)
    if isinstance(done, Question):
        return done
    if ledger is not None:
        note_ordinals(ledger, method, done[0], done[1], entry)
    return done[1].values[entry]


def _skating(
    field: Field,
    component: PanelComponent,
    method: Skating,
    round_id: RoundId | None,
    entry: EntryId,
    ledger: Ledger | None,
) -> Worth:
    done = field.once(
        ("skating", component.id, round_id), lambda: _dances(field, component, method, round_id)
    )
    if isinstance(done, Question):
        return done
    names, dances, placed = done
    if entry not in placed:
        return None
    if ledger is not None:
        for name, dance in zip(names, dances, strict=True):
            terms = [Term(of=f"judge:{j}", value=exact(column[entry])) for j, column in dance.columns.items()]
            note_placed(ledger, "dance", terms, _dance_places(field, component, round_id, name, dance)[entry])
        if len(dances) > 1:
            terms = [
                Term(
                    of=name, value=exact(_dance_places(field, component, round_id, name, dance)[entry].place)
                )
                for name, dance in zip(names, dances, strict=True)
            ]
            note_placed(ledger, "skating", terms, placed[entry])
    return placed[entry].place


def _dance_places(
    field: Field, component: PanelComponent, round_id: RoundId | None, name: str, dance: Grid
) -> Mapping[EntryId, Placed]:
    return field.once(("dance", component.id, round_id, name), lambda: one_dance(_marks(dance)))


def _marks(dance: Grid) -> dict[EntryId, list[Fraction]]:
    return {e: [Fraction(column[e]) for column in dance.columns.values()] for e in dance.entries}


def _dances(
    field: Field, component: PanelComponent, method: Skating, round_id: RoundId | None
) -> tuple[list[str], list[Grid], Mapping[EntryId, Placed]] | Question:
    """The dances' names and grids, and the final places of the entries that danced all of them."""
    names: list[str] = []
    grids: list[Grid] = []
    if method.dances == "criteria":
        within = _round(round_id)
        panel = next(p for p in field.plan.panels if p.id in component.panels)
        wanted = [(f"criterion:{c.id}", within, c.id) for c in panel.criteria]
        entries = field.scored(within)
    else:
        rounds = [r.id for r in field.plan.rounds if not component.rounds or r.id in component.rounds]
        wanted = [(f"round:{r}", r, None) for r in rounds]  # type: ignore[misc]
        there = [set(field.scored(r)) for r in rounds]
        entries = tuple(
            e.id for e in field.plan.entries if e.id in field.standing(None) and all(e.id in s for s in there)
        )
    for name, where, criterion in wanted:
        table = grid(field, component, where, entries, criterion)
        if isinstance(table, Question):
            return table
        names.append(name)
        grids.append(table)
    if len(grids) == 1:
        return names, grids, one_dance(_marks(grids[0]))
    return names, grids, several_dances([_marks(g) for g in grids])


# --- calibration --------------------------------------------------------------------------------------------


def _calibrated(
    field: Field,
    component: PanelComponent,
    method: ZScore | Offsets,
    round_id: RoundId,
    entry: EntryId,
    ledger: Ledger | None,
) -> Worth:
    done = field.once(
        ("calibrated", component.id, round_id), lambda: _calibration(field, component, method, round_id)
    )
    if isinstance(done, Question):
        return done
    if entry not in done.values:
        args = {"component": component.id, "turn": turn(round_id, entry), "present": "0"}
        about = f"too-few:{component.id}:{turn(round_id, entry)}"
        return Question(id=about, kind="too-few-judges", args=args)
    if ledger is not None:
        _note_calibrated(ledger, component, method, done, entry)
    return done.values[entry]


def _calibration(
    field: Field, component: PanelComponent, method: ZScore | Offsets, round_id: RoundId
) -> Calibrated | Question:
    given: dict[JudgeId, dict[EntryId, Fraction]] = {}
    for entry in field.scored(round_id):
        record = field.record(round_id, entry)
        for panel in field.plan.panels:
            if panel.id in component.panels:
                column = totals(panel, record, component.rounding)
                for judge, value in column.values.items():
                    given.setdefault(judge, {})[entry] = Fraction(value)
    given = {j: given[j] for j in field.plan.judge if j in given}
    return z_scores(method, given) if isinstance(method, ZScore) else offsets(given)


def connection_question(field: Field, component: PanelComponent, round_id: RoundId) -> Question | None:
    """The question asked when judges can not be compared because no chain of common entries joins them."""
    if not isinstance(component.method, ZScore | Offsets):
        return None
    done = _calibration(field, component, component.method, round_id)
    if isinstance(done, Question) or len(done.blocks) < 2:
        return None
    groups = " | ".join(" ".join(block) for block in done.blocks)
    about = f"not-connected:{component.id}:{round_id}"
    args = {"component": component.id, "blocks": str(len(done.blocks)), "judges": groups}
    return Question(id=about, kind="not-connected", args=args, choices=("accept",))


def _note_calibrated(
    ledger: Ledger, component: PanelComponent, method: ZScore | Offsets, done: Calibrated, entry: EntryId
) -> None:
    terms = [
        Term(of=f"judge:{j}", value=exact(c[entry]), step=_note_base(ledger, method, done, j, entry))
        for j, c in done.numbers.items()
        if entry in c
    ]
    middle = mean([Fraction(t.value) for t in terms])
    code = "not-normalised" if done.off else "z-score" if isinstance(method, ZScore) else "offset"
    step = ledger.add(code, "mean", terms, middle, component=component.id)
    slope, constant = done.line
    if slope != 1 or constant:
        score = Term(of="standard-score", value=exact(middle), weight=exact(slope), step=step)
        both = (score, Term(of="constant", value=exact(constant)))
        ledger.add("rescaled", "sum", both, done.values[entry], component=component.id)


def _note_base(
    ledger: Ledger, method: ZScore | Offsets, done: Calibrated, judge: JudgeId, entry: EntryId
) -> int | None:
    """How a judge's mark becomes a number that others' compare with: less the mean or offset, over the deviation."""
    if judge not in done.bases:
        return None
    base, deviation = done.bases[judge]
    what = "judge-offset" if isinstance(method, Offsets) else "judge-mean"
    mark = done.given[judge][entry]
    terms = (
        Term(of=f"judge:{judge}", value=exact(mark)),
        Term(of=what, value=exact(base), weight="-1"),
    )
    step = ledger.add("distance", "sum", terms, mark - base, judge=judge)
    if isinstance(method, Offsets):
        return step
    distance = Term(of="distance", value=exact(mark - base), step=step)
    if not deviation:
        return ledger.add("no-spread", "given", (distance,), Fraction(0), judge=judge)
    both = (distance, Term(of="deviation", value=exact(deviation)))
    return ledger.add("standard-score", "quotient", both, (mark - base) / deviation, judge=judge)


Rooms = dict[PanelId, dict[EntryId, Fraction]]
"""What the entries of each parallel room have before scaling."""


def _room_scaled(
    field: Field,
    component: PanelComponent,
    method: RoomScale,
    round_id: RoundId,
    entry: EntryId,
    ledger: Ledger | None,
) -> Worth:
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
