"""The scrutineer's half of the view: every sheet, every trace, the corrections, what certification waits for."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final, Literal

from judging.contest import Contest, revisions, sheet
from judging.decide.scrutiny import uncertifiable
from judging.ids import CriterionId, JudgeId, TurnId, entry_of, round_of
from judging.memo import by_identity, kept
from judging.outcome import RoundTally, Tally
from judging.panel import judge_total, panel_judges, recusal
from judging.plan import Panel, Plan
from judging.rows import rows
from judging.scrutiny.correction import AddAdjustment, EditMark, ExcludeJudge
from judging.table import Listed, where
from judging.views import slices as s
from judging.views.chain import Chain
from judging.views.corrections import corrections_slice
from judging.views.figures import figures_slice
from judging.views.host import outcome_slice
from judging.views.judge import rubric
from judging.views.log import log_slice
from judging.views.reveal import adjustment_line
from judging.views.steps import dated, step_view
from judging.views.words import (
    item_words,
    judge_label,
    mark_text,
    on_scale,
    position,
    unit_words,
)


def scrutineer_slices(contest: Contest, chain: Chain | None) -> dict[str, object]:
    """What the scrutineer has beside what is public."""
    return {
        "sheets": sheets_slice(contest),
        "figures": figures_slice(contest),
        "scrutiny": scrutiny_slice(contest, chain),
        "corrections": corrections_slice(contest),
        "outcome": outcome_slice(contest),
        "log": log_slice(contest),
    }


@kept
def sheets_slice(contest: Contest) -> s.SheetsSlice:
    """Every turn that has begun, in running order."""
    return s.SheetsSlice(
        criteria=tuple(c for p in contest.plan.panels for c in rubric(p)),
        turns=Listed(turn_sheets(contest, begun(contest))),
    )


@kept
def begun(contest: Contest) -> tuple[TurnId, ...]:
    """The turns that have been on stage."""
    return where(contest.show.states, BEGUN)


BEGUN: Final = frozenset(("on-stage", "held", "marking", "closed", "revealed", "withdrawn"))


@rows
def turn_sheets(contest: Contest, turn: TurnId) -> s.TurnSheets:
    """All sheets of one turn, and the trace of its entry."""
    entry, results = entry_of(turn), contest.outcome
    tally, stood = results.tallies.get(entry), results.stood.get(entry)
    this_round = tally.rounds.get(round_of(turn)) if tally else None
    record = contest.counted.turns.get(turn)
    return s.TurnSheets(
        turn=turn,
        entry=entry,
        position=position(contest, turn),
        unit=unit_words(contest.plan, entry),
        state=contest.show.states[turn],
        outcome=record.outcome if record else "pending",
        over_seconds=record.over if record else contest.show.over_ms.get(turn, 0) // 1000,
        sheets=tuple(sheet_row(contest, turn, j) for j in panel_judges(contest.plan, turn)),
        adjustments=lines_view(contest, turn, this_round),
        total=stood.total if stood and stood.total else None,
        trace=(trace_view(contest.plan, tally) if tally else ())
        + tuple(step_view(contest.plan, dated(contest, step)) for step in (stood.ties if stood else ())),
    )


def lines_view(contest: Contest, turn: TurnId, tally: RoundTally | None) -> tuple[s.AdjustmentLine, ...]:
    """The lines that count; before there is a score, the items recorded so far, without their caps."""
    if tally and tally.lines:
        return tuple(adjustment_line(contest.plan, x, tally.announced) for x in tally.lines)
    return tuple(
        s.AdjustmentLine(
            item=what.item,
            name=item_words(contest.plan, what.item),
            seconds=None,
            points=format(what.points, "+f"),
            reason=applied.reason,
        )
        for applied in contest.amended_of.get(turn, ())
        if isinstance(what := applied.what, AddAdjustment)
    )


@by_identity
def trace_view(plan: Plan, tally: Tally) -> tuple[s.StepView, ...]:
    """The steps of a tally."""
    return tuple(step_view(plan, step) for step in tally.trace)


@by_identity
def marks_view(
    panel: Panel, marks: Mapping[CriterionId, Decimal]
) -> tuple[Mapping[CriterionId, str], str | None]:
    """The marks as text, and the judge's total where there is any mark."""
    total = on_scale(panel, judge_total(panel, marks)) if marks else None
    return {c: mark_text(panel.criterion[c], m) for c, m in marks.items()}, total


def sheet_row(contest: Contest, turn: TurnId, judge: JudgeId) -> s.SheetRow:
    """One judge's sheet with all marks."""
    own, panel = sheet(contest, turn, judge), contest.plan.panel_of[judge]
    late = contest.late.get(turn, {}).get(judge)
    record = contest.counted.turns.get(turn)
    counting = record.marks.get(judge) if record else None
    given = own.recorded if own.recorded is not None else late.marks if late else own.draft
    shown = counting or given
    kept = own if own.recorded is not None or late is None else late
    marks, total = marks_view(panel, shown)
    return s.SheetRow(
        judge=judge,
        label=judge_label(contest, judge),
        state=row_state(contest, turn, judge),
        marks=marks,
        total=total,
        receipt=own.receipt or (late.receipt if late else None),
        comment=own.comment or (late.comment if late else ""),
        at=own.at or (late.at if late else None),
        unusual=kept.unusual,
        confirmed=kept.confirmed,
        corrected=tuple(
            dict.fromkeys(
                x.what.criterion
                for x in contest.amended_of.get(turn, ())
                if isinstance(x.what, EditMark) and x.what.judge == judge
            )
        ),
        question=own.question,
    )


def row_state(
    contest: Contest, turn: TurnId, judge: JudgeId
) -> Literal["missing", "draft", "recorded", "late", "set-aside", "recused", "excluded", "left-out"]:
    """Whether and how the sheet counts."""
    own = sheet(contest, turn, judge)
    if recusal(contest, turn, judge) is not None:
        return "recused"
    if _left_out(contest, turn, judge):
        return "left-out"
    if own.recorded is not None:
        return "recorded"
    if (late := contest.late.get(turn, {}).get(judge)) is not None:
        return "late" if late.accepted is None else "set-aside"
    if judge in contest.show.excluded.get(turn, ()):
        return "excluded"
    return "draft" if own.draft else "missing"


def _left_out(contest: Contest, turn: TurnId, judge: JudgeId) -> bool:
    """Whether a correction keeps this sheet from counting."""
    return any(
        isinstance(x.what, ExcludeJudge) and x.what.judge == judge for x in contest.amended_of.get(turn, ())
    )


@kept
def not_yet(contest: Contest) -> tuple[str, ...]:
    """What certification waits for."""
    return tuple(uncertifiable(contest))


def scrutiny_slice(contest: Contest, chain: Chain | None) -> s.ScrutinySlice:
    """What stands between now and a certified result."""
    waiting = not_yet(contest)
    agrees = chain.agrees if chain else True
    return s.ScrutinySlice(
        may_certify=not waiting and agrees and contest.mode in ("open", "rehearsal"),
        waiting_for=tuple(f"refused-{code}" for code in waiting),
        head=chain.head if chain else "",
        seq=chain.seq if chain else 0,
        revision=contest.revision,
        corrected=revisions(contest),
        agrees=agrees,
    )
