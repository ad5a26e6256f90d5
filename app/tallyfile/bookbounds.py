"""A workbook is measured before it is opened: a small file can unpack to more than any machine holds."""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Final
from xml.parsers.expat import ParserCreate
from zipfile import ZipFile

from app.planfile.mistakes import Mistake

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOST_UNPACKED: Final = 40_000_000
"""Bytes of all parts together."""
MOST_ELEMENTS: Final = 1_500_000
"""Of XML in all parts; a cell has three or four."""
MOST_ROWS: Final = 50_000
MOST_COLUMNS: Final = 200
MOST_CELLS: Final = 400_000
"""Of all sheets; of one sheet empty ones counted in. A thousand entries of thirty judges take 300,000."""
RANGED: Final = frozenset({"mergeCell", "hyperlink"})
"""Elements for which every cell of their range is made, however few stand in the file."""
RANGE: Final = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,9}):\$?([A-Z]{1,3})\$?(\d{1,9})")


class _TooMuch(Exception):
    """Carries the mistake."""


def too_much(source: bytes) -> Mistake | None:
    """Why the workbook is larger than any contest's; None where it may be opened. BadZipFile, ExpatError."""
    if len(source) > MOST_UNPACKED:
        return _big()
    with ZipFile(BytesIO(source)) as book:
        if sum(part.file_size for part in book.infolist()) > MOST_UNPACKED:
            return _big()
        measure = _Measure()
        for name in book.namelist():
            if name.endswith((".xml", ".rels")):
                parser = ParserCreate()
                parser.StartElementHandler = measure.element
                try:
                    with book.open(name) as part:
                        parser.ParseFile(part)
                except _TooMuch as found:
                    return found.args[0]  # type: ignore[no-any-return]
    return None


def too_far(sheet: "Worksheet") -> Mistake | None:
    """Why a sheet has more cells than can be read; None where it has not."""
    rows, columns = sheet.max_row, sheet.max_column
    if rows <= MOST_ROWS and columns <= MOST_COLUMNS and rows * columns <= MOST_CELLS:
        return None
    args = {"rows": str(MOST_ROWS), "columns": str(MOST_COLUMNS), "cells": str(MOST_CELLS)}
    return Mistake(
        line=rows, column=columns, path=(sheet.title,), code="sheet-too-big", args=args, sheet=sheet.title
    )


def _big() -> Mistake:
    args = {"most": str(MOST_UNPACKED // 1_000_000), "cells": str(MOST_CELLS)}
    return Mistake(line=1, column=1, path=(), code="book-too-big", args=args)


class _Measure:
    """Counts the elements of all parts, the cells among them, and the cells that ranges stand for."""

    def __init__(self) -> None:
        self._elements = self._cells = 0

    def element(self, name: str, attributes: Mapping[str, str]) -> None:
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise _TooMuch(_big())
        kind = name.rpartition(":")[2]
        self._cells += kind == "c"
        if self._cells > MOST_CELLS:
            raise _TooMuch(_big())
        if kind in RANGED:
            self._cells += _cells(attributes.get("ref", ""))
            if self._cells > MOST_CELLS:
                args = {"value": attributes["ref"][:40], "most": str(MOST_CELLS)}
                raise _TooMuch(Mistake(line=1, column=1, path=(), code="range-too-big", args=args))


def _cells(ref: str) -> int:
    """How many cells a range has; whole rows and columns have too many."""
    found = RANGE.fullmatch(ref.upper())
    if found is None:
        return MOST_CELLS + 1 if ":" in ref else 1
    return (_number(found[3]) - _number(found[1]) + 1) * (int(found[4]) - int(found[2]) + 1)


def _number(letters: str) -> int:
    """A column by its letters: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
