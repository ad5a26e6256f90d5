"""What a judge does: draft, submit, ask to reopen, call for help."""

import hashlib
from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar, assert_never

from judging import commands as c
from judging import events as e
from judging.contest import Contest, sheet
from judging.decide.answer import Answer
from judging.ids import CriterionId, JudgeId, TurnId
from judging.panel import recusal, sits
from judging.plan import Panel
from judging.refusal import Refused
from judging.scrutiny.slip import unusual_marks
from judging.seats import Caller

Command = c.SubmitSheet | c.MarkCriterion | c.RequestReopen | c.AnswerQuestion | c.CallForHelp
DRAFTABLE = ("called", "on-stage", "held", "marking")
LONGEST_COMMENT = 2000


def decide(contest: Contest, command: Command, caller: Caller) -> Answer:
    """A judge speaks for the own seat only; whether a sheet is late follows from the journal's order."""
    judge = caller.seat.judge
    if judge is None or judge not in contest.plan.judge:
        return Refused("not-on-panel")
    if contest.mode not in ("rehearsal", "open"):
        return Refused("not-open")
    match command:
        case c.MarkCriterion():
            return _draft(contest, command, caller, judge)
        case c.SubmitSheet():
            return _submit(contest, command, caller, judge)
        case c.RequestReopen():
            return _ask_reopen(contest, command, caller, judge)
        case c.AnswerQuestion():
            return _answer(contest, command, caller, judge)
        case c.CallForHelp():
            return (e.HelpCalled(at=caller.now, by=caller.seat.id, judge=judge, on=command.on),)
        case _:
            assert_never(command)


def _barred(contest: Contest, turn: TurnId, judge: JudgeId) -> Refused | None:
    """Why this judge has no sheet for this turn at all, if so."""
    if turn not in contest.show.states:
        return Refused("no-such-turn")
    if not sits(contest.plan, turn, judge):
        return Refused("not-on-panel")
    if recusal(contest, turn, judge) is not None:
        return Refused("recused")
    if contest.show.states[turn] == "withdrawn":
        return Refused("withdrawn")
    return None


def bad_mark(panel: Panel, criterion_id: CriterionId, mark: Decimal) -> Refused | None:
    """A mark that is not on the criterion's scale, and what would be right."""
    criterion = panel.criterion.get(criterion_id)
    if criterion is None:
        return Refused("no-such-criterion", {"criterion": criterion_id})
    if criterion.admits(mark):
        return None
    scale = {"low": str(criterion.low), "high": str(criterion.high), "step": str(criterion.step)}
    return Refused("off-scale", {"criterion": criterion_id, **scale})


def _draft(contest: Contest, command: c.MarkCriterion, caller: Caller, judge: JudgeId) -> Answer:
    if barred := _barred(contest, command.turn, judge):
        return barred
    own = sheet(contest, command.turn, judge)
    if own.recorded is not None and not own.reopened:
        return Refused("recorded")
    if contest.show.states[command.turn] not in DRAFTABLE and not own.reopened:
        return Refused("marking-not-open")
    panel = contest.plan.panel_of[judge]
    if command.mark is None:
        if command.criterion not in panel.criterion:
            return Refused("no-such-criterion", {"criterion": command.criterion})
    elif bad := bad_mark(panel, command.criterion, command.mark):
        return bad
    return (
        e.CriterionMarked(
            at=caller.now,
            by=caller.seat.id,
            turn=command.turn,
            judge=judge,
            criterion=command.criterion,
            mark=command.mark,
        ),
    )


def _bad_sheet(panel: Panel, marks: Mapping[CriterionId, Decimal]) -> Refused | None:
    """Every criterion once, every mark on its scale, nothing else."""
    for criterion, mark in marks.items():
        if bad := bad_mark(panel, criterion, mark):
            return bad
    open_ones = [x.id for x in panel.criteria if x.id not in marks]
    return (
        Refused("sheet-incomplete", {"criteria": ", ".join(open_ones), "count": len(open_ones)})
        if open_ones
        else None
    )


def _submit(contest: Contest, command: c.SubmitSheet, caller: Caller, judge: JudgeId) -> Answer:
    """In time it is recorded; after closing it is kept and people decide; never dropped, never silently counted."""
    turn = command.turn
    if barred := _barred(contest, turn, judge):
        return barred
    if bad := _bad_sheet(contest.plan.panel_of[judge], command.marks):
        return bad
    if len(command.comment) > LONGEST_COMMENT:
        return Refused("comment-too-long", {"most": LONGEST_COMMENT})
    own, state = sheet(contest, turn, judge), contest.show.states[turn]
    if own.recorded is not None and not own.reopened:
        return Refused("recorded")
    if state == "marking" or (own.reopened and state == "closed"):
        return (_recorded(e.SheetSubmitted, contest, command, caller, judge),)
    if state in ("closed", "revealed"):
        if judge in contest.late.get(turn, {}):
            return Refused("late-already")
        return (_recorded(e.SheetArrivedLate, contest, command, caller, judge),)
    return Refused("marking-not-open")


Arrived = TypeVar("Arrived", e.SheetSubmitted, e.SheetArrivedLate)


def _recorded(
    kind: type[Arrived], contest: Contest, command: c.SubmitSheet, caller: Caller, judge: JudgeId
) -> Arrived:
    unusual = unusual_marks(contest, command.turn, judge, command.marks)
    return kind(
        at=caller.now,
        by=caller.seat.id,
        turn=command.turn,
        judge=judge,
        marks=dict(command.marks),
        comment=command.comment.strip(),
        receipt=receipt(contest, caller),
        unusual=unusual,
        confirmed=tuple(x for x in unusual if x in command.confirmed),
    )


def receipt(contest: Contest, caller: Caller) -> str:
    """Four characters without look-alikes, from the id the device minted: short enough to read out."""
    digest = hashlib.sha256(f"{contest.id}/{caller.seat.id}/{caller.ref}".encode()).digest()
    return "".join(ALPHABET[b % len(ALPHABET)] for b in digest[:4])


ALPHABET = "23456789ACDEFGHJKMNPQRTVWXYZ"


def _ask_reopen(contest: Contest, command: c.RequestReopen, caller: Caller, judge: JudgeId) -> Answer:
    if barred := _barred(contest, command.turn, judge):
        return barred
    own = sheet(contest, command.turn, judge)
    if own.recorded is None or own.reopened:
        return Refused("nothing-to-reopen")
    if contest.show.states[command.turn] not in ("marking", "closed"):
        return Refused("revealed")
    reason = command.reason.strip()
    return (
        e.ReopenRequested(at=caller.now, by=caller.seat.id, turn=command.turn, judge=judge, reason=reason),
    )


def _answer(contest: Contest, command: c.AnswerQuestion, caller: Caller, judge: JudgeId) -> Answer:
    """To the scrutineer's question: opening the sheet needs nobody else, for it was asked for."""
    if barred := _barred(contest, command.turn, judge):
        return barred
    if sheet(contest, command.turn, judge).question != "asked":
        return Refused("nothing-asked")
    if contest.show.states[command.turn] not in ("marking", "closed"):
        return Refused("revealed")
    return (
        e.JudgeAnswered(at=caller.now, by=caller.seat.id, turn=command.turn, judge=judge, kept=command.keep),
    )
