"""The rows of long slices are told one by one: what a device puts together is what a fresh view would show."""

import json
import random
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.drawn import LONG, Drawn, told, view_message
from app.encoding import json_bytes, plain
from judging.results import results
from judging.rules import Mean
from judging.table import Listed, Table
from judging.views import of
from judging.views.slices import EarlierSlice, OwnTotal, StandingRows, StandingsSlice
from tests.judging.contests import Evening, with_figures
from tests.judging.panels import changed, contest, marked
from tests.judging.test_invariants import EVERYONE, SEATS, _press_on, any_command


def own(number, total):
    return OwnTotal(turn=f"main/e{number}", position=number, unit={"en": f"Unit {number}"}, total=total)


def taken(slices, message):
    """What a device does with a view, as lib/contest.svelte.ts does."""
    parts = json.loads(message)["slices"]
    for name, each in parts.items():
        if "/" not in name:
            slices[name] = each
    for name, each in parts.items():
        base, slash, turn = name.partition("/")
        if slash:
            rest = {row["turn"]: row for row in slices[base]["rows"]} | {turn: each}
            shown = [row for row in rest.values() if row is not None]
            slices[base] = {**slices[base], "rows": sorted(shown, key=lambda row: row["position"])}


@pytest.mark.parametrize("seed", range(20))
def test_a_device_that_takes_each_view_shows_what_a_fresh_one_would(seed):
    rng, drawn, slices, table = random.Random(seed), Drawn(), {}, Table()
    for step in range(60):
        number = rng.randrange(1, 80)
        if f"main/e{number}" in table and rng.random() < 0.3:
            table = table.without(f"main/e{number}")
        elif rng.random() < 0.1:
            table = Table({f"main/e{n}": own(n, "7.5") for n in range(1, rng.randrange(2, 70))})
        else:
            table = table.put(f"main/e{number}", own(number, f"{step}.0"))
        fresh = EarlierSlice(rows=Listed(table))
        taken(slices, view_message(step, drawn.draw("judge:j1", {"earlier": fresh})))
        wanted = sorted((json.loads(json_bytes(row)) for row in fresh.rows), key=lambda row: row["position"])
        assert slices["earlier"]["rows"] == wanted
        late = {}
        taken(late, view_message(1, drawn.shown("judge:j1")))
        assert late == slices


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_texts_put_together_from_kept_rows_are_the_slices_encoded_whole(seed):
    rng, drawn = random.Random(seed), Drawn()
    evening = Evening(with_figures(draw=rng.random() < 0.5))
    for _ in range(60):
        if rng.random() < 0.4:
            evening.says(rng.choice(SEATS), any_command(rng, evening.contest))
        else:
            _press_on(evening, rng)
        for seat in EVERYONE:
            slices = of(evening.contest, seat)
            drawn.draw(seat.id, slices)
            shown = drawn.shown(seat.id)
            for name, each in slices.items():
                if each is not None and type(each) not in LONG:
                    assert json.loads(shown[name]) == plain(each), name


def test_a_rank_that_moves_is_a_number_between_two_texts_that_stay():
    plan = contest([f"e{n}" for n in range(300)], 1, Mean())
    marks = {e.id: [n % 100] for n, e in enumerate(plan.entries)}
    before = marked(plan, marks)
    found = results(plan, before)

    def slice_of(of):
        return StandingsSlice(
            frozen=False, complete=False, certified=False, revision=0, rows=StandingRows(plan, of.standings)
        )

    first = told(slice_of(found))
    after = changed(before, "e0", marks={"j1": {"c": Decimal("99.5")}})
    moved = slice_of(results(plan, after, (before, found)))
    second = told(moved, first)
    assert json.loads(second.text) == plain(moved)
    fresh = [each for each in second.halves.values() if each[0] not in found.standings.stood]
    assert {each[0].entry for each in fresh} == {"e0", "e100", "e200"}
    assert told(slice_of(found), second).text == first.text


def test_only_the_row_that_changed_is_told_and_encoded():
    drawn, table = Drawn(), Table({f"main/e{n}": own(n, "7.5") for n in range(1, 1001)})
    drawn.draw("judge:j1", {"earlier": EarlierSlice(rows=Listed(table))})
    newer = table.put("main/e500", replace(table["main/e500"], total="8.0"))
    sent = drawn.draw("judge:j1", {"earlier": EarlierSlice(rows=Listed(newer))})
    assert list(sent) == ["earlier/main/e500"]
    assert drawn.draw("judge:j1", {"earlier": EarlierSlice(rows=Listed(newer))}) == {}
