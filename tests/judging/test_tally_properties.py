"""Properties every method must have, over random marks, and a written counter-example where one does not."""

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.contests import random_contest
from judging.ids import turn
from judging.results import results
from judging.rules import (
    Borda,
    ClosestTwo,
    JudgePoints,
    Majority,
    Mean,
    Median,
    Offsets,
    RankSum,
    Rounding,
    Sum,
    TieByMoreDecimals,
    TrimmedMean,
    TrimmedSum,
    ZScore,
)
from judging.tally.exactly import exactly
from judging.tally.methods import combine, trim
from judging.trace import re_add
from tests.judging.panels import ROUND, contest, marked, ranks

quick = settings(deadline=None, max_examples=30)

ALL_METHODS = [
    Mean(),
    Sum(),
    Median(),
    TrimmedMean(),
    TrimmedSum(highest=1, lowest=1),
    TrimmedMean(on="criteria"),
    ClosestTwo(),
    RankSum(),
    Majority(),
    Borda(),
    JudgePoints(points=(12, 10, 8, 7, 6, 5)),
    ZScore(one_panel="on"),
    Offsets(),
]
# raising a mark of an entry never lowers its place
MONOTONE = [
    Mean(),
    Sum(),
    Median(),
    TrimmedMean(),
    TrimmedSum(),
    RankSum(),
    Borda(),
    JudgePoints(points=(5, 3, 1)),
]

grids = st.integers(3, 6).flatmap(
    lambda judges: st.lists(
        st.lists(st.integers(0, 40), min_size=judges, max_size=judges), min_size=2, max_size=6
    )
)


def field(grid):
    return {f"e{i}": row for i, row in enumerate(grid)}


def low(method):
    return "low" if isinstance(method, RankSum | Majority) else "high"


@pytest.mark.parametrize("method", ALL_METHODS, ids=lambda m: type(m).__name__)
@quick
@given(grid=grids, seed=st.integers(0, 99))
def test_the_order_of_judges_does_not_matter(method, grid, seed):
    marks = field(grid)
    plan = contest(list(marks), len(grid[0]), method, better=low(method))
    order = Random(seed).sample(range(len(grid[0])), len(grid[0]))
    shuffled = {e: [row[i] for i in order] for e, row in marks.items()}
    before, after = results(plan, marked(plan, marks)), results(plan, marked(plan, shuffled))
    assert {e: t.total for e, t in before.tallies.items()} == {e: t.total for e, t in after.tallies.items()}
    assert ranks(before) == ranks(after)


@pytest.mark.parametrize("method", ALL_METHODS, ids=lambda m: type(m).__name__)
@quick
@given(grid=grids)
def test_the_trace_re_adds_to_the_total(method, grid):
    marks = field(grid)
    plan = contest(list(marks), len(grid[0]), method, better=low(method))
    for tally in results(plan, marked(plan, marks)).tallies.values():
        assert re_add(tally.trace) == tally.total


@pytest.mark.parametrize("method", MONOTONE, ids=lambda m: type(m).__name__)
@quick
@given(grid=grids, at=st.tuples(st.integers(0, 5), st.integers(0, 5)), more=st.integers(1, 40))
def test_raising_a_mark_never_lowers_a_place(method, grid, at, more):
    marks = field(grid)
    entry, judge = f"e{at[0] % len(grid)}", at[1] % len(grid[0])
    raised = {**marks, entry: [m + more * (i == judge) for i, m in enumerate(marks[entry])]}
    plan = contest(list(marks), len(grid[0]), method, better=low(method), rounding=None)
    before, after = results(plan, marked(plan, marks)), results(plan, marked(plan, raised))
    assert ranks(after)[entry] <= ranks(before)[entry]


def test_raising_a_mark_can_lower_a_place_where_the_closest_two_of_three_count():
    plan = contest(["a", "b"], 3, ClosestTwo())
    before = results(plan, marked(plan, {"a": [10, 14, 15], "b": [13, 13, 13]}))
    after = results(plan, marked(plan, {"a": [13, 14, 15], "b": [13, 13, 13]}))
    assert before.tallies["a"].shown == "14.50"
    assert after.tallies["a"].shown == "14.50"
    worse = results(plan, marked(plan, {"a": [11, 12, 15], "b": [13, 13, 13]}))
    lower = results(plan, marked(plan, {"a": [8, 12, 15], "b": [13, 13, 13]}))
    # the first judge's 8 raised to 11 pulls the pair down from 12 and 15 to 11 and 12
    assert (lower.tallies["a"].shown, worse.tallies["a"].shown) == ("13.50", "11.50")
    assert (ranks(lower)["a"], ranks(worse)["a"]) == (1, 2)


def test_raising_a_mark_can_lower_a_place_where_marks_are_standardised():
    plan = contest(["a", "b", "c"], 2, ZScore(one_panel="on"))
    before = results(plan, marked(plan, {"a": [10, 0], "b": [9, 2], "c": [0, 1]}))
    after = results(plan, marked(plan, {"a": [50, 0], "b": [9, 2], "c": [0, 1]}))
    # a's own larger mark widens that judge's spread, which is what b's lead with the other judge is measured in
    assert (
        before.tallies["a"].total - before.tallies["c"].total
        != after.tallies["a"].total - after.tallies["c"].total
    )
    tight = results(plan, marked(plan, {"a": [10, 0], "b": [10, 2], "c": [0, 1]}))
    assert ranks(tight)["b"] == 1


@quick
@given(
    mark=st.integers(0, 100),
    judges=st.integers(3, 9),
    drop=st.tuples(st.integers(0, 1), st.integers(0, 1)),
)
def test_trimming_equal_marks_changes_nothing(mark, judges, drop):
    highest, lowest = drop
    combined = combine(TrimmedMean(highest=highest, lowest=lowest), [Fraction(mark)] * judges)
    assert combined.value == mark
    assert sum(d is not None for d in combined.dropped) == highest + lowest


@quick
@given(marks=st.lists(st.integers(0, 5).map(Fraction), min_size=3, max_size=9), highest=st.integers(0, 1))
def test_exactly_one_instance_is_dropped_for_each_place_trimmed(marks, highest):
    dropped = trim(marks, highest, 1)
    assert dropped.count("lowest") == 1
    assert dropped.count("highest") == highest
    kept = [m for m, d in zip(marks, dropped, strict=True) if d is None]
    ends = [m for m, d in zip(marks, dropped, strict=True) if d is not None]
    assert sorted(kept + ends) == sorted(marks)
    assert min(marks) in ends


@quick
@given(grid=grids)
def test_more_decimals_part_what_rounding_made_equal(grid):
    marks = field(grid)
    plan = contest(list(marks), len(grid[0]), Mean(), rounding=None)
    rounded = replace(
        plan, tally=replace(plan.tally, rounding=Rounding(places=0), ties=(TieByMoreDecimals(),))
    )
    assert ranks(results(rounded, marked(plan, marks))) == ranks(results(plan, marked(plan, marks)))


@quick
@given(grid=grids, left=st.integers(0, 6))
def test_entries_still_waiting_have_no_rank_and_change_nobody_s_total(grid, left):
    marks = field(grid)
    plan = contest(list(marks), len(grid[0]), TrimmedMean())
    whole = results(plan, marked(plan, marks))
    some = dict(list(marks.items())[:left])
    part = results(plan, marked(plan, some))
    for entry in marks:
        if entry in some:
            assert part.tallies[entry].total == whole.tallies[entry].total
        else:
            assert part.place[entry].rank is None
            assert part.place[entry].status == "pending"
    assert part.complete == (len(some) == len(marks))


@pytest.mark.parametrize("seed", range(60))
def test_traces_of_random_rules_re_add(seed):
    plan, recorded = random_contest(Random(seed))
    for tally in results(plan, recorded).tallies.values():
        if tally.total is not None:
            assert re_add(tally.trace) == tally.total


def test_a_trace_that_was_tampered_with_does_not_re_add():
    plan = contest(["a"], 4, TrimmedMean())
    tally = results(plan, marked(plan, {"a": [60, 85, 90, 95]})).tallies["a"]
    trace = list(tally.trace)
    for i, step in enumerate(trace):
        if step.result and step.operation != "given":
            bent = [*trace[:i], replace(step, result=str(Fraction(step.result) + 1)), *trace[i + 1 :]]
            with pytest.raises(ValueError, match="step"):
                re_add(bent)
    dropped = next(i for i, s in enumerate(trace) if s.code == "trimmed-mean")
    kept = replace(trace[dropped], terms=tuple(replace(t, dropped=None) for t in trace[dropped].terms))
    with exactly(), pytest.raises(ValueError, match="trimmed-mean"):
        re_add([*trace[:dropped], kept, *trace[dropped + 1 :]])
    assert turn(ROUND, "a") == "final/a"
