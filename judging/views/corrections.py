"""Corrections as they are shown: to host and scrutineer in full, to everybody what the hall was told."""

from collections.abc import Iterable
from decimal import Decimal

from judging.contest import Contest, Correction, Notice, revisions, unannounced
from judging.decide.correcting import inadmissible
from judging.ids import AwardId, EntryId, entry_of
from judging.memo import by_identity, kept
from judging.notices import amended, announcement, effect, effects
from judging.plan import Plan
from judging.refusal import Refused
from judging.scrutiny.correction import (
    AddAdjustment,
    Amendment,
    AwardChange,
    ChangeOutcome,
    ChangeOvertime,
    EditMark,
    ExcludeJudge,
    LevelChange,
    PlaceChange,
)
from judging.views import slices as s
from judging.views.figure_words import figure_edits
from judging.views.levels import aspects_of
from judging.views.words import item_words, mark_text, unit_words


@kept
def notices_slice(contest: Contest) -> s.NoticesSlice:
    """What was announced, and what is being announced now."""
    return s.NoticesSlice(
        now=contest.show.announcing, notices=tuple(_notice(contest, x) for x in reversed(contest.notices))
    )


def _notice(contest: Contest, notice: Notice) -> s.NoticeView:
    told = [x for n in contest.notices[: notice.n] for x in n.corrections]
    return s.NoticeView(
        n=notice.n,
        at=notice.at,
        revision=_certified(contest, told) if _certified(contest, notice.corrections) else 0,
        decided=_decided(contest.corrections[x] for x in notice.corrections),
        places=places(contest.plan, notice.places),
        awards=awards(contest.plan, notice.awards),
    )


def _certified(contest: Contest, corrections: Iterable[str]) -> int:
    return sum(1 for x in corrections if contest.corrections[x].certified)


def _decided(corrections: Iterable[Correction]) -> tuple[s.Decided, ...]:
    return tuple(s.Decided(reason=x.reason, by=x.by, second=x.second or "") for x in corrections)


def corrections_slice(contest: Contest) -> s.CorrectionsSlice:
    """Every correction, and the announcement that waits for the host."""
    if not unannounced(contest) and not any(x.state == "proposed" for x in contest.corrections.values()):
        return settled_slice(contest)
    return s.CorrectionsSlice(
        rows=tuple(_correction(contest, x) for x in contest.corrections.values()), prepared=_prepared(contest)
    )


@kept
def settled_slice(contest: Contest) -> s.CorrectionsSlice:
    """Every correction, when none waits for anybody."""
    rows = tuple(_correction(contest, x) for x in contest.corrections.values())
    return s.CorrectionsSlice(rows=rows, prepared=None)


def _prepared(contest: Contest) -> s.NoticeView | None:
    waiting = unannounced(contest)
    if not waiting:
        return None
    found = announcement(contest)
    return s.NoticeView(
        n=None,
        at=None,
        revision=revisions(contest) if any(x.certified for x in waiting) else 0,
        decided=_decided(waiting),
        places=places(contest.plan, found.places),
        awards=awards(contest.plan, found.awards),
    )


def _correction(contest: Contest, correction: Correction) -> s.CorrectionView:
    moved, given, hall = correction.places, correction.awards, correction.hall
    if correction.state == "proposed":
        changes, public = effects(contest)[correction.id]
        moved, given, hall = changes.places, changes.awards, "owed" if public else "nothing"
    return s.CorrectionView(
        correction=correction.id,
        by=correction.by,
        at=correction.at,
        reason=correction.reason,
        state=correction.state,
        second=correction.second,
        against=correction.against,
        hall=hall,
        amendments=tuple(
            amendment_view(contest.plan, x, old)
            for x, old in zip(correction.amendments, correction.old, strict=True)
        ),
        figures=figure_edits(contest, correction),
        places=places(contest.plan, moved),
        awards=awards(contest.plan, given),
    )


def what_if(contest: Contest, amendments: tuple[Amendment, ...]) -> s.WhatIf | Refused:
    """What these amendments would change now, or why they cannot be proposed; nothing is recorded."""
    if no := inadmissible(contest, amendments):
        return no
    tried = Correction(id="", amendments=amendments, old=(), reason="", by="", at=contest.last_at)
    changes, public = effect(contest, tried)
    return s.WhatIf(
        places=places(contest.plan, changes.places),
        awards=awards(contest.plan, changes.awards),
        hall=public,
        owed=len(amended(contest, tried).outcome.owed),
    )


def amendment_view(plan: Plan, what: Amendment, old: str | None) -> s.AmendmentView:
    """An amendment with the names of what it is about."""
    new = judge = criterion = item = None
    match what:
        case EditMark():
            panel = plan.panel_of[what.judge]
            asked = panel.criterion[what.criterion]
            judge, criterion, new = plan.judge[what.judge].name, asked.name, mark_text(asked, what.mark)
            old = None if old is None else mark_text(asked, Decimal(old))
        case AddAdjustment():
            item, new = item_words(plan, what.item), format(what.points, "+f")
        case ChangeOutcome():
            new = what.outcome
        case ChangeOvertime():
            new = str(what.over)
        case ExcludeJudge():
            judge = plan.judge[what.judge].name
    return s.AmendmentView(
        kind=what.kind,
        turn=what.turn,
        unit=None if what.turn is None else unit_words(plan, entry_of(what.turn)),
        judge=judge,
        criterion=criterion,
        item=item,
        old=old,
        new=new,
    )


@by_identity
def places(plan: Plan, changed: tuple[PlaceChange, ...]) -> tuple[s.PlaceView, ...]:
    """Places, cards and tiers with their names."""
    return tuple(
        s.PlaceView(
            entry=p.entry,
            unit=unit_words(plan, p.entry),
            rank_before=p.rank_before,
            rank_after=p.rank_after,
            total_before=p.total_before or None,
            total_after=p.total_after or None,
            status_before=p.status_before,
            status_after=p.status_after,
            levels=tuple(_level(plan, x) for x in p.levels),
        )
        for p in changed
    )


def _level(plan: Plan, change: LevelChange) -> s.LevelMove:
    rule = next(x for x in plan.levels if x.id == change.rule)
    names = {level.id: level.name for level in rule.levels}
    return s.LevelMove(
        name=aspects_of(plan, rule)[change.aspect],
        before=None if change.before is None else names[change.before],
        after=None if change.after is None else names[change.after],
    )


def awards(plan: Plan, changed: Iterable[AwardChange]) -> tuple[s.AwardMove, ...]:
    """Awards with their names and those of the winners' units."""

    def units(entries: tuple[EntryId, ...]) -> tuple[s.Words, ...]:
        return tuple(unit_words(plan, e) for e in entries)

    def name(award: AwardId) -> s.Words:
        return next(a.name for a in plan.awards if a.id == award)

    return tuple(
        s.AwardMove(award=a.award, name=name(a.award), before=units(a.before), after=units(a.after))
        for a in changed
    )
