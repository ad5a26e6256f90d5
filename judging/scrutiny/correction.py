"""Corrections: what an amendment does to the record, and everything it would change, tried before anyone applies it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final, Literal, assert_never

from judging.ids import AwardId, CriterionId, EntryId, Instant, JudgeId, TurnId, entry_of, round_of
from judging.outcome import Results
from judging.plan import Plan
from judging.recorded import Adjustment, Recorded, TurnRecord
from judging.results import results
from judging.rules import Outcome
from judging.table import Table


@dataclass(frozen=True, kw_only=True)
class EditMark:
    """Another mark of a judge in one criterion of a turn."""

    turn: TurnId
    judge: JudgeId
    criterion: CriterionId
    mark: Decimal
    kind: Literal["edit-mark"] = "edit-mark"


@dataclass(frozen=True, kw_only=True)
class AddAdjustment:
    """Another bonus (positive) or deduction (negative points) of a declared item."""

    turn: TurnId
    item: str
    points: Decimal
    kind: Literal["add-adjustment"] = "add-adjustment"


@dataclass(frozen=True, kw_only=True)
class ChangeOutcome:
    """Another outcome of a turn: withdrawn, disqualified …"""

    turn: TurnId
    outcome: Outcome
    kind: Literal["change-outcome"] = "change-outcome"


@dataclass(frozen=True, kw_only=True)
class ExcludeJudge:
    """A judge whose marks do not count, in one turn or in all that have been marked."""

    judge: JudgeId
    turn: TurnId | None = None
    kind: Literal["exclude-judge"] = "exclude-judge"


@dataclass(frozen=True, kw_only=True)
class ChangeOvertime:
    """Other whole seconds over time in a turn."""

    turn: TurnId
    over: int
    kind: Literal["change-overtime"] = "change-overtime"


NEVER: Final = Instant(0)
Amendment = EditMark | AddAdjustment | ChangeOutcome | ExcludeJudge | ChangeOvertime


@dataclass(frozen=True, kw_only=True)
class Applied:
    """An amendment that counts, with its reason, author and time; `correction` is the one it belongs to."""

    what: Amendment
    reason: str = ""
    by: str = ""
    at: Instant | None = None
    evidence: str | None = None
    correction: str | None = None


@dataclass(frozen=True, kw_only=True)
class LevelChange:
    """Another card or tier under a rule, in total or for one aspect; None where there is none."""

    rule: str
    aspect: str
    before: str | None
    after: str | None


@dataclass(frozen=True, kw_only=True)
class PlaceChange:
    """An entry whose rank, total, outcome, card or tier changes."""

    entry: EntryId
    rank_before: int | None
    rank_after: int | None
    total_before: str
    total_after: str
    status_before: Outcome
    status_after: Outcome
    levels: tuple[LevelChange, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AwardChange:
    """An award whose winners change."""

    award: AwardId
    before: tuple[EntryId, ...]
    after: tuple[EntryId, ...]


@dataclass(frozen=True, kw_only=True)
class Changes:
    """Everything a correction would change, in the order of the standing after it."""

    places: tuple[PlaceChange, ...]
    awards: tuple[AwardChange, ...]
    after: Results


def corrected(recorded: Recorded, applied: Applied) -> Recorded:
    """The record as it is then. What is not in the record (a turn not closed, a judge recused) stays away."""
    what = applied.what
    match what:
        case EditMark():
            record = recorded.turns.get(what.turn)
            if record is None or what.judge not in record.marks:
                return recorded
            sheet = {**record.marks[what.judge], what.criterion: what.mark}
            return _turn(recorded, what.turn, replace(record, marks={**record.marks, what.judge: sheet}))
        case AddAdjustment():
            return replace(recorded, adjustments=(*recorded.adjustments, _adjustment(applied, what)))
        case ChangeOutcome():
            record = recorded.turns.get(what.turn)
            return (
                recorded
                if record is None
                else _turn(recorded, what.turn, replace(record, outcome=what.outcome))
            )
        case ChangeOvertime():
            record = recorded.turns.get(what.turn)
            return recorded if record is None else _turn(recorded, what.turn, replace(record, over=what.over))
        case ExcludeJudge():
            wanted = recorded.turns if what.turn is None else {what.turn} & recorded.turns.keys()
            for turn in wanted:
                recorded = _turn(recorded, turn, _without(recorded.turns[turn], what.judge))
            return recorded
        case _:
            assert_never(what)


def _adjustment(applied: Applied, what: AddAdjustment) -> Adjustment:
    return Adjustment(
        entry=entry_of(what.turn),
        round=round_of(what.turn),
        kind=what.item,
        points=what.points,
        reason=applied.reason,
        by=applied.by,
        at=applied.at or NEVER,
        evidence=applied.evidence,
    )


def _turn(recorded: Recorded, turn_id: TurnId, record: TurnRecord) -> Recorded:
    turns = recorded.turns
    changed = turns.put(turn_id, record) if isinstance(turns, Table) else {**turns, turn_id: record}
    return replace(recorded, turns=changed)


def _without(record: TurnRecord, judge: JudgeId) -> TurnRecord:
    if judge not in record.marks:
        return record
    marks = {j: sheet for j, sheet in record.marks.items() if j != judge}
    return replace(record, marks=marks, absent=record.absent | {judge})


def changes(plan: Plan, recorded: Recorded, *amendments: Amendment) -> Changes:
    """Every place and award that the amendments, applied together, would change."""
    proposed = recorded
    for amendment in amendments:
        proposed = corrected(proposed, Applied(what=amendment))
    return differences(results(plan, recorded), results(plan, proposed))


def differences(before: Results, after: Results) -> Changes:
    """Every place, card, tier and award that differs between two results of the same plan."""
    every = (place_change(before, after, entry) for entry in candidates(before, after))
    places = tuple(change for change in every if moved(change) or change.levels)
    won = {a.award: a.entries for a in before.awards}
    awards = tuple(
        AwardChange(award=a.award, before=won[a.award], after=a.entries)
        for a in after.awards
        if set(won[a.award]) != set(a.entries)
    )
    return Changes(places=places, awards=awards, after=after)


def candidates(before: Results, after: Results) -> Sequence[EntryId]:
    """All entries of which anything may differ, in the order of the standing after it."""
    stood = [each.entry for each in after.standings.moved(before.standings)]
    if not before.levels and not after.levels:
        return stood
    held = {e for e in after.stood if before.held.get(e) != after.held.get(e)}
    return sorted({*stood, *held}, key=after.standings.at)


def moved(change: PlaceChange) -> bool:
    """Whether the rank, total or outcome differs, not only a card or tier."""
    before = (change.rank_before, change.total_before, change.status_before)
    return before != (change.rank_after, change.total_after, change.status_after)


def place_change(before: Results, after: Results, entry: EntryId) -> PlaceChange:
    """The entry's rank, total and outcome before and after, and every card and tier that differs."""
    old, new = before.stood[entry], after.stood[entry]
    return PlaceChange(
        entry=entry,
        rank_before=before.standings.rank_of[entry],
        rank_after=after.standings.rank_of[entry],
        total_before=old.total,
        total_after=new.total,
        status_before=old.status,
        status_after=new.status,
        levels=_levels(before, after, entry),
    )


def _levels(before: Results, after: Results, entry: EntryId) -> tuple[LevelChange, ...]:
    """In the order of the rules and their aspects."""
    old, new = before.held.get(entry, {}), after.held.get(entry, {})
    return tuple(
        LevelChange(rule=rule, aspect=aspect, before=old.get((rule, aspect)), after=new.get((rule, aspect)))
        for rule, aspect in {**new, **old}
        if old.get((rule, aspect)) != new.get((rule, aspect))
    )
