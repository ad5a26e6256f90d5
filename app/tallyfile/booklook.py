"""How the sheets of an empty workbook look: heads stay in sight, columns fit their texts, choices are listed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final
from unicodedata import east_asian_width

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

LONGEST: Final = 200
"""Of a number format Excel keeps 255 signs."""
TYPED: Final = 12
"""A column that is typed into is at least so wide."""
ROOMY: Final = 44
"""Columns grow to this width; longer texts wrap."""
LINES: Final = 200
"""So many rows of a sheet without rows of its own have lists to choose from."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """A cell: what it holds, and what is shown after it: an id with its name is read back as the id."""

    text: str
    sign: str = ""


@dataclass(frozen=True, kw_only=True)
class Page:
    """A sheet: heads, rows, how many columns at the left are filled in already, words to choose from by column."""

    name: str
    heads: tuple[Said, ...]
    rows: tuple[tuple[Said, ...], ...]
    given: int
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()


def write_page(sheet: "Worksheet", page: Page) -> None:
    """The page on an empty sheet, ready to be typed into and to be printed."""
    from openpyxl.utils import get_column_letter

    for r, row in enumerate((page.heads, *page.rows), 1):
        for c, said in enumerate(row, 1):
            _cell(sheet.cell(row=r, column=c), said, head=r == 1, typed=c > page.given)
    sheet.freeze_panes = f"{get_column_letter(page.given + 1)}2"
    widths = [
        _width(head, [row[c] for row in page.rows], c < page.given) for c, head in enumerate(page.heads)
    ]
    for c, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(c)].width = width
    for r, row in enumerate((page.heads, *page.rows), 1):
        sheet.row_dimensions[r].height = _height([_lines(s, w) for s, w in zip(row, widths, strict=True)])
    _choices(sheet, page)
    sheet.page_setup.orientation = "landscape"
    _fit(sheet)
    sheet.print_title_rows = "1:1"


def write_lines(sheet: "Worksheet", lines: Sequence[str], width: int, *, bold: Sequence[int] = ()) -> None:
    """Lines of text in one column; those of the given numbers stand out."""
    from openpyxl.styles import Alignment, Font

    for r, line in enumerate(lines, 1):
        cell = sheet.cell(row=r, column=1)
        _text(cell, line)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(bold=r in bold)
        sheet.row_dimensions[r].height = _height([_lines(Said(text=line), width)])
    sheet.column_dimensions["A"].width = width
    _fit(sheet)


def _fit(sheet: "Worksheet") -> None:
    """On paper as wide as the page, as many pages as it takes."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _text(cell: "Cell | MergedCell", text: str) -> None:
    """A text as a text: nothing typed by people can become a formula."""
    cell.value = text or None
    if text:
        cell.data_type = "s"
    cell.number_format = "@"


def _cell(cell: "Cell | MergedCell", said: Said, *, head: bool, typed: bool) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    _text(cell, said.text)
    sign = _plain(said)
    if sign:
        cell.number_format = f'@"{sign}"'
    line = Side(style="thin", color="B9B3A6")
    cell.border = Border(left=line, right=line, top=line, bottom=line)
    right = typed and not head
    cell.alignment = Alignment(horizontal="right" if right else "left", vertical="top", wrap_text=True)
    if head:
        cell.font = Font(bold=True)
    if head or not typed:
        cell.fill = PatternFill("solid", start_color="E6E0D2" if head else "F4F1EA")


def _plain(said: Said) -> str:
    """What is shown after the text, as a number format can hold it."""
    sign = said.sign.replace('"', "").replace("\n", " ")[:LONGEST]
    return f"  {sign}" if sign and said.text else ""


def _width(head: Said, below: Iterable[Said], given: bool) -> int:
    """What is given fits its texts, within reason; what is typed is as wide as its head's longest word, at least."""
    if given:
        return min(
            ROOMY, max(10, *(_columns(s.text + _plain(s)) for s in (Said(text=head.text), *below))) + 2
        )
    return min(ROOMY, max(TYPED, *(_columns(word) for word in head.text.split())) + 2)


def _lines(said: Said, width: int) -> int:
    """So many lines a cell takes in a column of this width; words do not break as signs do."""
    return max(1, ceil(1.15 * _columns(said.text + _plain(said)) / (width - 1)))


def _height(lines: Iterable[int]) -> float:
    """A row as high as its highest cell, in points: programs do not measure a name that a format shows."""
    return 16.0 * max(lines)


def _columns(text: str) -> int:
    """Columns a text takes: a Chinese sign takes two."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def _choices(sheet: "Worksheet", page: Page) -> None:
    """Lists to choose from in the cells that take only certain words."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    heads = [head.text for head in page.heads]
    for column, words in page.choices:
        listed = ",".join(words)
        if words and len(listed) < LONGEST:
            rule = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True)
            letter = get_column_letter(heads.index(column) + 1)
            rule.add(f"{letter}2:{letter}{len(page.rows) + 1 if page.rows else LINES}")
            sheet.add_data_validation(rule)
