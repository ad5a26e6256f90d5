"""A large field is worked out quickly enough, and a mark takes as many steps in it as in a small one."""

import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from random import Random
from statistics import median
from time import perf_counter
from types import FrameType
from typing import Any

import pytest

from app.drawn import Drawn
from benchmarks import mark
from benchmarks.evening import Evening
from benchmarks.tally import FINAL, contest, marked, placed
from judging import commands as c
from judging.contest import Contest
from judging.decide import decide
from judging.evolve import evolve
from judging.ids import ContestId, CriterionId
from judging.results import results
from judging.rules import Skating, TrimmedMean
from judging.seats import Caller
from judging.views import of

SMALL, LARGE = 16, 1000


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


def steps(work: Callable[[], object]) -> int:
    """How many lines of Python it runs: what time would say if nothing else ran on the machine."""
    count = 0

    def line(_frame: FrameType, event: str, _arg: Any) -> Any:
        nonlocal count
        count += event == "line"
        return line

    before = sys.gettrace()
    sys.settrace(lambda *_: line)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


class Hall:
    """A contest under way, and what each seat was shown last."""

    def __init__(self, entries: int) -> None:
        self.contest: Contest = replace(mark.under_way(entries), id=ContestId(f"field-of-{entries}"))
        self.turn = self.contest.plan.turns(FINAL)[-1]
        self.drawn = Drawn()
        self.told: dict[str, int] = {}
        self._refs = 0
        self.show()

    def says(self, judge: str, command: c.Command) -> None:
        """A judge's command is decided, and every seat is shown what is new."""
        self._refs += 1
        caller = Caller(
            seat=mark.seat_of(f"judge:{judge}"), now=mark.AT, ref=f"ref-{self._refs:08}", entropy="0" * 64
        )
        happened = decide(self.contest, command, caller)
        assert isinstance(happened, tuple), happened
        for event in happened:
            self.contest = evolve(self.contest, event)
        self.show()

    def show(self) -> None:
        """Draw what is new for each seat, and note how many bytes it is."""
        for name in mark.SEATS:
            slices = of(self.contest, mark.seat_of(name), None)
            self.told[name] = sum(map(len, self.drawn.draw(name, slices).values()))

    def draft(self, judge: str, points: int) -> None:
        """One tap."""
        criterion = CriterionId("c0")
        self.says(judge, c.MarkCriterion(turn=self.turn, criterion=criterion, mark=Decimal(points)))

    def submit(self, judge: str) -> None:
        """A whole sheet."""
        marks = {x.id: Decimal(7) for x in self.contest.plan.panels[0].criteria}
        self.says(judge, c.SubmitSheet(turn=self.turn, marks=marks))


@pytest.fixture(scope="module")
def halls() -> tuple[Hall, Hall]:
    found = Hall(SMALL), Hall(LARGE)
    for hall in found:  # every way has been gone once
        hall.draft("j1", 3)
        hall.draft("j2", 3)
        hall.submit("j8")
    return found


def test_a_tap_and_all_that_it_changes_for_every_seat_take_as_many_steps_in_a_large_field(halls):
    small, large = (steps(lambda hall=hall: hall.draft("j1", 4)) for hall in halls)
    assert large <= 1.1 * small, "one step more for every 32 entries in each long table"


def test_the_first_tap_of_a_judge_takes_as_many_steps_in_a_large_field(halls):
    small, large = (steps(lambda hall=hall: hall.draft("j3", 4)) for hall in halls)
    assert large <= 1.2 * small


def test_a_whole_sheet_and_all_that_it_changes_take_as_many_steps_in_a_large_field(halls):
    small, large = (steps(lambda hall=hall: hall.submit("j1")) for hall in halls)
    assert large <= 1.2 * small


@pytest.fixture(scope="module")
def evenings() -> tuple[Evening, Evening]:
    found = Evening(SMALL, 6), Evening(LARGE, 6)
    for each in found:
        each.turn(each.turns[-6])
    return found


def each_step(evening: Evening, at: int) -> dict[str, int]:
    """The lines of Python that a turn's steps run, from the host's key to what every seat is sent."""
    turn, found = evening.turns[at], {}
    evening.call(turn)
    evening.submit(turn)

    def step(name: str, do: Callable[[], None]) -> None:
        found[name] = steps(lambda: (do(), evening.show()))

    step("close", evening.close)
    step("reveal", lambda: evening.reveal(turn))
    evening.propose()
    step("correct", evening.confirm)
    evening.tell()
    return found


def test_a_new_result_and_every_view_of_it_take_few_steps_more_in_a_large_field(evenings):
    small, large = ([each_step(evening, at) for at in (-5, -4, -3)] for evening in evenings)
    for name, bound in (("close", 1.25), ("reveal", 1.2), ("correct", 1.3)):
        few, many = (median(row[name] for row in rows) for rows in (small, large))
        assert many <= bound * few, f"{name}: ties of more entries, and a line for every place that moves"


def test_the_results_alone_take_hardly_more_steps_in_a_large_field(evenings):
    found = []
    for evening in evenings:
        turn = evening.turns[-2]
        evening.call(turn)
        evening.submit(turn)
        evening.close()
        found.append(steps(lambda evening=evening: evening.contest.outcome))
        evening.show()
    assert found[1] <= 1.2 * found[0]


def test_no_seat_is_sent_more_after_a_mark_in_a_large_field(halls):
    for do in (lambda hall: hall.draft("j5", 4), lambda hall: hall.submit("j5")):
        for hall in halls:
            do(hall)
        small, large = (hall.told for hall in halls)
        for seat in mark.SEATS:
            assert large[seat] <= small[seat] + 100, "longer numbers and names, no more rows"
