"""Long tables are drawn row by row: only the rows that read what is new, and always as if drawn afresh."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging.contest import Sheet
from judging.memo import kept
from judging.rows import rows
from judging.table import Table
from tests.judging.contests import Evening, small_plan

HERE = Evening(small_plan()).contest
TURNS = HERE.show.order


def marked(contest, turn, **sheet):
    row = {**contest.sheets.get(turn, {}), "j1": Sheet(**sheet)}
    return replace(contest, sheets=Table(dict(contest.sheets)).put(turn, row))


def counting():
    """A table of recorded sheets, and the turns whose rows were drawn."""
    drawn = []

    @rows
    def recorded(contest, turn):
        drawn.append(turn)
        return contest.sheets.get(turn, {}).get("j1", Sheet()).recorded

    return recorded, drawn


def test_only_the_row_of_a_new_sheet_is_drawn():
    recorded, drawn = counting()
    assert dict(recorded(HERE, TURNS)) == {}
    drawn.clear()
    after = marked(HERE, TURNS[1], recorded={"work": Decimal(1)})
    assert dict(recorded(after, TURNS)) == {TURNS[1]: {"work": Decimal(1)}}
    assert drawn == [TURNS[1]]


def test_a_draft_is_nothing_to_a_row_that_shows_what_is_recorded():
    recorded, drawn = counting()
    before = recorded(HERE, TURNS)
    drawn.clear()
    assert recorded(marked(HERE, TURNS[0], draft={"work": Decimal(1)}), TURNS) is before
    assert drawn == []


def test_rows_come_in_the_order_of_their_keys_whenever_they_come():
    recorded, _ = counting()
    later = marked(HERE, TURNS[2], recorded={"work": Decimal(3)})
    assert list(recorded(later, TURNS)) == [TURNS[2]]
    both = marked(later, TURNS[0], recorded={"work": Decimal(1)})
    assert list(recorded(both, TURNS)) == [TURNS[0], TURNS[2]]
    assert list(recorded(later, TURNS)) == [TURNS[2]]
    assert list(recorded(both, TURNS[::-1])) == [TURNS[2], TURNS[0]]


def test_who_took_the_table_is_asked_again_also_when_somebody_else_saw_the_news_first():
    recorded, _ = counting()

    @kept
    def count(contest):
        return len(recorded(contest, TURNS))

    assert count(HERE) == 0
    after = marked(HERE, TURNS[0], recorded={"work": Decimal(1)})
    recorded(after, TURNS)
    assert count(after) == 1
    assert count(HERE) == 0


def test_a_row_can_not_be_drawn_from_rows():
    recorded, _ = counting()

    @rows
    def nested(contest, turn):
        return turn, len(recorded(contest, TURNS))

    with pytest.raises(TypeError):
        nested(HERE, TURNS)
