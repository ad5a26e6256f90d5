"""Where a rule sheet can be read in two ways: the reading taken, each on numbers a person can re-add."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from benchmarks.agree import difference
from judging.ids import EntryId, turn
from judging.plan import Award, Round
from judging.recorded import BallotCount, Decision, Figure, RankingRow, Recorded, TurnRecord
from judging.rules import (
    Advancement,
    AsPoints,
    Attainment,
    BallotComponent,
    BestRounds,
    ByCriterion,
    ByMovement,
    ByStanding,
    ByThreshold,
    Electorate,
    Eligible,
    Grade,
    GradedBallot,
    IndicatorComponent,
    JudgePoints,
    JudgeScale,
    LastRound,
    Level,
    LevelRule,
    Majority,
    Mean,
    NumericBallot,
    OneByOne,
    PanelRounding,
    PlacePoints,
    Proportion,
    RankingBallot,
    RankInGroup,
    RankSum,
    RoomScale,
    Rounding,
    Share,
    Skating,
    Sum,
    SumOfRounds,
    TieByCountBack,
    TieByCriterion,
    TieByMedian,
    TieByMoreDecimals,
    TieByUntrimmed,
    TieHeadToHead,
    TieShared,
    TrimmedMean,
    TrimmedSum,
)
from judging.tally.field import Field
from judging.tally.worth import worth
from judging.trace import re_add
from tests.judging.panels import changed, contest, criterion, marked, prizes, ranks, results, totals

WHOLE = Rounding(places=0)
TABLE = (Decimal(9), Decimal(6), Decimal(4), Decimal(3))


def won(found):
    return [set(a.entries) for a in found.awards]


def award(rule, ident="only"):
    return Award(id=ident, name={"en": ident}, rule=rule)


# --- judges -----------------------------------------------------------------------------------------------


def weighed(plan, *weights):
    (panel,) = plan.panels
    judges = tuple(replace(j, weight=w) for j, w in zip(panel.judges, weights, strict=True))
    return replace(plan, panels=(replace(panel, judges=judges),))


def test_the_mean_that_stands_in_for_an_absent_judge_is_weighed_too():
    plan = contest(["a"], 3, Sum(), absent="substitute-mean")
    found = results(p := weighed(plan, Decimal(2), Decimal(1), Decimal(1)), marked(p, {"a": [9, 6, None]}))
    # (2 x 9 + 6) / 3 = 8 stands in: 18 + 6 + 8
    assert totals(found) == {"a": "32.00"}
    assert re_add(found.tallies["a"].trace) == 32


def test_what_is_dropped_is_chosen_by_the_marks_and_goes_with_its_weight():
    plan = weighed(contest(["a"], 4, TrimmedMean()), Decimal(3), Decimal(1), Decimal(1), Fraction(1, 2))
    found = results(plan, marked(plan, {"a": [9, 9, 6, 4]}))
    # of the two nines the later goes as the highest, the 4 as the lowest: (3 x 9 + 6) / 4
    assert totals(found) == {"a": "8.25"}


def test_untrimmed_means_weigh_judges_while_medians_and_heads_count_people():
    marks = {"a": [9, 5, 5], "b": [5, 7, 7]}
    plan = weighed(contest(["a", "b"], 3, Mean(), ties=(TieShared(),)), Decimal(2), Decimal(1), Decimal(1))
    assert totals(results(plan, marked(plan, marks))) == {"a": "7.00", "b": "6.00"}
    tied = {"a": [8, 4, 4], "b": [5, 7, 7]}
    assert totals(results(plan, marked(plan, tied))) == {"a": "6.00", "b": "6.00"}
    for step in (TieByMedian(), TieHeadToHead(), TieByCountBack(of="places")):
        by = replace(plan, tally=replace(plan.tally, ties=(step,)))
        assert ranks(results(by, marked(by, tied))) == {"b": 1, "a": 2}
    by = replace(plan, tally=replace(plan.tally, ties=(TieByUntrimmed(), TieShared())))
    assert ranks(results(by, marked(by, tied))) == {"a": 1, "b": 1}


def test_a_judge_who_places_two_alike_is_for_neither_of_them():
    marks = {"a": [5, 8, 7], "b": [5, 7, 8]}
    for even, each in (("half", "0.50"), ("both", "1.00"), ("none", "0.00")):
        plan = contest(["a", "b"], 3, OneByOne(even=even), ties=(TieShared(),))
        assert totals(results(plan, marked(plan, marks))) == {"a": each, "b": each}
    plan = contest(["a", "b"], 3, OneByOne(), ties=(TieShared(),))
    assert totals(results(plan, marked(plan, {**marks, "a": [5, 8, 9]}))) == {"a": "1.00", "b": "0.00"}


def test_points_are_those_of_the_places_as_given_whoever_is_missing():
    plan = contest(["a", "b", "c"], 1, JudgePoints(points=TABLE, marks="places"), ties=(TieShared(),))
    assert totals(results(plan, marked(plan, {"a": [1], "b": [3], "c": [10]}))) == {
        "a": "9.00",
        "b": "4.00",
        "c": "0.00",
    }
    # on one place: that one and the next are shared, (4 + 3) / 2
    shared = totals(results(plan, marked(plan, {"a": [1], "b": [3], "c": [3]})))
    assert shared == {"a": "9.00", "b": "3.50", "c": "3.50"}


def test_a_mean_place_is_worth_what_lies_between_the_places_beside_it():
    method = JudgePoints(points=TABLE, marks="places")
    plan = contest(["a", "b"], 4, method, absent="substitute-mean", ties=(TieShared(),))
    found = results(plan, marked(plan, {"a": [1, 2, 1, None], "b": [2, 1, 2, 2]}))
    # a's mean place 4/3 is worth 9 - (9 - 6) / 3 = 8
    assert totals(found) == {"a": "32.00", "b": "27.00"}
    assert difference(plan, marked(plan, {"a": [1, 2, 1, None], "b": [2, 1, 2, 2]}), found) is None


def test_places_in_several_criteria_are_added_and_ranked():
    method = JudgePoints(points=(Decimal(9), Decimal(6)), marks="places")
    plan = contest(["a", "b"], 1, method, criteria=[criterion("x"), criterion("y")], ties=(TieShared(),))
    found = results(plan, marks := marked(plan, {"a": [[1, 2]], "b": [[3, 3]]}))
    assert totals(found) == {"a": "9.00", "b": "6.00"}
    assert difference(plan, marks, found) is None


@pytest.mark.parametrize(("equal", "first"), [("next-places", "a"), ("total", "b")])
def test_equal_majorities_look_at_the_next_places_or_at_all_of_them(equal, first):
    # three places up to the second, together 4, for both; a fourth up to the third for a only; all of them: a 13, b 12
    marks = {"a": [1, 1, 2, 3, 6], "b": [2, 1, 1, 4, 4], "c": [3, 3, 3, 1, 1], "d": [4, 4, 4, 2, 2]}
    plan = contest(list(marks), 5, Majority(marks="places", equal=equal), better="low")
    found = results(plan, marked(plan, marks))
    second = {"a": "b", "b": "a"}[first]
    assert {e: found.tallies[e].shown for e in (first, second)} == {first: "1.00", second: "2.00"}
    (step,) = [s for s in found.tallies["a"].trace if s.code == "majority"]
    assert step.args["rule"] == ("total" if equal == "total" else "7")


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("range", {"a": "75.00", "b": "25.00"}),  # (100 + 50) / 2, (0 + 50) / 2
        ("best", {"a": "100.00", "b": "75.00"}),  # (100 + 100) / 2, (50 + 100) / 2
        ("sum", {"a": "58.33", "b": "41.67"}),  # (66.67 + 50) / 2, (33.33 + 50) / 2
    ],
)
def test_a_judge_who_gave_everybody_the_same_parts_nobody_on_a_common_scale(by, expected):
    plan = contest(["a", "b"], 2, JudgeScale(by=by))
    assert totals(results(plan, marked(plan, {"a": [8, 6], "b": [4, 6]}))) == expected


def test_a_judge_who_gave_nothing_but_zeros_parts_nobody_either():
    for by, each in (("range", "50.00"), ("best", "100.00"), ("sum", "50.00")):
        plan = contest(["a", "b"], 1, JudgeScale(by=by), ties=(TieShared(),))
        assert totals(results(plan, marked(plan, {"a": [0], "b": [0]}))) == {"a": each, "b": each}


def test_only_the_judges_who_marked_an_entry_are_looked_at_on_a_common_scale():
    plan = contest(["a", "b", "c"], 2, JudgeScale(), absent="stop")
    found = results(plan, marked(plan, {"a": [8, None], "b": [4, 6], "c": [6, 9]}))
    # the second judge's scale runs from 6 to 9: b (0 + 0) / 2, c (50 + 100) / 2, a 100
    assert totals(found) == {"a": "100.00", "b": "0.00", "c": "75.00"}


# --- rounding ---------------------------------------------------------------------------------------------


def test_a_product_is_rounded_wherever_it_is_formed_in_a_judge_s_total_too():
    weights = [criterion("x", 10, "0.25"), criterion("y", 10, "0.75")]
    rounding = {"rounding": PanelRounding(product=Rounding(places=1))}
    plan = contest(["a"], 2, Mean(), criteria=weights, component=rounding)
    found = results(plan, marked(plan, {"a": [[7, 9], [6, 10]]}))
    # 1.75 + 6.75 = 8.5 is 1.8 + 6.8 = 8.6; 1.5 + 7.5 = 9.0; the mean of 8.6 and 9.0
    assert totals(found) == {"a": "8.80"}
    assert re_add(found.tallies["a"].trace) == Fraction("8.8")
    assert [c.shown for c in found.tallies["a"].cards] == ["8.600", "9.000"]


def test_parallel_rooms_round_the_scaled_value_once():
    plan = contest(["a", "b", "c"], 4, RoomScale(), rounding=Rounding(places=1))
    first = plan.panels[0]
    rooms = (
        replace(first, id="one", judges=first.judges[:2]),
        replace(first, id="two", judges=first.judges[2:]),
    )
    component = replace(plan.tally.components[0], panels=("one", "two"), rounding=PanelRounding(result=WHOLE))
    plan = replace(plan, panels=rooms, tally=replace(plan.tally, components=(component,)))
    sheets = {"a": {"j1": 7, "j2": 8}, "b": {"j1": 6, "j2": 7}, "c": {"j3": 8, "j4": 9}}
    turns = {
        f"final/{e}": TurnRecord(marks={j: {"c": Decimal(m)} for j, m in row.items()}, outcome="scored")
        for e, row in sheets.items()
    }
    # rooms' means 7 and 8.5, their mean 7.75; a is 7.5 x 7.75 / 7 = 8.30…, b 6.5 x 7.75 / 7 = 7.19…
    # (rounded within as well, a would be 8 x 8.25 / 7.5 = 8.8 and show 9)
    assert totals(results(plan, Recorded(turns=turns))) == {"a": "8.0", "c": "8.0", "b": "7.0"}


def test_more_decimals_are_those_of_the_rounds_that_were_chosen_as_announced():
    plan = contest(
        ["a", "b"],
        5,
        Mean(),
        announced=WHOLE,
        rounding=WHOLE,
        rounds=BestRounds(count=1),
        ties=(TieByMoreDecimals(), TieShared()),
    )
    plan = replace(plan, rounds=tuple(Round(id=r, name={}, entries=("a", "b")) for r in ("r1", "r2")))

    def run(*marks):
        sheets = {f"j{i}": {"c": Decimal(m)} for i, m in enumerate(marks, 1)}
        return TurnRecord(marks=sheets, outcome="scored")

    turns = {
        "r1/a": run(79, 79, 80, 80, 80),  # 79.6, announced 80: the first of the two best
        "r2/a": run(80, 80, 80, 81, 81),  # 80.4, announced 80
        "r1/b": run(80, 80, 80, 80, 80),
        "r2/b": run(70, 70, 70, 70, 70),
    }
    found = results(plan, Recorded(turns=turns))
    assert (found.tallies["a"].exact, found.tallies["b"].exact) == (Fraction("79.6"), 80)
    assert ranks(found) == {"b": 1, "a": 2}


# --- where low is better ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "method", "marks"),
    [
        (TieByMedian(), Mean(), {"a": [1, 2, 9], "b": [3, 4, 5]}),
        (TieByCountBack(), Mean(), {"a": [1, 1, 7], "b": [2, 2, 5]}),
        (TieHeadToHead(), Mean(), {"a": [1, 1, 7], "b": [2, 2, 5]}),
        (TieByUntrimmed(), TrimmedMean(), {"a": [2, 4, 5], "b": [1, 4, 9]}),
        (TieByMoreDecimals(), Mean(), {"a": [4, 4], "b": [4, "4.5"]}),
        (TieByCriterion(criterion="x"), Mean(), {"a": [[1, 3]], "b": [[2, 2]]}),
    ],
    ids=lambda s: type(s).__name__,
)
def test_where_faults_are_counted_every_tie_step_prefers_fewer(step, method, marks):
    row = marks["a"][0]
    criteria = [criterion("x", 10), criterion("y", 10)] if isinstance(row, list) else [criterion("x", 10)]
    plan = contest(
        ["b", "a"],
        len(marks["a"]),
        method,
        criteria=criteria,
        component={"better": "low"},
        better="low",
        rounding=WHOLE,
        ties=(step, TieShared()),
    )
    found = results(plan, marked(plan, marks))
    assert found.place["a"].total == found.place["b"].total
    assert ranks(found) == {"a": 1, "b": 2}


def places(*awards):
    plan = contest(["c", "b", "a"], 3, RankSum(marks="places"), better="low", awards=awards)
    return plan, marked(plan, {"a": [1, 2, 1], "b": [2, 1, 3], "c": [3, 3, 2]})


def test_on_a_panel_that_gives_places_the_criterion_award_goes_to_the_best_place():
    plan, recorded = places(
        award(ByCriterion(criterion="c"), "best"),
        award(ByThreshold(criterion="c", at_least=Decimal(2)), "second place or better on average"),
    )
    # the mean places are a 4/3, b 2, c 8/3
    assert won(results(plan, recorded)) == [{"a"}, {"a", "b"}]


def test_cards_by_criterion_go_down_from_the_best_place():
    plan, recorded = places()
    blue = LevelRule(
        id="cards",
        name={},
        kind="card",
        by="places",
        of="criteria",
        levels=(Level(id="blue", name={}, places=1), Level(id="red", name={})),
    )
    found = results(replace(plan, levels=(blue,)), recorded)
    assert {r.entry: r.level for r in found.levels} == {"a": "blue", "b": "red", "c": "red"}


def test_at_least_this_total_means_at_most_where_low_is_better():
    only = award(ByStanding(quota=3, eligible=Eligible(at_least=Decimal(5))))
    plan = contest(["a", "b", "c"], 1, Mean(), component={"better": "low"}, better="low", awards=(only,))
    assert won(results(plan, marked(plan, {"a": [4], "b": [5], "c": [6]}))) == [{"a", "b"}]


def test_the_untrimmed_mean_is_a_mean_under_a_sum_too():
    plan = contest(["a", "b"], 4, TrimmedSum(), ties=(TieByUntrimmed(), TieShared()))
    # both keep 10; a's four totals have the mean 6, b's three 22/3 (a's sum 24 is above b's 22)
    found = results(plan, marked(plan, {"a": [5, 5, 5, 9], "b": [1, 10, 11, None]}))
    assert [t.shown for t in found.tallies.values()] == ["10.00", "10.00"]
    assert ranks(found) == {"b": 1, "a": 2}


# --- ballots and figures ----------------------------------------------------------------------------------


def outside(component, entries="abc", **recorded):
    """A contest of one component that nobody marks on stage."""
    plan = contest(list(entries), 1, Mean())
    plan = replace(plan, tally=replace(plan.tally, components=(component,)))
    return plan, Recorded(**recorded)


def ballot(method, **fields):
    hall = Electorate(id="hall", name={}, **fields.pop("electorate", {}))
    return BallotComponent(id="vote", name={}, method=method, electorates=(hall,), **fields)


def count(entry, votes, **more):
    return BallotCount(component="vote", electorate="hall", entry=entry, votes=votes, **more)


GRADES = GradedBallot(
    grades=(Grade(id="A", name={}, points=Decimal(100)), Grade(id="B", name={}, points=Decimal(60)))
)


def test_a_ballot_void_for_its_turnout_is_worth_nothing_on_a_scale_too():
    scale = PlacePoints(points=(Decimal(12), Decimal(10), Decimal(8)))
    fields = {"turnout": Decimal("0.5"), "below_turnout": "nothing", "scale": scale}
    papers = (count("a", {"A": 3}), count("b", {"B": 3}), count("c", {"A": 1, "B": 2}))
    void, given = outside(ballot(GRADES, electorate={"size": 10}, **fields), ballots=papers)
    assert totals(results(void, given)) == {"a": "0.00", "b": "0.00", "c": "0.00"}
    valid, given = outside(ballot(GRADES, electorate={"size": 6}, **fields), ballots=papers)
    assert totals(results(valid, given)) == {"a": "12.00", "c": "10.00", "b": "8.00"}


def test_a_ballot_void_for_its_turnout_is_worth_nothing_to_those_who_hold_a_place_only():
    fields = {"turnout": Decimal("0.5"), "below_turnout": "nothing", "electorate": {"size": 10}}
    plan, given = outside(ballot(GRADES, **fields), ballots=(count("a", {"A": 3}), count("b", {"B": 3})))
    given = replace(given, turns={turn(plan.rounds[0].id, EntryId("b")): TurnRecord(outcome="disqualified")})
    field, (component,) = Field(plan, given), plan.tally.components
    assert worth(field, component, None, EntryId("a")) == 0
    assert worth(field, component, None, EntryId("b")) is None


def test_an_entry_without_a_valid_paper_waits_and_is_asked_for():
    papers = (count("a", {"A": 1, "B": 1}), count("b", {}, abstained=3))
    plan, given = outside(ballot(GRADES), entries="ab", ballots=papers)
    found = results(plan, given)
    assert (found.place["a"].total, found.place["b"].status) == ("80.00", "pending")
    assert [(q.kind, q.entries) for q in found.owed] == [("ballot-missing", ("b",))]
    zero, given = outside(ballot(GRADES, abstained="zero"), entries="ab", ballots=papers)
    assert totals(results(zero, given)) == {"a": "80.00", "b": "0.00"}


def test_papers_of_one_question_may_be_counted_in_several_boxes():
    papers = (count("a", {"A": 3}), count("a", {"A": 1, "B": 4}))
    plan, given = outside(ballot(GRADES), entries="a", ballots=papers)
    assert totals(results(plan, given)) == {"a": "80.00"}


def test_abstentions_that_count_as_zero_are_papers_when_a_share_is_dropped():
    method = NumericBallot(low=Decimal(1), high=Decimal(10), drop=Decimal("0.2"))
    papers = (count("a", {"10": 6, "8": 2}, abstained=2),)
    plan, given = outside(ballot(method, abstained="zero"), entries="a", ballots=papers)
    # ten papers, two dropped at each end: the zeros and two tens; 8 8 10 10 10 10 are left
    found = results(plan, given)
    assert totals(found) == {"a": "9.33"}
    assert re_add(found.tallies["a"].trace) == found.tallies["a"].total


def order(*entries, count=1):
    return RankingRow(component="vote", electorate="hall", order=entries, count=count)


def test_a_borda_ballot_counts_all_entries_that_stand_named_or_not():
    plan, given = outside(ballot(RankingBallot()), rankings=(order("a", "b", count=2), order("b")))
    # three stand: first 3, second 2, third 1; c is on no paper
    assert totals(results(plan, given)) == {"a": "6.00", "b": "7.00", "c": "0.00"}


def test_who_is_out_is_struck_from_the_orders_and_those_behind_move_up():
    plan, given = outside(ballot(RankingBallot()), rankings=(order("c", "a", "b"), order("b", "c", "a")))
    given = replace(given, turns={"final/c": TurnRecord(outcome="disqualified")})
    # two stand: first 2, second 1
    assert totals(results(plan, given)) == {"a": "3.00", "b": "3.00", "c": ""}


def figures(**values):
    return tuple(Figure(component="figure", entry=e, value=Decimal(v)) for e, v in values.items())


def indicator(method, **fields):
    return IndicatorComponent(id="figure", name={}, method=method, **fields)


@pytest.mark.parametrize(
    "component",
    [
        indicator(RankInGroup(points=(Decimal(10), Decimal(8), Decimal(6)))),
        indicator(Attainment(target=Decimal(10)), scale=PlacePoints(points=(Decimal(10), Decimal(8)))),
    ],
    ids=["rank in the group", "points by place"],
)
def test_who_withdrew_holds_no_place_and_who_is_still_to_come_does(component):
    plan, given = outside(component, figures=figures(a="5", b="7", c="9"))
    out = replace(given, turns={"final/c": TurnRecord(outcome="withdrawn")})
    assert totals(results(plan, out)) == {"b": "10.00", "a": "8.00", "c": ""}
    still = replace(given, turns={"final/c": TurnRecord(outcome="pending")})
    assert totals(results(plan, still))["b"] == "8.00"


def test_tied_figures_get_the_average_of_the_points_they_cover_down_to_the_floor():
    method = RankInGroup(top=Decimal(100), step=Decimal(5), floor=Decimal(94))
    plan, given = outside(indicator(method), figures=figures(a="9", b="7", c="7"))
    # 100, then 95 and (not 90 but) 94 shared
    assert totals(results(plan, given)) == {"a": "100.00", "b": "94.50", "c": "94.50"}


def test_none_at_all_where_less_is_better_gets_the_most_there_is():
    method = Attainment(target=Decimal(5), better="low", cap=Decimal(120))
    plan, given = outside(indicator(method), figures=figures(a="0", b="4", c="1"))
    assert totals(results(plan, given)) == {"a": "120.00", "c": "120.00", "b": "120.00"}
    open_end = replace(method, cap=None)
    plan, given = outside(indicator(open_end), figures=figures(a="0", b="4", c="10"))
    assert totals(results(plan, given)) == {"b": "125.00", "a": "100.00", "c": "50.00"}


def test_a_target_is_met_in_full_where_there_is_none_and_by_zero_alone_where_it_is_zero_and_less_is_better():
    def points(better, target):
        method = Attainment(target=None if target is None else Decimal(target), better=better)
        plan, given = outside(indicator(method), entries="ab", figures=figures(a="0", b="4"))
        return totals(results(plan, given))

    for better in ("high", "low"):
        assert points(better, None) == {"a": "100.00", "b": "100.00"}
    assert points("high", 0) == {"a": "100.00", "b": "100.00"}
    assert points("low", 0) == {"a": "100.00", "b": "0.00"}


def test_less_than_none_where_less_is_better_is_no_worse_than_none():
    for cap, most in ((Decimal(120), "120.00"), (None, "100.00")):
        method = Attainment(target=Decimal(5), better="low", cap=cap, floor=Decimal(0))
        plan, given = outside(indicator(method), figures=figures(a="0", b="-5", c="10"))
        assert totals(results(plan, given)) == {"a": most, "b": most, "c": "50.00"}
        assert all(re_add(t.trace) == t.total for t in results(plan, given).tallies.values())


@pytest.mark.parametrize(
    ("scale", "better", "given", "expected"),
    [
        (Proportion(), "high", ("5", "0", "-5"), ("100.00", "0.00", "-100.00")),
        (Proportion(), "high", ("-2", "-4", "-8"), ("100.00", "0.00", "0.00")),
        (Proportion(), "low", ("-5", "10", "20"), ("100.00", "0.00", "0.00")),
        (Share(), "high", ("8", "4", "-2"), ("80.00", "40.00", "-20.00")),
        (Share(), "high", ("1", "-2", "-7"), ("0.00", "0.00", "0.00")),
    ],
)
def test_nobody_gains_on_a_scale_by_being_further_below_zero(scale, better, given, expected):
    plan, recorded = outside(
        indicator(AsPoints(), scale=scale, better=better),
        figures=figures(**dict(zip("abc", given, strict=True))),
    )
    found = results(plan, recorded)
    assert totals(found) == dict(zip("abc", expected, strict=True))
    assert all(re_add(t.trace) == t.total for t in found.tallies.values())


@pytest.mark.parametrize("by", ["best", "sum"])
def test_a_judge_who_gave_nothing_above_zero_has_no_scale_to_go_by(by):
    plan = contest(["a", "b"], 1, JudgeScale(by=by), ties=(TieShared(),))
    found = results(plan, marked(plan, {"a": [-2], "b": [-6]}))
    assert ranks(found) == {"a": 1, "b": 1}
    assert all(re_add(t.trace) == t.total for t in found.tallies.values())


def test_a_room_is_not_brought_to_a_mean_of_the_other_sign():
    plan = contest(["a", "b", "c"], 2, RoomScale())
    first = plan.panels[0]
    halves = tuple(replace(first, id=f"room-{n}", judges=first.judges[n : n + 1]) for n in (0, 1))
    component = replace(plan.tally.components[0], panels=("room-0", "room-1"))
    plan = replace(plan, panels=halves, tally=replace(plan.tally, components=(component,)))
    sheets = {"a": {"j1": 4}, "b": {"j1": 2}, "c": {"j2": -9}}
    turns = {
        f"final/{e}": TurnRecord(marks={j: {"c": Decimal(m)} for j, m in row.items()}, outcome="scored")
        for e, row in sheets.items()
    }
    # the means are 3 and -9, together -3: a is not to fall below b
    found = results(plan, Recorded(turns=turns))
    assert totals(found) == {"a": "4.00", "b": "2.00", "c": "-3.00"}
    assert all(re_add(t.trace) == t.total for t in found.tallies.values())


# --- units, prizes, decisions -----------------------------------------------------------------------------


def of_units(plan, **units):
    return replace(
        plan,
        units=tuple(replace(plan.units[0], id=u) for u in dict.fromkeys(units.values())),
        entries=tuple(replace(e, unit=units[e.id]) for e in plan.entries),
    )


def test_a_unit_climbs_once_with_its_best_entry():
    plan = contest(["a", "b", "c", "d"], 1, Mean(), awards=(award(ByMovement(quota=2)),))
    plan = of_units(plan, a="u1", b="u2", c="u2", d="u3")
    recorded = replace(
        marked(plan, {"a": [9], "b": [8], "c": [7], "d": [6]}), previous={"u1": 2, "u2": 9, "u3": 5}
    )
    # u1 climbs 1, u2 with b 7 (c would be 6), u3 1
    (found,) = results(plan, recorded).awards
    assert found.entries == ("b",)
    assert set(found.owed.entries) == {"a", "d"}


def ceiling():
    rule = ByStanding(quota=3, eligible=Eligible(per_unit=1))
    plan = contest(["a", "b", "c", "d"], 1, Mean(), awards=(award(rule),), ties=(TieShared(),))
    plan = of_units(plan, a="u1", b="u1", c="u2", d="u3")
    return plan, marked(plan, {"a": [9], "b": [9], "c": [8], "d": [7]})


def test_where_a_ceiling_per_unit_forces_a_choice_people_choose_and_the_prize_goes_on_down():
    plan, recorded = ceiling()
    (question,) = results(plan, recorded).owed
    assert (question.kind, set(question.entries)) == ("prize-tie", {"a", "b"})
    chosen = Decision(about=question.id, choice="choose", entries=("b",), reason="hands", by="chair", at=1)
    found = results(plan, replace(recorded, decisions=(chosen,)))
    assert (won(found), found.owed) == ([{"b", "c", "d"}], ())


def test_prizes_after_an_undecided_one_are_as_many_as_declared():
    plan, recorded = ceiling()
    second = award(ByStanding(quota=1, ties="share"), "second")
    found = results(replace(plan, awards=(*plan.awards, second)), recorded)
    assert [a.entries for a in found.awards] == [(), ("c",)]


def test_a_decision_about_entries_that_no_longer_tie_is_asked_again():
    plan = contest(["a", "b", "c"], 1, Mean(), awards=prizes(1), ties=(TieShared(),))
    chosen = Decision(
        about="award:prize-1", choice="choose", entries=("a",), reason="hands", by="chair", at=1
    )
    before = replace(marked(plan, {"a": [9], "b": [9], "c": [8]}), decisions=(chosen,))
    assert won(results(plan, before)) == [{"a"}]
    after = replace(marked(plan, {"a": [7], "b": [9], "c": [9]}), decisions=(chosen,))
    assert [set(q.entries) for q in results(plan, after).owed] == [{"b", "c"}]


# --- rounds -----------------------------------------------------------------------------------------------


def staged(rule, starters, marks, **tally):
    plan = contest(["a", "b", "c", "d"], 1, Mean(), rounds=rule, **tally)
    plan = replace(
        plan, rounds=tuple(Round(id=r, name={}, entries=tuple(who)) for r, who in starters.items())
    )
    turns = {
        turn: TurnRecord(outcome=mark)
        if isinstance(mark, str)
        else TurnRecord(marks={"j1": {"c": Decimal(mark)}}, outcome="scored")
        for turn, mark in marks.items()
    }
    return plan, Recorded(turns=turns)


def test_two_semi_finals_side_by_side_are_equally_far():
    plan, given = staged(
        LastRound(),
        {"semi-1": "ab", "semi-2": "cd", "final": "ac"},
        {"semi-1/a": 90, "semi-1/b": 85, "semi-2/c": 80, "semi-2/d": 60, "final/a": 50, "final/c": 60},
    )
    assert ranks(results(plan, given)) == {"c": 1, "a": 2, "b": 3, "d": 4}


def test_finalists_stand_above_the_others_whatever_the_sum():
    into = (Advancement(into="final", counting=("semi",), top=2),)
    weights = SumOfRounds(weights={"semi": Decimal(1), "final": Decimal(1)})
    plan, given = staged(
        weights,
        {"semi": "abcd", "final": ""},
        {"semi/a": 9, "semi/b": 8, "semi/c": 12, "semi/d": 20, "final/a": 9, "final/b": 9},
        component={"better": "low"},
        better="low",
        advancement=into,
    )
    # strokes: c has 12 and missed the cut, a 18 and b 17 came further
    found = results(plan, given)
    assert set(found.advancing[0].entries) == {"a", "b"}
    assert ranks(found) == {"b": 1, "a": 2, "c": 3, "d": 4}


def test_the_cut_is_made_on_the_total_as_it_is_shown():
    into = (Advancement(into="final", counting=("semi",), top=1, ties="all"),)
    plan, given = staged(
        LastRound(),
        {"semi": "ab", "final": ""},
        {"semi/a": "did-not-start", "semi/b": "did-not-start"},
        advancement=into,
        rounding=WHOLE,
    )
    given = replace(
        given,
        turns={
            f"semi/{e}": TurnRecord(marks={"j1": {"c": Decimal(m)}}, outcome="scored")
            for e, m in (("a", "8.5"), ("b", "9"))
        },
    )
    assert set(results(plan, given).advancing[0].entries) == {"a", "b"}


def test_who_will_have_no_score_stands_below_those_still_to_come():
    plan = contest(["a", "b", "c"], 1, Mean(), non_scores=("withdrawn",))
    recorded = changed(marked(plan, {"b": [5]}), "a", outcome="withdrawn")
    assert ranks(results(plan, recorded)) == {"b": 1, "a": 3, "c": None}


def test_who_misses_a_dance_has_no_score_and_holds_no_place():
    one = criterion("place", 9, step="1")
    plan = contest(
        ["a", "b", "c"],
        1,
        Skating(dances="rounds"),
        criteria=[one],
        better="low",
        non_scores=("did-not-start",),
    )
    plan = replace(
        plan, rounds=tuple(Round(id=r, name={}, entries=("a", "b", "c")) for r in ("waltz", "tango"))
    )
    danced = {
        "waltz/a": 1,
        "waltz/b": 2,
        "waltz/c": 3,
        "tango/a": "did-not-start",
        "tango/b": 1,
        "tango/c": 2,
    }
    turns = {
        t: TurnRecord(outcome=p)
        if isinstance(p, str)
        else TurnRecord(marks={"j1": {"place": Decimal(p)}}, outcome="scored")
        for t, p in danced.items()
    }
    found = results(plan, Recorded(turns=turns))
    # without a, b is first and c second in both dances
    assert [s.result for s in found.tallies["b"].trace if s.code == "dance"] == ["1", "1"]
    assert totals(found) == {"b": "1.00", "c": "2.00", "a": ""}
    assert ranks(found) == {"b": 1, "c": 2, "a": 3}


def test_a_round_that_waits_for_its_ballot_says_so():
    plan, given = staged(
        SumOfRounds(), {"one": "ab", "two": "ab"}, {f"{r}/{e}": 8 for r in ("one", "two") for e in "ab"}
    )
    crowd = replace(ballot(GRADES), rounds=("two",))
    plan = replace(plan, entries=plan.entries[:2])
    plan = replace(plan, tally=replace(plan.tally, components=(*plan.tally.components, crowd)))
    papers = (count("a", {"A": 2}, round="two"),)
    found = results(plan, replace(given, ballots=papers))
    assert [(q.kind, q.entries) for q in found.owed] == [("ballot-missing", ("b",))]
    assert not found.complete
    assert found.tallies["a"].shown == "116.00"
