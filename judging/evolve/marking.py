"""A judge's sheets and calls."""

from dataclasses import replace

from judging import events as e
from judging.contest import Contest, LateSheet, Sheet
from judging.evolve.change import Steps, put, without
from judging.evolve.sheets import as_recorded, with_late, with_sheet
from judging.notices import set_aside


def _drafted(contest: Contest, event: e.CriterionMarked) -> Contest:
    def change(s: Sheet) -> Sheet:
        if event.mark is None:
            return replace(s, draft=without(s.draft, event.criterion))
        return replace(s, draft=put(s.draft, event.criterion, event.mark))

    return with_sheet(contest, event.turn, event.judge, change)


def _submitted(contest: Contest, event: e.SheetSubmitted) -> Contest:
    contest = set_aside(contest, event.turn, event.judge)
    return with_sheet(contest, event.turn, event.judge, as_recorded(event))


def _late(contest: Contest, event: e.SheetArrivedLate) -> Contest:
    arrived = LateSheet(
        marks=event.marks,
        comment=event.comment,
        receipt=event.receipt,
        at=event.at,
        unusual=event.unusual,
        confirmed=event.confirmed,
    )
    return with_late(contest, event.turn, event.judge, arrived)


def _asked_reopen(contest: Contest, event: e.ReopenRequested) -> Contest:
    return with_sheet(contest, event.turn, event.judge, lambda s: replace(s, asks_reopen=event.reason))


def _answered_sheet(contest: Contest, event: e.JudgeAnswered) -> Contest:
    def change(s: Sheet) -> Sheet:
        if event.kept:
            return replace(s, question="kept")
        return replace(s, question="opened", reopened=True, asks_reopen=None)

    return with_sheet(contest, event.turn, event.judge, change)


def _help(contest: Contest, event: e.HelpCalled) -> Contest:
    rest = without(contest.help, event.judge)
    return replace(contest, help=put(rest, event.judge, "called") if event.on else rest)


STEPS: Steps = {
    e.CriterionMarked: _drafted, e.SheetSubmitted: _submitted, e.SheetArrivedLate: _late,
    e.ReopenRequested: _asked_reopen, e.JudgeAnswered: _answered_sheet, e.HelpCalled: _help,
}  # fmt: skip
