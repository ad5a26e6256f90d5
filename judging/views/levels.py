"""The public board of cards 亮牌 and tiers 等次: empty until the host has shown it."""

from collections.abc import Mapping
from typing import Literal

from judging.contest import Contest
from judging.ids import EntryId
from judging.memo import kept
from judging.plan import Plan
from judging.rules import LevelRule
from judging.views import slices as s
from judging.views.words import unit_words

Tone = Literal["blue", "yellow", "red"]
Given = Mapping[tuple[EntryId, str], str]
TONES: Mapping[str, Tone] = {"blue": "blue", "yellow": "yellow", "red": "red"}


@kept
def levels_slice(contest: Contest) -> s.LevelsSlice | None:
    """Every board of the plan as the hall was told the result; None where a plan has neither cards nor tiers."""
    rules = contest.plan.levels
    if not rules:
        return None
    shown_at = contest.show.levels_at or contest.certified_at
    boards = tuple(board(contest, rule, shown_at is not None) for rule in rules)
    return s.LevelsSlice(shown_at=shown_at, boards=boards)


def board(contest: Contest, rule: LevelRule, shown: bool) -> s.LevelBoard:
    """One rule's board. The rows keep to the plan's order or to the level, so that they tell no place within it."""
    given: Given = (
        {(x.entry, x.aspect): x.level for x in contest.revealed.levels if x.rule == rule.id} if shown else {}
    )
    aspects = aspects_of(contest.plan, rule)
    held = {entry for entry, _ in given}
    rows = tuple(
        level_row(contest.plan, entry.id, aspects, given)
        for entry in contest.plan.entries
        if entry.id in held
    )
    if rule.of == "total":
        order = [level.id for level in rule.levels]
        rows = tuple(sorted(rows, key=lambda row: order.index(row.levels[0] or order[-1])))
    return s.LevelBoard(
        rule=rule.id,
        name=rule.name,
        kind=rule.kind,
        aspects=() if rule.of == "total" else tuple(aspects.values()),
        levels=tuple(
            s.LevelView(
                id=level.id,
                name=level.name,
                tone=TONES.get(level.id) if rule.kind == "card" else None,
                count=sum(1 for found in given.values() if found == level.id),
            )
            for level in rule.levels
        ),
        rows=rows,
    )


def aspects_of(plan: Plan, rule: LevelRule) -> Mapping[str, s.Words]:
    """What the rule gives a level for: the total, each component, or each criterion."""
    match rule.of:
        case "total":
            return {"total": rule.name}
        case "components":
            return {str(c.id): c.name for c in plan.tally.components}
        case "criteria":
            return {str(c.id): c.name for p in plan.panels for c in p.criteria}


def level_row(plan: Plan, entry: EntryId, aspects: Mapping[str, s.Words], given: Given) -> s.LevelRow:
    """An entry's line of the board."""
    return s.LevelRow(
        entry=entry,
        unit=unit_words(plan, entry),
        topic=plan.entry[entry].topic,
        levels=tuple(given.get((entry, aspect)) for aspect in aspects),
    )
