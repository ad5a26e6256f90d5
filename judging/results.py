"""Results: everything that follows from a plan and what was recorded."""

from collections.abc import Mapping
from dataclasses import replace

from judging.advancing import advancing
from judging.awards import Ceremony
from judging.ids import EntryId, entry_of
from judging.levels import levels
from judging.outcome import (
    Advancing,
    AwardResult,
    CardMark,
    JudgeCard,
    LevelResult,
    Line,
    Place,
    Question,
    Results,
    RoundTally,
    Tally,
)
from judging.plan import Plan
from judging.questions import questions
from judging.recorded import Recorded
from judging.rules import PanelComponent
from judging.standing import standing
from judging.tally.entry import tally_entry
from judging.tally.exactly import exactly
from judging.tally.field import Field
from judging.tally.worth import PLAIN

__all__ = [
    "Advancing",
    "AwardResult",
    "CardMark",
    "JudgeCard",
    "LevelResult",
    "Line",
    "Place",
    "Question",
    "Results",
    "RoundTally",
    "Tally",
    "results",
    "results_of",
    "tally_entry",
]


Worked = tuple[Recorded, Results]
"""A record and what follows from it."""


def results(plan: Plan, recorded: Recorded, before: Worked | None = None) -> Results:
    """Tallies, standings, awards, levels and advancement; works at any moment, pending entries have no rank.

    With `before`, the tallies that can not have changed since are taken over: the result is the same, sooner.
    """
    field, kept = Field(plan, recorded), {} if before is None else unchanged(plan, recorded, before)
    with exactly():
        tallies = {e.id: kept.get(e.id) or tally_entry(plan, recorded, e.id, field) for e in plan.entries}
        return results_of(field, tallies)


def unchanged(plan: Plan, recorded: Recorded, before: Worked) -> Mapping[EntryId, Tally]:
    """Tallies of entries whose own turns are recorded as before, where a tally depends on nothing else."""
    earlier, found = before
    if not apart(plan) or replace(earlier, turns=recorded.turns) != recorded:
        return {}
    turns = recorded.turns.keys() | earlier.turns.keys()
    changed = {entry_of(t) for t in turns if recorded.turns.get(t) != earlier.turns.get(t)}
    return {entry: tally for entry, tally in found.tallies.items() if entry not in changed}


def apart(plan: Plan) -> bool:
    """Whether every entry's tally depends on its own record alone."""
    return len(plan.rounds) == 1 and all(
        c.scale is None and isinstance(c, PanelComponent) and isinstance(c.method, PLAIN)
        for c in plan.tally.components
    )


def results_of(field: Field, tallies: Mapping[EntryId, Tally]) -> Results:
    """Results from tallies already worked out."""
    with exactly():
        ranked = standing(field, tallies)
        awards = Ceremony(field, tallies, ranked.places).results()
        into = tuple(advancing(field, tallies, rule) for rule in field.plan.tally.advancement)
        by_level = tuple(r for rule in field.plan.levels for r in levels(field, tallies, ranked.places, rule))
        complete = all(t.complete and t.status != "pending" for t in tallies.values())
        owed = (
            *questions(field, tallies),
            *(ranked.owed if complete else ()),
            *(a.owed for a in into if a.owed is not None),
            *(a.owed for a in awards if a.owed is not None and complete),
        )
        unanswered = dict.fromkeys(q.id for q in owed)
        by_id = {q.id: q for q in reversed(owed)}
        return Results(
            tallies=tallies,
            standings=ranked.places,
            awards=awards,
            levels=by_level,
            advancing=into,
            owed=tuple(by_id[i] for i in unanswered if i not in field.answered),
            complete=complete,
        )
