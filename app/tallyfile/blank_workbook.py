"""The empty workbook of a plan, to be filled in: turns, a row per judge's sheet, papers for figures and ballots."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from app.planfile.dump import dumps
from app.tallyfile.workbook import BALLOTS, MARKS
from judging.plan import Panel, Plan
from judging.rules import (
    ApprovalBallot,
    BallotComponent,
    ByMovement,
    GradedBallot,
    IndicatorComponent,
    PanelComponent,
    RankingBallot,
)
from judging.tally.field import judged_in

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TURNS: Final = ("round", "entry", "name", "outcome", "over", "difficulty")
FIGURES: Final = ("component", "entry", "name", "value", "target", "round")
RANKINGS: Final = ("component", "electorate", "order", "count", "round")
TURNOUTS: Final = ("component", "electorate", "cast", "entitled")
PREVIOUS: Final = ("unit", "name", "rank")
ADJUSTMENTS: Final = ("entry", "round", "kind", "points", "reason", "by", "evidence")
DECISIONS: Final = ("about", "choice", "entries", "reason", "by")


def write_workbook(plan: Plan, path: Path | BinaryIO) -> None:
    """The empty workbook of a plan: the plan, turns, a row per judge and turn, papers for figures and ballots."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "plan"
    _rows(sheet, ([line] for line in dumps(plan).splitlines()))
    _rows(book.create_sheet("turns"), [TURNS, *_turn_rows(plan)])
    for component in (c for c in plan.tally.components if isinstance(c, PanelComponent)):
        for panel in plan.panels:
            title = f"marks {panel.id}"[:31]
            if panel.id in component.panels and title not in book.sheetnames:
                _rows(book.create_sheet(title), _mark_rows(plan, component, panel))
    indicators = [c for c in plan.tally.components if isinstance(c, IndicatorComponent)]
    if indicators:
        rows_of = [(c.id, e.id, _name(plan, e.id), "", "", "") for c in indicators for e in plan.entries]
        _rows(book.create_sheet("figures"), [FIGURES, *rows_of])
    ballots = [c for c in plan.tally.components if isinstance(c, BallotComponent)]
    counted = [c for c in ballots if not isinstance(c.method, RankingBallot)]
    if counted:
        head = (*BALLOTS, *dict.fromkeys(g for c in counted for g in _grades(c)))
        _rows(book.create_sheet("ballots"), [head, *_ballot_rows(plan, counted)])
    if len(counted) < len(ballots):
        _rows(book.create_sheet("rankings"), [RANKINGS])
    if ballots:
        sizes = [(c.id, e.id, "", str(e.size or "")) for c in ballots for e in c.electorates]
        _rows(book.create_sheet("turnouts"), [TURNOUTS, *sizes])
    if any(isinstance(a.rule, ByMovement) for a in plan.awards):
        units = [(u.id, next(iter(u.name.values()), u.id), "") for u in plan.units]
        _rows(book.create_sheet("previous"), [PREVIOUS, *units])
    _rows(book.create_sheet("adjustments"), [ADJUSTMENTS])
    _rows(book.create_sheet("decisions"), [DECISIONS])
    book.save(path)


def _mark_rows(plan: Plan, component: PanelComponent, panel: Panel) -> Iterator[tuple[str, ...]]:
    """A row for every sheet of a panel, under its criteria."""
    yield (*MARKS, *(c.id for c in panel.criteria))
    for taken in plan.rounds:
        if judged_in(component, taken.id):
            yield from ((taken.id, e, _name(plan, e), j.id) for e in taken.entries for j in panel.judges)


def _turn_rows(plan: Plan) -> list[tuple[str, ...]]:
    judged = any(isinstance(c, PanelComponent) for c in plan.tally.components)
    outcome = "" if judged else "scored"
    return [(r.id, e, _name(plan, e), outcome, "", "") for r in plan.rounds for e in r.entries]


def _grades(ballot: BallotComponent) -> tuple[str, ...]:
    """The columns a count sheet has for its votes; the numbers of a numeric ballot stand under `votes`."""
    match ballot.method:
        case GradedBallot():
            return tuple(g.id for g in ballot.method.grades)
        case ApprovalBallot():
            return ("yes", "no")
        case _:
            return ()


def _ballot_rows(plan: Plan, ballots: Sequence[BallotComponent]) -> list[tuple[str, ...]]:
    """A row for every count sheet: ballot, electorate, entry and item."""
    return [
        (c.id, group.id, e.id, _name(plan, e.id), item, round_id)
        for c in ballots
        for round_id in (*c.rounds,) or ("",)
        for group in c.electorates
        for item in _items(c)
        for e in plan.entries
    ]


def _items(ballot: BallotComponent) -> list[str]:
    return [i.id for i in ballot.items] or [""]


def _name(plan: Plan, entry: str) -> str:
    unit = plan.unit[plan.entry[entry].unit]  # type: ignore[index]
    return next(iter(unit.name.values()), entry)


def _rows(sheet: "Worksheet", rows: Iterable[Sequence[str]]) -> None:
    """Write texts as texts: nothing typed by people can become a formula."""
    for r, row in enumerate(rows, 1):
        for c, text in enumerate(row, 1):
            cell = sheet.cell(row=r, column=c)
            cell.value = text
            cell.data_type = "s"
            cell.number_format = "@"
    sheet.freeze_panes = "A2"
