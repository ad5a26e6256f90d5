"""What is not revealed is not sent: two evenings with different hidden marks look the same to everybody else."""

import json
import random
from dataclasses import asdict, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging import commands as c
from judging.cues import next_cue
from judging.ids import JudgeId
from judging.views import of
from tests.judging.contests import AUDIENCE, HOST, PRESENTER, SCREEN, Evening, judge_seat, small_plan

OTHERS = [AUDIENCE, SCREEN, PRESENTER]


def seen_by(evening: Evening, seat) -> str:
    """Everything sent to the seat, as text."""
    view = of(evening.contest, seat)
    return json.dumps(
        {k: asdict(v) if is_dataclass(v) else v for k, v in view.items()}, default=str, sort_keys=True
    )


def twin(seed: int, rounds_before: int, secret: int) -> Evening:
    """An evening whose first turns are marked from `seed`, and the turn now marking from `secret`."""
    evening = Evening(small_plan(entries=4, judges=5)).open()
    rng = random.Random(seed)
    for _ in range(rounds_before):
        evening.until("cue-open-marking").step()
        evening.mark_all(rng)
        for _ in range(3):
            evening.step()
    evening.until("cue-open-marking").step()
    evening.mark_all(random.Random(secret))
    return evening


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 999),
    before=st.integers(0, 3),
    secrets=st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)),
)
def test_audience_screen_and_presenter_see_the_same_whatever_is_hidden(seed, before, secrets):
    one, two = twin(seed, before, secrets[0]), twin(seed, before, secrets[1])
    for closed in (False, True):
        if closed:
            one.step()
            two.step()
        for seat in OTHERS:
            assert seen_by(one, seat) == seen_by(two, seat)


@settings(max_examples=25, deadline=None)
@given(secrets=st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), watcher=st.integers(2, 5))
def test_a_judge_sees_the_same_whatever_the_other_judges_mark(secrets, watcher):
    judge = JudgeId(f"j{watcher}")
    seen = []
    for secret in secrets:
        evening = Evening(small_plan(judges=5)).open().until("cue-open-marking")
        evening.step()
        turn = evening.contest.show.current
        for other in ("j2", "j3", "j4", "j5"):
            evening.submit(
                JudgeId(other), turn, rng=random.Random(7 if other == judge else f"{secret}{other}")
            )
        seen.append(seen_by(evening, judge_seat(judge)))
    assert seen[0] == seen[1]


def test_the_twin_test_notices_a_leak():
    """The planted fault: a view that carries the panel's hidden average is told apart."""
    one, two = twin(1, 0, 11), twin(1, 0, 12)
    one.step()
    two.step()
    assert seen_by(one, HOST) != seen_by(two, HOST)


@pytest.mark.parametrize("seat", OTHERS)
def test_winners_are_not_sent_before_they_are_named(seat):
    evening = Evening().open().until("cue-announce-award")
    evening.step()
    ceremony = of(evening.contest, seat)["ceremony"]
    assert ceremony.now.winners is None
    assert next_cue(evening.contest).label == "cue-name-winner"
    assert "outcome" not in of(evening.contest, seat)


def test_the_seed_of_a_draw_is_not_sent_before_the_order_is_drawn():
    evening = Evening(small_plan(draw=True)).open()
    evening.step()
    seed = evening.contest.show.draw.seed
    for seat in [*OTHERS, HOST, judge_seat(JudgeId("j2"))]:
        assert seed not in seen_by(evening, seat)


def test_an_entry_presenting_again_leaves_the_frozen_board_until_its_new_reveal():
    twins = []
    for secret in (1, 2):
        evening = Evening().open().until("cue-show-standings")
        turn = evening.contest.show.current
        evening.must(HOST, c.FreezeStandings(seen=evening.seen))
        evening.must(HOST, c.RerunEntry(seen=evening.seen, turn=turn, reason="power cut"))
        evening.until("cue-open-marking").step()
        evening.mark_all(random.Random(secret))
        evening.step()
        assert evening.contest.show.states[turn] == "closed"
        twins.append(evening)
    assert seen_by(twins[0], AUDIENCE) == seen_by(twins[1], AUDIENCE)
    assert list(of(twins[0].contest, AUDIENCE)["standings"].rows) == []
    twins[0].step()
    twins[0].must(HOST, c.ThawStandings(seen=twins[0].seen))
    assert len(of(twins[0].contest, AUDIENCE)["standings"].rows) == 1
