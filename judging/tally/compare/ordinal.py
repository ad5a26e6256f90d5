"""Methods on each judge's ranking: rank sums, majority, Borda, points."""

from judging.ids import EntryId, RoundId
from judging.outcome import Question
from judging.rules import PanelComponent
from judging.tally.compare.grids import grid, rooms_of
from judging.tally.field import Field, Worth
from judging.tally.ordinals import Grid, OrdinalMethod, Ordinals, note_ordinals, ordinals
from judging.trace import Ledger


def by_ordinals(
    field: Field,
    component: PanelComponent,
    method: OrdinalMethod,
    round_id: RoundId,
    entry: EntryId,
    ledger: Ledger | None,
) -> Worth:
    """The entry's value by the judges' places, among the entries before the same panel."""
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
