"""A judge's view: the stage and the own pad. Nobody else's marks, no lamps, no standings."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from judging.contest import Contest, Sheet, sheet
from judging.decide.marking import DRAFTABLE
from judging.ids import CriterionId, JudgeId, TurnId, entry_of
from judging.memo import by_identity, kept
from judging.panel import is_complete, judge_total, recusal, sits
from judging.plan import Criterion, Panel
from judging.rows import rows
from judging.scrutiny.slip import Usual, usual
from judging.seats import Seat
from judging.table import Listed
from judging.tally.field import gives_points, judged_by
from judging.views import slices as s
from judging.views.chain import Chain
from judging.views.public import clock_slice, contest_slice, pause_slice, seal_slice, stage_slice
from judging.views.words import (
    criterion_view,
    entry_card,
    judge_label,
    mark_text,
    on_scale,
    position,
    unit_words,
)

State = Literal["ahead", "open", "recorded", "late", "set-aside", "closed", "recused", "revealed"]
Reopen = Literal["no", "may-ask", "asked", "reopened"]


def judge_slices(contest: Contest, seat: Seat, chain: Chain | None) -> dict[str, object]:
    """The slices of the judge who sits here."""
    if seat.judge is None:
        raise ValueError("a judge's seat names its judge")
    return {
        "contest": contest_slice(contest),
        "stage": stage_slice(contest),
        "clock": clock_slice(contest),
        "pause": pause_slice(contest),
        "seal": seal_slice(contest, chain),
        "pad": pad_slice(contest, seat.judge),
        "earlier": earlier_slice(contest, seat.judge),
    }


@kept
def pad_slice(contest: Contest, judge: JudgeId) -> s.PadSlice:
    """The pad: the rubric and the sheets to be marked now."""
    plan, panel = contest.plan, contest.plan.panel_of[judge]
    return s.PadSlice(
        judge=judge,
        label=judge_label(contest, judge),
        title=None if judge in contest.substitutes else plan.judge[judge].title,
        person=contest.substitutes.get(judge),
        panel=panel.id,
        panel_name=panel.name,
        criteria=rubric(panel),
        points=all(map(gives_points, judged_by(plan, panel.id))),
        sheets=tuple(x for t in turns_at_hand(contest, judge) if (x := sheet_view(contest, t, judge))),
        help=contest.help.get(judge, "no"),
        reminded_at=contest.reminded_at.get(judge),
    )


@by_identity
def rubric(panel: Panel) -> tuple[s.CriterionView, ...]:
    """The criteria of a panel."""
    return tuple(criterion_view(c) for c in panel.criteria)


@kept
def turns_at_hand(contest: Contest, judge: JudgeId) -> tuple[TurnId, ...]:
    """The turn on stage first, then others open for this judge: held, marking together, reopened, asked about."""
    show = contest.show
    others = at_hand(contest, show.order, judge)
    found = dict.fromkeys([*([show.current] if show.current else []), *others])
    return tuple(t for t in found if sits(contest.plan, t, judge))


@rows
def at_hand(contest: Contest, turn: TurnId, judge: JudgeId) -> Literal[True] | None:
    """Whether the turn is open for this judge."""
    own, state = sheet(contest, turn, judge), contest.show.states[turn]
    wanted = own.reopened or own.question == "asked"
    return True if state in ("held", "marking") or (state == "closed" and wanted) else None


def sheet_view(contest: Contest, turn: TurnId, judge: JudgeId) -> s.SheetView | None:
    """The own sheet of a turn."""
    card, own, panel = entry_card(contest, turn), sheet(contest, turn, judge), contest.plan.panel_of[judge]
    if card is None:
        return None
    late, state = contest.late.get(turn, {}).get(judge), sheet_state(contest, turn, judge)
    # A change that was never handed in again does not count, and is not shown as if it did.
    counts = own.recorded if own.recorded is not None and state != "open" else own.draft
    marks = late.marks if late and own.recorded is None else counts
    return s.SheetView(
        turn=turn,
        entry=card.entry,
        position=card.position,
        unit=card.unit,
        topic=card.topic,
        presenter=card.presenter,
        goals=card.goals,
        state=state,
        marks={c: mark_text(panel.criterion[c], m) for c, m in marks.items()},
        total=on_scale(panel, judge_total(panel, marks)) if marks else None,
        complete=is_complete(panel, own),
        comment=late.comment if late and own.recorded is None else own.comment,
        receipt=own.receipt or (late.receipt if late else None),
        reopen=reopen_state(contest, turn, own),
        recused_reason=recusal(contest, turn, judge),
        usual=usual_views(contest, turn, judge),
        question=own.question,
    )


@kept
def usual_views(contest: Contest, turn: TurnId, judge: JudgeId) -> tuple[s.UsualView, ...]:
    """What the pad asks this judge about, by criterion."""
    panel = contest.plan.panel_of[judge]
    return tuple(usual_view(panel.criterion[x.criterion], x) for x in usual(contest, turn, judge))


def usual_view(criterion: Criterion, found: Usual) -> s.UsualView:
    """The own usual marks and what to ask about, as the criterion's marks are written."""

    def text(mark: Decimal | None) -> str | None:
        return None if mark is None else mark_text(criterion, mark)

    return s.UsualView(
        criterion=criterion.id,
        least=text(found.least),
        most=text(found.most),
        spans=tuple(
            s.SpanView(low=mark_text(criterion, x.low), high=mark_text(criterion, x.high), why=x.why)
            for x in found.spans
        ),
    )


def sheet_state(contest: Contest, turn: TurnId, judge: JudgeId) -> State:
    """What the judge can do with the sheet now."""
    state, own = contest.show.states[turn], sheet(contest, turn, judge)
    if recusal(contest, turn, judge) is not None:
        return "recused"
    if own.reopened and state in ("marking", "closed"):
        return "open"
    late = contest.late.get(turn, {}).get(judge)
    if late is not None and own.recorded is None:
        return "late" if late.accepted is None else "set-aside"
    if state == "revealed":
        return "revealed"
    if own.recorded is not None:
        return "recorded"
    if state == "marking":
        return "open"
    return "ahead" if state in DRAFTABLE else "closed"


def reopen_state(contest: Contest, turn: TurnId, own: Sheet) -> Reopen:
    """Whether the judge may ask for the sheet back."""
    if own.recorded is None or contest.show.states[turn] not in ("marking", "closed"):
        return "no"
    if own.reopened:
        return "reopened"
    return "asked" if own.asks_reopen is not None else "may-ask"


@kept
def earlier_slice(contest: Contest, judge: JudgeId) -> s.EarlierSlice:
    """The judge's own recorded totals so far."""
    return s.EarlierSlice(rows=Listed(own_row(contest, contest.show.order, judge)))


@rows
def own_row(contest: Contest, turn: TurnId, judge: JudgeId) -> s.OwnTotal | None:
    """The judge's own total of a turn, once it is recorded; a substitute's own, not those of who sat there before."""
    own = sheet(contest, turn, judge).recorded
    if own is None or recusal(contest, turn, judge) is not None or turn in contest.taken_over.get(judge, ()):
        return None
    return s.OwnTotal(
        turn=turn,
        position=position(contest, turn),
        unit=unit_words(contest.plan, entry_of(turn)),
        total=own_total(contest.plan.panel_of[judge], own),
    )


@by_identity
def own_total(panel: Panel, marks: Mapping[CriterionId, Decimal]) -> str:
    """A sheet's total, as it is shown."""
    return on_scale(panel, judge_total(panel, marks))
