"""Whatever seats ask for, in whatever order: the fold never fails, hot equals cold, nothing recorded is lost."""

import random
from dataclasses import replace
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from judging import commands as c
from judging.contest import Contest, closed, recorded
from judging.decide.permission import MAY
from judging.events import SheetArrivedLate, SheetSubmitted
from judging.figures.brought import Brought, Struck
from judging.recorded import BallotCount, Figure, RankingRow, Turnout
from judging.refusal import Refused
from judging.scrutiny.correction import (
    AddAdjustment,
    Amendment,
    ChangeOutcome,
    ChangeOvertime,
    EditMark,
    ExcludeJudge,
)
from judging.views import of
from tests.judging.contests import (
    AUDIENCE,
    HOST,
    PRESENTER,
    SCREEN,
    SCRUTINEER,
    SECOND_HOST,
    Evening,
    judge_seat,
    refold,
    small_plan,
    with_figures,
)

SEATS = [HOST, SECOND_HOST, SCRUTINEER, *(judge_seat(f"j{n}") for n in range(1, 5))]
EVERYONE = [*SEATS, AUDIENCE, SCREEN, PRESENTER]


def any_brought(rng: random.Random, turn: str) -> Brought:
    """Values for the small plan's indicator and ballots, mostly within their bounds; sometimes taken back."""
    entry = turn.partition("/")[2]
    votes = {rng.choice(["A", "B", "Z"]): rng.choice([0, 3, 9, 99])}
    made = {
        "figures": (Figure(component="figure", entry=entry, value=Decimal(rng.choice([0, 7, 90]))),),
        "ballots": (BallotCount(component="vote", electorate="staff", entry=entry, votes=votes, invalid=1),),
        "rankings": (
            RankingRow(component="order", electorate="staff", order=("e1", "e2"), count=rng.choice([0, 2])),
        ),
        "turnouts": (Turnout(component="vote", electorate="staff", cast=rng.choice([8, 12]), entitled=12),),
        "previous": {"u1": rng.choice([0, 2])},
        "difficulties": {turn: Decimal(rng.choice([0, 2]))},
        "outcomes": {turn: rng.choice(["scored", "disqualified"])},
        "struck": (Struck(component=rng.choice(["figure", "vote"]), entry=rng.choice([None, entry])),),
    }
    chosen = rng.sample(list(made), rng.choice([1, 1, 2]))
    return Brought(**{name: made[name] for name in chosen})


def any_command(rng: random.Random, contest: Contest) -> c.Command:
    """A command of any kind, mostly plausible: right revision, real ids, legal marks; sometimes not."""
    kind = c.EnterFigures if rng.random() < 0.1 else rng.choice(get_args(c.Command))
    turn = rng.choice([*contest.show.order, "main/e9"])
    plan = contest.plan
    judge = rng.choice(list(plan.judge))
    marks = {
        x.id: rng.choice([x.low, x.high, Decimal("7.5"), Decimal("0.3")]) for x in plan.panels[0].criteria
    }
    values = {
        "seen": contest.revision if rng.random() < 0.95 else contest.revision - 1, "turn": turn, "judge": judge,
        "reason": rng.choice(["", "why"]), "accept": True, "on": True, "word": "w", "to": rng.randrange(4),
        "seconds": rng.choice([30, -30, 0]), "minutes": rng.choice([5, 0]), "message": "", "scene": "auto",
        "screen": rng.choice([None, "main"]), "text": "", "name": "甲", "question": "q", "choice": "share",
        "order": (),
        "award": rng.choice(["first", "second"]), "criterion": "work",
        "mark": rng.choice([None, Decimal(5), Decimal(99)]),
        "marks": marks, "comment": "", "item": "bonus", "points": Decimal(1), "evidence": "",
        "amendments": (rng.choice(any_amendments(rng, turn, judge)),), "correction": rng.choice(["c1", "c2", "c3"]),
        "confirmed": (), "keep": rng.random() < 0.5,
        "note": "", "source": rng.choice(["", "paper"]), "brought": any_brought(rng, turn),
        "round": "main",
    }  # fmt: skip
    if kind is c.OpenContest:
        values["accept"] = ()
    fields = [f for f in kind.__dataclass_fields__ if f != "kind"]
    return kind(**{f: values[f] for f in fields})


def any_amendments(rng: random.Random, turn, judge) -> list[Amendment]:
    """One of each kind of amendment."""
    return [
        EditMark(turn=turn, judge=judge, criterion="work", mark=Decimal(9)),
        AddAdjustment(turn=turn, item="bonus", points=Decimal(rng.choice(["1.5", "-2"]))),
        ChangeOutcome(
            turn=turn, outcome=rng.choice(["withdrawn", "disqualified", "scored", "did-not-start"])
        ),
        ExcludeJudge(judge=judge, turn=rng.choice([turn, None])),
        ChangeOvertime(turn=turn, over=rng.choice([0, 45])),
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), draw=st.booleans(), together=st.integers(0, 3))
def test_any_sequence_of_commands_keeps_the_promises(seed, draw, together):
    rng = random.Random(seed)
    evening = Evening(rng.choice([small_plan, small_plan, with_figures])(draw=draw, together=together))
    for step in range(120):
        if rng.random() < 0.5:
            before = evening.contest
            command = any_command(rng, before)
            seat = rng.choice(
                [s for s in SEATS if s.role in MAY[type(command)]] if rng.random() < 0.7 else SEATS
            )
            answer = evening.says(seat, command)
            if isinstance(answer, Refused):
                assert evening.contest is before
                assert isinstance(answer.code, str)
            else:
                assert seat.role in MAY[type(command)]
        else:
            _press_on(evening, rng)
        for seat in EVERYONE:
            of(evening.contest, seat)
        if step % 12 == 11:
            _results_are_as_from_cold(evening.contest)
    assert refold(evening.plan, evening.events) == evening.contest
    _nothing_recorded_is_lost(evening)


def _results_are_as_from_cold(contest: Contest) -> None:
    """What was reached from earlier results is what anybody works out who sees the contest for the first time."""
    cold = replace(contest)
    assert contest.counted == cold.counted == recorded(contest, closed(contest))
    assert contest.outcome == cold.outcome
    assert contest.public == cold.public
    assert contest.revealed == cold.revealed


def _press_on(evening: Evening, rng: random.Random) -> None:
    """What a real evening does next: mark, or the host's key."""
    from judging.cues import next_cue

    cue = next_cue(evening.contest)
    if cue is None or cue.label == "cue-clear-rehearsal":
        return
    if cue.label.startswith("cue-close-marking") and rng.random() < 0.8:
        evening.mark_all(rng)
        cue = next_cue(evening.contest)
    if cue is not None:
        evening.step()


def _nothing_recorded_is_lost(evening: Evening) -> None:
    """Every submitted sheet is in the state with its receipt, unless a rerun or a cleared rehearsal set it aside."""
    aside = {"EntryRerun", "RehearsalCleared", "EntryWithdrawn"}
    if aside & {type(x).__name__ for x in evening.events}:
        return
    for event in evening.events:
        if isinstance(event, SheetSubmitted):
            assert evening.contest.sheets[event.turn][event.judge].receipt is not None
        if isinstance(event, SheetArrivedLate):
            assert event.judge in evening.contest.late[event.turn]


def test_every_command_is_in_the_permission_table_and_every_role_without_it_is_refused():
    evening = Evening().open()
    assert set(MAY) == set(get_args(c.Command))
    for kind in get_args(c.Command):
        for seat in EVERYONE:
            if seat.role in MAY[kind]:
                continue
            command = any_of(kind, evening.contest)
            answer = evening.says(seat, command)
            assert isinstance(answer, Refused), (seat, kind)
            assert answer.code == "not-your-seat", (seat, kind, answer)


def any_of(kind: type, contest: Contest) -> c.Command:
    """A command of this kind."""
    rng = random.Random(1)
    while True:
        command = any_command(rng, contest)
        if type(command) is kind:
            return command


def test_a_judge_cannot_recuse_another_judge():
    evening = Evening().open()
    answer = evening.says(judge_seat("j2"), c.RecuseJudge(turn="main/e1", judge="j3", reason="x"))
    assert isinstance(answer, Refused)
    assert answer.code == "not-your-seat"


@pytest.mark.parametrize("kind", get_args(c.Command))
def test_a_draft_contest_takes_no_marks_and_no_steps(kind):
    evening = Evening()
    if kind in (c.OpenContest, c.StartRehearsal, c.ShowScene, c.SubstituteJudge):
        return
    for seat in SEATS:
        answer = evening.says(seat, any_of(kind, evening.contest))
        assert isinstance(answer, Refused), (seat, kind)
