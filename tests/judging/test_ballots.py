"""Ballots: when too few papers came in, when a grade was given too often, and where a ballot's rounding happens."""

from decimal import Decimal
from fractions import Fraction

import pytest

from judging.recorded import BallotCount, RankingRow, Recorded, Turnout
from judging.rules import (
    BallotComponent,
    BallotItem,
    Electorate,
    Grade,
    GradedBallot,
    NumericBallot,
    RankingBallot,
    Rounding,
)
from judging.tally.ballot import ballot_questions, ballot_value
from judging.trace import Ledger

HALF = Decimal("0.5")


def graded(quota=None):
    points = {"A": 100, "B": 60}
    grades = (
        Grade(id=g, name={}, points=Decimal(p), quota=quota if g == "A" else None) for g, p in points.items()
    )
    return GradedBallot(grades=tuple(grades))


def vote(method, *, size=10, **fields):
    hall = Electorate(id="hall", name={}, size=size)
    return BallotComponent(id="vote", name={}, method=method, electorates=(hall,), **fields)


def count(entry="a", group="hall", item=None, abstained=0, invalid=0, **votes):
    return BallotCount(
        component="vote",
        electorate=group,
        entry=entry,
        votes=votes,
        item=item,
        abstained=abstained,
        invalid=invalid,
    )


def came(cast, entitled):
    return Turnout(component="vote", electorate="hall", cast=cast, entitled=entitled)


@pytest.mark.parametrize(
    ("papers", "turnouts", "few"),
    [
        ((count(A=5),), (), False),  # exactly the floor is enough
        ((count(A=4),), (), True),
        ((count(A=3, abstained=1, invalid=1),), (), False),  # abstentions and spoilt papers came in, too
        ((count(A=2), count("b", A=5)), (), False),  # whoever voted on one entry came
        ((count(A=3), count(B=2)), (), False),  # two boxes
        ((count("a", A=3), count("b", A=3)), (), True),  # the same people twice
        ((count(A=1),), (came(4, 8),), False),  # a turnout that was told goes before what was counted
        ((count(A=9),), (came(3, 6), came(2, 5)), True),  # 5 of 11
        ((), (), False),  # nothing is known yet
    ],
)
def test_a_turnout_is_too_low_below_the_floor_and_not_at_it(papers, turnouts, few):
    component = vote(graded(), turnout=HALF)
    asked = ballot_questions(component, Recorded(ballots=papers, turnouts=turnouts))
    assert [q.id for q in asked] == ["turnout:vote:hall"] * few


def test_each_electorate_has_a_turnout_and_quotas_of_its_own_and_a_declared_rule_asks_nobody():
    groups = tuple(Electorate(id=g, name={}, size=10) for g in ("hall", "home"))
    quota = graded(quota=HALF)
    component = BallotComponent(id="vote", name={}, method=quota, electorates=groups, turnout=HALF)
    papers = (count(A=3, B=3), count(group="home", A=2, B=1))
    asked = ballot_questions(component, Recorded(ballots=papers, turnouts=(came(9, 10),)))
    assert [q.id for q in asked] == ["turnout:vote:home", "quota:vote:home:A"]
    void = BallotComponent(
        id="vote", name={}, method=graded(), electorates=groups, turnout=HALF, below_turnout="nothing"
    )
    assert ballot_questions(void, Recorded(ballots=papers)) == ()


def test_papers_are_dropped_from_both_ends_of_the_scale_by_number_and_the_trace_says_how_many():
    component = vote(NumericBallot(low=Decimal(1), high=Decimal(10), drop=Decimal("0.2")))
    papers = BallotCount(
        component="vote", electorate="hall", entry="a", votes={"10": 4, "9": 4, "8": 2}, invalid=1
    )
    ledger = Ledger()
    # ten valid papers: both eights and two tens go, four nines and two tens are left
    assert ballot_value(component, Recorded(ballots=(papers,)), ("a",), "a", None, ledger) == Fraction(56, 6)
    (told,) = [step.args for step in ledger.steps if step.code == "papers-dropped"]
    assert (told["drop"], told["papers"], told["away"]) == ("20", "10", "2")
    few, ledger = vote(NumericBallot(low=Decimal(1), high=Decimal(10), drop=Decimal("0.09"))), Ledger()
    assert ballot_value(few, Recorded(ballots=(papers,)), ("a",), "a", None, ledger) == Fraction(92, 10)
    assert [
        step.code for step in ledger.steps if step.code == "papers-dropped"
    ] == []  # 0.9 of a paper is none


def test_spoilt_papers_are_left_out_or_count_as_zero_as_declared():
    papers = Recorded(ballots=(count(A=3, invalid=1, abstained=2),))
    for fields, value in (
        ({}, 100),
        ({"invalid": "zero"}, 75),
        ({"abstained": "zero"}, 60),
        ({"invalid": "zero", "abstained": "zero"}, 50),
    ):
        assert ballot_value(vote(graded(), **fields), papers, ("a",), "a", None, None) == value


def test_ranking_papers_are_counted_together_and_without_a_size_nobody_can_say_that_too_few_came():
    rows = [RankingRow(component="vote", electorate="hall", order=("a",), count=n) for n in (3, 2)]
    for size, given, few in ((10, rows, False), (10, rows[:1], True), (None, rows[:1], False)):
        component = vote(RankingBallot(), size=size, turnout=HALF)
        asked = ballot_questions(component, Recorded(rankings=tuple(given)))
        assert [q.kind for q in asked] == ["turnout"] * few


def test_a_grade_given_exactly_as_often_as_its_quota_allows_is_not_asked_about():
    component = vote(graded(quota=Decimal("0.3")))
    assert ballot_questions(component, Recorded(ballots=(count(A=3, B=7),))) == ()
    (asked,) = ballot_questions(component, Recorded(ballots=(count(A=1, B=4), count("b", A=3, B=2))))
    assert (asked.id, asked.kind, asked.args["given"], asked.args["papers"]) == (
        "quota:vote:hall:A",
        "quota",
        "4",
        "10",
    )


@pytest.mark.parametrize(
    ("rounding", "value"),
    [
        ({}, "1877/24"),  # 0.7 x 82 1/12 + 0.3 x 69 1/6
        ({"item_rounding": Rounding(places=0)}, "78.175"),  # 0.7 x 82 + 0.3 x 69.25
        ({"electorate_rounding": Rounding(places=0)}, "78.1"),  # 0.7 x 82 + 0.3 x 69
        ({"rounding": Rounding(places=0)}, "78"),
    ],
)
def test_items_electorates_and_the_ballot_are_each_rounded_where_it_is_declared(rounding, value):
    groups = (
        Electorate(id="hall", name={}, weight=Decimal("0.7")),
        Electorate(id="home", name={}, weight=Decimal("0.3")),
    )
    items = (
        BallotItem(id="x", name={}, weight=Decimal("0.75")),
        BallotItem(id="y", name={}, weight=Decimal("0.25")),
    )
    component = BallotComponent(
        id="vote", name={}, method=graded(), electorates=groups, items=items, **rounding
    )
    papers = (
        count(item="x", A=5, B=3),  # 85
        count(item="y", A=1, B=2),  # 73 1/3
        count(item="x", group="home", A=1, B=3),  # 70
        count(item="y", group="home", A=1, B=5),  # 66 2/3
    )
    found = ballot_value(component, Recorded(ballots=papers), ("a",), "a", None, None)
    assert found == Fraction(value)
