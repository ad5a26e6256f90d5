"""Results kept up to date turn by turn equal results from cold, and are quick enough for a large field."""

from dataclasses import replace
from random import Random
from time import perf_counter

import pytest

from benchmarks.contests import random_contest
from benchmarks.tally import contest as large_contest
from benchmarks.tally import marked as large_marks
from benchmarks.tally import one_mark, placed
from judging.recorded import Recorded
from judging.results import results
from judging.rules import Borda, Mean, Skating, TrimmedMean
from judging.running import Running, apart
from tests.judging.panels import contest, marked


def in_play(plan, recorded, rng):
    """The same record, taken in turn by turn in any order, some turns twice."""
    running = Running(plan, replace(recorded, turns={}))
    turns = list(recorded.turns.items())
    for at, record in [*rng.sample(turns, len(turns)), *rng.sample(turns, len(turns) // 2)]:
        running.record(at, record)
    return running


@pytest.mark.parametrize("seed", range(40))
def test_a_contest_in_play_and_the_same_contest_from_cold_agree(seed):
    plan, recorded = random_contest(Random(seed))
    running = in_play(plan, recorded, Random(seed))
    cold = results(plan, recorded)
    assert running.results().standings == cold.standings
    assert running.results().awards == cold.awards
    assert {e: t.total for e, t in running.tallies.items()} == {e: t.total for e, t in cold.tallies.items()}


def test_the_rank_by_total_is_known_without_the_whole_standing():
    plan = contest(["a", "b", "c"], 2, Mean())
    assert apart(plan)
    assert not apart(contest(["a"], 2, Borda()))
    recorded = marked(plan, {"a": [50, 60], "b": [90, 80], "c": [90, 80]})
    running = Running(plan, Recorded())
    assert running.rank("a") is None
    for at, record in recorded.turns.items():
        running.record(at, record)
    assert [running.rank(e) for e in ("a", "b", "c")] == [3, 1, 1]
    better = marked(plan, {"a": [95, 95]}).turns["final/a"]
    assert running.record("final/a", better).shown == "95.00"
    assert [running.rank(e) for e in ("a", "b", "c")] == [1, 2, 2]


def test_a_thousand_entries_take_about_a_second_from_cold_and_one_mark_does_not_depend_on_the_field():
    rng = Random(1)
    plan = large_contest(1000, 30, 6, TrimmedMean())
    recorded = large_marks(plan, rng)
    begun = perf_counter()
    results(plan, recorded)
    assert perf_counter() - begun < 5, "measured 0.2 to 0.6 s; the bound is for busy machines"
    small, large = sorted(one_mark(16, rng, 200)), sorted(one_mark(1000, rng, 200))
    assert large[100] < 5 * small[100]


def test_the_skating_system_is_quick_for_a_large_final():
    plan = large_contest(24, 15, 10, Skating(), high=24)
    recorded = placed(plan, Random(2))
    begun = perf_counter()
    results(plan, recorded)
    assert perf_counter() - begun < 1, "measured 40 to 90 ms; the bound is for busy machines"
