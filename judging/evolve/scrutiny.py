"""Adjustments, corrections in front of the hall, and certification."""

from dataclasses import replace

from judging import events as e
from judging.contest import Contest, Correction, Notice
from judging.evolve.change import Steps, put, with_show
from judging.evolve.sheets import with_sheet
from judging.figures.fold import replaced
from judging.notices import amended
from judging.scrutiny.correction import (
    AddAdjustment,
    Amendment,
    Applied,
    ChangeOutcome,
    ChangeOvertime,
    EditMark,
)


def _adjusted(contest: Contest, event: e.EntryAdjusted) -> Contest:
    what = AddAdjustment(turn=event.turn, item=event.item, points=event.points)
    made = Applied(what=what, reason=event.reason, by=event.by, at=event.at, evidence=event.evidence or None)
    return replace(contest, amended=(*contest.amended, made))


def _asked(contest: Contest, event: e.JudgeAsked) -> Contest:
    return with_sheet(contest, event.turn, event.judge, lambda s: replace(s, question="asked"))


def _proposed(contest: Contest, event: e.CorrectionProposed) -> Contest:
    made = Correction(
        id=event.correction,
        amendments=event.amendments,
        old=tuple(_old(contest, x) for x in event.amendments),
        reason=event.reason,
        by=event.by,
        at=event.at,
        brought=event.brought,
        before={k: contest.brought[k].value for k in replaced(contest.brought, event.brought)}
        if event.brought
        else {},
    )
    return replace(contest, corrections=put(contest.corrections, made.id, made))


def _old(contest: Contest, what: Amendment) -> str | None:
    """What stands there now, as text: a mark, an outcome, seconds."""
    record = contest.counted.turns.get(what.turn) if what.turn is not None else None
    if record is None:
        return None
    match what:
        case EditMark():
            mark = record.marks.get(what.judge, {}).get(what.criterion)
            return None if mark is None else format(mark, "f")
        case ChangeOutcome():
            return record.outcome
        case ChangeOvertime():
            return str(record.over)
        case _:
            return None


def _confirmed(contest: Contest, event: e.CorrectionConfirmed) -> Contest:
    done = replace(
        contest.corrections[event.correction],
        state="applied",
        second=event.by,
        places=event.places,
        awards=event.awards,
        hall="owed" if event.public else "nothing",
        certified=contest.mode == "certified",
    )
    return amended(contest, done)


def _dropped(contest: Contest, event: e.CorrectionDropped) -> Contest:
    found = contest.corrections[event.correction]
    done = replace(found, state="dropped", second=event.by, against=event.reason)
    return replace(contest, corrections=put(contest.corrections, found.id, done))


def _told(contest: Contest, event: e.CorrectionsAnnounced) -> Contest:
    """From now on everything public follows the corrections, the winners named on stage included."""
    notice = Notice(
        n=len(contest.notices) + 1,
        at=event.at,
        by=event.by,
        corrections=event.corrections,
        places=event.places,
        awards=event.awards,
    )
    told = {c: replace(contest.corrections[c], hall="told") for c in event.corrections}
    given = {a.award: a.after for a in event.awards if a.award in contest.show.given}
    contest = replace(
        contest,
        corrections={**contest.corrections, **told},
        notices=(*contest.notices, notice),
        winners={**contest.winners, **given},
        told=None,
    )
    return with_show(contest, announcing=notice.n)


def _told_enough(contest: Contest, _: e.AnnouncementEnded) -> Contest:
    return with_show(contest, announcing=None)


def _certified(contest: Contest, event: e.ResultsCertified) -> Contest:
    """Everything certified is public, on a frozen board as well."""
    contest = with_show(contest, released=frozenset(contest.brought), frozen=None)
    return replace(contest, mode="certified", certified_at=event.at)


STEPS: Steps = {
    e.JudgeAsked: _asked, e.EntryAdjusted: _adjusted, e.CorrectionProposed: _proposed,
    e.CorrectionConfirmed: _confirmed, e.CorrectionDropped: _dropped, e.CorrectionsAnnounced: _told,
    e.AnnouncementEnded: _told_enough, e.ResultsCertified: _certified,
}  # fmt: skip
