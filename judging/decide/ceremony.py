"""The end of the evening: standings complete, ties decided by people, awards one by one."""

from typing import assert_never

from judging import commands as c
from judging import events as e
from judging.contest import Contest, unannounced
from judging.decide.answer import Answer
from judging.decide.order import RUNNING, next_round, turns_left
from judging.figures.fold import unreleased
from judging.figures.owed import still_owed
from judging.ids import AwardId
from judging.outcome import Question
from judging.refusal import Refused
from judging.seats import Caller

Command = c.CloseRounds | c.ShowLevels | c.DecideTie | c.AnnounceAward | c.NameWinner | c.CloseCeremony


def decide(contest: Contest, command: Command, caller: Caller) -> Answer:
    """Award first, winner after the MC has named it; a tie at a prize boundary stops the show until decided."""
    if contest.mode not in RUNNING and not (contest.mode == "certified" and isinstance(command, c.DecideTie)):
        return Refused("not-open")
    at, by = caller.now, caller.seat.id
    match command:
        case c.CloseRounds():
            return _close_rounds(contest, caller)
        case c.ShowLevels():
            return _show_levels(contest, caller)
        case c.DecideTie():
            return _decide_tie(contest, command, caller)
        case c.AnnounceAward():
            return _announce(contest, command, caller)
        case c.NameWinner():
            return _name(contest, command, caller)
        case c.CloseCeremony():
            if contest.show.chapter not in ("standings", "ceremony"):
                return Refused("turns-left")
            if awards_left(contest):
                return Refused("awards-left", {"count": len(awards_left(contest))})
            return (e.CeremonyClosed(at=at, by=by),)
        case _:
            assert_never(command)


def decisions_owed(contest: Contest) -> tuple[Question, ...]:
    """What people must decide; what only waits for a figure is not theirs to decide.

    A tie at a prize waits for the tie of ranks it lies in: that decision may settle both.
    """
    asked = [q for q in contest.outcome.owed if q.kind not in ("figure-missing", "ballot-missing")]
    ranks = [frozenset(q.entries) for q in asked if q.kind == "rank-tie"]
    return tuple(q for q in asked if q.kind != "prize-tie" or not any(r.issuperset(q.entries) for r in ranks))


def unsettled(contest: Contest) -> Refused | None:
    """What keeps a winner from being named: figures owed or not yet public, a decision owed."""
    waiting = still_owed(contest)
    if waiting is not None:
        return waiting
    if unreleased(contest):
        return Refused("figures-unreleased")
    return Refused("decision-owed") if decisions_owed(contest) else None


def awards_left(contest: Contest) -> tuple[AwardId, ...]:
    """Awards not yet given, in the order they are given: bottom up."""
    given = contest.show.given
    return tuple(a.id for a in reversed(contest.plan.awards) if a.id not in given)


def _close_rounds(contest: Contest, caller: Caller) -> Answer:
    if contest.show.chapter in ("standings", "ceremony", "after"):
        return Refused("rounds-closed")
    if turns_left(contest) or next_round(contest) is not None:
        return Refused("turns-left")
    return (e.RoundsClosed(at=caller.now, by=caller.seat.id),)


def levels_left(contest: Contest) -> bool:
    """Whether the plan has cards or tiers that are not public yet."""
    return bool(contest.plan.levels) and contest.show.levels_at is None


def _show_levels(contest: Contest, caller: Caller) -> Answer:
    if not levels_left(contest):
        return Refused("no-levels")
    if contest.show.chapter not in ("standings", "ceremony"):
        return Refused("turns-left")
    open_still = unsettled(contest)
    if open_still is not None:
        return open_still
    if unannounced(contest):
        return Refused("announcement-owed")
    return (e.LevelsShown(at=caller.now, by=caller.seat.id),)


def _decide_tie(contest: Contest, command: c.DecideTie, caller: Caller) -> Answer:
    owed = next((q for q in contest.outcome.owed if q.id == command.question), None)
    if owed is None:
        return Refused("no-such-question")
    if not command.reason.strip():
        return Refused("reason-needed")
    if command.choice not in owed.choices:
        return Refused("no-such-choice", {"choices": ", ".join(owed.choices)})
    named = set(command.order)
    if len(named) != len(command.order) or not named <= set(owed.entries):
        return Refused("order-incomplete")
    if command.choice == "choose" and not named:
        return Refused("nobody-chosen")
    if command.choice == "order" and named != set(owed.entries):
        return Refused("order-incomplete")
    return (
        e.TieDecided(
            at=caller.now,
            by=caller.seat.id,
            question=command.question,
            choice=command.choice,
            order=command.order,
            reason=command.reason.strip(),
        ),
    )


def _announce(contest: Contest, command: c.AnnounceAward, caller: Caller) -> Answer:
    show = contest.show
    if show.chapter not in ("standings", "ceremony"):
        return Refused("turns-left")
    if command.award not in awards_left(contest):
        return Refused("no-such-award")
    if show.award is not None and not show.named:
        return Refused("winner-not-named")
    open_still = unsettled(contest)
    if open_still is not None:
        return open_still
    if unannounced(contest):
        return Refused("announcement-owed")
    return (e.AwardAnnounced(at=caller.now, by=caller.seat.id, award=command.award),)


def _name(contest: Contest, command: c.NameWinner, caller: Caller) -> Answer:
    if contest.show.award != command.award or contest.show.named:
        return Refused("not-announced")
    open_still = unsettled(contest)
    if open_still is not None:
        return open_still
    if unannounced(contest):
        return Refused("announcement-owed")
    winners = next(a.entries for a in contest.outcome.awards if a.award == command.award)
    return (e.WinnerNamed(at=caller.now, by=caller.seat.id, award=command.award, entries=winners),)
