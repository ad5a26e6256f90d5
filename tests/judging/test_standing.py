"""Standings: ranks, gaps, every step of a tie chain, and who decided."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging.plan import Round
from judging.recorded import Decision, Recorded, TurnRecord
from judging.rules import (
    Advancement,
    LastRound,
    Mean,
    Median,
    Overtime,
    OvertimeTier,
    Rounding,
    SumOfRounds,
    TieByBestRounds,
    TieByComponent,
    TieByCountBack,
    TieByCriterion,
    TieByFewerDeductions,
    TieByLot,
    TieByMedian,
    TieByMoreDecimals,
    TieByPanel,
    TieByRound,
    TieByUntrimmed,
    TieHeadToHead,
    TieShared,
    TrimmedMean,
    TrimmedSum,
)
from judging.standing import about_tie
from tests.judging.panels import changed, contest, criterion, marked, ranks, results

WHOLE = Rounding(places=0)


def decided(found, entry="a"):
    step = found.place[entry].decided_by
    return step and step.code


def test_shared_ranks_leave_a_gap():
    plan = contest(["a", "b", "c", "d"], 1, Mean(), ties=(TieShared(),))
    found = results(plan, marked(plan, {"a": [9], "b": [8], "c": [8], "d": [7]}))
    assert ranks(found) == {"a": 1, "b": 2, "c": 2, "d": 4}
    assert [p.tied for p in found.standings] == [False, True, True, False]
    assert found.owed == ()


@pytest.mark.parametrize(
    ("step", "method", "marks", "code"),
    [
        (
            TieByCriterion(criterion="x"),
            Mean(),
            {"a": [[5, 3], [5, 3]], "b": [[4, 4], [4, 4]]},
            "tie-criterion",
        ),
        (TieByMedian(), Mean(), {"a": [1, 8, 9], "b": [5, 6, 7]}, "tie-median"),
        (TieByUntrimmed(), TrimmedMean(), {"a": [5, 6, 9], "b": [3, 6, 8]}, "tie-untrimmed"),
        (TieByCountBack(), Mean(), {"a": [7, 7, 4], "b": [6, 6, 6]}, "tie-count-back-places"),
        (TieByCountBack(of="marks"), Mean(), {"a": [9, 5, 4], "b": [8, 8, 2]}, "tie-count-back-marks"),
        (TieHeadToHead(), Median(), {"a": [7, 6, 1], "b": [6, 5, 9]}, "tie-head-to-head"),
        (TieByMoreDecimals(), Mean(), {"a": ["7.5", 7], "b": [7, 7]}, "tie-more-decimals"),
    ],
)
def test_each_step_of_the_chain_can_decide_and_is_named(step, method, marks, code):
    judges = len(marks["a"])
    criteria = (
        [criterion("x", 10), criterion("y", 10)] if isinstance(marks["a"][0], list) else [criterion("x", 10)]
    )
    plan = contest(["b", "a"], judges, method, criteria=criteria, rounding=WHOLE, ties=(step, TieShared()))
    found = results(plan, marked(plan, marks))
    assert found.place["a"].total == found.place["b"].total
    assert ranks(found) == {"a": 1, "b": 2}
    assert decided(found) == decided(found, "b") == code
    without = results(replace(plan, tally=replace(plan.tally, ties=(TieShared(),))), marked(plan, marks))
    assert ranks(without) == {"a": 1, "b": 1}


def test_an_absent_judge_does_not_lose_a_tie_where_the_others_mean_stands_in():
    plan = contest(
        ["a", "b"], 4, TrimmedSum(), absent="substitute-mean", ties=(TieByUntrimmed(), TieShared())
    )
    # without the mean that stands in, b would have three totals in its sum against a's four
    found = results(plan, marked(plan, {"a": [10, 12, 12, 14], "b": [11, 12, 13, None]}))
    assert found.place["a"].total == found.place["b"].total == "24.00"
    assert ranks(found) == {"a": 1, "b": 1}


def test_fewer_points_lost_can_decide():
    tiers = Overtime(tiers=(OvertimeTier(start=1, deduct=Decimal(1)),))
    plan = contest(["b", "a"], 1, Mean(), overtime=tiers, ties=(TieByFewerDeductions(),))
    found = results(plan, changed(marked(plan, {"a": [8], "b": [9]}), "b", over=5))
    assert (ranks(found), decided(found)) == ({"a": 1, "b": 2}, "tie-fewer-deductions")


def test_the_chain_goes_on_where_a_step_leaves_some_equal_and_says_so():
    criteria = [criterion("x", 10), criterion("y", 10), criterion("z", 10)]
    chain = (TieByCriterion(criterion="x"), TieByCriterion(criterion="y"), TieShared())
    plan = contest(["a", "b", "c"], 1, Mean(), criteria=criteria, ties=chain)
    found = results(plan, marked(plan, {"a": [[5, 6, 1]], "b": [[5, 5, 2]], "c": [[4, 4, 4]]}))
    assert ranks(found) == {"a": 1, "b": 2, "c": 3}
    assert [s.args["decided"] for s in found.place["a"].ties] == ["yes", "yes"]
    assert [s.args["criterion"] for s in found.place["c"].ties] == ["x"]


def test_head_to_head_stops_at_three_unless_circles_are_allowed():
    plan = contest(["a", "b", "c"], 3, Median())
    level = {"a": ["8", "7.5", "7.5"], "b": ["7.5", "8", "7"], "c": ["7", "7", "8"]}
    plan = replace(
        plan, tally=replace(plan.tally, rounding=Rounding(places=0, mode="down"), ties=(TieHeadToHead(),))
    )
    stopped = results(plan, marked(plan, level))
    assert set(ranks(stopped).values()) == {1}
    circles = replace(plan, tally=replace(plan.tally, ties=(TieHeadToHead(circles=True),)))
    assert ranks(results(circles, marked(circles, level))) == {"a": 1, "b": 2, "c": 3}


def test_a_lot_or_a_vote_is_asked_for_once_everybody_is_through_and_recorded_with_its_reason():
    for step in (TieByLot(), TieByPanel()):
        plan = contest(["a", "b", "c"], 1, Mean(), ties=(step,))
        part = results(plan, marked(plan, {"a": [8], "b": [8]}))
        assert part.owed == ()
        recorded = marked(plan, {"a": [8], "b": [8], "c": [9]})
        whole = results(plan, recorded)
        (question,) = whole.owed
        assert (question.kind, question.id) == ("rank-tie", about_tie(["a", "b"]))
        choice = Decision(
            about=question.id, choice="order", entries=("b", "a"), reason="lot", by="host", at=1
        )
        after = results(plan, replace(recorded, decisions=(choice,)))
        assert ranks(after) == {"c": 1, "b": 2, "a": 3}
        assert after.owed == ()
        assert after.place["b"].decided_by.args["reason"] == "lot"
        shared = Decision(about=question.id, choice="share", reason="both", by="host", at=1)
        after = results(plan, replace(recorded, decisions=(shared,)))
        assert ranks(after) == {"c": 1, "a": 2, "b": 2}
        assert decided(after) == decided(after, "b") == "tie-people"


def test_whom_people_leave_unnamed_share_the_place_behind_and_who_is_not_tied_stays_where_they_are():
    plan = contest(["a", "b", "c", "d"], 1, Mean(), ties=(TieByLot(),))
    recorded = marked(plan, {"a": [8], "b": [8], "c": [8], "d": [9]})
    about = about_tie(["a", "b", "c"])
    alike = Decision(about=about, choice="share", entries=("b",), reason="all", by="host", at=1)
    assert ranks(results(plan, replace(recorded, decisions=(alike,)))) == {"d": 1, "a": 2, "b": 2, "c": 2}
    named = Decision(about=about, choice="order", entries=("d", "b"), reason="lot", by="host", at=1)
    found = results(plan, replace(recorded, decisions=(named,)))
    assert ranks(found) == {"d": 1, "b": 2, "a": 3, "c": 3}
    assert found.place["b"].decided_by.args["order"] == "b"


def test_entries_without_a_score_share_their_place_and_nobody_draws_lots_for_it():
    plan = contest(["a", "b", "c"], 1, Mean(), ties=(TieByLot(),), non_scores=("did-not-start",))
    recorded = marked(plan, {"c": [1]})
    for entry in ("a", "b"):
        recorded = changed(recorded, entry, outcome="did-not-start")
    found = results(plan, recorded)
    assert (ranks(found), found.owed) == ({"c": 1, "a": 2, "b": 2}, ())


def test_a_step_after_the_shared_rank_is_never_tried_and_one_that_parts_nobody_says_so():
    criteria = [criterion("x", 10), criterion("y", 10), criterion("z", 10)]
    chain = (TieByCriterion(criterion="x"), TieShared(), TieByCriterion(criterion="y"))
    plan = contest(["a", "b"], 1, Mean(), criteria=criteria, ties=chain)
    found = results(plan, marked(plan, {"a": [[5, 3, 4]], "b": [[5, 4, 3]]}))
    assert ranks(found) == {"a": 1, "b": 1}
    tried = [(step.code, step.args.get("decided")) for step in found.place["a"].ties]
    assert tried == [("tie-criterion", "no"), ("tie-shared", None)]


def test_never_by_name_and_never_by_chance():
    for names in (["a", "b"], ["b", "a"]):
        plan = contest(names, 1, Mean(), ties=())
        assert ranks(results(plan, marked(plan, {n: [7] for n in names}))) == {"a": 1, "b": 1}


def two_rounds(**tally):
    plan = contest(["a", "b", "c"], 1, Mean(), criteria=[criterion("x", 10), criterion("y", 10)], **tally)
    rounds = (Round(id="semi", name={}, entries=("a", "b", "c")), Round(id="final", name={}, entries=()))
    return replace(plan, rounds=rounds)


def sheet(x, y):
    return TurnRecord(marks={"j1": {"x": Decimal(x), "y": Decimal(y)}}, outcome="scored")


def test_who_advances_is_decided_by_the_counting_rounds_and_not_by_what_came_later():
    plan = two_rounds(
        ties=(TieByCriterion(criterion="x"), TieShared()),
        advancement=(Advancement(into="final", counting=("semi",), top=2),),
        rounds=SumOfRounds(weights={"final": Decimal(1)}),
    )
    # by the score of the semi-final: where nobody has one, c would be before b by the tie chain
    semi = {"semi/a": sheet(9, 9), "semi/b": sheet(6, 4), "semi/c": sheet(7, 2)}
    before = results(plan, Recorded(turns=semi))
    assert before.advancing[0].entries == ("a", "b")
    final = {**semi, "final/a": sheet(1, 1), "final/b": sheet(0, 9)}
    after = results(plan, Recorded(turns=final))
    assert after.advancing[0].entries == ("a", "b")
    assert ranks(after) == {"b": 1, "a": 2, "c": 3}


@pytest.mark.parametrize(
    "weights",
    [
        {"heat": Decimal("0.5"), "semi": Decimal(1)},  # a 10 + 5, b 5 + 11
        {"semi": Decimal(3)},  # a 20 + 15, b 10 + 33
    ],
)
def test_a_cut_weighs_its_rounds_as_the_total_does_and_those_the_total_leaves_out_once(weights):
    cut = (Advancement(into="final", counting=("heat", "semi"), top=1),)
    plan = two_rounds(advancement=cut, rounds=SumOfRounds(weights=weights))
    plan = replace(plan, rounds=(Round(id="heat", name={}, entries=("a", "b")), *plan.rounds))
    heat = {"heat/a": sheet(10, 10), "heat/b": sheet(5, 5)}
    found = results(plan, Recorded(turns={**heat, "semi/a": sheet(2, 3), "semi/b": sheet(6, 5)}))
    assert found.advancing[0].entries == ("b",)


@pytest.mark.parametrize(("ties", "into"), [("all", ("a", "b", "c")), ("none", ("a",)), ("ask", ("a",))])
def test_a_tie_at_the_cut_goes_as_declared(ties, into):
    plan = two_rounds(
        ties=(TieShared(),), advancement=(Advancement(into="final", counting=("semi",), top=2, ties=ties),)
    )
    semi = Recorded(turns={"semi/a": sheet(9, 9), "semi/b": sheet(5, 5), "semi/c": sheet(5, 5)})
    (found,) = results(plan, semi).advancing
    assert found.entries == into
    assert (found.owed is not None) == (ties == "ask")
    if found.owed is not None:
        assert found.owed.args == {"round": "final", "left": "1"}
        choice = Decision(
            about=found.owed.id, choice="choose", entries=("c",), reason="vote", by="chair", at=1
        )
        (after,) = results(plan, replace(semi, decisions=(choice,))).advancing
        assert (after.entries, after.owed) == (("a", "c"), None)


def test_who_came_further_is_before_the_others_at_the_next_cut_too():
    plan = two_rounds(rounds=LastRound(), ties=(TieShared(),))
    last = Round(id="last", name={}, entries=())
    cuts = (
        Advancement(into="final", counting=("semi",), top=2),
        Advancement(into="last", counting=("semi", "final"), top=2),
    )
    plan = replace(plan, rounds=(*plan.rounds, last), tally=replace(plan.tally, advancement=cuts))
    semi = {"semi/a": sheet(9, 9), "semi/b": sheet(8, 8), "semi/c": sheet(7, 7)}
    # in the final a has less than c had in the semi-final, and is not behind; the cut before stays as it was
    found = results(plan, Recorded(turns={**semi, "final/a": sheet(2, 2), "final/b": sheet(3, 3)}))
    assert [cut.entries for cut in found.advancing] == [("a", "b"), ("b", "a")]


def test_who_was_disqualified_does_not_advance_although_a_place_is_free():
    plan = two_rounds(advancement=(Advancement(into="final", counting=("semi",), top=3),))
    out = replace(sheet(9, 9), outcome="disqualified")
    found = results(plan, Recorded(turns={"semi/a": out, "semi/b": sheet(5, 5), "semi/c": sheet(6, 6)}))
    assert found.advancing[0].entries == ("c", "b")


def test_a_tie_at_the_cut_looks_at_decimals_that_were_not_announced_and_at_rounds_with_a_score_only():
    cut = (Advancement(into="final", counting=("semi",), top=1),)
    plan = two_rounds(
        ties=(TieByMoreDecimals(), TieShared()), announced=WHOLE, rounding=WHOLE, advancement=cut
    )
    semi = {"semi/a": sheet(4, "3.5"), "semi/b": sheet(4, 4), "semi/c": sheet(1, 1)}
    assert results(plan, Recorded(turns=semi)).advancing[0].entries == ("b",)
    plan = two_rounds(ties=(TieByCriterion(criterion="x"), TieShared()))
    rounds = (Round(id="heat", name={}, entries=("a", "b")), *plan.rounds)
    cut = (Advancement(into="final", counting=("heat", "semi"), top=1),)
    plan = replace(plan, rounds=rounds, tally=replace(plan.tally, advancement=cut))
    missed = replace(sheet(9, 9), outcome="did-not-improve")
    turns = {"heat/a": sheet(5, 4), "heat/b": sheet(6, 3), "semi/a": missed, "semi/b": missed}
    assert results(
        plan, Recorded(turns={**turns, "semi/b": TurnRecord(outcome="did-not-improve")})
    ).advancing[0].entries == ("b",)


def test_a_round_or_a_component_can_decide():
    plan = two_rounds(ties=(TieByRound(round="final"), TieShared()))
    plan = replace(plan, rounds=tuple(replace(r, entries=("a", "b", "c")) for r in plan.rounds))
    turns = {"semi/a": sheet(5, 5), "final/a": sheet(2, 2), "semi/b": sheet(4, 4), "final/b": sheet(3, 3)}
    found = results(plan, Recorded(turns={**turns, "semi/c": sheet(1, 1), "final/c": sheet(1, 1)}))
    assert (ranks(found), decided(found)) == ({"b": 1, "a": 2, "c": 3}, "tie-round")
    most = replace(plan, tally=replace(plan.tally, ties=(TieByBestRounds(count=1), TieShared())))
    best = results(most, Recorded(turns={**turns, "semi/c": sheet(1, 1), "final/c": sheet(1, 1)}))
    assert (ranks(best), decided(best)) == ({"a": 1, "b": 2, "c": 3}, "tie-best-rounds")
    one = replace(plan, tally=replace(plan.tally, ties=(TieByComponent(component="panel", round="semi"),)))
    assert ranks(results(one, Recorded(turns={**turns, "semi/c": sheet(1, 1), "final/c": sheet(1, 1)}))) == {
        "a": 1,
        "b": 2,
        "c": 3,
    }
