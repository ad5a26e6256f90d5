"""Papers from a file: the contest's own workbook, filled in, read back and entered; mistakes in words."""

from io import BytesIO

from openpyxl import load_workbook

from app import planfile
from app.tallyfile.blank_workbook import write_workbook
from app.tallyfile.papers import filled_in, portions
from judging.contest import new
from judging.decide.figures import unfit
from judging.figures.brought import values
from judging.figures.owed import papers
from tests.app.house import running
from tests.app.test_robots import with_papers


def filled_book(plan, *, value="91.5", votes=(("A", 8), ("B", 9), ("C", 2))):
    """The plan's workbook with every figure, count sheet and turnout filled in."""
    empty = BytesIO()
    write_workbook(plan, empty)
    book = load_workbook(BytesIO(empty.getvalue()))
    for row in list(book["figures"].iter_rows(min_row=2)):
        row[3].value = value
    ballots = book["ballots"]
    heads = [cell.value for cell in ballots[1]]
    for row in list(ballots.iter_rows(min_row=2)):
        for grade, count in votes:
            row[heads.index(grade)].value = count
        row[heads.index("invalid")].value = 1
    book["turnouts"]["C2"].value = 20
    done = BytesIO()
    book.save(done)
    return done.getvalue()


def test_the_workbook_has_a_line_for_every_value_that_is_owed_and_reads_back_to_all_of_them():
    plan = with_papers()
    contest = new(plan.id, plan, "digest")
    found = filled_in(filled_book(plan), plan).brought
    assert unfit(contest, found) is None
    assert {key for key, _ in values(found)} >= {p.key(e) for p in papers(contest) for e in p.entries}
    assert found.turnouts[0].cast == 20
    assert sum(sum(1 for _ in values(part)) for part in portions(found)) == sum(1 for _ in values(found))


def test_an_empty_workbook_brings_nothing():
    plan = with_papers()
    empty = BytesIO()
    write_workbook(plan, empty)
    assert list(values(filled_in(empty.getvalue(), plan).brought)) == []


def test_a_text_file_brings_the_same_and_says_what_of_it_was_left_alone():
    plan = with_papers()
    text = "figures: { tasks: { e1: 90 } }\ndecisions: [{ about: q, choice: accept, reason: x }]\nmarks: { e1: [1] }\n"
    found = filled_in(text.encode(), plan)
    assert [(f.entry, str(f.value)) for f in found.brought.figures] == [("e1", "90")]
    assert len(list(values(found.brought))) == 1
    assert found.left == ("marks", "decisions")
    assert filled_in(b"figures: { tasks: { e1: 90 } }", plan).left == ()


def test_of_a_workbook_filled_in_marks_adjustments_and_decisions_are_named_as_left_alone():
    plan = with_papers()
    book = load_workbook(BytesIO(filled_book(plan)))
    for sheet, cell, value in (
        ("marks p", "E2", "7"),
        ("marks p", "F2", "7"),
        ("turns", "D3", "withdrawn"),
        ("adjustments", "A2", "e1"),
        ("decisions", "A2", "award:first"),
    ):
        book[sheet][cell].value = value
    done = BytesIO()
    book.save(done)
    assert filled_in(done.getvalue(), plan).left == ("marks", "outcomes", "adjustments", "decisions")
    assert filled_in(filled_book(plan), plan).left == ()


def test_what_the_contest_in_play_knows_need_not_stand_in_the_file():
    plan = planfile.loads(
        """
contest: Kept marks
entries: [a, b]
rounds: [{ id: one }, { id: two }]
tally:
  components: [{ indicator: kept, rounds: [one, two] }]
  round_score: { difficulty: true }
  rounding: 2
  ties: [shared]
  advancement: [{ into: two, from: [one], top: 1 }]
"""
    )
    found = filled_in(b"figures: { kept: { one: { a: 9 }, two: { a: 8 } } }", plan).brought
    assert [(f.round, str(f.value)) for f in found.figures] == [("one", "9"), ("two", "8")]


def test_a_wrong_cell_is_named_and_a_strange_heading_once_for_all_its_rows():
    plan = with_papers()
    book = load_workbook(BytesIO(filled_book(plan)))
    sheet, turnouts = book["ballots"], book["turnouts"]
    heads = [cell.value for cell in sheet[1]]
    sheet.cell(2, heads.index("B") + 1).value = -1
    sheet.cell(1, heads.index("C") + 1).value = "E"
    turnouts["C2"].value = 400
    done = BytesIO()
    book.save(done)
    found = [m.sentence("en").partition(":")[0] for m in filled_in(done.getvalue(), plan)]
    column = {name: chr(ord("A") + n) for n, name in enumerate(heads)}
    assert set(found) == {
        f"sheet ballots, cell {column['B']}2",
        f"sheet ballots, cell {column['C']}1",
        "sheet turnouts, cell C2",
    }
    assert len(found) == 3


async def test_a_filled_in_workbook_is_read_at_the_desk_and_entered_like_anything_typed(tmp_path):
    async with running(tmp_path, with_papers()) as house:
        await house.to_marking()
        cookie = {"cookie": await house.cookie("scrutineer:1"), "content-type": "application/octet-stream"}
        book = await house.http("GET", "/api/contests/small/papers", None, cookie)
        sheets = load_workbook(BytesIO(book.body)).sheetnames
        assert {"plan", "marks p", "figures", "ballots", "turnouts"} <= set(sheets)
        read = await house.http("POST", "/api/contests/small/papers", filled_book(with_papers()), cookie)
        assert (read.status, read.json["count"], read.json["replaced"], read.json["left"]) == (200, 6, 0, [])
        assert (await house.state()).brought == {}
        for brought in read.json["papers"]:
            command = {"kind": "enter-figures", "brought": brought, "source": "figures.xlsx"}
            assert (await house.ask("scrutineer:1", command)).json["type"] == "recorded"
        assert len((await house.state()).brought) == 7
        again = filled_book(with_papers(), value="92")
        read = await house.http("POST", "/api/contests/small/papers", again, cookie)
        assert (read.json["count"], read.json["replaced"]) == (6, 3)


async def test_mistakes_in_a_file_are_said_in_both_languages_and_nothing_is_entered(tmp_path):
    async with running(tmp_path, with_papers()) as house:
        cookie = {"cookie": await house.cookie("scrutineer:1"), "content-type": "application/octet-stream"}
        for body in (
            filled_book(with_papers(), value="many"),
            b"PK not a book",
            b"[1, 2",
            b"- 1",
            b"figures: { tasks: { e9: 1 } }",
        ):
            answer = await house.http("POST", "/api/contests/small/papers", body, cookie)
            assert (answer.status, answer.json["refused"]) == (422, "papers-wrong"), body[:20]
            first = answer.json["args"]["mistakes"][0]
            assert first.keys() == {"zh-CN", "en"}
            assert first["en"] != first["zh-CN"]


async def test_only_the_desk_reads_papers(tmp_path):
    async with running(tmp_path, with_papers()) as house:
        for seat in ("host:1", "judge:j1"):
            headers = {"cookie": await house.cookie(seat)}
            assert (
                await house.http("POST", "/api/contests/small/papers", b"figures: {}", headers)
            ).status == 401
        huge = {"cookie": await house.cookie("scrutineer:1"), "content-type": "application/octet-stream"}
        assert (await house.http("POST", "/api/contests/small/papers", b" " * (5 << 20), huge)).status == 413
