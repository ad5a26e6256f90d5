"""One turn after another: call, clock, marking, reveal; and stepping aside from the plan."""

from typing import assert_never

from judging import commands as c
from judging import events as e
from judging.contest import Contest, unannounced
from judging.decide.answer import Answer
from judging.decide.crew import LONGEST_TEXT
from judging.decide.order import RUNNING, drawing
from judging.ids import Instant
from judging.panel import missing
from judging.refusal import Refused
from judging.scrutiny.correction import ChangeOutcome
from judging.seats import Caller
from judging.stage import (
    holds,
    in_state,
    marking_now,
    next_phase,
    on_stage,
    over_ms,
    presented,
    undecided_late,
)

Command = (
    c.CallEntry | c.StartPhase | c.PauseClock | c.ResumeClock | c.AddTime | c.OpenMarking | c.HoldMarking
    | c.CloseMarking | c.Reveal | c.ShowStandings | c.SkipEntry | c.WithdrawEntry | c.RerunEntry | c.TakeBreak
    | c.EndBreak | c.FreezeStandings | c.ThawStandings | c.Undo
)  # fmt: skip
MOST_SECONDS = 3600
MOST_MINUTES = 240


def decide(contest: Contest, command: Command, caller: Caller) -> Answer:
    """Steps of the show; the state says which are possible, and a refusal says why not."""
    if contest.mode not in RUNNING:
        return Refused("not-open")
    match command:
        case c.CallEntry():
            return _call(contest, command, caller)
        case c.StartPhase():
            return _start(contest, caller)
        case c.PauseClock() | c.ResumeClock() | c.AddTime():
            return _clock(contest, command, caller)
        case c.OpenMarking():
            return _open_marking(contest, caller)
        case c.HoldMarking():
            return _hold(contest, caller)
        case c.CloseMarking():
            return _close(contest, command, caller)
        case c.Reveal():
            return _reveal(contest, command, caller)
        case c.SkipEntry() | c.WithdrawEntry() | c.RerunEntry():
            return _aside(contest, command, caller)
        case (
            c.ShowStandings() | c.TakeBreak() | c.EndBreak() | c.FreezeStandings() | c.ThawStandings() | c.Undo()
        ):  # fmt: skip
            return _around(contest, command, caller)
        case _:
            assert_never(command)


def _call(contest: Contest, command: c.CallEntry, caller: Caller) -> Answer:
    show = contest.show
    if show.states.get(command.turn) not in ("waiting", "skipped"):
        return Refused("not-waiting")
    if command.turn not in show.order:
        return Refused("not-in-round")
    if drawing(contest):
        return Refused("draw-open")
    if show.pause is not None:
        return Refused("in-break")
    if on_stage(contest):
        return Refused("stage-taken")
    if marking_now(contest):
        return Refused("marking-open")
    return (e.EntryCalled(at=caller.now, by=caller.seat.id, turn=command.turn),)


def _start(contest: Contest, caller: Caller) -> Answer:
    current, phase = on_stage(contest), next_phase(contest)
    if current is None:
        return Refused("nobody-on-stage")
    if phase is None:
        return Refused("no-more-phases")
    over = over_ms(contest, caller.now)
    return (e.PhaseStarted(at=caller.now, by=caller.seat.id, turn=current, phase=phase, over_ms=over),)


def _clock(contest: Contest, command: c.PauseClock | c.ResumeClock | c.AddTime, caller: Caller) -> Answer:
    clock, at, by = contest.show.clock, caller.now, caller.seat.id
    if clock is None:
        return Refused("no-clock")
    match command:
        case c.PauseClock():
            return Refused("clock-stands") if clock.running_since is None else (e.ClockPaused(at=at, by=by),)
        case c.ResumeClock():
            return (
                Refused("clock-runs") if clock.running_since is not None else (e.ClockResumed(at=at, by=by),)
            )
        case c.AddTime():
            if not 0 < abs(command.seconds) <= MOST_SECONDS:
                return Refused("seconds-out-of-range", {"most": MOST_SECONDS})
            return (e.TimeAdded(at=at, by=by, seconds=command.seconds),)


def _open_marking(contest: Contest, caller: Caller) -> Answer:
    """The turn on stage (unless it is held), or all held turns once the last of them has presented."""
    current = on_stage(contest)
    if marking_now(contest):
        return Refused("marking-open")
    if current is not None and not presented(contest, current):
        return Refused("not-presented")
    turns = (*in_state(contest, "held"), *((current,) if current else ()))
    if not turns:
        return Refused("nobody-on-stage")
    over = over_ms(contest, caller.now)
    return (e.MarkingOpened(at=caller.now, by=caller.seat.id, turns=turns, over_ms=over),)


def _hold(contest: Contest, caller: Caller) -> Answer:
    current = on_stage(contest)
    if current is None or not presented(contest, current):
        return Refused("nobody-on-stage")
    if not holds(contest, current):
        return Refused("no-hold")
    over = over_ms(contest, caller.now)
    return (e.MarkingHeld(at=caller.now, by=caller.seat.id, turn=current, over_ms=over),)


def _close(contest: Contest, command: c.CloseMarking, caller: Caller) -> Answer:
    turns = marking_now(contest)
    if not turns:
        return Refused("marking-not-open")
    absent = {t: gone for t in turns if (gone := missing(contest, t))}
    if absent and contest.plan.tally.absent == "stop":
        return Refused("judges-missing", {"count": sum(map(len, absent.values()))})
    if absent and not command.reason.strip():
        return Refused("reason-needed")
    reason = command.reason.strip()
    return (e.MarkingClosed(at=caller.now, by=caller.seat.id, turns=turns, missing=absent, reason=reason),)


def _reveal(contest: Contest, command: c.Reveal, caller: Caller) -> Answer:
    """A reveal cannot be taken back, so everything that could change it must be decided before."""
    if contest.show.states.get(command.turn) != "closed":
        return Refused("not-closed")
    if undecided_late(contest, [command.turn]):
        return Refused("late-undecided")
    if any(x.state == "proposed" for x in contest.corrections.values()):
        return Refused("correction-waiting")
    if unannounced(contest):
        return Refused("announcement-owed")
    return (e.TurnRevealed(at=caller.now, by=caller.seat.id, turn=command.turn),)


def _aside(contest: Contest, command: c.SkipEntry | c.WithdrawEntry | c.RerunEntry, caller: Caller) -> Answer:
    state, at, by = contest.show.states.get(command.turn), caller.now, caller.seat.id
    if state is None:
        return Refused("no-such-turn")
    match command:
        case c.SkipEntry():
            if state not in ("waiting", "called", "on-stage"):
                return Refused("too-late-to-skip")
            return (e.EntrySkipped(at=at, by=by, turn=command.turn),)
        case c.WithdrawEntry():
            return _withdraw(contest, command, caller)
        case c.RerunEntry():
            if state not in ("on-stage", "held", "marking", "closed", "revealed"):
                return Refused("nothing-to-rerun")
            if contest.show.chapter != "turns" or command.turn not in contest.show.order:
                return Refused("rounds-closed")
            if not command.reason.strip():
                return Refused("reason-needed")
            return (e.EntryRerun(at=at, by=by, turn=command.turn, reason=command.reason.strip()),)


def _withdraw(contest: Contest, command: c.WithdrawEntry, caller: Caller) -> Answer:
    """While turns are played; an outcome that two people corrected is changed by two people again."""
    if contest.show.states[command.turn] == "withdrawn":
        return Refused("withdrawn")
    if contest.show.chapter not in ("before", "draw", "turns"):
        return Refused("rounds-closed")
    if any(isinstance(x.what, ChangeOutcome) and x.what.turn == command.turn for x in contest.amended):
        return Refused("outcome-corrected")
    if not command.reason.strip():
        return Refused("reason-needed")
    reason = command.reason.strip()
    return (e.EntryWithdrawn(at=caller.now, by=caller.seat.id, turn=command.turn, reason=reason),)


def _around(
    contest: Contest,
    command: c.ShowStandings | c.TakeBreak | c.EndBreak | c.FreezeStandings | c.ThawStandings | c.Undo,
    caller: Caller,
) -> Answer:
    show, at, by = contest.show, caller.now, caller.seat.id
    match command:
        case c.ShowStandings():
            shown = show.current is not None and show.states[show.current] == "revealed" and not show.board
            return (e.StandingsShown(at=at, by=by),) if shown else Refused("nothing-revealed")
        case c.TakeBreak():
            if on_stage(contest):
                return Refused("stage-taken")
            if not 1 <= command.minutes <= MOST_MINUTES:
                return Refused("minutes-out-of-range", {"most": MOST_MINUTES})
            if len(command.message) > LONGEST_TEXT:
                return Refused("text-too-long", {"most": LONGEST_TEXT})
            until = Instant(at + command.minutes * 60_000)
            return (e.BreakTaken(at=at, by=by, until=until, message=command.message.strip()),)
        case c.EndBreak():
            return (e.BreakEnded(at=at, by=by),) if show.pause else Refused("no-break")
        case c.FreezeStandings():
            return (e.StandingsFrozen(at=at, by=by),) if show.frozen is None else Refused("frozen")
        case c.ThawStandings():
            return Refused("not-frozen") if show.frozen is None else (e.StandingsThawed(at=at, by=by),)
        case c.Undo():
            if not contest.undo:
                return Refused("nothing-to-undo")
            return (e.StepUndone(at=at, by=by, step=contest.undo[-1].kind),)
