"""Properties of what stands around a panel's method: criteria, rounds, scales and cuts; and of equal marks."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging.plan import Round
from judging.recorded import Recorded, TurnRecord
from judging.results import results
from judging.rules import (
    Advancement,
    BestOfGroups,
    BestRounds,
    ClosestTwo,
    LastRound,
    LimitedMean,
    Mean,
    Median,
    PlaceNumber,
    PlacePoints,
    Proportion,
    RankSum,
    RoundGroup,
    RoundScore,
    Share,
    Sum,
    SumOfRounds,
    TrimmedMean,
    TrimmedSum,
)
from judging.tally.methods import combine
from judging.trace import re_add
from tests.judging.panels import contest, criterion, marked, ranks

quick = settings(deadline=None, max_examples=30)
name = {"ids": lambda x: type(x).__name__}

JUDGES, ENTRIES = 4, ("a", "b", "c")
mark = st.integers(0, 20)


def sheets(each):
    """A list per entry, with one thing per judge."""
    return st.lists(st.lists(each, min_size=JUDGES, max_size=JUDGES), min_size=3, max_size=3)


def re_adds(found):
    assert all(re_add(t.trace) == t.total for t in found.tallies.values())


# --- weighted criteria --------------------------------------------------------------------------------------

CRITERIA = [criterion("x", weight="0.5"), criterion("y", weight="0.3"), criterion("z", weight="0.2")]
WEIGHED = [
    how(on=on)
    for on in ("totals", "criteria")
    for how in (
        Mean,
        Sum,
        Median,
        TrimmedMean,
        TrimmedSum,
        ClosestTwo,
        lambda on: LimitedMean(within=Decimal(2), on=on),
    )
]


@pytest.mark.parametrize("method", WEIGHED, ids=lambda m: f"{type(m).__name__}-{m.on}")
@quick
@given(
    rows=sheets(st.tuples(mark, mark, mark)), at=st.tuples(*[st.integers(0, 11)] * 3), seed=st.integers(0, 99)
)
def test_weighted_criteria_do_not_care_who_sits_where_re_add_and_reward_every_better_mark(
    method, rows, at, seed
):
    marks = {e: [list(sheet) for sheet in row] for e, row in zip(ENTRIES, rows, strict=True)}
    plan = contest(ENTRIES, JUDGES, method, criteria=CRITERIA, rounding=None)
    before = results(plan, marked(plan, marks))
    re_adds(before)
    order = Random(seed).sample(range(JUDGES), JUDGES)
    turned = results(plan, marked(plan, {e: [row[i] for i in order] for e, row in marks.items()}))
    assert {e: t.total for e, t in turned.tallies.items()} == {e: t.total for e, t in before.tallies.items()}
    if isinstance(method, ClosestTwo):  # see its counter-example
        return
    entry, judge, which = ENTRIES[at[0] % 3], at[1] % JUDGES, at[2] % 3
    raised = {e: [list(sheet) for sheet in row] for e, row in marks.items()}
    raised[entry][judge][which] += 3
    assert ranks(results(plan, marked(plan, raised)))[entry] <= ranks(before)[entry]


# --- rounds, difficulty, factor -----------------------------------------------------------------------------

RUNS = ("r1", "r2", "r3")
ROUNDS = [
    SumOfRounds(),
    SumOfRounds(weights={"r2": Fraction(1, 3), "r3": Decimal(1)}),
    BestRounds(count=1),
    BestRounds(count=2),
    BestRounds(count=2, combine="mean"),
    BestOfGroups(groups=(RoundGroup(rounds=("r1",)), RoundGroup(rounds=("r2", "r3")))),
    LastRound(),
]


def ridden(rule, rows: list[list[list[int]]], **tally):
    """Marks of every run, each run with its difficulty; the results."""
    plan = contest(ENTRIES, JUDGES, TrimmedMean(), rounding=None, rounds=rule, **tally)
    plan = replace(plan, rounds=tuple(Round(id=r, name={}, entries=ENTRIES) for r in RUNS))
    (panel,) = plan.panels
    turns = {
        f"{run}/{entry}": TurnRecord(
            marks={j.id: {"c": Decimal(m)} for j, m in zip(panel.judges, sheet, strict=True)},
            outcome="scored",
            difficulty=Decimal("2.5") + i,
        )
        for i, (run, sheets_of) in enumerate(zip(RUNS, rows, strict=True))
        for entry, sheet in zip(ENTRIES, sheets_of, strict=True)
    }
    return results(plan, Recorded(turns=turns))


@pytest.mark.parametrize("rule", ROUNDS, **name)
@quick
@given(
    rows=st.lists(sheets(mark), min_size=3, max_size=3),
    at=st.tuples(*[st.integers(0, 11)] * 3),
    seed=st.integers(0, 99),
)
def test_rounds_do_not_care_who_sits_where_re_add_and_reward_every_better_mark(rule, rows, at, seed):
    times = RoundScore(factor=Decimal("0.6"), difficulty=True)
    before = ridden(rule, rows, round_score=times)
    re_adds(before)
    order = Random(seed).sample(range(JUDGES), JUDGES)
    turned = ridden(rule, [[[s[i] for i in order] for s in run] for run in rows], round_score=times)
    assert {e: t.total for e, t in turned.tallies.items()} == {e: t.total for e, t in before.tallies.items()}
    run, entry, judge = at[0] % 3, at[1] % 3, at[2] % JUDGES
    raised = [[list(s) for s in of_run] for of_run in rows]
    raised[run][entry][judge] += 5
    after = ridden(rule, raised, round_score=times)
    assert ranks(after)[ENTRIES[entry]] <= ranks(before)[ENTRIES[entry]]


@pytest.mark.parametrize("ties", ["all", "none", "ask"])
@quick
@given(
    rows=st.lists(sheets(mark), min_size=3, max_size=3),
    at=st.tuples(*[st.integers(0, 11)] * 2),
    top=st.integers(1, 2),
)
def test_a_better_mark_never_keeps_anybody_from_going_on(ties, rows, at, top):
    cut = Advancement(into="r3", counting=("r1", "r2"), top=top, ties=ties)
    before = ridden(SumOfRounds(), rows, advancement=(cut,))
    entry, judge = at[0] % 3, at[1] % JUDGES
    raised = [[list(s) for s in run] for run in rows]
    raised[0][entry][judge] += 5
    after = ridden(SumOfRounds(), raised, advancement=(cut,))
    assert ENTRIES[entry] in after.advancing[0].entries or ENTRIES[entry] not in before.advancing[0].entries


# --- scales -------------------------------------------------------------------------------------------------

SCALES = [
    PlacePoints(points=(Decimal(12), Decimal(10), Decimal(8))),
    PlacePoints(points=(Decimal(12), Decimal(10)), ties="worst"),
    PlaceNumber(),
    Proportion(),
    Share(),
]


@pytest.mark.parametrize("scale", SCALES, **name)
@quick
@given(rows=sheets(mark), at=st.tuples(*[st.integers(0, 11)] * 2), seed=st.integers(0, 99))
def test_scales_do_not_care_who_sits_where_re_add_and_reward_every_better_mark(scale, rows, at, seed):
    marks = dict(zip(ENTRIES, rows, strict=True))
    better = "low" if isinstance(scale, PlaceNumber) else "high"
    plan = contest(ENTRIES, JUDGES, Mean(), component={"scale": scale}, better=better, rounding=None)
    before = results(plan, marked(plan, marks))
    re_adds(before)
    order = Random(seed).sample(range(JUDGES), JUDGES)
    turned = results(plan, marked(plan, {e: [row[i] for i in order] for e, row in marks.items()}))
    assert ranks(turned) == ranks(before)
    entry, judge = ENTRIES[at[0] % 3], at[1] % JUDGES
    raised = {**marks, entry: [m + 5 * (i == judge) for i, m in enumerate(marks[entry])]}
    assert ranks(results(plan, marked(plan, raised)))[entry] <= ranks(before)[entry]


# --- equal marks --------------------------------------------------------------------------------------------

TRIMMING = [
    (TrimmedMean(highest=1, lowest=1), 1),
    (TrimmedMean(highest=2, lowest=0), 1),
    (ClosestTwo(), 1),
    (LimitedMean(within=Decimal("0.5")), 1),
    (TrimmedSum(highest=1, lowest=1), -2),
    (TrimmedSum(highest=0, lowest=2), -2),
]


@pytest.mark.parametrize(("method", "kept"), TRIMMING, ids=lambda x: type(x).__name__)
@quick
@given(value=st.integers(-50, 50), judges=st.integers(3, 9))
def test_trimming_equal_marks_leaves_that_mark_for_each_that_is_kept(method, kept, value, judges):
    combined = combine(method, [Fraction(value)] * judges)
    assert combined.value == value * (kept if kept > 0 else judges + kept)
    again = combine(method, [Fraction(value)] * (judges + 1))
    assert again.value == value * (kept if kept > 0 else judges + 1 + kept)


@quick
@given(value=mark, judges=st.integers(3, 7))
def test_trimming_equal_marks_over_criteria_and_equal_places_changes_nothing(value, judges):
    plan = contest(["a"], judges, TrimmedMean(on="criteria"), criteria=CRITERIA, rounding=None)
    found = results(plan, marked(plan, {"a": [[value] * 3] * judges}))
    assert found.tallies["a"].total == value
    plan = contest(["a", "b"], judges, RankSum(highest=1, lowest=1), better="low", rounding=None)
    found = results(plan, marked(plan, {"a": [value + 1] * judges, "b": [value] * judges}))
    assert {e: t.total for e, t in found.tallies.items()} == {"a": judges - 2, "b": 2 * (judges - 2)}
