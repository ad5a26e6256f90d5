"""Properties every method must have, over random marks, and a written counter-example where one does not."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.contests import random_contest
from judging.ids import turn
from judging.recorded import Recorded, TurnRecord
from judging.results import results
from judging.rules import (
    Borda,
    ClosestTwo,
    JudgePoints,
    JudgeScale,
    LimitedMean,
    Majority,
    Mean,
    Median,
    Offsets,
    OneByOne,
    RankSum,
    Recall,
    RoomScale,
    Rounding,
    Skating,
    Sum,
    TieByMoreDecimals,
    TrimmedMean,
    TrimmedSum,
    ZScore,
)
from judging.tally.exactly import exactly
from judging.tally.methods import combine, trim
from judging.trace import re_add
from tests.judging.panels import ROUND, contest, criterion, marked, ranks

quick = settings(deadline=None, max_examples=30)

ALL_METHODS = [
    Mean(),
    Sum(),
    Median(),
    TrimmedMean(),
    TrimmedSum(highest=1, lowest=1),
    TrimmedMean(on="criteria"),
    ClosestTwo(),
    LimitedMean(within=Decimal(2)),
    LimitedMean(within=Decimal("0.5"), on="criteria"),
    RankSum(),
    RankSum(highest=1, lowest=1),
    Majority(),
    Majority(equal="total"),
    Borda(),
    JudgePoints(points=(12, 10, 8, 7, 6, 5)),
    OneByOne(),
    OneByOne(even="both"),
    JudgeScale(),
    JudgeScale(by="best"),
    JudgeScale(by="sum"),
    ZScore(one_panel="on"),
    Offsets(),
    Recall(),
    Median(on="criteria"),
]
# raising a mark of an entry never lowers its place
MONOTONE = [
    Mean(),
    Sum(),
    Median(),
    TrimmedMean(),
    TrimmedSum(),
    LimitedMean(within=Decimal(2)),
    RankSum(),
    RankSum(highest=1, lowest=1),
    Borda(),
    JudgePoints(points=(5, 3, 1)),
    OneByOne(),
    OneByOne(even="none"),
    OneByOne(even="both"),
    JudgeScale(),
    JudgeScale(by="best"),
    JudgeScale(by="sum"),
    Majority(),
    Majority(equal="total"),
    Offsets(),
    Recall(),
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


WEIGHED = [
    Mean(),
    Sum(),
    TrimmedMean(),
    TrimmedMean(on="criteria"),
    RankSum(),
    Borda(),
    JudgePoints(points=(5, 3, 1)),
]


def with_weights(plan, weights):
    (panel,) = plan.panels
    judges = tuple(replace(j, weight=w) for j, w in zip(panel.judges, weights, strict=True))
    return replace(plan, panels=(replace(panel, judges=judges),))


@pytest.mark.parametrize("method", WEIGHED, ids=lambda m: type(m).__name__)
@quick
@given(
    grid=grids,
    weights=st.lists(st.sampled_from((Decimal(1), Decimal(2), Fraction(1, 3))), min_size=6, max_size=6),
    at=st.tuples(st.integers(0, 5), st.integers(0, 5)),
)
def test_judges_of_different_weight_sit_where_they_like_and_a_better_mark_never_costs_a_place(
    method, grid, weights, at
):
    marks, judges = field(grid), len(grid[0])
    plan = with_weights(
        contest(list(marks), judges, method, better=low(method), rounding=None), weights[:judges]
    )
    before = results(plan, marked(plan, marks))
    for tally in before.tallies.values():
        assert re_add(tally.trace) == tally.total
    if not isinstance(method, TrimmedMean):  # of equal marks the one dropped depends on the seat
        turned = with_weights(plan, weights[:judges][::-1])
        after = results(turned, marked(turned, {e: row[::-1] for e, row in marks.items()}))
        assert {e: t.total for e, t in after.tallies.items()} == {
            e: t.total for e, t in before.tallies.items()
        }
        entry, judge = f"e{at[0] % len(grid)}", at[1] % judges
        raised = {**marks, entry: [m + 3 * (i == judge) for i, m in enumerate(marks[entry])]}
        assert ranks(results(plan, marked(plan, raised)))[entry] <= ranks(before)[entry]


@quick
@given(grid=grids, twice=st.integers(0, 5))
def test_a_judge_of_weight_two_is_a_judge_sitting_there_twice(grid, twice):
    marks, judges = field(grid), len(grid[0])
    twice %= judges
    for method in (Mean(), Sum(), RankSum(), Borda()):
        plan = contest(list(marks), judges, method, better=low(method), rounding=None)
        plan = with_weights(plan, [Decimal(1 + (i == twice)) for i in range(judges)])
        more = contest(list(marks), judges + 1, method, better=low(method), rounding=None)
        heavy = results(plan, marked(plan, marks))
        doubled = results(more, marked(more, {e: [*row, row[twice]] for e, row in marks.items()}))
        assert {e: t.total for e, t in heavy.tallies.items()} == {
            e: t.total for e, t in doubled.tallies.items()
        }


def test_raising_a_mark_can_lower_a_total_where_judges_weigh_differently_and_the_highest_is_dropped():
    plan = with_weights(
        contest(["a"], 3, TrimmedMean(highest=1, lowest=0)), [Decimal(3), Decimal(1), Decimal(1)]
    )
    before = results(plan, marked(plan, {"a": [8, 9, 2]}))
    after = results(plan, marked(plan, {"a": [10, 9, 2]}))
    # raised from 8 to 10 the chief's mark is the highest, and goes with its weight of three
    assert before.tallies["a"].shown == "6.50"
    assert after.tallies["a"].shown == "5.50"


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
    plan = contest(["a", "b", "c"], 2, ZScore(one_panel="on"), rounding=None)
    before = results(plan, marked(plan, {"a": [3, 10], "b": [9, 7], "c": [6, 8]}))
    # the first judge raises b to 13, which widens that judge's spread: a's lead with the second judge now weighs more
    after = results(plan, marked(plan, {"a": [3, 10], "b": [13, 7], "c": [6, 8]}))
    assert (ranks(before)["b"], ranks(after)["b"]) == (1, 2)


# --- methods that need more than one panel's marks: rooms, dances -------------------------------------------


def rooms(first, second, seats=(2, 3)):
    """Two parallel rooms: entries a… before two judges, entries x… before three."""
    plan = contest([*first, *second], sum(seats), RoomScale(), rounding=None)
    (panel,) = plan.panels
    halves = (
        replace(panel, id="one", judges=panel.judges[: seats[0]]),
        replace(panel, id="two", judges=panel.judges[seats[0] :]),
    )
    component = replace(plan.tally.components[0], panels=("one", "two"))
    plan = replace(plan, panels=halves, tally=replace(plan.tally, components=(component,)))
    turns = {
        turn(ROUND, entry): TurnRecord(
            marks={j.id: {"c": Decimal(m)} for j, m in zip(half.judges, row, strict=True)}, outcome="scored"
        )
        for half, there in zip(halves, (first, second), strict=True)
        for entry, row in there.items()
    }
    return results(plan, Recorded(turns=turns))


def in_rooms(judges):
    return st.lists(st.lists(st.integers(1, 40), min_size=judges, max_size=judges), min_size=1, max_size=4)


@quick
@given(one=in_rooms(2), two=in_rooms(3), more=st.integers(1, 40), seed=st.integers(0, 99))
def test_scaled_rooms_keep_order_re_add_and_do_not_care_who_sits_where(one, two, more, seed):
    first, second = {f"a{i}": row for i, row in enumerate(one)}, {f"x{i}": row for i, row in enumerate(two)}
    before = rooms(first, second)
    for tally in before.tallies.values():
        assert re_add(tally.trace) == tally.total
    turned = rooms({e: row[::-1] for e, row in first.items()}, second)
    assert ranks(turned) == ranks(before)
    entry = Random(seed).choice(list(first))
    raised = rooms({**first, entry: [first[entry][0] + more, *first[entry][1:]]}, second)
    assert ranks(raised)[entry] <= ranks(before)[entry]


def danced(dances):
    """The Skating System over dances, each a table of judges' places by couple."""
    couples = list(dances[0])
    criteria = [criterion(f"dance-{i}", 9, step="1") for i in range(len(dances))]
    plan = contest(couples, len(dances[0][couples[0]]), Skating(), criteria=criteria, better="low")
    rows = {
        c: [[str(p) for p in marks] for marks in zip(*(d[c] for d in dances), strict=True)] for c in couples
    }
    return results(plan, marked(plan, rows))


@st.composite
def evenings(draw, most=3):
    couples = "abcde"[: draw(st.integers(2, 5))]
    judges = draw(st.sampled_from((1, 3, 5)))

    def dance():
        ballots = [draw(st.permutations(range(1, len(couples) + 1))) for _ in range(judges)]
        return {c: [ballot[i] for ballot in ballots] for i, c in enumerate(couples)}

    return [dance() for _ in range(draw(st.integers(1, most)))]


@quick
@given(dances=evenings(), seed=st.integers(0, 99))
def test_the_skating_system_re_adds_and_does_not_care_who_sits_where(dances, seed):
    before = danced(dances)
    for tally in before.tallies.values():
        assert re_add(tally.trace) == tally.total
    judges = len(dances[0]["a"])
    order = Random(seed).sample(range(judges), judges)
    turned = danced([{c: [row[i] for i in order] for c, row in dance.items()} for dance in dances])
    assert {e: t.total for e, t in turned.tallies.items()} == {e: t.total for e, t in before.tallies.items()}


@quick
@given(dances=evenings(most=1), at=st.tuples(st.integers(0, 4), st.integers(0, 4)))
def test_in_one_dance_a_better_place_never_costs_a_place(dances, at):
    (dance,) = dances
    couple, judge = list(dance)[at[0] % len(dance)], at[1] % len(dance["a"])
    place = dance[couple][judge]
    if place == 1:
        return
    other = next(c for c in dance if dance[c][judge] == place - 1)
    swapped = {c: list(row) for c, row in dance.items()}
    swapped[couple][judge], swapped[other][judge] = place - 1, place
    assert danced([swapped]).tallies[couple].total <= danced([dance]).tallies[couple].total


def test_over_several_dances_a_better_place_can_cost_a_place():
    first = {"a": [4, 4, 2], "b": [3, 1, 4], "c": [1, 3, 3], "d": [2, 2, 1]}
    second = {"a": [2, 3, 1], "b": [4, 4, 2], "c": [3, 1, 4], "d": [1, 2, 3]}
    assert ranks(danced([first, second])) == {"d": 1, "c": 2, "a": 3, "b": 4}
    # the third judge puts c before d, who no longer shares the second dance with a: a has 4 + 1 as c has 2 + 3, and
    # of their places up to the second a's is the better (rule 10)
    better = {**second, "c": [3, 1, 3], "d": [1, 2, 4]}
    assert ranks(danced([first, better])) == {"d": 1, "a": 2, "c": 3, "b": 4}


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


def test_a_trace_that_refers_to_a_step_with_another_result_or_to_none_before_it_does_not_re_add():
    plan = contest(["a"], 3, Mean())
    trace = results(plan, marked(plan, {"a": [80, 90, 95]})).tallies["a"].trace
    assert re_add(trace) == Fraction("88.33")
    at = next(i for i, step in enumerate(trace) if step.code == "total")
    (term,) = trace[at].terms
    for wrong in (at, at + 1, 0):  # itself, one that is not there, a judge's total
        bent = replace(trace[at], terms=(replace(term, step=wrong),))
        with pytest.raises(ValueError, match="is not the result of"):
            re_add([*trace[:at], bent, *trace[at + 1 :]])


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
