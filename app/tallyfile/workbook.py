"""Tally files as Excel workbooks.

A template with one row per judge's sheet, and reading it back, text cells only.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final
from zipfile import BadZipFile

from app.planfile.dump import dumps
from app.planfile.mistakes import Mistake, Mistakes, guess
from app.planfile.source import Node, read
from judging.plan import Plan
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
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

TURNS: Final = ("round", "entry", "name", "outcome", "over", "difficulty")
MARKS: Final = ("round", "entry", "name", "judge")
FIGURES: Final = ("component", "entry", "name", "value", "target", "round")
BALLOTS: Final = (
    "component",
    "electorate",
    "entry",
    "name",
    "item",
    "round",
    "votes",
    "abstained",
    "invalid",
)
RANKINGS: Final = ("component", "electorate", "order", "count", "round")
TURNOUTS: Final = ("component", "electorate", "cast", "entitled")
PREVIOUS: Final = ("unit", "name", "rank")
ADJUSTMENTS: Final = ("entry", "round", "kind", "points", "reason", "by", "evidence")
DECISIONS: Final = ("about", "choice", "entries", "reason", "by")
RECORDS: Final = ("figures", "ballots", "rankings", "turnouts", "adjustments", "decisions")
SHEETS: Final = ("plan", "turns", "marks", "previous", *RECORDS)


# --- writing ------------------------------------------------------------------------------------------------


def write_workbook(plan: Plan, path: Path | BinaryIO) -> None:
    """The empty workbook of a plan: the plan, turns, a row per judge and turn, papers for figures and ballots."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "plan"
    _rows(sheet, ([line] for line in dumps(plan).splitlines()))
    _rows(book.create_sheet("turns"), [TURNS, *_turn_rows(plan)])
    for component in plan.tally.components:
        if isinstance(component, PanelComponent):
            for panel in plan.panels:
                if panel.id in component.panels and f"marks {panel.id}"[:31] not in book.sheetnames:
                    head = (*MARKS, *(c.id for c in panel.criteria))
                    rows = [
                        (r.id, e, _name(plan, e), j.id)
                        for r in plan.rounds
                        if judged_in(component, r.id)
                        for e in r.entries
                        for j in panel.judges
                    ]
                    _rows(book.create_sheet(f"marks {panel.id}"[:31]), [head, *rows])
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


# --- reading ------------------------------------------------------------------------------------------------


def read_workbook(path: Path | BinaryIO, mistakes: Mistakes) -> Node | None:
    """The workbook as the root node of a tally file; a mistake's line is the row of its sheet."""
    book = _opened(path, mistakes)
    if book is None:
        return None
    if "plan" not in book.sheetnames:
        known = ", ".join(book.sheetnames)
        mistakes.add(
            Mistake(line=1, column=1, path=(), code="no-sheet", args={"value": "plan", "known": known})
        )
        return None
    text = "\n".join(str(row[0].value or "") for row in book["plan"].iter_rows(max_col=1))
    plan = read(text, mistakes)
    return None if plan is None else _recorded(book, mistakes).having(plan=plan)


def read_records(file: BinaryIO, mistakes: Mistakes) -> Node | None:
    """What was recorded in a workbook, whatever its plan."""
    book = _opened(file, mistakes)
    return None if book is None else _recorded(book, mistakes)


def _opened(file: Path | BinaryIO, mistakes: Mistakes) -> "Workbook | None":
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        return load_workbook(file, data_only=False)
    except (BadZipFile, InvalidFileException, KeyError, ValueError):
        mistakes.add(Mistake(line=1, column=1, path=(), code="not-a-book"))
        return None


def _recorded(book: "Workbook", mistakes: Mistakes) -> Node:
    root = Node(shape="map", line=1, column=1, fields={})
    turns: dict[tuple[str, str], Node] = {}
    if "turns" in book.sheetnames:
        for row in _table(book["turns"], mistakes):
            turns[_key(row)] = row.without("name")
    for sheet in book.sheetnames:
        if sheet == "marks" or sheet.startswith("marks "):
            for row in _table(book[sheet], mistakes):
                _add_marks(turns, row, sheet, mistakes)
        elif sheet not in SHEETS and (meant := guess(sheet.split(" ")[0], SHEETS)):
            args = {"value": sheet, "guess": meant}
            mistakes.add(Mistake(line=1, column=1, path=(sheet,), code="unknown-sheet", args=args))
    root = root.having(turns=root.list(turns.values()))
    for name in RECORDS:
        if name in book.sheetnames:
            rows = [_shaped(name, row) for row in _table(book[name], mistakes)]
            root = root.having(**{name: root.list(r for r in rows if _filled(name, r))})
    if "previous" in book.sheetnames:
        ranks = [r for r in _table(book["previous"], mistakes) if "unit" in r.fields and "rank" in r.fields]
        root = root.having(previous=root.map({r.fields["unit"].text: r.fields["rank"] for r in ranks}))
    return root


FILLED: Final = {"figures": "value", "ballots": "votes", "turnouts": "cast"}
"""Without this a row is a line of the template that nobody filled in."""


def _filled(name: str, row: Node) -> bool:
    return FILLED.get(name, "") in ("", *row.fields)


def _table(sheet: "Worksheet", mistakes: Mistakes) -> list[Node]:
    """Rows under a heading row, as mappings of the cells that hold something."""
    heads: list[str] = []
    rows = []
    for merged in sheet.merged_cells.ranges:
        args = {"value": f"{sheet.title}!{merged.coord}"}
        mistakes.add(
            Mistake(
                line=merged.min_row,
                column=merged.min_col,
                path=(sheet.title,),
                code="merged",
                args=args,
                sheet=sheet.title,
            )
        )
    for r, cells in enumerate(sheet.iter_rows(), 1):
        if r == 1:
            heads = [str(c.value or "").strip() for c in cells]
            for c, head in enumerate(heads, 1):
                if head and head in heads[: c - 1]:
                    args = {"field": head, "first": "1"}
                    mistakes.add(
                        Mistake(
                            line=1,
                            column=c,
                            path=(sheet.title, head),
                            code="twice",
                            args=args,
                            sheet=sheet.title,
                        )
                    )
            continue
        fields: dict[str, Node] = {}
        for c, (head, cell) in enumerate(zip(heads, cells, strict=False), 1):
            if cell.value is None or str(cell.value).strip() == "":
                continue
            args = {"value": f"{sheet.title}!{cell.coordinate}"}
            if not head:
                mistakes.add(
                    Mistake(
                        line=r, column=c, path=(sheet.title,), code="no-heading", args=args, sheet=sheet.title
                    )
                )
                continue
            if cell.data_type == "f":
                mistakes.add(
                    Mistake(
                        line=r,
                        column=c,
                        path=(sheet.title, head),
                        code="formula",
                        args=args,
                        sheet=sheet.title,
                    )
                )
                continue
            fields[head] = Node(
                shape="scalar", line=r, column=c, text=_text(cell.value), quoted=True, sheet=sheet.title
            )
        if fields:
            rows.append(Node(shape="map", line=r, column=1, fields=fields, sheet=sheet.title))
    return rows


def _text(value: object) -> str:
    """A cell's text; a number typed into a number cell keeps its shortest decimal form."""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value).strip()


def _key(row: Node) -> tuple[str, str]:
    return tuple(row.fields[n].text if n in row.fields else "" for n in ("round", "entry"))  # type: ignore[return-value]


def _add_marks(turns: dict[tuple[str, str], Node], row: Node, sheet_name: str, mistakes: Mistakes) -> None:
    """One judge's row joins the turn's marks; an empty row is a sheet that was not handed in."""
    own = row.without(*MARKS)
    if not own.fields:
        return
    for name in ("entry", "judge"):
        if name not in row.fields:
            args = {
                "field": name,
                "of": sheet_name,
                "example": f"{name}: {'j1' if name == 'judge' else 'e1'}",
            }
            mistakes.add(
                Mistake(
                    line=row.line,
                    column=1,
                    path=(sheet_name, name),
                    code="missing-field",
                    args=args,
                    sheet=sheet_name,
                )
            )
            return
    key = _key(row)
    turn = turns.get(key, row.map({n: row.fields[n] for n in ("round", "entry") if n in row.fields}))
    marks = turn.fields.get("marks", row.map({}))
    absent = all(n.text in ("-", "–", "—", "absent", "缺席", "回避") for n in own.fields.values())
    sheet = row.scalar("-") if absent else own
    judge = row.fields["judge"].text
    if judge in marks.fields:
        args = {"field": judge, "first": str(marks.fields[judge].line)}
        mistakes.add(
            Mistake(
                line=row.line, column=1, path=(sheet_name, judge), code="twice", args=args, sheet=sheet_name
            )
        )
        return
    turns[key] = turn.having(marks=marks.having(**{judge: sheet}))


def _shaped(name: str, row: Node) -> Node:
    """Cells that hold several values: votes "A:3 B:1" or a column a grade; entries separated by spaces."""
    row = row.without("name") if name in ("figures", "ballots") else row
    if "votes" in row.fields:
        cell = row.fields["votes"]
        pairs = [part.partition(":") for part in cell.text.replace(",", " ").replace("，", " ").split()]
        row = row.having(votes=cell.map({g: cell.scalar(n) for g, _, n in pairs}))
    elif name == "ballots" and (votes := {g: n for g, n in row.fields.items() if g not in BALLOTS}):
        row = row.without(*votes).having(votes=row.map(votes))
    for field in ("entries", "order"):
        if field in row.fields:
            cell = row.fields[field]
            row = row.having(**{field: cell.list(cell.scalar(e) for e in cell.text.split())})
    return row
