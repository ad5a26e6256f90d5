"""The correction sandbox.

What an edit, penalty, withdrawal or excluded judge would change, before anyone applies it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import assert_never

from judging.ids import AwardId, CriterionId, EntryId, JudgeId, TurnId
from judging.outcome import Results
from judging.plan import Plan
from judging.recorded import Adjustment, Recorded, TurnRecord
from judging.results import results
from judging.rules import Outcome


@dataclass(frozen=True, kw_only=True)
class EditMark:
    """Another mark of a judge in one criterion of a turn."""

    turn: TurnId
    judge: JudgeId
    criterion: CriterionId
    mark: Decimal


@dataclass(frozen=True, kw_only=True)
class AddAdjustment:
    """Another bonus or deduction."""

    adjustment: Adjustment


@dataclass(frozen=True, kw_only=True)
class ChangeOutcome:
    """Another outcome of a turn: withdrawn, disqualified …"""

    turn: TurnId
    outcome: Outcome


@dataclass(frozen=True, kw_only=True)
class ExcludeJudge:
    """A judge who does not count, in one turn or in all."""

    judge: JudgeId
    turn: TurnId | None = None


@dataclass(frozen=True, kw_only=True)
class ChangeOvertime:
    """Other whole seconds over time in a turn."""

    turn: TurnId
    over: int


Correction = EditMark | AddAdjustment | ChangeOutcome | ExcludeJudge | ChangeOvertime


@dataclass(frozen=True, kw_only=True)
class PlaceChange:
    """An entry whose rank or total would change."""

    entry: EntryId
    rank_before: int | None
    rank_after: int | None
    total_before: str
    total_after: str


@dataclass(frozen=True, kw_only=True)
class AwardChange:
    """An award whose winners would change."""

    award: AwardId
    before: tuple[EntryId, ...]
    after: tuple[EntryId, ...]


@dataclass(frozen=True, kw_only=True)
class Changes:
    """Everything a correction would change, in the order of the standing after it."""

    places: tuple[PlaceChange, ...]
    awards: tuple[AwardChange, ...]
    after: Results


def corrected(recorded: Recorded, correction: Correction) -> Recorded:
    """The record as it would be. KeyError for a turn that was never recorded."""
    match correction:
        case EditMark():
            record = recorded.turns[correction.turn]
            sheet = {**record.marks[correction.judge], correction.criterion: correction.mark}
            return _turn(
                recorded, correction.turn, replace(record, marks={**record.marks, correction.judge: sheet})
            )
        case AddAdjustment():
            return replace(recorded, adjustments=(*recorded.adjustments, correction.adjustment))
        case ChangeOutcome():
            record = recorded.turns.get(correction.turn, TurnRecord())
            return _turn(recorded, correction.turn, replace(record, outcome=correction.outcome))
        case ChangeOvertime():
            return _turn(
                recorded, correction.turn, replace(recorded.turns[correction.turn], over=correction.over)
            )
        case ExcludeJudge():
            wanted = (
                recorded.turns
                if correction.turn is None
                else {correction.turn: recorded.turns[correction.turn]}
            )
            changed = {t: _without(record, correction.judge) for t, record in wanted.items()}
            return replace(recorded, turns={**recorded.turns, **changed})
        case _:
            assert_never(correction)


def _turn(recorded: Recorded, turn_id: TurnId, record: TurnRecord) -> Recorded:
    turns: Mapping[TurnId, TurnRecord] = {**recorded.turns, turn_id: record}
    return replace(recorded, turns=turns)


def _without(record: TurnRecord, judge: JudgeId) -> TurnRecord:
    marks = {j: sheet for j, sheet in record.marks.items() if j != judge}
    return replace(record, marks=marks, absent=record.absent | {judge})


def changes(plan: Plan, recorded: Recorded, *corrections: Correction) -> Changes:
    """Every place and award that the corrections, applied together, would change."""
    proposed = recorded
    for correction in corrections:
        proposed = corrected(proposed, correction)
    return differences(results(plan, recorded), results(plan, proposed))


def differences(before: Results, after: Results) -> Changes:
    """Every place and award that differs between two results of the same plan."""
    old = before.place
    places = tuple(
        PlaceChange(
            entry=p.entry,
            rank_before=old[p.entry].rank,
            rank_after=p.rank,
            total_before=old[p.entry].total,
            total_after=p.total,
        )
        for p in after.standings
        if (old[p.entry].rank, old[p.entry].total, old[p.entry].status) != (p.rank, p.total, p.status)
    )
    won = {a.award: a.entries for a in before.awards}
    awards = tuple(
        AwardChange(award=a.award, before=won[a.award], after=a.entries)
        for a in after.awards
        if set(won[a.award]) != set(a.entries)
    )
    return Changes(places=places, awards=awards, after=after)
