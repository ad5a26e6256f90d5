"""Steps of a tie chain on numbers a person can compare: what each looks at, and what it leaves out."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging.plan import Round
from judging.recorded import Recorded, TurnRecord
from judging.rules import (
    Mean,
    TieByBestRounds,
    TieByComponent,
    TieByCountBack,
    TieByCriterion,
    TieByMedian,
    TieHeadToHead,
    TieShared,
)
from tests.judging.panels import contest, criterion, marked, ranks, results, totals


def over_rounds(plan, marks):
    """Rounds r1, r2 … of one judge or several; a word is an outcome."""
    (panel,) = plan.panels
    many = max(len(row) for row in marks.values())
    rounds = tuple(Round(id=f"r{n}", name={}, entries=tuple(marks)) for n in range(1, many + 1))
    turns = {}
    for entry, row in marks.items():
        for n, given in enumerate(row, 1):
            outcome = given if isinstance(given, str) else "scored"
            numbers = [] if isinstance(given, str) else given if isinstance(given, list) else [given]
            sheets = {
                j.id: {panel.criteria[0].id: Decimal(str(m))}
                for j, m in zip(panel.judges, numbers, strict=False)
            }
            turns[f"r{n}/{entry}"] = TurnRecord(marks=sheets, outcome=outcome)
    return results(replace(plan, rounds=rounds), Recorded(turns=turns))


def told(found, entry="a"):
    """What the step that decided shows of each entry."""
    step = found.place[entry].decided_by
    return {term.of.removeprefix("entry:"): term.value for term in step.terms}


@pytest.mark.parametrize(
    ("better", "marks", "order", "shown"),
    [
        ("high", {"a": [8, 6], "b": [5, 9]}, "ba", {"a": "8 6", "b": "9 5"}),
        ("low", {"a": [4, 1], "b": [2, 3]}, "ab", {"a": "1 4", "b": "2 3"}),
        ("high", {"a": [9, 4, 2], "b": [3, 9, 3]}, "ab", {"a": "9 4 2", "b": "9 3 3"}),
        ("high", {"a": [9, "did-not-start"], "b": [9, 0]}, "ba", {"a": "9", "b": "9 0"}),  # fewer are worse
    ],
)
def test_count_back_by_rounds_compares_the_best_then_the_second_best(better, marks, order, shown):
    plan = contest(list(marks), 1, Mean(), better=better, ties=(TieByCountBack(of="rounds"), TieShared()))
    found = over_rounds(plan, marks)
    assert totals(found)["a"] == totals(found)["b"]
    assert ranks(found) == {entry: place for place, entry in enumerate(order, 1)}
    assert told(found) == shown


@pytest.mark.parametrize(("better", "first"), [("high", "b"), ("low", "a")])
def test_the_best_rounds_together_are_as_many_as_declared(better, first):
    plan = contest(["a", "b"], 1, Mean(), better=better, ties=(TieByBestRounds(count=2),))
    # the two highest 10 and 11, the two lowest 5 and 6
    found = over_rounds(plan, {"a": [7, 3, 2], "b": [1, 5, 6]})
    assert totals(found) == {"a": "12.00", "b": "12.00"}
    assert ranks(found)[first] == 1


def test_count_back_by_places_tells_how_many_of_each_and_leaves_out_who_has_no_score():
    plan = contest(["a", "b"], 3, Mean(), ties=(TieByCountBack(),))
    found = results(plan, marked(plan, {"a": [7, 7, 4], "b": [6, 6, 6]}))
    assert (ranks(found), told(found)) == ({"a": 1, "b": 2}, {"a": "2 1", "b": "1 2"})
    plan = contest(["a", "b", "c"], 2, Mean(), ties=(TieByCountBack(),))
    # of the first round c would be between a and b with one judge, before a with the other
    gone = over_rounds(plan, {"a": [[8, 8], [0, 0]], "b": [[7, 9], [0, 0]], "c": [[9, "8.5"], "withdrawn"]})
    assert ranks(gone) == {"a": 1, "b": 1, "c": None}


def test_head_to_head_counts_the_judges_who_marked_both_and_placed_one_higher():
    plan = contest(["a", "b"], 5, Mean(), ties=(TieHeadToHead(),))
    found = results(plan, marked(plan, {"a": [5, 5, 6, 6, 4], "b": [5, 5, 5, 5, 6]}))
    assert (totals(found), ranks(found)) == ({"a": "5.20", "b": "5.20"}, {"a": 1, "b": 2})
    plan = contest(["a", "b"], 3, Mean(), ties=(TieHeadToHead(),))
    found = results(plan, marked(plan, {"a": [8, 7, None], "b": [7, None, 8]}))
    assert (totals(found), ranks(found)) == ({"a": "7.50", "b": "7.50"}, {"a": 1, "b": 2})


def test_head_to_head_says_how_many_were_too_many_for_it():
    plan = contest(["a", "b", "c"], 1, Mean(), ties=(TieHeadToHead(), TieShared()))
    found = results(plan, marked(plan, {"a": [5], "b": [5], "c": [5]}))
    assert found.place["a"].ties[0].args["tied"] == "3"


def test_medians_are_those_of_the_rounds_the_component_is_judged_in():
    plan = contest(["a", "b"], 1, Mean(), ties=(TieByMedian(component="first"), TieShared()))
    parts = tuple(
        replace(plan.tally.components[0], id=c, rounds=(r,)) for c, r in (("first", "r1"), ("last", "r2"))
    )
    plan = replace(plan, tally=replace(plan.tally, components=parts))
    found = over_rounds(plan, {"a": [5, 9], "b": [6, 8]})
    assert (ranks(found), told(found)) == ({"b": 1, "a": 2}, {"a": "5", "b": "6"})
    by = replace(plan, tally=replace(plan.tally, ties=(TieByComponent(component="last"), TieShared())))
    assert told(over_rounds(by, {"a": [5, 9], "b": [6, 8]})) == {"a": "9", "b": "8"}


def test_the_mean_that_stands_in_for_an_absent_judge_is_among_the_totals_of_a_median():
    plan = contest(["a", "b"], 4, Mean(), absent="substitute-mean", ties=(TieByMedian(), TieShared()))
    found = results(plan, marked(plan, {"a": [1, 8, 9, None], "b": [0, 7, 8, 9]}))
    # 1 6 8 9 and 0 7 8 9; without the 6 that stands in a would have 8
    assert (totals(found)["a"], ranks(found), told(found)) == (
        "6.00",
        {"b": 1, "a": 2},
        {"a": "7", "b": "7.5"},
    )


def faults_beside(*ties):
    """Marks, and faults that weigh nothing in the total: few are better."""
    plan = contest(["a", "b"], 3, Mean(), ties=(*ties, TieShared()), criteria=[criterion("x", 10)])
    (first,) = plan.panels
    second = replace(first, id="faults", judges=tuple(replace(j, id=f"f{j.id}") for j in first.judges))
    (marks,) = plan.tally.components
    faults = replace(marks, id="faults", panels=("faults",), better="low", weight=Decimal(0))
    plan = replace(plan, panels=(first, second), tally=replace(plan.tally, components=(marks, faults)))
    rows = {"a": ([8, 8, 5], [2, 2, 2]), "b": ([7, 7, 7], [0, 0, 0])}
    turns = {
        f"final/{e}": TurnRecord(
            marks={
                j.id: {"x": Decimal(m)}
                for panel, row in zip((first, second), given, strict=True)
                for j, m in zip(panel.judges, row, strict=True)
            },
            outcome="scored",
        )
        for e, given in rows.items()
    }
    return results(plan, Recorded(turns=turns))


def test_a_panel_that_counts_faults_is_subtracted_from_one_that_gives_marks():
    found = faults_beside(TieByMedian())
    assert (ranks(found), told(found)) == ({"b": 1, "a": 2}, {"a": "6", "b": "7"})
    assert ranks(faults_beside(TieByMedian(component="panel"))) == {"a": 1, "b": 2}


def test_a_criterion_that_two_panels_have_is_that_of_the_panel_named_in_its_direction():
    found = faults_beside(TieByCriterion(criterion="x", panel="faults"))
    assert (ranks(found), told(found)) == ({"b": 1, "a": 2}, {"a": "2", "b": "0"})
    assert ranks(faults_beside(TieByCriterion(criterion="x", panel="panel"))) == {"a": 1, "b": 1}
