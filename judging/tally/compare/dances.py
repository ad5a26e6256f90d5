"""The Skating System over the dances of a round or of a contest."""

from collections.abc import Mapping
from fractions import Fraction

from judging.ids import EntryId, RoundId
from judging.outcome import Question
from judging.rules import PanelComponent, Skating
from judging.tally.compare.grids import grid, in_round
from judging.tally.field import Field, Worth
from judging.tally.ordinals import Grid, note_grid, note_placed
from judging.tally.skating import Placed, one_dance, several_dances
from judging.trace import Ledger, Term, exact


def by_dances(
    field: Field,
    component: PanelComponent,
    method: Skating,
    round_id: RoundId | None,
    entry: EntryId,
    ledger: Ledger | None,
) -> Worth:
    """The entry's final place over the dances (Skating System, rules 5 to 11)."""
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
            note_grid(ledger, dance, entry)
            terms = [Term(of=f"judge:{j}", value=exact(column[entry])) for j, column in dance.columns.items()]
            place = _dance_places(field, component, round_id, name, dance)[entry]
            note_placed(ledger, "dance", terms, place, of=name)
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
        within = in_round(round_id)
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
