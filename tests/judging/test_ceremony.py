"""Prizes on the night: nothing is named before people have decided, nothing out of turn, nothing twice."""

from dataclasses import replace

import pytest

from judging import commands as c
from judging.cues import next_cue
from judging.decide.scrutiny import uncertifiable
from judging.panel import due
from judging.plan import Round
from tests.judging.contests import HOST, SCRUTINEER, Evening, refused, small_plan

TIED = ("e1", "e2", "e3")


def finished(entries=3, ties="ask"):
    """Everybody has the same marks: three share the first place of one prize and two."""
    plan = small_plan(entries=entries)
    awards = tuple(replace(a, rule=replace(a.rule, ties=ties)) for a in plan.awards)
    evening = Evening(replace(plan, awards=awards)).open()
    while next_cue(evening.contest).label != "cue-close-rounds":
        for turn in [t for t, state in evening.contest.show.states.items() if state == "marking"]:
            for judge in due(evening.contest, turn):
                evening.submit(judge, turn, work="30", new="20")
        evening.step()
    return evening


def says(evening, step, seat=HOST, **fields):
    return refused(evening.says(seat, step(seen=evening.seen, **fields)))


def must(evening, step, seat=HOST, **fields):
    return evening.must(seat, step(seen=evening.seen, **fields))


def test_before_the_last_turn_is_through_nothing_is_closed_named_or_certified():
    evening = Evening(small_plan(entries=2)).open().until("cue-close-marking")
    assert says(evening, c.CloseRounds) == "turns-left"
    assert says(evening, c.AnnounceAward, award="second") == "turns-left"
    assert says(evening, c.CloseCeremony) == "turns-left"
    assert says(evening, c.Certify, SCRUTINEER) == "turns-left"


def test_the_rounds_are_not_closed_while_one_is_still_to_begin():
    plan = small_plan(entries=2)
    last = Round(id="last", name={"en": "Last"}, entries=("e1",))
    evening = Evening(replace(plan, rounds=(*plan.rounds, last))).open().until("cue-start-round")
    assert says(evening, c.CloseRounds) == "turns-left"


def test_a_tie_at_a_prize_stops_every_prize_and_the_certificate_until_people_decide():
    evening = finished()
    must(evening, c.CloseRounds)
    assert says(evening, c.CloseRounds) == "rounds-closed"
    assert uncertifiable(evening.contest) == ("decision-owed",)
    assert says(evening, c.AnnounceAward, award="second") == "decision-owed"
    assert says(evening, c.Certify, SCRUTINEER) == "decision-owed"
    share = c.DecideTie(question="award:first", choice="share", reason=" a show of hands ")
    (decided,) = evening.must(HOST, share)
    assert decided.reason == "a show of hands"
    assert uncertifiable(evening.contest) == ()
    must(evening, c.AnnounceAward, award="second")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"question": "award:third"}, "no-such-question"),
        ({"reason": " "}, "reason-needed"),
        ({"choice": "accept"}, "no-such-choice"),
        ({"choice": "order", "order": ("e1", "e2")}, "order-incomplete"),
        ({"choice": "order", "order": ("e1", "e2", "e2")}, "order-incomplete"),
        ({"choice": "order", "order": ("e1", "e2", "e4")}, "order-incomplete"),  # e4 is none of them
        ({"choice": "choose", "order": ("e4",)}, "order-incomplete"),
        ({"choice": "choose"}, "nobody-chosen"),
    ],
)
def test_a_decision_answers_the_question_for_those_who_are_tied(fields, code):
    evening = finished()
    must(evening, c.CloseRounds)
    decide = c.DecideTie(**{"question": "award:first", "choice": "share", "reason": "hands", **fields})
    assert refused(evening.says(HOST, decide)) == code
    order = {"question": "award:first", "choice": "order", "reason": "hands", "order": TIED}
    evening.must(HOST, c.DecideTie(**order))
    won = {a.award: a.entries for a in evening.contest.outcome.awards}
    assert won == {"first": ("e1",), "second": ("e2", "e3")}


def test_an_award_is_announced_once_then_named_and_only_then_the_next_one():
    evening = finished(ties="share")
    must(evening, c.CloseRounds)
    assert says(evening, c.NameWinner, award="second") == "not-announced"
    assert says(evening, c.AnnounceAward, award="third") == "no-such-award"
    must(evening, c.AnnounceAward, award="second")
    assert says(evening, c.AnnounceAward, award="first") == "winner-not-named"
    assert says(evening, c.NameWinner, award="first") == "not-announced"
    must(evening, c.NameWinner, award="second")
    assert says(evening, c.NameWinner, award="second") == "not-announced"
    assert says(evening, c.AnnounceAward, award="second") == "no-such-award"
    assert says(evening, c.CloseCeremony) == "awards-left"
    must(evening, c.AnnounceAward, award="first")
    (named,) = must(evening, c.NameWinner, award="first")
    assert named.entries == TIED
    must(evening, c.CloseCeremony)
    must(evening, c.Certify, SCRUTINEER)
    assert says(evening, c.AnnounceAward, award="first") == "certified"
