"""What views remember of earlier drawings never shows: they are as if drawn afresh, after whatever happened."""

import random
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from judging.contest import Sheet
from judging.memo import Read, Watched
from judging.views import of
from tests.judging.contests import HOST, Evening, small_plan, with_figures
from tests.judging.test_invariants import EVERYONE, SEATS, _press_on, any_command


def afresh(contest, seat, number):
    """The seat's view by functions that have never seen this contest."""
    slices = of(replace(contest, id=f"fresh-{number}"), seat)
    return {**slices, "contest": replace(slices["contest"], id=contest.id)}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), together=st.integers(0, 3))
def test_a_remembered_view_is_the_view_drawn_afresh(seed, together):
    rng = random.Random(seed)
    evening = Evening(rng.choice([small_plan, with_figures])(draw=False, together=together))
    for step in range(60):
        if rng.random() < 0.5:
            evening.says(rng.choice(SEATS), any_command(rng, evening.contest))
        else:
            _press_on(evening, rng)
        for seat in EVERYONE:
            assert of(evening.contest, seat) == afresh(evening.contest, seat, f"{seed}-{step}")


def test_what_was_drawn_for_one_contest_is_not_shown_for_another():
    one, other = Evening(small_plan()), Evening(replace(small_plan(), venue={"en": "elsewhere"}))
    assert of(one.contest, HOST)["contest"].venue != of(other.contest, HOST)["contest"].venue


@pytest.mark.parametrize(
    ("look", "same"),
    [
        (lambda c: c.sheets.get("main/e1", {}).get("j1"), True),
        (lambda c: "j2" in c.sheets.get("main/e1", {}), False),
        (lambda c: c.sheets.get("main/e1", {}).items(), False),
        (lambda c: c.sheets.items(), False),
        (lambda c: "main/e2" in c.sheets, True),
    ],
    ids=["another judge", "whether this judge", "the whole row", "the whole table", "another turn"],
)
def test_a_sheet_matters_to_those_who_looked_at_it(look, same):
    here = replace(Evening(small_plan()).contest, sheets={"main/e1": {"j1": Sheet()}})
    read = Read()
    look(Watched(here, read))
    assert read.holds(here)
    marked = {"main/e1": {**here.sheets["main/e1"], "j2": Sheet()}}
    assert read.holds(replace(here, sheets=marked)) is same


def test_a_draft_is_nothing_to_who_looked_at_what_is_recorded():
    here = replace(Evening(small_plan()).contest, sheets={"main/e1": {"j1": Sheet()}})
    drafted = replace(here, sheets={"main/e1": {"j1": Sheet(draft={"work": Decimal(5)})}})
    for field, same in (("recorded", True), ("draft", False)):
        read = Read()
        getattr(Watched(here, read).sheets.get("main/e1", {}).get("j1"), field)
        assert read.holds(drafted) is same
