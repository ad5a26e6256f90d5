"""Reading a tally file that is an Excel workbook: every cell as the text that stands in it."""

from io import BytesIO
from typing import TYPE_CHECKING, Final

from app.planfile.mistakes import Mistake, Mistakes, Path, guess
from app.planfile.source import Node, read
from app.tallyfile.bookbounds import too_far, too_much

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

MARKS: Final = ("round", "entry", "name", "judge")
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
RECORDS: Final = ("figures", "ballots", "rankings", "turnouts", "adjustments", "decisions")
SHEETS: Final = ("plan", "turns", "marks", "previous", *RECORDS)


def read_workbook(source: bytes, mistakes: Mistakes) -> Node | None:
    """The workbook as the root node of a tally file; a mistake's line is the row of its sheet."""
    book = _opened(source, mistakes)
    if book is None:
        return None
    if "plan" not in book.sheetnames:
        args = {"value": "plan", "known": ", ".join(book.sheetnames)}
        mistakes.add(Mistake(line=1, column=1, path=(), code="no-sheet", args=args))
        return None
    text = "\n".join(str(row[0].value or "") for row in book["plan"].iter_rows(max_col=1))
    plan = read(text, mistakes)
    return None if plan is None else _recorded(book, mistakes).having(plan=plan)


def read_records(source: bytes, mistakes: Mistakes) -> Node | None:
    """What was recorded in a workbook, whatever its plan."""
    book = _opened(source, mistakes)
    return None if book is None else _recorded(book, mistakes)


def _opened(source: bytes, mistakes: Mistakes) -> "Workbook | None":
    from openpyxl import load_workbook

    try:
        if (found := too_much(source)) is not None:
            mistakes.add(found)
            return None
        book = load_workbook(BytesIO(source), data_only=False)
    except Exception:  # noqa: BLE001 (whatever the library trips over in it, this is no workbook)
        mistakes.add(Mistake(line=1, column=1, path=(), code="not-a-book"))
        return None
    far = [found for sheet in book.worksheets if (found := too_far(sheet)) is not None]
    for found in far:
        mistakes.add(found)
    return None if far else book


def _recorded(book: "Workbook", mistakes: Mistakes) -> Node:
    root = Node(shape="map", line=1, column=1, fields={})
    turns: dict[tuple[str, str], Node] = {}
    if "turns" in book.sheetnames:
        for row in _table(book["turns"], mistakes):
            key = _key(row)
            if key in turns:
                at, first = ("turns", row.line, 1), str(turns[key].line)
                _wrong(mistakes, at, ("turns",), "twice", field=" ".join(key).strip(), first=first)
            turns.setdefault(key, row.without("name"))
    for sheet in book.sheetnames:
        if sheet == "marks" or sheet.startswith("marks "):
            for row in _table(book[sheet], mistakes):
                _add_marks(turns, row, sheet, mistakes)
        elif sheet not in SHEETS and (_holds_records(book[sheet]) or guess(sheet.split(" ")[0], SHEETS)):
            args = {"value": sheet, "guess": guess(sheet.split(" ")[0], SHEETS)}
            mistakes.add(Mistake(line=1, column=1, path=(sheet,), code="unknown-sheet", args=args))
    root = root.having(turns=root.list(turns.values()))
    for name in RECORDS:
        if name in book.sheetnames:
            rows = [_shaped(name, row, mistakes) for row in _table(book[name], mistakes)]
            root = root.having(**{name: root.list(r for r in rows if _filled(name, r))})
    if "previous" in book.sheetnames:
        root = root.having(previous=root.map(_ranks(_table(book["previous"], mistakes), mistakes)))
    return root


def _holds_records(sheet: "Worksheet") -> bool:
    """Whether its headings are those of a sheet that is read, whatever it is called."""
    heads = {str(cell.value) for row in sheet.iter_rows(max_row=1) for cell in row}
    return bool(heads & {"entry", "judge", "electorate", "unit", "about"})


def _ranks(rows: list[Node], mistakes: Mistakes) -> dict[str, Node]:
    """Earlier places by unit; a unit without one is a line of the template that nobody filled in."""
    ranks: dict[str, Node] = {}
    for row in rows:
        for head in row.fields.keys() - {"unit", "name", "rank"}:
            at, known = ("previous", 1, row.fields[head].column), "unit, name, rank"
            args = {"field": head, "of": "previous", "known": known, "guess": guess(head, ("unit", "rank"))}
            _wrong(mistakes, at, ("previous", head), "unknown-field", **args)
        if "rank" not in row.fields:
            continue
        if "unit" not in row.fields:
            args = {"field": "unit", "of": "previous", "example": "unit: jtj"}
            _wrong(mistakes, ("previous", row.line, 1), ("previous",), "missing-field", **args)
            continue
        unit = row.fields["unit"].text
        if unit in ranks:
            at, first = ("previous", row.line, 1), str(ranks[unit].line)
            _wrong(mistakes, at, ("previous", unit), "twice", field=unit, first=first)
        ranks.setdefault(unit, row.fields["rank"])
    return ranks


PREPARED: Final = {
    "figures": {"component", "entry", "target", "round"},
    "ballots": {"component", "electorate", "entry", "item", "round"},
    "turnouts": {"component", "electorate", "entitled"},
}
"""A row with nothing beyond these is a line of the template that nobody filled in."""


def _filled(name: str, row: Node) -> bool:
    return name not in PREPARED or not row.fields.keys() <= PREPARED[name]


def _table(sheet: "Worksheet", mistakes: Mistakes) -> list[Node]:
    """Rows under a heading row, as mappings of the cells that hold something."""
    title = sheet.title
    for merged in sheet.merged_cells.ranges:
        at = (title, merged.min_row, merged.min_col)
        _wrong(mistakes, at, (title,), "merged", value=f"{title}!{merged.coord}")
    heads: list[str] = []
    rows = []
    for r, cells in enumerate(sheet.iter_rows(), 1):
        if r == 1:
            heads = [str(c.value or "").strip() for c in cells]
            for c, head in enumerate(heads, 1):
                if head and head in heads[: c - 1]:
                    _wrong(mistakes, (title, 1, c), (title, head), "twice", field=head, first="1")
            continue
        fields: dict[str, Node] = {}
        for c, (head, cell) in enumerate(zip(heads, cells, strict=False), 1):
            if cell.value is None or str(cell.value).strip() == "":
                continue
            value = f"{title}!{cell.coordinate}"
            if not head:
                _wrong(mistakes, (title, r, c), (title,), "no-heading", value=value)
            elif cell.data_type == "f":
                _wrong(mistakes, (title, r, c), (title, head), "formula", value=value)
            else:
                text = _text(cell.value)
                fields[head] = Node(shape="scalar", line=r, column=c, text=text, quoted=True, sheet=title)
        if fields:
            rows.append(Node(shape="map", line=r, column=1, fields=fields, sheet=title))
    return rows


def _wrong(mistakes: Mistakes, at: tuple[str, int, int], path: Path, code: str, **args: str) -> None:
    """Note a mistake at sheet, row and column."""
    sheet, line, column = at
    mistakes.add(Mistake(line=line, column=column, path=path, code=code, args=args, sheet=sheet))


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
            example = f"{name}: {'j1' if name == 'judge' else 'e1'}"
            at, args = (sheet_name, row.line, 1), {"field": name, "of": sheet_name, "example": example}
            _wrong(mistakes, at, (sheet_name, name), "missing-field", **args)
            return
    key = _key(row)
    turn = turns.get(key, row.map({n: row.fields[n] for n in ("round", "entry") if n in row.fields}))
    marks = turn.fields.get("marks", row.map({}))
    absent = all(n.text in ("-", "–", "—", "absent", "缺席", "回避") for n in own.fields.values())
    sheet = row.scalar("-") if absent else own
    judge = row.fields["judge"].text
    if judge in marks.fields:
        at, first = (sheet_name, row.line, 1), str(marks.fields[judge].line)
        _wrong(mistakes, at, (sheet_name, judge), "twice", field=judge, first=first)
        return
    turns[key] = turn.having(marks=marks.having(**{judge: sheet}))


def _shaped(name: str, row: Node, mistakes: Mistakes) -> Node:
    """Cells that hold several values: votes "A:3 B:1" or a column a grade; entries separated by spaces."""
    row = row.without("name") if name in ("figures", "ballots") else row
    if "votes" in row.fields:
        cell = row.fields["votes"]
        pairs = [part.partition(":") for part in cell.text.replace(",", " ").replace("，", " ").split()]
        grades = [g for g, _, _ in pairs]
        for grade in {g for g in grades if grades.count(g) > 1}:
            at, args = (cell.sheet, cell.line, cell.column), {"field": grade, "first": str(cell.line)}
            _wrong(mistakes, at, (cell.sheet, "votes"), "twice", **args)
        row = row.having(votes=cell.map({g: cell.scalar(n) for g, _, n in pairs}))
    elif name == "ballots" and (votes := {g: n for g, n in row.fields.items() if g not in BALLOTS}):
        row = row.without(*votes).having(votes=row.map(votes))
    elif name == "ballots" and {"abstained", "invalid"} & row.fields.keys():
        row = row.having(votes=row.map({}))
    for field in ("entries", "order"):
        if field in row.fields:
            cell = row.fields[field]
            row = row.having(**{field: cell.list(cell.scalar(e) for e in cell.text.split())})
    return row
