"""Rehearsed, opened: the contest as a whole."""

from dataclasses import replace

from judging import events as e
from judging.contest import Contest, new
from judging.evolve.change import Steps


def _created(contest: Contest, _: e.ContestCreated) -> Contest:
    return contest


def _revised(contest: Contest, _: e.PlanRevised) -> Contest:
    return contest


def _rehearsal(contest: Contest, _: e.RehearsalStarted) -> Contest:
    return replace(contest, mode="rehearsal")


def _cleared(contest: Contest, _: e.RehearsalCleared) -> Contest:
    """Everything of the rehearsal is gone, except that revision and log go on."""
    fresh = new(contest.id, contest.plan, contest.plan_digest)
    return replace(fresh, revision=contest.revision, lines=contest.lines, scenes={})


def _opened(contest: Contest, event: e.ContestOpened) -> Contest:
    return replace(contest, mode="open", accepted=event.accepted, opened_by=event.by, opened_at=event.at)


def _others(contest: Contest, event: e.OthersMarkSet) -> Contest:
    return replace(contest, others_mark=event.on)


STEPS: Steps = {
    e.ContestCreated: _created, e.PlanRevised: _revised, e.RehearsalStarted: _rehearsal,
    e.RehearsalCleared: _cleared, e.ContestOpened: _opened, e.OthersMarkSet: _others,
}  # fmt: skip
