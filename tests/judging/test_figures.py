"""Figures, ballots and rankings in a live contest: entered within their bounds, replaced, taken back, owed."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging import commands as c
from judging.cues import next_cue, waiting_for
from judging.figures.brought import Struck
from judging.figures.owed import owed
from judging.recorded import Turnout
from judging.rules import Attainment, IndicatorComponent, NumericBallot
from judging.views import of
from tests.judging.contests import (
    AUDIENCE,
    HOST,
    PRESENTER,
    SCREEN,
    SCRUTINEER,
    Evening,
    judge_seat,
    refold,
    refused,
    with_figures,
)
from tests.judging.papers import SECOND, count, entering, evening, everything, figure, order, standings

WRONG = [
    ({"figures": (figure("e9"),)}, "no-such-thing"),
    ({"figures": (replace(figure(), component="vote"),)}, "no-such-thing"),
    ({"figures": (figure(round="main"),)}, "other-round"),
    ({"figures": (figure(value="NaN"),)}, "figure-not-plain"),
    ({"figures": (figure(value="1e99"),)}, "figure-not-plain"),
    ({"figures": (figure(value="1e-99"),)}, "figure-not-plain"),
    ({"figures": (figure(target=Decimal(100)),)}, "target-unused"),
    ({"figures": (figure(), figure(value="80"))}, "entered-twice"),
    ({"ballots": (count(Z=3),)}, "no-such-vote"),
    ({"ballots": (count("e9"),)}, "no-such-thing"),
    ({"ballots": (replace(count(), component="figure"),)}, "no-such-thing"),
    ({"ballots": (replace(count(), electorate="guests"),)}, "no-such-thing"),
    ({"ballots": (replace(count(), item="x"),)}, "no-such-thing"),
    ({"ballots": (replace(count(), round="main"),)}, "other-round"),
    ({"ballots": (count(A=-1, B=3),)}, "count-negative"),
    ({"ballots": (count(invalid=-1),)}, "count-negative"),
    ({"ballots": (count(A=0),)}, "nothing-counted"),
    ({"ballots": (count(A=13),)}, "too-many-papers"),
    ({"ballots": (count(A=12, invalid=1),)}, "too-many-papers"),
    ({"rankings": (order("e1", "e9"),)}, "no-such-thing"),
    ({"rankings": (order("e1", "e1"),)}, "order-twice"),
    ({"rankings": (order(),)}, "order-twice"),
    ({"rankings": (order("e1", papers=0),)}, "nothing-counted"),
    ({"rankings": (order("e1", papers=13),)}, "too-many-papers"),
    ({"rankings": (order("e1", papers=7), order("e2", papers=6))}, "too-many-papers"),
    ({"turnouts": (Turnout(component="vote", electorate="staff", cast=9, entitled=8),)}, "turnout-impossible"),
    ({"turnouts": (Turnout(component="vote", electorate="staff", cast=9, entitled=13),)}, "turnout-impossible"),
    ({"turnouts": (Turnout(component="vote", electorate="x", cast=9, entitled=12),)}, "no-such-thing"),
    ({"turnouts": (Turnout(component="figure", electorate="staff", cast=9, entitled=12),)}, "no-such-thing"),
    ({"previous": {"u9": 1}}, "no-such-thing"),
    ({"previous": {"u1": 0}}, "rank-from-one"),
    ({"difficulties": {"main/e1": Decimal(0)}}, "difficulty-above-zero"),
    ({"difficulties": {"main/e9": Decimal(2)}}, "no-such-turn"),
    ({"outcomes": {"main/e1": "disqualified"}}, "not-closed"),
    ({"struck": (Struck(component="nothing"),)}, "no-such-thing"),
    ({"struck": (Struck(component="figure"),)}, "nothing-entered"),
    ({}, "nothing-entered"),
]  # fmt: skip


@pytest.mark.parametrize(("brought", "code"), WRONG)
def test_what_cannot_be_right_is_refused_and_nothing_of_the_paper_is_entered(brought, code):
    played = evening()
    beside = {"previous": {"u2": 3}} if brought and "previous" not in brought else {}
    assert refused(played.says(SCRUTINEER, entering(**brought, **beside))) == code
    assert not played.contest.brought


def test_a_count_sheet_holds_no_more_papers_than_came_back_whichever_is_entered_first():
    back = Turnout(component="vote", electorate="staff", cast=9, entitled=12)
    played = evening()
    played.must(SCRUTINEER, entering(turnouts=(back,)))
    assert refused(played.says(SCRUTINEER, entering(ballots=(count(A=10),)))) == "too-many-papers"
    played.must(SCRUTINEER, entering(ballots=(count(A=9),)))
    fewer = replace(back, cast=8)
    assert refused(played.says(SCRUTINEER, entering(turnouts=(fewer,)))) == "too-many-papers"
    played.must(SCRUTINEER, entering(turnouts=(fewer,), ballots=(count(A=8),)))


def test_a_figure_measured_against_a_target_needs_one():
    plan = with_figures()
    aimed = tuple(
        replace(x, method=Attainment()) if isinstance(x, IndicatorComponent) else x
        for x in plan.tally.components
    )
    played = Evening(replace(plan, tally=replace(plan.tally, components=aimed))).open()
    assert refused(played.says(SCRUTINEER, entering(figures=(figure(),)))) == "target-needed"
    zero = figure(target=Decimal(0))
    assert refused(played.says(SCRUTINEER, entering(figures=(zero,)))) == "target-needed"
    played.must(SCRUTINEER, entering(figures=(figure(target=Decimal(100)),)))


def test_a_number_off_the_scale_of_a_numeric_ballot_is_refused():
    plan = with_figures()
    scale = NumericBallot(low=Decimal(1), high=Decimal(10), step=Decimal("0.5"))
    numeric = tuple(replace(x, method=scale) if x.id == "vote" else x for x in plan.tally.components)
    played = Evening(replace(plan, tally=replace(plan.tally, components=numeric))).open()
    for vote in ("10.5", "9.3", "ten", "1e2", "Infinity"):
        assert refused(played.says(SCRUTINEER, entering(ballots=(count(**{vote: 3}),)))) == "no-such-vote"
    played.must(SCRUTINEER, entering(ballots=(count(**{"9.5": 3, "10": 1}),)))


def test_where_a_value_comes_from_must_be_said():
    assert refused(evening().says(SCRUTINEER, entering(source=" ", figures=(figure(),)))) == "source-needed"


@pytest.mark.parametrize("seat", [HOST, AUDIENCE, SCREEN, PRESENTER, judge_seat("j2")])
def test_only_the_scrutineer_enters_figures(seat):
    assert refused(evening().says(seat, entering(figures=(figure(),)))) == "not-your-seat"


def test_a_draft_takes_no_figures():
    assert refused(Evening(with_figures()).says(SCRUTINEER, entering(figures=(figure(),)))) == "not-open"


def test_a_second_entry_replaces_the_first_and_says_who_when_and_what_was_before():
    played = evening()
    played.must(SCRUTINEER, entering(figures=(figure(),)))
    played.must(SECOND, entering("telephone", figures=(figure(value="91"),)))
    table = of(played.contest, SCRUTINEER)["figures"].tables[0]
    row = next(r for r in table.rows if r.id == "e1")
    assert (row.cells, row.before, row.times) == (("91",), ("90",), 2)
    assert (row.by, row.at, row.source) == ("scrutineer:2", played.now, "telephone")
    line = of(played.contest, HOST)["log"].rows[0]
    assert (line.label, line.by) == ("log-figures-entered", "scrutineer:2")
    assert line.args == {"count": 1, "replaced": 1, "source": "telephone"}


def test_what_was_entered_is_counted_in_lines_of_papers_whoever_was_revealed():
    played = evening()
    back = Turnout(component="vote", electorate="staff", cast=10, entitled=12)
    orders = (order("e2", "e1", "e4", "e3", papers=6), order("e1", "e2", "e3", "e4", papers=4))

    def told():
        slices = of(played.contest, SCRUTINEER)
        return slices["log"].rows[0].args["count"], slices["figures"].unreleased

    played.must(SCRUTINEER, entering(ballots=(count("e1"), count("e2")), turnouts=(back,)))
    assert told() == (2, 2)
    played.must(SCRUTINEER, entering(rankings=orders, figures=(figure("e1"),)))
    assert told() == (3, 5)
    played.must(SCRUTINEER, entering(turnouts=(replace(back, entitled=11),)))
    assert told() == (0, 5)
    standings(played).must(SCRUTINEER, entering(**everything()))
    # what was entered before its entry was revealed became public with it
    assert told() == (9, 6)
    assert of(played.contest, HOST)["run"].next.args["count"] == 6
    played.step()
    assert told() == (6, 0)


def test_what_was_entered_by_mistake_is_taken_back():
    played = evening()
    played.must(SCRUTINEER, entering(**everything()))
    assert owed(played.contest) == ()
    played.must(SCRUTINEER, entering(struck=(Struck(component="figure", entry="e2"),)))
    assert [o.entries for o in owed(played.contest)] == [("e2",)]
    played.must(SCRUTINEER, entering(struck=(Struck(component="order"),)))
    assert {o.paper.component for o in owed(played.contest)} == {"figure", "order"}


def test_the_show_waits_for_owed_figures_then_offers_to_make_them_public_then_the_awards():
    played = standings(evening())
    assert (next_cue(played.contest), waiting_for(played.contest)) == (None, "waiting-figures")
    assert {p.name["en"]: p.count for p in of(played.contest, HOST)["run"].figures_owed} == {
        "Figure": 4,
        "Vote": 4,
        "Order": 4,
    }
    answer = played.says(HOST, c.AnnounceAward(seen=played.seen, award="climb"))
    assert (answer.code, answer.args) == ("figures-owed", {"count": 12, "papers": 3})
    assert "refused-figures-owed" in of(played.contest, SCRUTINEER)["scrutiny"].waiting_for
    assert refused(played.says(SCRUTINEER, c.Certify(seen=played.seen))) == "figures-owed"
    played.must(SCRUTINEER, entering(**everything()))
    assert (
        refused(played.says(HOST, c.AnnounceAward(seen=played.seen, award="climb"))) == "figures-unreleased"
    )
    assert played.step() == "cue-release-figures"
    assert refused(played.says(HOST, c.ReleaseFigures(seen=played.seen))) == "nothing-to-release"
    played.to_the_end()
    assert played.contest.mode == "certified"
    assert refold(played.plan, played.events) == played.contest


def test_whoever_withdrew_owes_no_figure():
    played = evening()
    played.must(HOST, c.WithdrawEntry(seen=played.seen, turn="main/e3", reason="ill"))
    assert all("e3" not in o.entries for o in owed(played.contest))
