"""A sheet of the contest, changed."""

from collections.abc import Callable
from dataclasses import replace

from judging import events as e
from judging.contest import Contest, LateSheet, Sheet, sheet
from judging.evolve.change import put
from judging.ids import JudgeId, TurnId


def with_sheet(contest: Contest, turn: TurnId, judge: JudgeId, change: Callable[[Sheet], Sheet]) -> Contest:
    """The contest with the judge's sheet of the turn changed."""
    changed = put(contest.sheets.get(turn, {}), judge, change(sheet(contest, turn, judge)))
    return replace(contest, sheets=put(contest.sheets, turn, changed))


def as_recorded(event: e.SheetSubmitted | LateSheet) -> Callable[[Sheet], Sheet]:
    """What arrived becomes the sheet: recorded, and its own draft."""
    return lambda _: Sheet(
        draft=event.marks,
        recorded=event.marks,
        comment=event.comment,
        receipt=event.receipt,
        at=event.at,
        unusual=event.unusual,
        confirmed=event.confirmed,
    )


def with_late(contest: Contest, turn: TurnId, judge: JudgeId, late: LateSheet) -> Contest:
    """The contest with a late sheet of the judge, waiting or decided about."""
    return replace(contest, late=put(contest.late, turn, put(contest.late.get(turn, {}), judge, late)))
