"""Properties of ballots and figures: papers in any order, traces that re-add, and no better one that costs a place."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging.plan import Plan
from judging.recorded import BallotCount, Figure, RankingRow, Recorded
from judging.results import results
from judging.rules import (
    ApprovalBallot,
    AsPoints,
    Attainment,
    BallotComponent,
    ByTable,
    Electorate,
    Grade,
    GradedBallot,
    IndicatorComponent,
    Mean,
    NumericBallot,
    RankingBallot,
    RankInGroup,
    TableRow,
)
from judging.trace import re_add
from tests.judging.panels import contest, ranks

quick = settings(deadline=None, max_examples=30)
ENTRIES = ("a", "b", "c")


def re_adds(found):
    assert all(re_add(t.trace) == t.total for t in found.tallies.values())


def outside(component, **recorded) -> tuple[Plan, Recorded]:
    plan = contest(ENTRIES, 1, Mean(), rounding=None)
    return replace(plan, tally=replace(plan.tally, components=(component,))), Recorded(**recorded)


GRADES = tuple(
    Grade(id=g, name={}, points=Decimal(p)) for g, p in (("3", 100), ("2", 80), ("1", 60), ("0", 0))
)
COUNTED = [
    (GradedBallot(grades=GRADES), ("0", "1", "2", "3")),
    (GradedBallot(grades=GRADES, measure="sum"), ("0", "1", "2", "3")),
    (NumericBallot(low=Decimal(1), high=Decimal(4)), ("1", "2", "3", "4")),
    (NumericBallot(low=Decimal(1), high=Decimal(4), drop=Decimal("0.2")), ("1", "2", "3", "4")),
    (ApprovalBallot(), ("no", "yes")),
    (ApprovalBallot(measure="count"), ("no", "yes")),
]


@pytest.mark.parametrize(("method", "votes"), COUNTED, ids=lambda x: type(x).__name__)
@quick
@given(
    papers=st.lists(st.lists(st.integers(0, 3), min_size=1, max_size=12), min_size=3, max_size=3),
    at=st.tuples(st.integers(0, 2), st.integers(0, 11)),
)
def test_papers_come_in_any_order_re_add_and_a_better_vote_never_costs_a_place(method, votes, papers, at):
    ballot = BallotComponent(id="vote", name={}, method=method, electorates=(Electorate(id="hall", name={}),))

    def counted(given):
        rows = tuple(
            BallotCount(
                component="vote", electorate="hall", entry=e, votes={votes[min(p, len(votes) - 1)]: 1}
            )
            for e, row in zip(ENTRIES, given, strict=True)
            for p in row
        )
        return results(*outside(ballot, ballots=rows))

    before = counted(papers)
    re_adds(before)
    assert ranks(counted([row[::-1] for row in papers])) == ranks(before)
    entry, paper = at[0], at[1] % len(papers[at[0]])
    better = [list(row) for row in papers]
    better[entry][paper] = min(3, better[entry][paper] + 1)
    assert ranks(counted(better))[ENTRIES[entry]] <= ranks(before)[ENTRIES[entry]]


@pytest.mark.parametrize(
    "method", [RankingBallot(), RankingBallot(last=0, measure="mean")], ids=["sum", "mean"]
)
@quick
@given(
    orders=st.lists(st.permutations(ENTRIES), min_size=1, max_size=6),
    at=st.tuples(st.integers(0, 5), st.integers(1, 2)),
)
def test_orders_come_in_any_order_re_add_and_a_better_place_never_costs_one(method, orders, at):
    ballot = BallotComponent(id="vote", name={}, method=method, electorates=(Electorate(id="hall", name={}),))

    def counted(given):
        rows = tuple(RankingRow(component="vote", electorate="hall", order=tuple(o)) for o in given)
        return results(*outside(ballot, rankings=rows))

    before = counted(orders)
    re_adds(before)
    assert ranks(counted(orders[::-1])) == ranks(before)
    paper, place = at[0] % len(orders), at[1]
    up = [list(o) for o in orders]
    up[paper][place - 1], up[paper][place] = up[paper][place], up[paper][place - 1]
    moved = orders[paper][place]
    assert ranks(counted(up))[moved] <= ranks(before)[moved]


FIGURES = [
    AsPoints(),
    ByTable(
        rows=(
            TableRow(at_least=Decimal(5), points=Decimal(3)),
            TableRow(at_least=Decimal(9), points=Decimal(7)),
        )
    ),
    Attainment(target=Decimal(10), cap=Decimal(120), floor=Decimal(20)),
    Attainment(target=Decimal(10), better="low", cap=Decimal(150)),
    RankInGroup(),
    RankInGroup(points=(Decimal(10), Decimal(6)), better="low", ties="worst"),
]


@pytest.mark.parametrize("method", FIGURES, ids=lambda x: type(x).__name__)
@quick
@given(
    values=st.lists(st.integers(-20, 20), min_size=3, max_size=3),
    at=st.integers(0, 2),
    more=st.integers(1, 20),
)
def test_figures_re_add_and_a_better_one_never_costs_a_place(method, values, at, more):
    better = getattr(method, "better", "high")
    component = IndicatorComponent(id="figure", name={}, method=method)

    def measured(given):
        rows = tuple(
            Figure(component="figure", entry=e, value=Decimal(v)) for e, v in zip(ENTRIES, given, strict=True)
        )
        return results(*outside(component, figures=rows))

    before = measured(values)
    re_adds(before)
    improved = [v + (more if better == "high" else -more) * (i == at) for i, v in enumerate(values)]
    assert ranks(measured(improved))[ENTRIES[at]] <= ranks(before)[ENTRIES[at]]


def test_a_smaller_figure_can_earn_less_where_less_is_better_and_nothing_caps_what_zero_earns():
    # without a cap a zero earns the full points and no more, while 1 against a target of 10 earns ten times as many
    component = IndicatorComponent(id="figure", name={}, method=Attainment(target=Decimal(10), better="low"))
    rows = tuple(
        Figure(component="figure", entry=e, value=Decimal(v)) for e, v in (("a", 1), ("b", 0), ("c", 10))
    )
    found = results(*outside(component, figures=rows))
    assert {e: t.total for e, t in found.tallies.items()} == {"a": 1000, "b": 100, "c": 100}
