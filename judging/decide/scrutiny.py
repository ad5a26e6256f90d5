"""What scrutineers do: adjust with a reason, correct by two people, certify."""

from typing import assert_never

from judging import commands as c
from judging import events as e
from judging.contest import Contest, sheet
from judging.decide.ceremony import decisions_owed
from judging.decide.figures import unfit
from judging.decide.turns import undecided_late
from judging.figures.owed import still_owed
from judging.refusal import Refused
from judging.seats import Caller

Command = c.AdjustEntry | c.ProposeCorrection | c.ConfirmCorrection | c.DropCorrection | c.Certify
Answer = tuple[e.Event, ...] | Refused


def decide(contest: Contest, command: Command, caller: Caller) -> Answer:
    """Every change has a name, a time and a reason; a recorded mark changes only by two people."""
    if contest.mode == "draft":
        return Refused("not-open")
    match command:
        case c.AdjustEntry():
            return _adjust(contest, command, caller)
        case c.ProposeCorrection():
            return _propose(contest, command, caller)
        case c.ConfirmCorrection():
            return _confirm(contest, command, caller)
        case c.DropCorrection():
            return _drop(contest, command, caller)
        case c.Certify():
            return _certify(contest, command, caller)
        case _:
            assert_never(command)


def _adjust(contest: Contest, command: c.AdjustEntry, caller: Caller) -> Answer:
    """Before certification only: afterwards the result changes by a two-person correction alone."""
    if contest.mode == "certified":
        return Refused("certified")
    if command.turn not in contest.show.states:
        return Refused("no-such-turn")
    declared = {kind.id for kind in contest.plan.tally.adjustments}
    if command.item not in declared:
        return Refused("no-such-item", {"items": ", ".join(sorted(declared))})
    if not command.points.is_finite() or command.points == 0:
        return Refused("points-needed")
    if not command.reason.strip():
        return Refused("reason-needed")
    return (
        e.EntryAdjusted(
            at=caller.now,
            by=caller.seat.id,
            turn=command.turn,
            item=command.item,
            points=command.points,
            reason=command.reason.strip(),
            evidence=command.evidence.strip(),
        ),
    )


def _propose(contest: Contest, command: c.ProposeCorrection, caller: Caller) -> Answer:
    if not command.edits and command.brought is None:
        return Refused("nothing-to-correct")
    if not command.reason.strip():
        return Refused("reason-needed")
    for edit in command.edits:
        if edit.judge not in contest.plan.panel_of:
            return Refused("not-on-panel")
        if sheet(contest, edit.turn, edit.judge).recorded is None:
            return Refused("nothing-recorded")
        criterion = contest.plan.panel_of[edit.judge].criterion.get(edit.criterion)
        if criterion is None:
            return Refused("no-such-criterion", {"criterion": edit.criterion})
        if not criterion.admits(edit.mark):
            scale = {"low": str(criterion.low), "high": str(criterion.high), "step": str(criterion.step)}
            return Refused("off-scale", {"criterion": edit.criterion, **scale})
    wrong = None if command.brought is None else unfit(contest, command.brought)
    if wrong is not None:
        return wrong
    return (
        e.CorrectionProposed(
            at=caller.now,
            by=caller.seat.id,
            correction=f"c{len(contest.corrections) + 1}",
            edits=command.edits,
            reason=command.reason.strip(),
            brought=command.brought,
        ),
    )


def _confirm(contest: Contest, command: c.ConfirmCorrection, caller: Caller) -> Answer:
    found = contest.corrections.get(command.correction)
    if found is None or found.state != "proposed":
        return Refused("no-such-correction")
    if found.by == caller.seat.id:
        return Refused("second-person-needed")
    return (e.CorrectionConfirmed(at=caller.now, by=caller.seat.id, correction=found.id),)


def _drop(contest: Contest, command: c.DropCorrection, caller: Caller) -> Answer:
    found = contest.corrections.get(command.correction)
    if found is None or found.state != "proposed":
        return Refused("no-such-correction")
    if not command.reason.strip():
        return Refused("reason-needed")
    return (
        e.CorrectionDropped(
            at=caller.now, by=caller.seat.id, correction=found.id, reason=command.reason.strip()
        ),
    )


def uncertifiable(contest: Contest) -> tuple[str, ...]:
    """What is missing before the result can be certified, as refusal codes; nothing when all is in order."""
    reasons = {
        "turns-left": contest.show.chapter not in ("standings", "ceremony", "after"),
        "figures-owed": still_owed(contest) is not None,
        "decision-owed": bool(decisions_owed(contest)),
        "late-undecided": undecided_late(contest, tuple(contest.show.states)) > 0,
        "correction-waiting": any(x.state == "proposed" for x in contest.corrections.values()),
    }
    return tuple(code for code, holds in reasons.items() if holds)


def _certify(contest: Contest, command: c.Certify, caller: Caller) -> Answer:
    waiting = uncertifiable(contest)
    if waiting:
        return (still_owed(contest) if waiting[0] == "figures-owed" else None) or Refused(waiting[0])
    outcome = contest.outcome
    return (
        e.ResultsCertified(
            at=caller.now,
            by=caller.seat.id,
            note=command.note.strip(),
            standings=tuple((p.entry, p.rank, p.total or "") for p in outcome.standings),
            awards=tuple((a.award, a.entries) for a in outcome.awards),
        ),
    )
