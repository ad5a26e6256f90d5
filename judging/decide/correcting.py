"""Corrections by two people, and telling the hall: proposed by one, applied by another, announced by the host."""

from typing import assert_never

from judging import commands as c
from judging import events as e
from judging.contest import Contest, sheet, unannounced
from judging.decide.answer import Answer
from judging.decide.figures import unfit
from judging.decide.marking import bad_mark
from judging.figures.brought import Brought
from judging.figures.owed import still_owed
from judging.ids import JudgeId, TurnId
from judging.notices import effect, marked, prepared
from judging.panel import panel_judges
from judging.refusal import Refused
from judging.rules import Outcome
from judging.scrutiny.correction import (
    AddAdjustment,
    Amendment,
    ChangeOutcome,
    ChangeOvertime,
    EditMark,
    ExcludeJudge,
)
from judging.seats import Caller

Command = (
    c.ProposeCorrection | c.ConfirmCorrection | c.DropCorrection | c.AnnounceCorrections | c.EndAnnouncement
)
OUTCOMES: frozenset[Outcome] = frozenset(
    {"scored", "did-not-start", "did-not-improve", "withdrawn", "disqualified"}
)
LONGEST_OVER = 36_000
"""Ten hours, in seconds."""


def decide(contest: Contest, command: Command, caller: Caller) -> Answer:
    """What was recorded changes only by two people, what was announced only in front of everybody."""
    if contest.mode == "draft":
        return Refused("not-open")
    match command:
        case c.ProposeCorrection():
            return _propose(contest, command, caller)
        case c.ConfirmCorrection():
            return _confirm(contest, command, caller)
        case c.DropCorrection():
            return _drop(contest, command, caller)
        case c.AnnounceCorrections():
            return _announce(contest, caller)
        case c.EndAnnouncement():
            if contest.show.announcing is None:
                return Refused("nothing-announced")
            return (e.AnnouncementEnded(at=caller.now, by=caller.seat.id),)
        case _:
            assert_never(command)


def inadmissible(contest: Contest, amendments: tuple[Amendment, ...]) -> Refused | None:
    """Why these amendments cannot be proposed (or tried), if so."""
    if not amendments:
        return Refused("nothing-to-correct")
    return next((no for x in amendments if (no := _wrong(contest, x))), None)


def _improper(contest: Contest, amendments: tuple[Amendment, ...], brought: Brought | None) -> Refused | None:
    """As `inadmissible`, for a correction that may bring values from outside as well, or nothing else."""
    if brought is not None and (no := unfit(contest, brought)):
        return no
    return inadmissible(contest, amendments) if amendments or brought is None else None


def _wrong(contest: Contest, what: Amendment) -> Refused | None:
    if what.turn is not None:
        if what.turn not in contest.show.states:
            return Refused("no-such-turn")
        if what.turn not in marked(contest):
            return Refused("not-closed")
    match what:
        case EditMark():
            return _wrong_mark(contest, what)
        case AddAdjustment():
            declared = {kind.id for kind in contest.plan.tally.adjustments}
            if what.item not in declared:
                return Refused("no-such-item", {"items": ", ".join(sorted(declared)) or "none"})
            return None if what.points.is_finite() and what.points != 0 else Refused("points-needed")
        case ChangeOutcome():
            if what.outcome not in OUTCOMES:
                return Refused("no-such-outcome")
            unmarked = not any(s.recorded for s in contest.sheets.get(what.turn, {}).values())
            return Refused("nothing-recorded") if what.outcome == "scored" and unmarked else None
        case ExcludeJudge():
            turns = marked(contest) if what.turn is None else {what.turn}
            counts = any(what.judge in _counting(contest, t) for t in turns)
            return None if counts else Refused("nothing-recorded")
        case ChangeOvertime():
            fits = 0 <= what.over <= LONGEST_OVER
            return None if fits else Refused("seconds-out-of-range", {"most": LONGEST_OVER})
        case _:
            assert_never(what)


def _counting(contest: Contest, turn: TurnId) -> frozenset[JudgeId]:
    record = contest.counted.turns.get(turn)
    return frozenset(record.marks) if record else frozenset()


def _wrong_mark(contest: Contest, what: EditMark) -> Refused | None:
    if what.judge not in panel_judges(contest.plan, what.turn):
        return Refused("not-on-panel")
    if sheet(contest, what.turn, what.judge).recorded is None:
        return Refused("nothing-recorded")
    return bad_mark(contest.plan.panel_of[what.judge], what.criterion, what.mark)


def _propose(contest: Contest, command: c.ProposeCorrection, caller: Caller) -> Answer:
    if no := _improper(contest, command.amendments, command.brought):
        return no
    if not command.reason.strip():
        return Refused("reason-needed")
    return (
        e.CorrectionProposed(
            at=caller.now,
            by=caller.seat.id,
            correction=f"c{len(contest.corrections) + 1}",
            amendments=command.amendments,
            reason=command.reason.strip(),
            brought=command.brought,
        ),
    )


def _confirm(contest: Contest, command: c.ConfirmCorrection, caller: Caller) -> Answer:
    """By another seat than the one that proposed it; what it changes is written with it."""
    found = contest.corrections.get(command.correction)
    if found is None or found.state != "proposed":
        return Refused("no-such-correction")
    if found.by == caller.seat.id:
        return Refused("second-person-needed")
    if no := _improper(contest, found.amendments, found.brought):
        return no
    changes, public = effect(contest, found)
    return (
        e.CorrectionConfirmed(
            at=caller.now,
            by=caller.seat.id,
            correction=found.id,
            public=public,
            places=changes.places,
            awards=changes.awards,
        ),
    )


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


def _announce(contest: Contest, caller: Caller) -> Answer:
    """Everything that waits at once: the hall never sees numbers that were true at no time."""
    waiting = unannounced(contest)
    if not waiting:
        return Refused("nothing-to-announce")
    if any(x.state == "proposed" for x in contest.corrections.values()):
        return Refused("correction-waiting")
    if no := unsettled(contest):
        return no
    found = prepared(contest)
    return (
        e.CorrectionsAnnounced(
            at=caller.now,
            by=caller.seat.id,
            corrections=tuple(x.id for x in waiting),
            places=found.places,
            awards=found.awards,
        ),
    )


def unsettled(contest: Contest) -> Refused | None:
    """What complete standings still want before the hall can be told: a value taken back, or a decision of people."""
    if contest.show.chapter not in ("standings", "ceremony", "after") or not contest.outcome.owed:
        return None
    return still_owed(contest) or Refused("decision-owed")
