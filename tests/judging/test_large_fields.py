"""A large field is worked out quickly enough, and a mark costs little more in it than in a small one."""

from random import Random
from time import perf_counter

from benchmarks import mark
from benchmarks.tally import contest, marked, placed
from judging.results import results
from judging.rules import Skating, TrimmedMean


def test_a_thousand_entries_take_less_than_a_second_from_cold():
    plan = contest(1000, 30, 6, TrimmedMean())
    recorded = marked(plan, Random(1))
    begun = perf_counter()
    results(plan, recorded)
    assert perf_counter() - begun < 5, "measured 0.2 to 0.6 s; the bound is for busy machines"


def test_the_skating_system_is_quick_for_a_large_final():
    plan = contest(24, 15, 10, Skating(), high=24)
    recorded = placed(plan, Random(2))
    begun = perf_counter()
    results(plan, recorded)
    assert perf_counter() - begun < 1, "measured 15 to 90 ms; the bound is for busy machines"


def test_a_mark_and_the_views_it_changes_hardly_depend_on_the_field():
    assert mark.run(quick=True)["ratio"] < 5, "measured 1.5 to 2.5; redrawing everything is above 200"
