"""The host's half of the view: the run of show, the panel's seats, the log, and the covered outcome."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from judging.beside import beside, following, undo_cue
from judging.contest import Contest, TurnState, sheet
from judging.cues import Cue, next_cue, waiting_for
from judging.decide.ceremony import decisions_owed
from judging.ids import Instant, JudgeId, TurnId, entry_of
from judging.memo import kept
from judging.panel import due, is_owed, panel_judges, recusal, sits
from judging.rows import rows
from judging.stage import at_work, in_state
from judging.table import Listed
from judging.views import slices as s
from judging.views.corrections import corrections_slice
from judging.views.figures import owed_papers
from judging.views.log import log_row, log_slice, open_questions
from judging.views.presenter import expected_at, turn_ms
from judging.views.public import award_view
from judging.views.steps import dated, step_view
from judging.views.words import judge_label, kebab, position, question_args, unit_words

RowState = Literal["done", "now", "ahead", "to-mark", "skipped", "withdrawn"]


def host_slices(contest: Contest) -> dict[str, object]:
    """What the host has beside what is public."""
    return {
        "run": run_slice(contest),
        "rundown": rundown_slice(contest),
        "panel": panel_slice(contest),
        "log": log_slice(contest),
        "outcome": outcome_slice(contest),
        "corrections": corrections_slice(contest),
    }


def cue_view(contest: Contest, cue: Cue | None) -> s.CueView | None:
    """A cue as the console draws and sends it."""
    if cue is None:
        return None
    award = None if cue.award is None else next(a.name for a in contest.plan.awards if a.id == cue.award)
    unit = None if cue.turn is None else unit_words(contest.plan, entry_of(cue.turn))
    return s.CueView(
        label=cue.label,
        detail=cue.detail,
        args=cue.args,
        unit=unit,
        award=award,
        command=cue.command,
        hold=cue.hold,
    )


def undo_view(contest: Contest) -> s.CueView | None:
    """Taking back the last step, with the words of the step's line in the log."""
    view = cue_view(contest, undo_cue(contest))
    if view is None:
        return None
    line = contest.undo[-1].line
    row = log_row(contest, line)
    return replace(view, unit=row.unit, args={**row.args, **view.args, "step": kebab(line.kind)})


@kept
def run_slice(contest: Contest) -> s.RunSlice:
    """Next step, what follows, what is possible beside it, what can be undone, and the evening's rows."""
    return s.RunSlice(
        revision=contest.revision,
        next=cue_view(contest, next_cue(contest)),
        then=following(contest),
        waiting_for=waiting_for(contest),
        also=tuple(v for c in beside(contest) if (v := cue_view(contest, c))),
        undo=undo_view(contest),
        ahead_ms=ahead_ms(contest),
        ends_at=ends_at(contest),
        others_mark=contest.others_mark,
        figures_owed=owed_papers(contest),
        open_questions=open_questions(contest.plan) if contest.mode in ("draft", "rehearsal") else (),
        last_by=contest.last_by,
        last_step=kebab(contest.last_step),
        last_at=contest.last_at,
    )


def ahead_ms(contest: Contest) -> int | None:
    """How far ahead of the plan (negative: behind) the call of the latest turn was, from the first call on."""
    called = sorted(contest.show.called_at.values())
    if not called:
        return None
    return (len(called) - 1) * turn_ms(contest.plan) - (called[-1] - called[0])


def ends_at(contest: Contest) -> Instant | None:
    """About when the last turn ends, at the planned pace from now on."""
    show = contest.show
    if not show.called_at or show.chapter != "turns":
        return None
    left = len(in_state(contest, "waiting")) + len(in_state(contest, "skipped"))
    return Instant(max(show.called_at.values()) + (left + 1) * turn_ms(contest.plan))


@kept
def rundown_slice(contest: Contest) -> s.RundownSlice:
    """The evening line by line: opening, draw, a row a turn, standings, awards, certification."""
    show, plan = contest.show, contest.plan
    chapters = ("before", "draw", "turns", "standings", "ceremony", "after")
    here = chapters.index(show.chapter)

    def at(chapter: str) -> RowState:
        index = chapters.index(chapter)
        return "done" if index < here else "now" if index == here else "ahead"

    opening = _row("opening", "row-opening", at("before") if contest.mode == "draft" or here else "now")
    before = [opening]
    if plan.round[show.round].order == "draw":
        before.append(_row("draw", "row-draw", at("draw") if show.draw or here > 1 else "ahead"))
    rest: list[s.CueRow] = []
    standing = at("standings")
    if plan.levels:  # the standings are out, the cards are what this chapter is about
        rest.append(_row("standings", "row-standings", "done" if standing == "now" else standing))
        rest.append(_row("levels", "row-levels", standing, plan.levels[0].name))
    else:
        rest.append(_row("standings", "row-standings", standing))
    for award in reversed(plan.awards):
        given = award.id in show.given
        now = show.award == award.id and not given
        rest.append(_row("award", "row-award", "done" if given else "now" if now else "ahead", award.name))
    certified: RowState = (
        "done" if contest.mode == "certified" else "now" if show.chapter == "after" else "ahead"
    )
    rest.append(_row("certify", "row-certify", certified))
    return s.RundownSlice(rows=Listed(turn_row(contest, show.order), tuple(before), tuple(rest)))


def _row(
    kind: Literal["opening", "draw", "standings", "levels", "award", "certify"],
    label: str,
    state: RowState,
    name: s.Words | None = None,
) -> s.CueRow:
    return s.CueRow(
        turn=None,
        kind=kind,
        label=label,
        position=None,
        unit=name,
        state=state,
        planned_at=None,
        took_ms=None,
        planned_ms=None,
    )


@rows
def turn_row(contest: Contest, turn: TurnId) -> s.CueRow:
    """A turn: when it is expected or was called, and how long it took until the next was called."""
    show = contest.show
    return s.CueRow(
        turn=turn,
        kind="turn",
        label="row-turn",
        position=position(contest, turn),
        unit=unit_words(contest.plan, entry_of(turn)),
        state=_shown(show.states[turn], now=turn in played(contest)),
        planned_at=expected_at(contest).get(turn),
        took_ms=took(contest).get(turn),
        planned_ms=turn_ms(contest.plan),
    )


@kept
def took(contest: Contest) -> Mapping[TurnId, int]:
    """How long each turn took until another was called."""
    called = contest.show.called_at
    calls = sorted(called.values())
    after = {turn: bisect_right(calls, at) for turn, at in called.items()}
    return {turn: calls[n] - called[turn] for turn, n in after.items() if n < len(calls)}


@kept
def played(contest: Contest) -> Mapping[TurnId, Literal[True]]:
    """The turn the show is at, if it is at one."""
    show = contest.show
    return {} if show.current is None or show.chapter != "turns" else {show.current: True}


def _shown(state: TurnState, *, now: bool) -> RowState:
    if state in ("skipped", "withdrawn"):
        return state
    if now:
        return "now"
    if state in ("held", "marking"):
        return "to-mark"
    return "ahead" if state == "waiting" else "done"


@kept
def panel_slice(contest: Contest) -> s.PanelSlice:
    """The judges as seats for the turn on stage, or for all that are being marked. No marks, only how many are in."""
    turns = at_work(contest)
    sitting = dict.fromkeys(j for t in turns for j in panel_judges(contest.plan, t))
    judges = tuple(sitting if turns else contest.plan.judge)
    seats = tuple(seat_row(contest, judges, turns, contest.show.current).values())
    return s.PanelSlice(
        turn=contest.show.current,
        recorded=sum(1 for x in seats if x.state == "recorded"),
        due=len({j for t in turns for j in due(contest, t)}),
        seats=seats,
        late=late_rows(contest),
    )


@rows
def seat_row(
    contest: Contest, judge: JudgeId, at_work: tuple[TurnId, ...], current: TurnId | None
) -> s.SeatRow:
    """One judge as the host sees the seat: of several sheets at once, the one that is least far."""
    plan = contest.plan
    panel = plan.panel_of[judge]
    turns = [t for t in at_work if sits(plan, t, judge)]
    turn = min(turns, key=lambda t: LEAST_FAR.index(seat_state(contest, t, judge)), default=None)
    asking = next((t for t in turns if sheet(contest, t, judge).asks_reopen is not None), None)
    own = sheet(contest, turn, judge) if turn else None
    unit = plan.judge[judge].unit
    return s.SeatRow(
        judge=judge,
        label=judge_label(contest, judge),
        person=contest.substitutes.get(judge),
        panel=panel.id,
        turn=elsewhere if (elsewhere := asking or turn) != current else None,
        sheets=sum(1 for t in turns if is_owed(contest, t, judge)),
        unit=plan.unit[unit].name if unit else None,
        state=seat_state(contest, turn, judge),
        marked=len(own.draft) if own else 0,
        of=len(panel.criteria),
        receipt=own.receipt if own else None,
        help=contest.help.get(judge) == "called",
        asks_reopen=sheet(contest, asking, judge).asks_reopen if asking else None,
    )


SeatState = Literal["idle", "marking", "recorded", "late", "recused", "missing", "reopened"]
LEAST_FAR: tuple[SeatState, ...] = (
    "late", "reopened", "idle", "marking", "missing", "recorded", "recused",
)  # fmt: skip


def seat_state(contest: Contest, turn: TurnId | None, judge: JudgeId) -> SeatState:
    """Where the judge is with the sheet of this turn."""
    if turn is None:
        return "idle"
    own = sheet(contest, turn, judge)
    if recusal(contest, turn, judge) is not None:
        return "recused"
    late = contest.late.get(turn, {}).get(judge)
    if late is not None and late.accepted is None:
        return "late"
    if own.reopened:
        return "reopened"
    if own.recorded is not None:
        return "recorded"
    if contest.show.states[turn] in ("closed", "revealed"):
        return "missing"
    return "marking" if own.draft else "idle"


def late_rows(contest: Contest) -> tuple[s.LateRow, ...]:
    """Late sheets nobody has decided about."""
    return tuple(
        s.LateRow(
            turn=t,
            judge=j,
            label=judge_label(contest, j),
            unit=unit_words(contest.plan, entry_of(t)),
            at=late.at,
            receipt=late.receipt,
        )
        for t, judges in contest.late.items()
        for j, late in judges.items()
        if late.accepted is None
    )


@kept
def outcome_slice(contest: Contest) -> s.OutcomeSlice:
    """Standing and awards as they would be if every closed turn were revealed; covered on the host's screen."""
    outcome, plan = contest.outcome, contest.plan
    complete = contest.show.chapter in ("standings", "ceremony", "after")
    return s.OutcomeSlice(
        rows=s.StandingRows(plan, outcome.standings),
        awards=tuple(award_view(contest, outcome, a.award, a.entries) for a in outcome.awards),
        steps={
            a.award: tuple(step_view(plan, dated(contest, step)) for step in a.trace) for a in outcome.awards
        },
        owed=tuple(
            s.Choice(
                question=q.id,
                label=f"question-{q.kind}",
                args=question_args(plan, q.args),
                entries=q.entries,
                units=tuple(unit_words(plan, e) for e in q.entries),
                choices=q.choices,
            )
            for q in decisions_owed(contest)
        )
        if complete
        else (),
    )
