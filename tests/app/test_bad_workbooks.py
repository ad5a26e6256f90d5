"""Bad input: every broken workbook is refused with its sheet and cell, a reason and what would be right."""

import zipfile

import pytest
from openpyxl import load_workbook

from app import planfile, tallyfile
from tests.app.wrong_files import PLAN, complete


@pytest.fixture
def book(tmp_path):
    plan = planfile.loads(PLAN)
    path = tmp_path / "night.xlsx"
    tallyfile.template(plan, path)
    return path


def edited(path, edit):
    book = load_workbook(path)
    edit(book)
    book.save(path)
    return tallyfile.load(path)


def put(cell, value, sheet="marks leaders"):
    def edit(book):
        book[sheet][cell] = value

    return edit


def merged(book):
    book["marks leaders"].merge_cells("B2:B4")


def renamed(book):
    book["turns"].title = "turn"


def twice(book):
    sheet = book["marks leaders"]
    for column, value in enumerate(("final", "e1", "", "j1", "50", "30"), 1):
        sheet.cell(row=9, column=column).value = value
    sheet["E2"], sheet["F2"] = "50", "30"


def unheaded(book):
    book["marks leaders"]["H2"] = "note"


@pytest.mark.parametrize(
    ("edit", "line", "code"),
    [
        (put("E2", "=20+20"), 2, "formula"),
        (put("E2", "９．５"), 2, "not-number"),
        (put("E2", "9,5"), 2, "not-number"),
        (put("E2", 0.1 + 0.2), 2, "mark-off-scale"),
        (put("E2", 50.3), 2, "mark-off-scale"),
        (put("E2", 61), 2, "mark-off-scale"),
        (put("E2", True), 2, "not-number"),
        (put("E2", "优"), 2, "not-number"),
        (put("E2", "#REF!"), 2, "not-number"),
        (put("E1", "contnet"), 2, "unknown-id"),
        (put("E1", "style"), 1, "twice"),
        (put("A2", "finale", "turns"), 2, "unknown-id"),
        (put("E2", "十二", "turns"), 2, "not-number"),
        (put("D2", "gone", "turns"), 2, "not-one-of"),
        (put("A2", "contest: [", "plan"), 2, "open-bracket"),
        (merged, 2, "merged"),
        (renamed, 1, "unknown-sheet"),
        (twice, 9, "twice"),
        (unheaded, 2, "no-heading"),
    ],
)
def test_a_broken_workbook_is_refused(book, edit, line, code):
    if edit.__name__ == "edit" and code == "unknown-id" and line == 2:
        edited(book, put("E2", "50"))
    found = edited(book, edit)
    assert isinstance(found, list)
    assert code in [m.code for m in found], [str(m) for m in found]
    if code != "open-bracket":
        complete(found, line, code)


@pytest.mark.parametrize("inside", [b"<worksheet", b"", b"<x/>", b"\xff\xfe" * 9])
def test_a_workbook_that_is_damaged_inside_is_no_workbook(book, inside):
    whole = zipfile.ZipFile(book)
    with zipfile.ZipFile(book.with_name("damaged.xlsx"), "w") as damaged:
        for name in whole.namelist():
            damaged.writestr(name, inside if name.endswith("sheet1.xml") else whole.read(name))
    found = tallyfile.load(book.with_name("damaged.xlsx"))
    assert isinstance(found, list)
    assert "Traceback" not in str(found[0])


def test_a_wrong_cell_is_named_as_the_spreadsheet_names_it(book):
    (wrong,) = edited(book, put("E2", "many"))
    assert wrong.sentence("en").startswith("sheet marks leaders, cell E2: “many” is not a number.")
    assert wrong.sentence("zh-CN").startswith("工作表 marks leaders，单元格 E2：")


def test_a_judge_or_an_entry_missing_in_a_row_of_marks_is_told_and_not_lost(book):
    def edit(book):
        sheet = book["marks leaders"]
        sheet["D2"], sheet["E2"], sheet["F2"] = None, "50", "30"

    complete(edited(book, edit), 2, "missing-field")
