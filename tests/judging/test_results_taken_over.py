"""Results that take over what has not changed equal results from cold, whatever was recorded in between."""

from dataclasses import replace
from random import Random
from time import thread_time

import pytest

from benchmarks.contests import random_contest
from benchmarks.tally import contest as large_contest
from benchmarks.tally import marked as large_marks
from judging.results import affected, apart, results
from judging.rules import Borda, Mean, TrimmedMean
from judging.tally.field import Field
from tests.judging.panels import contest, marked


@pytest.mark.parametrize("seed", range(120))
def test_a_record_taken_in_turn_by_turn_gives_the_results_from_cold(seed):
    rng = Random(seed)
    plan, recorded = random_contest(rng)
    turns, so_far = rng.sample(list(recorded.turns), len(recorded.turns)), replace(recorded, turns={})
    found = results(plan, so_far)
    for turn in turns:
        more = replace(so_far, turns={**so_far.turns, turn: recorded.turns[turn]})
        so_far, found = more, results(plan, more, (so_far, found))
        assert found == results(plan, more)
    assert results(plan, replace(recorded, adjustments=(), decisions=()), (so_far, found)) == results(
        plan, replace(recorded, adjustments=(), decisions=())
    )


def test_only_the_entry_that_was_marked_is_worked_out_again():
    plan = contest(["a", "b", "c"], 2, Mean())
    before = marked(plan, {"a": [50, 60], "b": [90, 80], "c": [90, 80]})
    after = marked(plan, {"a": [50, 60], "b": [90, 81], "c": [90, 80]})
    assert apart(plan)
    assert affected(Field(plan, after), before) == {"b"}


def test_where_entries_are_compared_all_are_worked_out_again():
    plan = contest(["a", "b"], 2, Borda())
    before = marked(plan, {"a": [50, 60], "b": [90, 80]})
    assert not apart(plan)
    assert affected(Field(plan, before), before) is None


def test_one_more_turn_in_a_large_field_costs_a_fraction_of_the_whole():
    plan = large_contest(1000, 9, 5, TrimmedMean())
    whole = large_marks(plan, Random(1))
    *others, last = whole.turns
    before = replace(whole, turns={t: whole.turns[t] for t in others})
    worked = (before, results(plan, before))
    begun = thread_time()
    results(plan, whole, worked)
    one, begun = thread_time() - begun, thread_time()
    results(plan, whole)
    assert one < 0.7 * (thread_time() - begun), "measured 0.2 to 0.35"
    assert last in whole.turns
