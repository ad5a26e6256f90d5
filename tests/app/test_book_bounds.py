"""A workbook that unpacks to more than a contest is refused unopened; what it says twice, or elsewhere, is told."""

import time
import zipfile

import pytest
from openpyxl import load_workbook

from app import planfile, tallyfile
from app.tallyfile.papers import filled_in
from tests.app.test_bad_input import TALLY
from tests.app.wrong_files import PLAN, complete

END = b"</sheetData>"


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "night.xlsx"
    tallyfile.template(planfile.loads(PLAN), path)
    return path


@pytest.fixture
def papers(tmp_path):
    path = tmp_path / "papers.xlsx"
    tallyfile.template(tallyfile.loads(TALLY).plan, path)
    return path


def stuffed(book, more):
    """The workbook with more XML behind the rows of its fourth sheet, the marks."""
    path, whole = book.with_name("stuffed.xlsx"), zipfile.ZipFile(book)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name in whole.namelist():
            part = whole.read(name)
            made.writestr(name, part.replace(END, more) if name.endswith("sheet4.xml") else part)
    return path


def merged(ref):
    return END + f'<mergeCells count="1"><mergeCell ref="{ref}"/></mergeCells>'.encode()


LINK = END + b'<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>'


@pytest.mark.parametrize(
    ("more", "code", "line"),
    [
        (merged("A1:XFD1048576"), "range-too-big", 1),
        (merged("$a$1:$xfd$1048576"), "range-too-big", 1),
        (merged("A:XFD"), "range-too-big", 1),
        (merged("1:1048576"), "range-too-big", 1),
        (LINK, "range-too-big", 1),
        (b'<row r="1048576"><c r="A1048576"><v>1</v></c></row>' + END, "sheet-too-big", 1048576),
        (b'<row r="9"><c r="XFD9"><v>1</v></c></row>' + END, "sheet-too-big", 9),
        (b'<row r="40000"><c r="T40000"><v>1</v></c></row>' + END, "sheet-too-big", 40000),
        (b'<row r="9">' + b"<c/>" * 500_000 + b"</row>" + END, "book-too-big", 1),
        (b"<a/>" * 2_000_000 + END, "book-too-big", 1),
        (END + b" " * 41_000_000, "book-too-big", 1),
    ],
    ids=[
        "merged",
        "lower",
        "columns",
        "rows",
        "linked",
        "low",
        "right",
        "area",
        "cells",
        "elements",
        "bytes",
    ],
)
def test_a_small_file_that_would_fill_the_memory_is_refused_at_once(book, more, code, line):
    path = stuffed(book, more)
    assert path.stat().st_size < 200_000
    begun = time.process_time()
    complete(tallyfile.load(path), line, code)
    assert time.process_time() - begun < 5
    if code != "sheet-too-big":
        assert code in [m.code for m in filled_in(path.read_bytes(), planfile.loads(PLAN))]


def test_a_file_that_is_large_already_is_not_opened(book):
    with book.open("ab") as file:
        file.truncate(45_000_000)
    complete(tallyfile.load(book), 1, "book-too-big")


def test_a_text_that_is_too_large_is_not_taken_for_one_in_another_encoding(tmp_path):
    path = tmp_path / "large.yaml"
    path.write_text(PLAN + "# " + "赛" * 2_000_000, encoding="utf-8")
    complete(planfile.load(path), 1, "too-big")
    complete(tallyfile.load(path), 1, "too-big")


def edited(path, edit):
    book = load_workbook(path)
    edit(book)
    book.save(path)
    return tallyfile.load(path)


def row(sheet, number, *cells):
    def edit(book):
        for column, value in enumerate(cells, 1):
            book[sheet].cell(row=number, column=column).value = value

    return edit


def also(sheet, cell, value, more):
    def edit(book):
        book[sheet][cell] = value
        more(book)

    return edit


def test_a_turn_that_stands_twice_in_a_workbook_is_told(book):
    complete(edited(book, row("turns", 4, "final", "e1", None, None, 30)), 4, "twice")


def test_a_sheet_of_marks_under_another_name_is_told_and_not_lost(book):
    def edit(book):
        book["marks leaders"].title = "打分"

    complete(edited(book, edit), 1, "unknown-sheet")


def test_a_mistake_in_the_plan_of_a_workbook_names_its_cell(book):
    def edit(book):
        lines = [cell.value for cell in book["plan"]["A"]]
        at = next(i for i, line in enumerate(lines) if "high: 60" in line)
        book["plan"].cell(row=at + 1, column=1).value = lines[at].replace("high: 60", "high: 六十")

    (wrong,) = [m for m in edited(book, edit) if m.code == "not-number"]
    assert wrong.sentence("en").startswith(f"sheet plan, cell A{wrong.line}: “六十” is not a number.")


@pytest.mark.parametrize(
    ("edit", "line", "code"),
    [
        (also("figures", "D1", "vlaue", row("figures", 2, "done", "甲局", None, 92)), 2, "missing-field"),
        (row("figures", 2, "done", "甲局", None, "92%"), 3, "mixed-percent"),
        (also("turnouts", "C1", "casts", row("turnouts", 2, "hall", "staff", 30, 40)), 2, "missing-field"),
    ],
)
def test_a_misspelt_heading_does_not_make_its_column_vanish(papers, edit, line, code):
    edited(papers, row("figures", 3, "done", "乙局", None, "88"))
    complete(edited(papers, edit), line, code)


def test_a_count_sheet_of_abstentions_alone_is_read(papers):
    book = load_workbook(papers)
    heads = [cell.value for cell in book["ballots"][1]]
    book["ballots"].cell(row=2, column=heads.index("abstained") + 1).value = 5
    book.save(papers)
    (count,) = tallyfile.load(papers).recorded.ballots
    assert (dict(count.votes), count.abstained) == ({}, 5)


CLIMB = PLAN + "  - { id: climb, name: 进步奖, movement: 1 }\n"


@pytest.mark.parametrize(
    ("rows", "line", "code"),
    [
        ([("jt", None, 2), ("jt", None, 3)], 3, "twice"),
        ([(None, None, 2)], 2, "missing-field"),
    ],
)
def test_earlier_places_of_a_workbook_are_each_of_one_unit(tmp_path, rows, line, code):
    path = tmp_path / "climb.xlsx"
    tallyfile.template(planfile.loads(CLIMB), path)
    book = load_workbook(path)
    for number, cells in enumerate(rows, 2):
        row("previous", number, *cells)(book)
    book.save(path)
    complete(tallyfile.load(path), line, code)


def test_a_misspelt_heading_of_earlier_places_is_told(tmp_path):
    path = tmp_path / "climb.xlsx"
    tallyfile.template(planfile.loads(CLIMB), path)
    spoilt = also("previous", "C1", "rnak", row("previous", 2, "jt", None, 2))
    complete(edited(path, spoilt), 1, "unknown-field")
