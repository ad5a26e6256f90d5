"""Totals unusual enough to be confirmed: the limits themselves, by hand."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from judging.plan import Round
from judging.rules import AsPoints, IndicatorComponent, Mean
from judging.scrutiny.variance import flags, median, unusual
from tests.judging.panels import contest, criterion, marked


def found(*marks, from_mean=10**6, least_gap=0):
    flagged = flags(
        [Fraction(m) for m in marks], from_mean=Fraction(from_mean), least_gap=Fraction(least_gap)
    )
    return [(f.position, "mean" * f.from_mean + "dixon" * f.dixon) for f in flagged]


def test_exactly_so_far_from_the_mean_is_far():
    assert found(80, 90, from_mean=5) == [(0, "mean"), (1, "mean")]
    assert found(80, 90, from_mean="5.01") == []
    assert found(80, from_mean=0) == []


@pytest.mark.parametrize(
    ("marks", "outlier"),
    [
        ((1000, 0, 234, 100), 0),  # Q = 766/1000, and the critical value of four marks is 0.765
        ((1000, 0, 235, 100), None),  # exactly the critical value is no outlier yet
        ((900, 1000, 0, 766), 2),  # the lowest
        ((0, 100, 200, 357, 1000), 4),  # 0.642 for five
        ((0, 100, 200, 358, 1000), None),
        ((5, 5, 5), None),  # no range, no outlier
        ((0, 1000), None),  # nobody can say of two which is the odd one
    ],
)
def test_dixon_s_q_compares_the_gap_with_the_range(marks, outlier):
    assert found(*marks) == ([] if outlier is None else [(outlier, "dixon")])


def test_a_gap_that_is_small_on_the_scale_is_none_however_large_beside_the_range():
    assert found(0, 100, 200, 300, 1000, least_gap=700) == [(4, "dixon")]
    assert found(0, 100, 200, 300, 1000, least_gap=701) == []


@pytest.mark.parametrize(
    ("marks", "flagged"),
    [
        # the scale goes from 50 to 100, twice: a tenth is 10, a gap of 5 is enough for Dixon's
        ((70, 70, 70, 70, "75"), ("j5", True, True)),
        ((71, 71, "70.5", "71.5", "74"), ("j5", False, True)),  # 2 x 2.5 apart, the range 2 x 3.5
        ((71, 71, "70.5", "71.5", "73.9"), None),
        ((50, 55, 55, 55, "59.9"), ("j1", True, False)),  # 2 x 5 from the median, and 2 x 4.9
    ],
)
def test_what_is_unusual_follows_from_the_scale_and_its_weight(marks, flagged):
    scale = replace(criterion("c", 100, weight="2"), low=Decimal(50))
    plan = contest(["a"], 5, Mean(), criteria=[scale])
    flags_ = unusual(plan, marked(plan, {"a": marks}))
    assert [(f.judge, f.from_median, f.dixon) for f in flags_] == ([] if flagged is None else [flagged])


def test_the_median_is_the_middle_mark_or_halfway_between_two():
    rows = ([9], [9, 1], [9, 1, 2], [9, 1, 2, 4], [9, 1, 2, 4, 3])
    assert [median([Fraction(m) for m in row]) for row in rows] == [9, 5, 2, 3, 3]


def test_the_median_of_an_odd_panel_is_its_middle_mark_and_figures_from_outside_are_not_looked_at():
    plan = contest(["a"], 5, Mean())
    outside = IndicatorComponent(id="figure", name={}, method=AsPoints(), rounds=("final",))
    only = replace(plan.tally.components[0], rounds=("final",))
    rounds = (*plan.rounds, Round(id="other", name={}, entries=("a",)))
    plan = replace(plan, rounds=rounds, tally=replace(plan.tally, components=(outside, only)))
    given = marked(plan, {"a": [10, 70, 71, 73, 74]})
    given = replace(given, turns={**given.turns, "other/a": given.turns["final/a"]})
    (flag,) = unusual(plan, given)
    assert (flag.round, flag.judge, flag.panel_median) == ("final", "j1", 71)
