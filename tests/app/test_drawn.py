"""The rows of long slices are told one by one: what a device puts together is what a fresh view would show."""

import json
import random
from dataclasses import replace

import pytest

from app.drawn import Drawn, view_message
from app.encoding import json_bytes
from judging.table import Listed, Table
from judging.views.slices import EarlierSlice, OwnTotal


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


def test_only_the_row_that_changed_is_told_and_encoded():
    drawn, table = Drawn(), Table({f"main/e{n}": own(n, "7.5") for n in range(1, 1001)})
    drawn.draw("judge:j1", {"earlier": EarlierSlice(rows=Listed(table))})
    newer = table.put("main/e500", replace(table["main/e500"], total="8.0"))
    told = drawn.draw("judge:j1", {"earlier": EarlierSlice(rows=Listed(newer))})
    assert list(told) == ["earlier/main/e500"]
    assert drawn.draw("judge:j1", {"earlier": EarlierSlice(rows=Listed(newer))}) == {}
