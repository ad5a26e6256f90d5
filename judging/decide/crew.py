"""What the host does for the panel and the hall: recuse, substitute, reopen, late sheets, reminders, scenes."""

from typing import assert_never

from judging import commands as c
from judging import events as e
from judging.contest import Contest, sheet
from judging.decide.answer import Answer
from judging.panel import panel_judges, recusal, unfinished
from judging.refusal import Refused
from judging.seats import Caller
from judging.stage import marking_now

Command = (
    c.RecuseJudge | c.SubstituteJudge | c.ReopenSheet | c.DeclineReopen | c.DecideLate | c.RemindJudges | c.AnswerHelp
    | c.ShowScene
)  # fmt: skip
LONGEST_NAME = 80
LONGEST_TEXT = 400


def decide(contest: Contest, command: Command, caller: Caller) -> Answer:
    """Care for the panel; none of it moves the show on."""
    at, by = caller.now, caller.seat.id
    match command:
        case c.RecuseJudge():
            return _recuse(contest, command, caller)
        case c.SubstituteJudge():
            return _substitute(contest, command, caller)
        case c.ReopenSheet() | c.DeclineReopen():
            return _reopen(contest, command, caller)
        case c.DecideLate():
            return _late(contest, command, caller)
        case c.RemindJudges():
            waiting = unfinished(contest, marking_now(contest))
            return (e.JudgesReminded(at=at, by=by, judges=waiting),) if waiting else Refused("nobody-missing")
        case c.AnswerHelp():
            called = contest.help.get(command.judge) == "called"
            return (e.HelpAnswered(at=at, by=by, judge=command.judge),) if called else Refused("no-call")
        case c.ShowScene():
            return _scene(command, caller)
        case _:
            assert_never(command)


def _recuse(contest: Contest, command: c.RecuseJudge, caller: Caller) -> Answer:
    """Until the turn is revealed; a recorded sheet of a recused judge no longer counts and stays in the journal."""
    if contest.mode == "draft":
        return Refused("not-open")
    if command.turn not in contest.show.states:
        return Refused("no-such-turn")
    if command.judge not in panel_judges(contest.plan, command.turn):
        return Refused("not-on-panel")
    if recusal(contest, command.turn, command.judge) is not None:
        return Refused("recused")
    if contest.show.states[command.turn] == "revealed":
        return Refused("revealed")
    if caller.seat.role == "judge" and sheet(contest, command.turn, command.judge).recorded is not None:
        return Refused("recorded")
    if not command.reason.strip():
        return Refused("reason-needed")
    return (
        e.JudgeRecused(
            at=caller.now,
            by=caller.seat.id,
            turn=command.turn,
            judge=command.judge,
            reason=command.reason.strip(),
        ),
    )


def _substitute(contest: Contest, command: c.SubstituteJudge, caller: Caller) -> Answer:
    if command.judge not in contest.plan.judge:
        return Refused("not-on-panel")
    name, reason = command.name.strip(), command.reason.strip()
    if not reason:
        return Refused("reason-needed")
    if not 0 < len(name) <= LONGEST_NAME:
        return Refused("name-needed", {"most": LONGEST_NAME})
    return (
        e.JudgeSubstituted(at=caller.now, by=caller.seat.id, judge=command.judge, name=name, reason=reason),
    )


def _reopen(contest: Contest, command: c.ReopenSheet | c.DeclineReopen, caller: Caller) -> Answer:
    at, by, turn, judge = caller.now, caller.seat.id, command.turn, command.judge
    own = sheet(contest, turn, judge)
    if isinstance(command, c.DeclineReopen):
        asked = own.asks_reopen is not None
        return (
            (e.ReopenDeclined(at=at, by=by, turn=turn, judge=judge),)
            if asked
            else Refused("nothing-to-reopen")
        )
    if own.recorded is None or own.reopened:
        return Refused("nothing-to-reopen")
    if contest.show.states.get(turn) not in ("marking", "closed"):
        return Refused("revealed")
    if not command.reason.strip():
        return Refused("reason-needed")
    return (e.SheetReopened(at=at, by=by, turn=turn, judge=judge, reason=command.reason.strip()),)


def _late(contest: Contest, command: c.DecideLate, caller: Caller) -> Answer:
    late = contest.late.get(command.turn, {}).get(command.judge)
    if late is None:
        return Refused("no-late-sheet")
    if late.accepted is not None:
        return Refused("late-decided")
    if command.accept and contest.show.states[command.turn] == "revealed":
        return Refused("revealed")
    if command.accept and sheet(contest, command.turn, command.judge).recorded is not None:
        return Refused("recorded-since")
    if not command.reason.strip():
        return Refused("reason-needed")
    return (
        e.LateDecided(
            at=caller.now,
            by=caller.seat.id,
            turn=command.turn,
            judge=command.judge,
            accepted=command.accept,
            reason=command.reason.strip(),
        ),
    )


def _scene(command: c.ShowScene, caller: Caller) -> Answer:
    text = command.text.strip()
    if len(text) > LONGEST_TEXT:
        return Refused("text-too-long", {"most": LONGEST_TEXT})
    if command.scene == "message" and not text:
        return Refused("text-needed")
    return (
        e.SceneShown(at=caller.now, by=caller.seat.id, screen=command.screen, scene=command.scene, text=text),
    )
