"""Opening a contest, rehearsing it, and clearing the rehearsal."""

from typing import assert_never

from judging import commands as c
from judging import events as e
from judging.check import check
from judging.contest import Contest
from judging.decide.answer import Answer
from judging.refusal import Refused
from judging.seats import Caller

Command = c.StartRehearsal | c.ClearRehearsal | c.OpenContest | c.LetOthersMark


def decide(contest: Contest, command: Command, caller: Caller) -> Answer:
    """Rehearsal and opening; a rehearsal must be cleared, in a step of its own, before the contest opens."""
    at, by = caller.now, caller.seat.id
    match command:
        case c.StartRehearsal():
            if contest.mode != "draft":
                return Refused("not-a-draft")
            return (e.RehearsalStarted(at=at, by=by),)
        case c.ClearRehearsal():
            if contest.mode != "rehearsal":
                return Refused("not-rehearsing")
            return (e.RehearsalCleared(at=at, by=by),)
        case c.OpenContest():
            return _open(contest, command, caller)
        case c.LetOthersMark():
            if contest.mode != "rehearsal":
                return Refused("not-rehearsing")
            return (e.OthersMarkSet(at=at, by=by, on=command.on),)
        case _:
            assert_never(command)


def _open(contest: Contest, command: c.OpenContest, caller: Caller) -> Answer:
    """Open questions of the rule sheet need an explicit yes to each; the yes is recorded."""
    if contest.mode == "rehearsal":
        return Refused("clear-rehearsal-first")
    if contest.mode != "draft":
        return Refused("already-open")
    asked = tuple(q.id for q in check(contest.plan))
    unanswered = [q for q in asked if q not in command.accept]
    if unanswered:
        return Refused("open-questions", {"count": len(unanswered), "questions": ", ".join(unanswered)})
    return (e.ContestOpened(at=caller.now, by=caller.seat.id, accepted=asked),)
