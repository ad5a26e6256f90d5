"""Results: everything that follows from a plan and what was recorded."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from judging.advancing import advancing
from judging.awards import Ceremony
from judging.ids import EntryId, entry_of
from judging.levels import levels
from judging.outcome import Results, Tally
from judging.plan import Plan
from judging.questions import questions
from judging.recorded import Recorded
from judging.rules import PanelComponent, PlainMethod
from judging.standing import Standing, compares, moved, standing
from judging.table import Table, other_keys
from judging.tally.entry import tally_entry
from judging.tally.exactly import exactly
from judging.tally.field import Field

Worked = tuple[Recorded, Results]
"""A record and what follows from it."""


def results(plan: Plan, recorded: Recorded, before: Worked | None = None) -> Results:
    """Tallies, standings, awards, levels and advancement; works at any moment, pending entries have no rank.

    With `before`, what can not have changed since is taken over: the result is the same, sooner. Then entries whose
    own record is another one get a new tally and move in the standing; awards look from the top as far as they reach.
    Cards, tiers, advancement and awards by anything but the standing are worked out for everybody.
    """
    field = Field(plan, recorded)
    changed = None if before is None else affected(field, before[0])
    with exactly():
        if before is None or changed is None:
            return results_of(field, {e.id: tally_entry(plan, recorded, e.id, field) for e in plan.entries})
        fresh = {entry: tally_entry(plan, recorded, entry, field) for entry in changed}
        found = before[1]
        tallies = found.tallies.update(fresh)
        if recorded.decisions != before[0].decisions or compares(plan):
            ranked = standing(field, tallies)
        else:
            ranked = moved(field, tallies, Standing(ranking=found.standings, owed=found.ties), fresh)
        return _following(field, tallies, ranked, fresh, found)


def results_of(field: Field, tallies: Mapping[EntryId, Tally]) -> Results:
    """Results from tallies already worked out."""
    with exactly():
        return _following(field, Table(tallies), standing(field, tallies), tallies)


def affected(field: Field, earlier: Recorded) -> Collection[EntryId] | None:
    """The entries whose tally may be another one than by this earlier record; None: any may.

    Where entries are compared (places, calibrated judges, scales over the field) one mark can change every tally.
    """
    plan, now = field.plan, field.recorded
    same = replace(earlier, turns=now.turns, adjustments=now.adjustments, decisions=now.decisions)
    if not apart(plan) or same != now:
        return None
    was = Field(plan, earlier)
    if was.answered != field.answered or (len(plan.rounds) > 1 and was.stage != field.stage):
        return None
    turns = (t for t in other_keys(now.turns, earlier.turns) if now.turns.get(t) != earlier.turns.get(t))
    changed = {entry_of(t) for t in turns}
    if now.adjustments != earlier.adjustments:
        items, before = field.adjustments_of, was.adjustments_of
        changed |= {e for e in items.keys() | before.keys() if items.get(e) != before.get(e)}
    return changed


def apart(plan: Plan) -> bool:
    """Whether every entry's tally depends on its own record alone."""
    return all(
        c.scale is None and isinstance(c, PanelComponent) and isinstance(c.method, PlainMethod)
        for c in plan.tally.components
    )


def _following(
    field: Field,
    tallies: Table[EntryId, Tally],
    ranked: Standing,
    fresh: Mapping[EntryId, Tally],
    before: Results | None = None,
) -> Results:
    """What follows from tallies and a standing; `fresh` are the tallies that are new since `before`."""
    plan, ranking = field.plan, ranked.ranking
    unfinished = frozenset(e for e, t in fresh.items() if not t.complete or t.status == "pending")
    owing = frozenset(e for e, t in fresh.items() if t.owed)
    if before is not None:
        unfinished |= before.unfinished - fresh.keys()
        owing |= before.owing - fresh.keys()
    complete = not unfinished
    awards = Ceremony(field, tallies, ranking).results()
    into = tuple(advancing(field, tallies, rule) for rule in plan.tally.advancement)
    owed = (
        *questions(field, [tallies[e] for e in sorted(owing, key=plan.listed.__getitem__)]),
        *(ranked.asked() if complete else ()),
        *(a.owed for a in into if a.owed is not None),
        *(a.owed for a in awards if a.owed is not None and complete),
    )
    by_id = {q.id: q for q in reversed(owed)}
    return Results(
        tallies=tallies,
        standings=ranking,
        awards=awards,
        levels=tuple(r for rule in plan.levels for r in levels(field, tallies, ranking, rule)),
        advancing=into,
        owed=tuple(by_id[i] for i in dict.fromkeys(q.id for q in owed) if i not in field.answered),
        complete=complete,
        unfinished=unfinished,
        owing=owing,
        ties=ranked.owed,
    )
