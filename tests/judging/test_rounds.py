"""Rounds: how they make one total and one outcome, who came how far, and what their traces and cards tell."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import get_args

import pytest

from judging.plan import Round
from judging.recorded import Adjustment, Recorded, TurnRecord
from judging.rules import (
    Advancement,
    AsPoints,
    BestRounds,
    IndicatorComponent,
    LastRound,
    Mean,
    Outcome,
    Overtime,
    OvertimeTier,
    Rounding,
    RoundScore,
    Skating,
    SumOfRounds,
)
from judging.tally.outcomes import overall, stages
from judging.trace import re_add
from tests.judging.panels import changed, contest, marked, ranks, results, totals


def three_rounds(rule, **tally):
    plan = contest(["a", "b"], 1, Mean(), rounds=rule, **tally)
    rounds = tuple(Round(id=r, name={"en": r}, entries=("a", "b")) for r in ("r1", "r2", "r3"))
    return replace(plan, rounds=rounds)


def run(marks):
    turns = {}
    for entry, row in marks.items():
        for name, mark in zip(("r1", "r2", "r3"), row, strict=True):
            scored = mark not in get_args(Outcome)
            sheets = {"j1": {"c": Decimal(mark)}} if scored else {}
            turns[f"{name}/{entry}"] = TurnRecord(marks=sheets, outcome="scored" if scored else mark)
    return Recorded(turns=turns)


def test_rounds_are_added_with_weights_or_the_best_count():
    marks = run({"a": [80, 90, 70], "b": [85, 60, 60]})
    added = three_rounds(SumOfRounds(weights={"r1": Decimal("0.5"), "r2": Decimal(1)}))
    assert totals(results(added, marks)) == {"a": "130.00", "b": "102.50"}
    best = three_rounds(BestRounds(count=2, combine="mean"))
    assert totals(results(best, marks)) == {"a": "85.00", "b": "72.50"}


def test_a_trace_of_several_rounds_says_where_each_begins_and_names_what_came_on_top():
    tiers = Overtime(tiers=(OvertimeTier(start=1, deduct=Decimal("0.5")),))
    plan = three_rounds(SumOfRounds(), overtime=tiers)
    given = run({"a": [80, "did-not-start", 70], "b": [1, 1, 1]})
    items = tuple(
        Adjustment(entry="a", round="r3", kind="k", points=Decimal(p), reason="r", by="x", at=0)
        for p in ("2", "-1")
    )
    late = {**given.turns, "r3/a": replace(given.turns["r3/a"], over=4)}
    found = results(plan, replace(given, turns=late, adjustments=items)).tallies["a"]
    begins = [step.args["round"] for step in found.trace if step.code == "round-begins"]
    on_top = [s.code for s in found.trace if s.code in ("overtime", "bonus", "deduction")]
    assert (begins, on_top) == (["r1", "r3"], ["overtime", "bonus", "deduction"])
    assert (found.shown, re_add(found.trace)) == ("150.50", Fraction("150.5"))
    assert found.components == {}  # of which round would be unclear
    single = contest(["a"], 2, Mean())
    only = results(single, marked(single, {"a": [80, 90]})).tallies["a"]
    assert "round-begins" not in [step.code for step in only.trace]
    assert only.components == {"panel": 85}


@pytest.mark.parametrize(
    ("fields", "announced"),
    [
        ({"announced": Rounding(places=1), "round_score": RoundScore(rounding=Rounding(places=3))}, "90.5"),
        ({"round_score": RoundScore(rounding=Rounding(places=3))}, "90.500"),
        ({}, "90.50"),
        ({"rounding": None}, "90.5"),
    ],
)
def test_what_is_announced_is_the_last_score_as_the_nearest_rounding_says(fields, announced):
    found = results(
        three_rounds(SumOfRounds(), **fields), run({"a": [1, "90.5", "did-not-start"], "b": [1, 1, 1]})
    )
    assert found.tallies["a"].announced == announced


def test_cards_are_those_of_the_components_judged_in_the_round():
    plan = three_rounds(SumOfRounds())
    (whole,) = plan.tally.components
    parts = tuple(replace(whole, id=c, rounds=(r,)) for c, r in (("first", "r1"), ("second", "r2")))
    figure = IndicatorComponent(id="figure", name={}, method=AsPoints(), rounds=("r1",), missing="zero")
    plan = replace(plan, tally=replace(plan.tally, components=(*parts, figure)))
    found = results(plan, run({"a": [80, 90, "did-not-start"], "b": [1, 1, 1]})).tallies["a"]
    dealt = {r: [(card.component, card.shown) for card in tally.cards] for r, tally in found.rounds.items()}
    assert dealt == {"r1": [("first", "80.0")], "r2": [("second", "90.0")], "r3": []}


def test_a_round_without_a_score_counts_zero_or_leaves_no_total_and_its_place_is_declared():
    marks = run({"a": [80, "did-not-start", 70], "b": [10, 10, 10]})
    zero = three_rounds(SumOfRounds())
    assert totals(results(zero, marks)) == {"a": "150.00", "b": "30.00"}
    none = three_rounds(SumOfRounds(not_scored="non-score"), non_scores=("did-not-start",))
    assert ranks(results(none, marks)) == {"b": 1, "a": 2}
    unplaced = three_rounds(SumOfRounds(not_scored="non-score"))
    assert ranks(results(unplaced, marks)) == {"b": 1, "a": None}


ZERO, NONE, LAST = SumOfRounds(), SumOfRounds(not_scored="non-score"), LastRound()
OUT: dict[str, Outcome] = {
    "S": "scored",
    "P": "pending",
    "N": "did-not-start",
    "I": "did-not-improve",
    "W": "withdrawn",
    "D": "disqualified",
}


@pytest.mark.parametrize(
    ("rule", "turns", "whole"),
    [
        (ZERO, "SN", "S"),  # a round missed counts zero
        (ZERO, "IN", "N"),  # nothing but misses: as the last of them
        (ZERO, "NP", "P"),  # still to come
        (ZERO, "", "P"),
        (NONE, "SIN", "N"),
        (NONE, "IP", "I"),
        (NONE, "SP", "S"),
        (LAST, "SN", "N"),
        (LAST, "NSP", "S"),
        (LAST, "P", "P"),
        (ZERO, "WS", "W"),  # in whatever round, it is for the whole contest
        (BestRounds(), "SWD", "D"),
        (LAST, "DS", "D"),
    ],
)
def test_turns_that_ended_differently_end_as_one_outcome(rule, turns, whole):
    tally = contest(["a"], 1, Mean(), rounds=rule).tally
    assert overall(tally, [OUT[t] for t in turns]) == OUT[whole]


def test_who_misses_one_of_the_dances_has_no_score_even_where_other_components_count_round_by_round():
    plan = contest(["a"], 1, Skating(dances="rounds"))
    for method, whole in ((Mean(), "did-not-start"), (Skating(), "did-not-start")):
        other = replace(plan.tally.components[0], id="other", method=method)
        tally = replace(plan.tally, components=(*plan.tally.components, other))
        assert overall(tally, ["scored", "did-not-start"]) == whole
    in_one_round = contest(["a"], 1, Skating()).tally
    assert overall(in_one_round, ["scored", "did-not-start"]) == "scored"


def test_a_round_is_one_further_than_those_that_feed_it_or_share_entries_with_it():
    plan = three_rounds(LastRound())
    into_last = Advancement(into="r3", counting=("r1",), top=1)
    fed = replace(plan, tally=replace(plan.tally, advancement=(into_last,)))
    assert stages(fed, {"r1": ("a",), "r2": ("b",), "r3": ()}) == {"r1": 1, "r2": 1, "r3": 2}
    assert stages(plan, {"r1": ("a",), "r2": ("a", "b"), "r3": ("a", "b")}) == {"r1": 1, "r2": 2, "r3": 3}
    assert stages(plan, {"r1": ("a",), "r2": ("a",), "r3": ("b",)}) == {"r1": 1, "r2": 2, "r3": 1}


def test_of_two_with_the_same_non_score_the_one_who_came_further_is_before_the_other():
    plan = three_rounds(LastRound(), non_scores=("did-not-start",))
    found = results(
        plan, run({"a": ["did-not-start", "pending", "pending"], "b": [5, "did-not-start", "pending"]})
    )
    assert [(p.entry, p.status) for p in found.standings] == [("b", "did-not-start"), ("a", "did-not-start")]


def test_non_scores_stand_below_all_scored_entries_in_the_declared_order():
    plan = contest(["a", "b", "c", "d"], 1, Mean(), non_scores=("did-not-start", "disqualified"))
    recorded = marked(plan, {"d": [1]})
    for entry, outcome in (("a", "disqualified"), ("b", "did-not-start"), ("c", "withdrawn")):
        recorded = changed(recorded, entry, outcome=outcome)
    assert ranks(results(plan, recorded)) == {"d": 1, "b": 2, "a": 3, "c": None}


def test_who_came_further_stands_above_where_the_last_round_counts():
    plan = three_rounds(LastRound())
    plan = replace(plan, rounds=(plan.rounds[0], replace(plan.rounds[1], entries=("b",))))
    found = results(
        plan,
        Recorded(
            turns={
                "r1/a": TurnRecord(marks={"j1": {"c": Decimal(90)}}, outcome="scored"),
                "r1/b": TurnRecord(marks={"j1": {"c": Decimal(80)}}, outcome="scored"),
                "r2/b": TurnRecord(marks={"j1": {"c": Decimal(20)}}, outcome="scored"),
            }
        ),
    )
    assert [(p.entry, p.total) for p in found.standings] == [("b", "20.00"), ("a", "90.00")]


def test_a_missing_figure_is_asked_for_once_all_rounds_of_the_entry_are_over():
    plan = three_rounds(SumOfRounds())
    figure = IndicatorComponent(id="figure", name={}, method=AsPoints(), rounds=("r1",))
    plan = replace(plan, tally=replace(plan.tally, components=(*plan.tally.components, figure)))
    part = results(plan, run({"a": [1, 2, "pending"], "b": [1, 2, 3]}))
    assert [(q.kind, q.entries) for q in part.owed] == [("figure-missing", ("b",))]
