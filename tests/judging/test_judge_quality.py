"""How the judges judged, each figure re-added by hand; for the scrutineer alone."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from judging.plan import Round
from judging.recorded import Recorded
from judging.rules import AsPoints, IndicatorComponent, Mean
from judging.scrutiny.judges import judge_quality
from tests.judging.panels import contest, marked


def report(marks, called=(), units=()):
    plan = contest(list(marks), len(next(iter(marks.values()))), Mean())
    (panel,) = plan.panels
    own = dict(units)
    judges = tuple(replace(j, unit=own.get(j.id)) for j in panel.judges)
    plan = replace(plan, panels=(replace(panel, judges=judges),))
    (found,) = judge_quality(plan, marked(plan, marks), called)
    return found


FIVE = {"a": [60, 56, 56], "b": [70, 67, 67], "c": [80, 78, 78], "d": [85, 84, 84], "e": [90, 90, 90]}
"""The first judge is 4, 3, 2, 1 and 0 above the mean of the other two."""


def test_severity_drift_and_own_unit_are_measured_against_the_others_mean():
    first = report(FIVE, units=[("j1", "a")]).judges[0]
    # on the own unit 4, on the others 1.5; one point less from turn to turn
    assert (first.marked, first.severity, first.drift, first.own_unit) == (5, 2, -1, Fraction(5, 2))


def test_drift_follows_the_turns_of_that_round_as_they_were_called():
    called = [f"{r}/{e}" for r in ("final", "other") for e in ("edcba" if r == "final" else "abcde")]
    assert report(FIVE, called).judges[0].drift == 1
    assert report({e: FIVE[e] for e in "abcd"}).judges[0].drift is None


def test_a_judge_who_marked_the_own_unit_alone_is_compared_with_nothing():
    marks = {"a": [9, 8, 8], "b": [None, 7, 7]}
    first = report(marks, units=[("j1", "a")]).judges[0]
    assert (first.severity, first.own_unit) == (1, None)


def test_spread_is_the_judge_s_deviation_over_that_of_the_panel_s_means():
    found = report({"a": [2, 0], "b": [4, 0], "c": [6, 0]})
    # the means 1, 2, 3
    assert [r.spread for r in found.judges] == [2, 0]
    assert [r.spread for r in report({"a": [2, 0], "b": [4, 0]}).judges] == [None, None]
    assert [r.spread for r in report({"a": [5, 5], "b": [5, 5], "c": [5, 5]}).judges] == [None, None]


@pytest.mark.parametrize(
    ("marks", "agreement"),
    [
        # places 1 2 3, 1 2 3 and 3 2 1: sums 5 6 7, and 12 x 2 / (9 x 24)
        ({"a": [9, 9, 1], "b": [8, 8, 2], "c": [7, 7, 3]}, Fraction(1, 9)),
        # places 1.5 1.5 3 and 1 2 3: sums 2.5 3.5 6, and 12 x 6.5 / (4 x 24 - 2 x 6)
        ({"a": [8, 9], "b": [8, 8], "c": [1, 7]}, Fraction(13, 14)),
        ({"a": [9, 9], "b": [8, 8]}, None),  # two entries say nothing
        ({"a": [9], "b": [8], "c": [7]}, None),  # nor does one judge
        ({"a": [5, 5], "b": [5, 5], "c": [5, 5]}, None),  # nor do judges who part nobody
        # the entry one of them missed is left out
        ({"a": [9, 9], "b": [8, 8], "c": [7, 7], "d": [1, None]}, 1),
    ],
)
def test_kendall_s_w_is_the_textbook_s(marks, agreement):
    assert report(marks).kendall == agreement


@pytest.mark.parametrize(
    ("marks", "warnings"),
    [
        (FIVE, set()),
        ({e: FIVE[e] for e in "abcd"}, {"few-entries"}),
        ({e: row[:2] for e, row in FIVE.items()}, {"few-judges"}),
        ({**FIVE, "a": [60, None, 56]}, {"different-entries"}),
    ],
)
def test_where_comparison_is_not_valid_the_report_says_why(marks, warnings):
    assert set(report(marks).warnings) == warnings


def test_there_is_a_report_for_each_panel_in_each_round_it_judges_and_that_has_scores():
    plan = contest(["a", "b"], 2, Mean())
    outside = IndicatorComponent(id="figure", name={}, method=AsPoints(), rounds=("final",))
    first = replace(plan.tally.components[0], rounds=("final", "later"))
    plan = replace(
        plan,
        rounds=(*plan.rounds, *(Round(id=r, name={}, entries=("a", "b")) for r in ("other", "later"))),
        tally=replace(plan.tally, components=(outside, first)),
    )
    given = marked(plan, {"a": [Decimal(5), 6], "b": [7, 8]})
    turns = {**given.turns, "other/a": given.turns["final/a"]}
    assert [r.round for r in judge_quality(plan, Recorded(turns=turns))] == ["final"]
