"""(contest, event) -> contest: the fold that turns the journal into the state. It never fails and asks nobody."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from judging import events as e
from judging.contest import (
    KNOWN,
    Break,
    Clock,
    Contest,
    Correction,
    Draw,
    LateSheet,
    LogLine,
    Notice,
    Pinned,
    Sheet,
    Show,
    begin_round,
    new,
    sheet,
)
from judging.figures.fold import entered, of_entry, replaced
from judging.ids import JudgeId, TurnId, entry_of, round_of
from judging.notices import ANNOUNCEMENT, EFFECTS, amended, set_aside
from judging.recorded import Decision
from judging.scrutiny.correction import (
    AddAdjustment,
    Amendment,
    Applied,
    ChangeOutcome,
    ChangeOvertime,
    EditMark,
)

UNDO_DEPTH = 12
LOG_LENGTH = 120

Key = TypeVar("Key")
Value = TypeVar("Value")


def evolve(contest: Contest, event: e.Event) -> Contest:
    """The contest after the event."""
    after = _STEPS[type(event)](contest, event)
    if isinstance(event, _SHOW):
        after = _advance(contest, after, event)
    if not isinstance(event, e.CriterionMarked):
        after = _note(after, event)
    if _scoreless(contest, event):
        _carry(contest, after)
    if KNOWN in contest.__dict__ and after.plan is contest.plan:
        after.__dict__[KNOWN] = contest.__dict__[KNOWN]
    return after


def _scoreless(contest: Contest, event: e.Event) -> bool:
    """Whether the event changes no number: a sheet of a turn still being marked counts only once that is closed."""
    if isinstance(event, e.SheetSubmitted | e.JudgeRecused):
        return contest.show.states[event.turn] not in ("closed", "revealed")
    return isinstance(event, _SCORELESS)


def _advance(before: Contest, after: Contest, event: e.Event) -> Contest:
    """A step of the show: a new revision, and something to undo when nothing public was harmed."""
    kind = type(event).__name__
    undo = after.undo
    if isinstance(event, _REVERSIBLE):
        undo = (*before.undo, (kind, before.show))[-UNDO_DEPTH:]
    elif not isinstance(event, e.StepUndone):
        undo = ()
    return replace(
        after, undo=undo, revision=before.revision + 1, last_by=event.by, last_step=kind, last_at=event.at
    )


def _note(contest: Contest, event: e.Event) -> Contest:
    """A line of the log. What it may name is who and where, never a mark."""
    known = {f.name: getattr(event, f.name) for f in fields(event)}
    turns = known.get("turns") or ()
    line = LogLine(
        n=contest.lines + 1,
        at=event.at,
        by=event.by,
        kind=type(event).__name__,
        turn=known.get("turn") or (turns[0] if turns else None),
        judge=known.get("judge"),
        award=known.get("award"),
        args={k: _said(v) for k, v in known.items() if k in _SAID and isinstance(v, str | int | tuple)},
    )
    return replace(contest, lines=line.n, log=(*contest.log, line)[-LOG_LENGTH:])


def _said(value: str | int | tuple[str, ...]) -> str | int:
    """Truth as the word the language files select on; of several things their number."""
    if isinstance(value, tuple):
        return len(value)
    return str(value).lower() if isinstance(value, bool) else value


_SAID = ("reason", "message", "seconds", "on", "name", "step", "scene", "screen", "text", "word", "item", "receipt",
         "question", "choice", "accepted", "note", "correction", "source", "count", "replaced", "until")  # fmt: skip


def _carry(before: Contest, after: Contest) -> None:
    """Events that change no number keep the results already computed."""
    for cached in ("counted", "outcome", "public", "revealed"):
        if cached in before.__dict__:
            after.__dict__[cached] = before.__dict__[cached]
    if before.corrections is after.corrections:
        after.__dict__.update({k: v for k, v in before.__dict__.items() if k in (EFFECTS, ANNOUNCEMENT)})


def _put(table: Mapping[Key, Value], key: Key, value: Value) -> dict[Key, Value]:
    """The table with one value set."""
    return {**table, key: value}


def _without(table: Mapping[Key, Value], key: Key) -> dict[Key, Value]:
    """The table with one key left out."""
    return {k: v for k, v in table.items() if k != key}


def _show(contest: Contest, **changes: object) -> Contest:
    """The contest with a changed show."""
    return replace(contest, show=replace(contest.show, **changes))  # type: ignore[arg-type]


def _state(show: Show, turn: TurnId, state: str) -> Mapping[TurnId, Any]:
    return _put(show.states, turn, state)


# --- opening and closing


def _created(contest: Contest, _: e.ContestCreated) -> Contest:
    return contest


def _revised(contest: Contest, _: e.PlanRevised) -> Contest:
    return contest


def _rehearsal(contest: Contest, _: e.RehearsalStarted) -> Contest:
    return replace(contest, mode="rehearsal")


def _cleared(contest: Contest, _: e.RehearsalCleared) -> Contest:
    """Everything of the rehearsal is gone, except that revision and log go on."""
    fresh = new(contest.id, contest.plan, contest.plan_digest)
    return replace(fresh, revision=contest.revision, lines=contest.lines, scenes={})


def _opened(contest: Contest, event: e.ContestOpened) -> Contest:
    return replace(contest, mode="open", accepted=event.accepted)


def _others(contest: Contest, event: e.OthersMarkSet) -> Contest:
    return replace(contest, others_mark=event.on)


def _certified(contest: Contest, event: e.ResultsCertified) -> Contest:
    contest = _show(contest, released=frozenset(contest.brought))
    return replace(contest, mode="certified", certified_at=event.at, certified_by=event.by)


# --- order


def _draw_opened(contest: Contest, event: e.DrawOpened) -> Contest:
    draw = Draw(round=event.round, commitment=event.commitment, seed=event.seed)
    return _show(contest, chapter="draw", draw=draw)


def _drawn(contest: Contest, event: e.OrderDrawn) -> Contest:
    draw = contest.show.draw
    done = replace(draw, word=event.word, order=event.order) if draw else None
    return _show(contest, draw=done, order=event.order, chapter="draw")


def _moved(contest: Contest, event: e.TurnMoved) -> Contest:
    return _show(contest, order=event.order)


# --- one turn


def _called(contest: Contest, event: e.EntryCalled) -> Contest:
    show = contest.show
    return _show(
        contest,
        chapter="turns",
        current=event.turn,
        states=_state(show, event.turn, "called"),
        clock=None,
        board=False,
        called_at=_put(show.called_at, event.turn, event.at),
    )


def _over(show: Show, turn: TurnId, over_ms: int) -> Mapping[TurnId, int]:
    return _put(show.over_ms, turn, show.over_ms.get(turn, 0) + over_ms) if over_ms else show.over_ms


def _phase(contest: Contest, event: e.PhaseStarted) -> Contest:
    phase = next(p for p in contest.plan.phases if p.id == event.phase)
    clock = Clock(phase=phase.id, limit_ms=phase.seconds * 1000, running_since=event.at)
    show = contest.show
    return _show(
        contest,
        states=_state(show, event.turn, "on-stage"),
        clock=clock,
        over_ms=_over(show, event.turn, event.over_ms),
    )


def _paused(contest: Contest, event: e.ClockPaused) -> Contest:
    clock = contest.show.clock
    return _show(
        contest, clock=clock and replace(clock, spent_ms=clock.elapsed(event.at), running_since=None)
    )


def _resumed(contest: Contest, event: e.ClockResumed) -> Contest:
    clock = contest.show.clock
    return _show(contest, clock=clock and replace(clock, running_since=event.at))


def _time(contest: Contest, event: e.TimeAdded) -> Contest:
    clock = contest.show.clock
    return _show(
        contest, clock=clock and replace(clock, limit_ms=max(0, clock.limit_ms + event.seconds * 1000))
    )


def _marking(contest: Contest, event: e.MarkingOpened) -> Contest:
    show = contest.show
    states = {**show.states, **dict.fromkeys(event.turns, "marking")}
    over = show.over_ms if show.current is None else _over(show, show.current, event.over_ms)
    return _show(contest, states=states, clock=None, current=show.current or event.turns[0], over_ms=over)


def _held(contest: Contest, event: e.MarkingHeld) -> Contest:
    show = contest.show
    return _show(
        contest,
        states=_state(show, event.turn, "held"),
        clock=None,
        current=None,
        over_ms=_over(show, event.turn, event.over_ms),
    )


def _closed(contest: Contest, event: e.MarkingClosed) -> Contest:
    show = contest.show
    states = {**show.states, **dict.fromkeys(event.turns, "closed")}
    return _show(contest, states=states, excluded={**show.excluded, **event.missing})


def _revealed(contest: Contest, event: e.TurnRevealed) -> Contest:
    show = contest.show
    return _show(
        contest,
        states=_state(show, event.turn, "revealed"),
        current=event.turn,
        board=False,
        revealed=(*show.revealed, event.turn),
        revealed_at=event.at,
        released=show.released | of_entry(contest, entry_of(event.turn), round_of(event.turn)),
    )


def _board(contest: Contest, _: e.StandingsShown) -> Contest:
    return _show(contest, board=True)


def _leave(contest: Contest, turn: TurnId, state: str) -> Contest:
    """The turn leaves the stage, if it was on it."""
    show = contest.show
    stage = {"current": None, "clock": None} if show.current == turn else {}
    return _show(contest, states=_state(show, turn, state), **stage)


def _skipped(contest: Contest, event: e.EntrySkipped) -> Contest:
    return _leave(contest, event.turn, "skipped")


def _withdrawn(contest: Contest, event: e.EntryWithdrawn) -> Contest:
    gone = [t for t in contest.show.states if entry_of(t) == entry_of(event.turn)]
    for turn in gone:
        contest = _leave(contest, turn, "withdrawn")
    return _show(contest, revealed=tuple(t for t in contest.show.revealed if t not in gone))


def _rerun(contest: Contest, event: e.EntryRerun) -> Contest:
    """The journal keeps what was set aside; the state starts the turn afresh."""
    turn, show = event.turn, contest.show
    contest = replace(
        contest,
        sheets=_without(contest.sheets, turn),
        late=_without(contest.late, turn),
        brought=_without(contest.brought, ("outcome", turn)),
    )
    contest = set_aside(contest, turn)
    revealed = tuple(t for t in show.revealed if t != turn)
    still = frozenset(
        key
        for t in revealed
        if entry_of(t) == entry_of(turn)
        for key in of_entry(contest, entry_of(t), round_of(t))
    )
    return _show(
        _leave(contest, turn, "waiting"),
        revealed=revealed,
        released=show.released - (of_entry(contest, entry_of(turn), round_of(turn)) - still),
        board=False,
        over_ms=_without(show.over_ms, turn),
        excluded=_without(show.excluded, turn),
    )


# --- the panel


def _recused(contest: Contest, event: e.JudgeRecused) -> Contest:
    turn = _put(contest.recused.get(event.turn, {}), event.judge, event.reason)
    return replace(contest, recused=_put(contest.recused, event.turn, turn))


def _substituted(contest: Contest, event: e.JudgeSubstituted) -> Contest:
    return replace(contest, substitutes=_put(contest.substitutes, event.judge, event.name))


def _with_sheet(contest: Contest, turn: TurnId, judge: JudgeId, change: Callable[[Sheet], Sheet]) -> Contest:
    changed = _put(contest.sheets.get(turn, {}), judge, change(sheet(contest, turn, judge)))
    return replace(contest, sheets=_put(contest.sheets, turn, changed))


def _drafted(contest: Contest, event: e.CriterionMarked) -> Contest:
    def change(s: Sheet) -> Sheet:
        if event.mark is None:
            return replace(s, draft=_without(s.draft, event.criterion))
        return replace(s, draft=_put(s.draft, event.criterion, event.mark))

    return _with_sheet(contest, event.turn, event.judge, change)


def _record(event: e.SheetSubmitted | LateSheet) -> Callable[[Sheet], Sheet]:
    return lambda _: Sheet(
        draft=event.marks,
        recorded=event.marks,
        comment=event.comment,
        receipt=event.receipt,
        at=event.at,
        unusual=event.unusual,
        confirmed=event.confirmed,
    )


def _submitted(contest: Contest, event: e.SheetSubmitted) -> Contest:
    contest = set_aside(contest, event.turn, event.judge)
    return _with_sheet(contest, event.turn, event.judge, _record(event))


def _late(contest: Contest, event: e.SheetArrivedLate) -> Contest:
    arrived = LateSheet(
        marks=event.marks,
        comment=event.comment,
        receipt=event.receipt,
        at=event.at,
        unusual=event.unusual,
        confirmed=event.confirmed,
    )
    return _with_late(contest, event.turn, event.judge, arrived)


def _with_late(contest: Contest, turn: TurnId, judge: JudgeId, late: LateSheet) -> Contest:
    return replace(contest, late=_put(contest.late, turn, _put(contest.late.get(turn, {}), judge, late)))


def _late_decided(contest: Contest, event: e.LateDecided) -> Contest:
    waiting = contest.late[event.turn][event.judge]
    contest = _with_late(contest, event.turn, event.judge, replace(waiting, accepted=event.accepted))
    if not event.accepted:
        return contest
    excluded = tuple(j for j in contest.show.excluded.get(event.turn, ()) if j != event.judge)
    contest = _show(contest, excluded=_put(contest.show.excluded, event.turn, excluded))
    contest = set_aside(contest, event.turn, event.judge)
    return _with_sheet(contest, event.turn, event.judge, _record(waiting))


def _asked_reopen(contest: Contest, event: e.ReopenRequested) -> Contest:
    return _with_sheet(contest, event.turn, event.judge, lambda s: replace(s, asks_reopen=event.reason))


def _declined(contest: Contest, event: e.ReopenDeclined) -> Contest:
    return _with_sheet(contest, event.turn, event.judge, lambda s: replace(s, asks_reopen=None))


def _reopened(contest: Contest, event: e.SheetReopened) -> Contest:
    return _with_sheet(
        contest, event.turn, event.judge, lambda s: replace(s, asks_reopen=None, reopened=True)
    )


def _asked(contest: Contest, event: e.JudgeAsked) -> Contest:
    return _with_sheet(contest, event.turn, event.judge, lambda s: replace(s, question="asked"))


def _answered_sheet(contest: Contest, event: e.JudgeAnswered) -> Contest:
    def change(s: Sheet) -> Sheet:
        if event.kept:
            return replace(s, question="kept")
        return replace(s, question="opened", reopened=True, asks_reopen=None)

    return _with_sheet(contest, event.turn, event.judge, change)


def _reminded(contest: Contest, event: e.JudgesReminded) -> Contest:
    return replace(contest, reminded_at={**contest.reminded_at, **dict.fromkeys(event.judges, event.at)})


def _help(contest: Contest, event: e.HelpCalled) -> Contest:
    rest = _without(contest.help, event.judge)
    return replace(contest, help=_put(rest, event.judge, "called") if event.on else rest)


def _answered(contest: Contest, event: e.HelpAnswered) -> Contest:
    return replace(contest, help=_put(contest.help, event.judge, "answered"))


# --- what the hall sees


def _scene(contest: Contest, event: e.SceneShown) -> Contest:
    """Pointing all screens forgets what single ones were pointed at; "auto" forgets the pin."""
    rest = {} if event.screen is None else _without(contest.scenes, event.screen)
    if event.scene == "auto" and (event.screen is None or "" not in rest):
        return replace(contest, scenes=rest)
    return replace(contest, scenes=_put(rest, event.screen or "", Pinned(scene=event.scene, text=event.text)))


def _break(contest: Contest, event: e.BreakTaken) -> Contest:
    return _show(contest, pause=Break(until=event.until, message=event.message))


def _break_ended(contest: Contest, _: e.BreakEnded) -> Contest:
    return _show(contest, pause=None)


def _frozen(contest: Contest, _: e.StandingsFrozen) -> Contest:
    return _show(contest, frozen=contest.show.revealed, frozen_released=contest.show.released)


def _thawed(contest: Contest, _: e.StandingsThawed) -> Contest:
    return _show(contest, frozen=None)


# --- the end


def _round(contest: Contest, event: e.RoundStarted) -> Contest:
    """Later rounds add their turns; those of earlier rounds stay for the tally."""
    show = contest.show
    return replace(
        contest,
        show=replace(
            begin_round(contest.plan, event.round),
            chapter="turns",
            order=event.order,
            over_ms=show.over_ms,
            excluded=show.excluded,
            states={**show.states, **dict.fromkeys(event.order, "waiting")},
            called_at=show.called_at,
            revealed=show.revealed,
            revealed_at=show.revealed_at,
            frozen=show.frozen,
            released=show.released,
            frozen_released=show.frozen_released,
        ),
    )


def _rounds_closed(contest: Contest, _: e.RoundsClosed) -> Contest:
    return _show(contest, chapter="standings", current=None, clock=None, board=False)


def _levels(contest: Contest, event: e.LevelsShown) -> Contest:
    return _show(contest, levels_at=event.at)


def _tie(contest: Contest, event: e.TieDecided) -> Contest:
    made = Decision(
        about=event.question,
        choice=event.choice,
        reason=event.reason,
        by=event.by,
        at=event.at,
        entries=event.order,
    )
    return replace(contest, decisions=(*(d for d in contest.decisions if d.about != made.about), made))


def _announced(contest: Contest, event: e.AwardAnnounced) -> Contest:
    return _show(contest, chapter="ceremony", award=event.award, named=False)


def _named(contest: Contest, event: e.WinnerNamed) -> Contest:
    given = (*(a for a in contest.show.given if a != event.award), event.award)
    contest = _show(contest, award=event.award, named=True, given=given)
    return replace(contest, winners=_put(contest.winners, event.award, event.entries))


def _ceremony(contest: Contest, _: e.CeremonyClosed) -> Contest:
    return _show(contest, chapter="after", award=None, named=False)


def _undone(contest: Contest, _: e.StepUndone) -> Contest:
    if not contest.undo:
        return contest
    return replace(contest, show=contest.undo[-1][1], undo=contest.undo[:-1])


# --- figures from outside


def _entered(contest: Contest, event: e.FiguresEntered) -> Contest:
    return entered(contest, event.brought, by=event.by, at=event.at, source=event.source)


def _released(contest: Contest, _: e.FiguresReleased) -> Contest:
    return _show(contest, released=frozenset(contest.brought))


# --- scrutiny


def _adjusted(contest: Contest, event: e.EntryAdjusted) -> Contest:
    what = AddAdjustment(turn=event.turn, item=event.item, points=event.points)
    made = Applied(what=what, reason=event.reason, by=event.by, at=event.at, evidence=event.evidence or None)
    return replace(contest, amended=(*contest.amended, made))


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
    return replace(contest, corrections=_put(contest.corrections, made.id, made))


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
    done = replace(found, state="dropped", second=event.by)
    return replace(contest, corrections=_put(contest.corrections, found.id, done))


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
    return _show(contest, announcing=notice.n)


def _told_enough(contest: Contest, _: e.AnnouncementEnded) -> Contest:
    return _show(contest, announcing=None)


_STEPS: Mapping[type, Callable[[Contest, Any], Contest]] = {
    e.ContestCreated: _created, e.PlanRevised: _revised, e.RehearsalStarted: _rehearsal, e.RehearsalCleared: _cleared,
    e.ContestOpened: _opened, e.OthersMarkSet: _others, e.DrawOpened: _draw_opened, e.OrderDrawn: _drawn,
    e.TurnMoved: _moved, e.EntryCalled: _called, e.PhaseStarted: _phase, e.ClockPaused: _paused,
    e.ClockResumed: _resumed, e.TimeAdded: _time, e.MarkingOpened: _marking, e.MarkingHeld: _held,
    e.MarkingClosed: _closed, e.TurnRevealed: _revealed, e.StandingsShown: _board, e.EntrySkipped: _skipped,
    e.EntryWithdrawn: _withdrawn, e.EntryRerun: _rerun, e.JudgeRecused: _recused, e.JudgeSubstituted: _substituted,
    e.CriterionMarked: _drafted, e.SheetSubmitted: _submitted, e.SheetArrivedLate: _late, e.LateDecided: _late_decided,
    e.ReopenRequested: _asked_reopen, e.ReopenDeclined: _declined, e.SheetReopened: _reopened,
    e.JudgesReminded: _reminded, e.HelpCalled: _help, e.HelpAnswered: _answered, e.SceneShown: _scene,
    e.BreakTaken: _break, e.BreakEnded: _break_ended, e.StandingsFrozen: _frozen, e.StandingsThawed: _thawed,
    e.RoundStarted: _round, e.RoundsClosed: _rounds_closed, e.TieDecided: _tie, e.AwardAnnounced: _announced,
    e.WinnerNamed: _named, e.CeremonyClosed: _ceremony, e.StepUndone: _undone, e.LevelsShown: _levels,
    e.FiguresEntered: _entered, e.FiguresReleased: _released, e.EntryAdjusted: _adjusted,
    e.CorrectionProposed: _proposed, e.CorrectionConfirmed: _confirmed, e.CorrectionDropped: _dropped,
    e.JudgeAsked: _asked, e.JudgeAnswered: _answered_sheet, e.CorrectionsAnnounced: _told,
    e.AnnouncementEnded: _told_enough, e.ResultsCertified: _certified,
}  # fmt: skip

_REVERSIBLE = (
    e.TurnMoved, e.EntryCalled, e.PhaseStarted, e.ClockPaused, e.ClockResumed, e.TimeAdded, e.MarkingOpened,
    e.MarkingHeld, e.MarkingClosed, e.StandingsShown, e.EntrySkipped, e.EntryWithdrawn, e.BreakTaken, e.BreakEnded,
    e.StandingsFrozen, e.StandingsThawed, e.RoundStarted, e.RoundsClosed, e.AwardAnnounced, e.CeremonyClosed,
    e.AnnouncementEnded,
)  # fmt: skip
"""Steps that can be taken back: nothing that was hidden became public by them."""

_SHOW = (
    *_REVERSIBLE, e.RehearsalStarted, e.RehearsalCleared, e.ContestOpened, e.OthersMarkSet, e.DrawOpened, e.OrderDrawn,
    e.TurnRevealed, e.EntryRerun, e.FiguresReleased, e.LevelsShown, e.WinnerNamed, e.StepUndone,
    e.CorrectionsAnnounced, e.ResultsCertified,
)  # fmt: skip
"""Steps of the show: they move its revision on, so that of two hosts pressing at once one is told."""

_SCORELESS = (
    e.CriterionMarked, e.ReopenRequested, e.ReopenDeclined, e.SheetReopened, e.JudgesReminded, e.HelpCalled,
    e.HelpAnswered, e.SceneShown, e.BreakTaken, e.BreakEnded, e.ClockPaused, e.ClockResumed, e.TimeAdded,
    e.StandingsShown, e.EntryCalled, e.OthersMarkSet, e.TurnMoved, e.AwardAnnounced, e.CeremonyClosed,
    e.JudgeSubstituted, e.SheetArrivedLate, e.CorrectionProposed, e.CorrectionDropped, e.JudgeAsked,
    e.JudgeAnswered, e.AnnouncementEnded, e.LevelsShown,
)  # fmt: skip
"""Events that change no number."""
