"""Figures from outside."""

from judging import events as e
from judging.contest import Contest
from judging.evolve.change import Steps, with_show
from judging.figures.fold import entered, shown


def _entered(contest: Contest, event: e.FiguresEntered) -> Contest:
    return entered(contest, event.brought, by=event.by, at=event.at, source=event.source)


def _released(contest: Contest, _: e.FiguresReleased) -> Contest:
    """Of entries still to come nothing: their values are public with their reveal."""
    could_be = shown(contest, contest.show.revealed, frozenset(contest.brought))
    return with_show(contest, released=contest.show.released | could_be)


STEPS: Steps = {
    e.FiguresEntered: _entered, e.FiguresReleased: _released,
}  # fmt: skip
