"""Who goes first on the one core: an answer that is due, then the crowd; and the crowd is never starved."""

import asyncio

import pytest

from app.fanout import Fanout, turns


class Course:
    """A ring that never ends: it notes which asking a turn of it came after, and takes as long as it may."""

    def __init__(self, clock):
        self.clock, self.lengths = clock, []

    def walk(self, until, _stride):
        self.lengths.append(round(until - self.clock.now, 9))
        self.clock.now = until
        return False


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


async def taking_turns(monkeypatch, waits, asked):
    """How long each turn was, None where it stood still; `waits` says whether somebody waits at each asking."""
    clock, found = Clock(), []
    monkeypatch.setattr(turns, "monotonic", clock)
    monkeypatch.setattr(turns, "STANDSTILL", 0.001)
    over = asyncio.Event()
    course = Course(clock)

    def awaited():
        found.append(course.lengths.pop() if course.lengths else None)
        if len(found) > asked:
            over.set()
        return waits(len(found) - 1)

    fanout = Fanout(awaited=awaited)
    fanout.walk(course)
    await asyncio.wait_for(over.wait(), 20)
    fanout._walking.clear()
    return found[1 : asked + 1]


async def test_while_an_answer_is_due_nothing_is_written_and_once_more_so_that_it_passes(monkeypatch):
    found = await taking_turns(monkeypatch, lambda n: n < 3, 6)
    assert found[:4] == [None] * 4
    assert found[4] == pytest.approx(turns.SHORT_TURN)


async def test_with_nobody_waiting_turns_grow_to_the_longest(monkeypatch):
    found = await taking_turns(monkeypatch, lambda _: False, 8)
    assert None not in found
    assert found == sorted(found)
    assert found[-1] == pytest.approx(turns.LONG_TURN)


async def test_a_panel_that_never_rests_halves_the_crowds_pace_at_most(monkeypatch):
    found = await taking_turns(monkeypatch, lambda _: True, 300)
    stood = found.count(None) * turns.STANDSTILL
    written = sum(length for length in found if length is not None)
    assert stood <= turns.ARREARS + written + turns.STANDSTILL
    assert written > 0.005
    assert max(length for length in found if length is not None) == pytest.approx(turns.SHORT_TURN)
