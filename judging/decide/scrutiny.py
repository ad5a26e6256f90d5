"""What scrutineers do: adjust with a reason, ask a judge to look again, certify."""

from judging import commands as c
from judging import events as e
from judging.contest import Contest, sheet, unannounced
from judging.decide import correcting
from judging.decide.answer import Answer
from judging.decide.ceremony import decisions_owed
from judging.figures.owed import still_owed
from judging.panel import recusal
from judging.refusal import Refused
from judging.seats import Caller
from judging.stage import undecided_late

Command = c.AdjustEntry | c.AskJudge | c.Certify | correcting.Command


def decide(contest: Contest, command: Command, caller: Caller) -> Answer:
    """Every change has a name, a time and a reason; what is certified leaves nothing open."""
    if contest.mode == "draft":
        return Refused("not-open")
    match command:
        case c.AdjustEntry():
            return _adjust(contest, command, caller)
        case c.AskJudge():
            return _ask_judge(contest, command, caller)
        case c.Certify():
            return _certify(contest, command, caller)
        case _:
            return correcting.decide(contest, command, caller)


def _adjust(contest: Contest, command: c.AdjustEntry, caller: Caller) -> Answer:
    """Before the turn is revealed only: what is public changes by a two-person correction alone."""
    if command.turn not in contest.show.states:
        return Refused("no-such-turn")
    if contest.show.states[command.turn] == "revealed":
        return Refused("revealed-correct")
    declared = {kind.id for kind in contest.plan.tally.adjustments}
    if command.item not in declared:
        return Refused("no-such-item", {"items": ", ".join(sorted(declared)) or "none"})
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


def _ask_judge(contest: Contest, command: c.AskJudge, caller: Caller) -> Answer:
    """About a recorded sheet of a turn that is not revealed, once; the judge keeps it or opens it."""
    own = sheet(contest, command.turn, command.judge)
    if own.recorded is None or recusal(contest, command.turn, command.judge) is not None:
        return Refused("nothing-recorded")
    if contest.show.states.get(command.turn) not in ("marking", "closed"):
        return Refused("revealed")
    if own.question is not None:
        return Refused("asked-already")
    if own.reopened:
        return Refused("is-reopened")
    return (e.JudgeAsked(at=caller.now, by=caller.seat.id, turn=command.turn, judge=command.judge),)


def uncertifiable(contest: Contest) -> tuple[str, ...]:
    """What is missing before the result can be certified, as refusal codes; nothing when all is in order."""
    reasons = {
        "turns-left": contest.show.chapter not in ("standings", "ceremony", "after"),
        "figures-owed": still_owed(contest) is not None,
        "decision-owed": bool(decisions_owed(contest)),
        "late-undecided": undecided_late(contest) > 0,
        "correction-waiting": any(x.state == "proposed" for x in contest.corrections.values()),
        "announcement-owed": bool(unannounced(contest)),
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
