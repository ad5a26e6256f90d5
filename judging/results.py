"""Results: everything that follows from a plan and what was recorded."""

from collections.abc import Mapping

from judging.advancing import advancing
from judging.awards import Ceremony
from judging.ids import EntryId
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
from judging.standing import standing
from judging.tally.entry import tally_entry
from judging.tally.exactly import exactly
from judging.tally.field import Field

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


def results(plan: Plan, recorded: Recorded) -> Results:
    """Tallies, standings, awards, levels and advancement; works at any moment, pending entries have no rank."""
    field = Field(plan, recorded)
    with exactly():
        return results_of(field, {e.id: tally_entry(plan, recorded, e.id, field) for e in plan.entries})


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
