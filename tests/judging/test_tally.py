"""Rules of the tally, one sentence each."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from judging.recorded import Adjustment, Decision, Figure, Recorded, TurnRecord
from judging.rules import (
    AdjustmentKind,
    AsPoints,
    Attainment,
    ByTable,
    IndicatorComponent,
    Mean,
    Median,
    Overtime,
    OvertimeTier,
    PanelRounding,
    Proportion,
    RankInGroup,
    RankSum,
    Recall,
    RoomScale,
    Rounding,
    RoundScore,
    Share,
    Sum,
    TableRow,
    Tolerance,
    TrimmedMean,
)
from judging.tally.adjustments import overtime_points
from judging.trace import exact, fixed, re_add, rounded
from tests.judging.panels import changed, contest, criterion, marked, ranks, results, totals


def test_an_absent_judge_is_left_out_and_never_counts_as_zero():
    plan = contest(["a"], 3, Mean())
    assert totals(results(plan, marked(plan, {"a": [80, 90, None]}))) == {"a": "85.00"}


def test_an_absent_judge_can_be_replaced_by_the_others_mean_so_that_sums_stay_comparable():
    plan = contest(["a", "b"], 3, Sum(), absent="substitute-mean")
    found = results(plan, marked(plan, {"a": [80, 90, None], "b": [80, 90, 85]}))
    assert totals(found) == {"a": "255.00", "b": "255.00"}


def test_an_absent_judge_can_stop_the_tally_until_people_say_go_on():
    plan = contest(["a"], 3, Mean(), absent="stop")
    recorded = marked(plan, {"a": [80, 90, None]})
    stopped = results(plan, recorded)
    assert stopped.standings[0].rank is None
    (question,) = stopped.owed
    assert question.kind == "absent-stop"
    yes = Decision(about=question.id, choice="accept", reason="ill", by="scrutineer", at=0)
    assert totals(results(plan, replace(recorded, decisions=(yes,)))) == {"a": "85.00"}


def test_a_judge_with_an_incomplete_sheet_is_absent_for_totals():
    plan = contest(["a"], 2, Mean(), criteria=[criterion("x"), criterion("y")])
    recorded = marked(plan, {"a": [[40, 40], [50, 50]]})
    sheets = dict(recorded.turns["final/a"].marks)
    sheets["j2"] = {"x": Decimal(50)}
    assert totals(results(plan, changed(recorded, "a", marks=sheets))) == {"a": "80.00"}


def test_too_few_marks_to_trim_are_asked_about_or_left_untrimmed_as_declared():
    plan = contest(["a"], 2, TrimmedMean())
    recorded = marked(plan, {"a": [80, 90]})
    assert [q.kind for q in results(plan, recorded).owed] == ["too-few-judges"]
    lenient = contest(["a"], 2, TrimmedMean(too_few="untrimmed"))
    assert totals(results(lenient, recorded)) == {"a": "85.00"}


def test_trimming_totals_and_trimming_criteria_differ():
    criteria = [criterion("x", 50), criterion("y", 50)]
    marks = {"a": [[50, 10], [10, 50], [30, 30], [40, 20]]}
    on_totals = contest(["a"], 4, TrimmedMean(), criteria=criteria)
    on_criteria = contest(["a"], 4, TrimmedMean(on="criteria"), criteria=criteria)
    assert totals(results(on_totals, marked(on_totals, marks))) == {"a": "60.00"}
    assert totals(results(on_criteria, marked(on_criteria, marks))) == {"a": "60.00"}
    marks = {"a": [[50, 10], [10, 10], [10, 50], [40, 20]]}
    assert totals(results(on_totals, marked(on_totals, marks))) == {"a": "60.00"}
    assert totals(results(on_criteria, marked(on_criteria, marks))) == {"a": "40.00"}


def test_where_rounding_happens_decides_the_total():
    criteria = [criterion("x", 10, "0.8", "0.25"), criterion("y", 10, "0.8", "0.25")]
    marks = {"a": [["7.25", "7.25"], ["7.5", "7.25"], ["7.25", "7.5"]]}
    places = Rounding(places=2)
    every = contest(
        ["a"],
        3,
        Mean(on="criteria"),
        criteria=criteria,
        component={"rounding": PanelRounding(criterion=places, product=places)},
    )
    at_end = contest(["a"], 3, Mean(on="criteria"), criteria=criteria)
    assert totals(results(every, marked(every, marks))) == {"a": "11.72"}
    assert totals(results(at_end, marked(at_end, marks))) == {"a": "11.73"}


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("half-up", ["0.12", "0.13", "0.13", "0.13", "0.14", "0.16"]),
        ("half-even", ["0.12", "0.12", "0.13", "0.13", "0.14", "0.16"]),
        ("down", ["0.12", "0.12", "0.12", "0.13", "0.13", "0.15"]),
        ("up", ["0.13", "0.13", "0.13", "0.14", "0.14", "0.16"]),
    ],
)
def test_rounding_modes_below_at_and_above_a_half(mode, expected):
    numbers = [Fraction(n) for n in ("0.1249", "0.125", "0.1251", "0.131", "0.135", "0.155")]
    rule = Rounding(places=2, mode=mode)
    assert [fixed(rounded(n, rule), 2) for n in numbers] == expected
    assert [fixed(rounded(-n, rule), 2) for n in numbers] == [f"-{text}" for text in expected]
    assert rounded(Fraction("0.12"), rule) == Fraction("0.12")


def test_a_number_is_never_shown_with_fewer_places_than_it_has():
    assert fixed(Fraction(5, 2), 2) == "2.50"
    with pytest.raises(ValueError, match="more than 1"):
        fixed(Fraction("2.25"), 1)


def test_exact_numbers_are_written_exactly():
    assert exact(Decimal("94.50")) == "94.5"
    assert exact(Fraction(284, 3)) == "284/3"
    assert exact(Fraction(-1, 8)) == "-0.125"
    assert exact(0) == "0"


def test_the_average_is_announced_before_overtime_comes_off_and_both_are_shown():
    tiers = (
        OvertimeTier(start=11, end=29, deduct=Decimal("0.2")),
        OvertimeTier(start=30, deduct=Decimal("0.5")),
    )
    plan = contest(["a"], 3, Mean(), announced=Rounding(places=2), overtime=Overtime(tiers=tiers, grace=10))
    found = results(plan, changed(marked(plan, {"a": [90, 91, 92]}), "a", over=30)).tallies["a"]
    assert (found.announced, found.shown) == ("91.00", "90.50")
    assert [(line.kind, line.shown, line.seconds) for line in found.deductions] == [("overtime", "-0.5", 30)]


def test_overtime_comes_off_what_was_announced_and_not_off_the_unrounded_average():
    tiers = (OvertimeTier(start=1, deduct=Decimal("0.5")),)
    plan = contest(["a"], 2, Mean(), announced=Rounding(places=1), overtime=Overtime(tiers=tiers))
    found = results(plan, changed(marked(plan, {"a": [90, "90.5"]}), "a", over=1)).tallies["a"]
    assert (found.announced, found.shown) == ("90.3", "89.80")
    assert found.exact == Fraction("89.75")


def test_nothing_comes_off_up_to_and_including_the_grace_even_where_a_tier_would_apply():
    rule = Overtime(grace=10, tiers=(OvertimeTier(start=1, deduct=Decimal("0.2")),))
    assert [overtime_points(rule, over) for over in (1, 10, 11)] == [0, 0, Decimal("0.2")]


def test_overtime_has_grace_tiers_repeats_and_a_cap():
    rule = Overtime(
        grace=10,
        cap=Decimal(1),
        tiers=(
            OvertimeTier(start=11, end=30, deduct=Decimal("0.2")),
            OvertimeTier(start=31, deduct=Decimal("0.3"), each=10),
        ),
    )
    taken = {over: overtime_points(rule, over) for over in (0, 10, 11, 30, 31, 40, 41, 51, 500)}
    assert taken == {
        0: 0,
        10: 0,
        11: Decimal("0.2"),
        30: Decimal("0.2"),
        31: Decimal("0.3"),
        40: Decimal("0.3"),
        41: Decimal("0.6"),
        51: Decimal("0.9"),
        500: 1,
    }


def test_seconds_that_no_tier_covers_cost_nothing_and_of_two_tiers_the_later_applies():
    tiers = ((11, 20, "0.2"), (31, 60, "0.5"), (51, 60, "0.8"))
    rule = Overtime(tiers=tuple(OvertimeTier(start=s, end=e, deduct=Decimal(d)) for s, e, d in tiers))
    taken = [overtime_points(rule, over) for over in (20, 21, 30, 31, 50, 51, 60, 61)]
    assert [str(points) for points in taken] == ["0.2", "0", "0", "0.5", "0.5", "0.8", "0.8", "0"]


def test_bonus_and_deduction_items_are_capped_per_kind():
    kind = AdjustmentKind(
        id="honour", name={"en": "honour"}, most_bonus=Decimal(3), most_deduction=Decimal(1)
    )
    plan = contest(["a"], 1, Mean(), adjustments=(kind,))
    items = tuple(
        Adjustment(entry="a", round="final", kind="honour", points=Decimal(p), reason="r", by="x", at=0)
        for p in ("2", "2", "2", "-5", "-1")
    )
    found = results(plan, replace(marked(plan, {"a": [90]}), adjustments=items)).tallies["a"]
    assert [line.shown for line in found.lines] == ["+2", "+1", "0", "-1", "0"]
    assert found.shown == "92.00"


def test_an_item_without_a_cap_counts_whole_whatever_the_other_direction_allows():
    kinds = (
        AdjustmentKind(id="up", name={}, most_bonus=Decimal(3)),
        AdjustmentKind(id="down", name={}, most_deduction=Decimal(1)),
    )
    plan = contest(["a"], 1, Mean(), adjustments=kinds)
    items = tuple(
        Adjustment(entry="a", round="final", kind=kind, points=Decimal(p), reason="r", by="x", at=0)
        for kind, p in (("up", "-9"), ("down", "8"))
    )
    found = results(plan, replace(marked(plan, {"a": [50]}), adjustments=items)).tallies["a"]
    assert [line.shown for line in found.lines] == ["-9", "+8"]


def test_points_by_place_put_the_panel_and_the_audience_on_one_scale():
    plan = contest(["a", "b", "c"], 1, RankSum(), better="low", rounding=Rounding(places=1))
    found = results(plan, marked(plan, {"a": [9], "b": [9], "c": [8]}))
    assert totals(found) == {"a": "1.5", "b": "1.5", "c": "3.0"}
    assert ranks(found) == {"a": 1, "b": 1, "c": 3}


def test_a_missing_figure_is_asked_for_by_component_entry_and_round():
    for rounds, about in (((), "missing:figure:a"), (("final",), "missing:figure:a:final")):
        plan = contest(["a"], 1, Mean())
        figure = IndicatorComponent(id="figure", name={}, method=AsPoints(), rounds=rounds)
        plan = replace(plan, tally=replace(plan.tally, components=(*plan.tally.components, figure)))
        (question,) = results(plan, marked(plan, {"a": [5]})).owed
        assert (question.id, question.kind) == (about, "figure-missing")


def test_a_round_is_multiplied_by_factor_and_difficulty():
    plan = contest(["a"], 1, Mean(), round_score=RoundScore(factor=Decimal("0.6"), difficulty=True))
    recorded = changed(marked(plan, {"a": [20]}), "a", difficulty=Decimal("3.1"))
    assert totals(results(plan, recorded)) == {"a": "37.20"}


def test_parallel_rooms_are_scaled_to_one_mean():
    plan = contest(["a", "b", "c", "d"], 2, Median())
    first = plan.panels[0]
    rooms = tuple(replace(first, id=f"room-{j.id}", judges=(j,)) for j in first.judges)
    component = replace(
        plan.tally.components[0], panels=("room-j1", "room-j2"), method=RoomScale(within=Mean())
    )
    plan = replace(
        plan, panels=rooms, tally=replace(plan.tally, components=(component,), rounding=Rounding(places=4))
    )
    marks = {"a": ("j1", 60), "b": ("j1", 80), "c": ("j2", 80), "d": ("j2", 100)}
    turns = {
        f"final/{e}": TurnRecord(marks={j: {"c": Decimal(m)}}, outcome="scored")
        for e, (j, m) in marks.items()
    }
    # room means 70 and 90, their mean 80
    assert totals(results(plan, Recorded(turns=turns))) == {
        "b": "91.4286",
        "d": "88.8889",
        "c": "71.1111",
        "a": "68.5714",
    }


def indicator(method, figures, **fields):
    plan = contest(list(figures), 1, Mean())
    component = IndicatorComponent(id="figure", name={"en": "figure"}, method=method, **fields)
    plan = replace(plan, tally=replace(plan.tally, components=(component,)))
    given = tuple(
        Figure(component="figure", entry=e, value=Decimal(str(v[0])), target=v[1] and Decimal(str(v[1])))
        for e, v in figures.items()
        if v is not None
    )
    return results(plan, Recorded(figures=given))


def test_figures_count_by_table_by_attainment_or_by_rank():
    rows = (
        TableRow(at_least=Decimal(90), points=Decimal(10)),
        TableRow(at_least=Decimal(60), points=Decimal(6)),
    )
    by_table = indicator(
        ByTable(rows=rows, below=Decimal(1)), {"a": (90, None), "b": ("89.9", None), "c": (1, None)}
    )
    assert totals(by_table) == {"a": "10.00", "b": "6.00", "c": "1.00"}
    capped = Attainment(full=Decimal(100), cap=Decimal(120), floor=Decimal(10))
    attained = indicator(capped, {"a": (130, 100), "b": (45, 50), "c": (1, 50)})
    assert totals(attained) == {"a": "120.00", "b": "90.00", "c": "10.00"}
    ranked = indicator(
        RankInGroup(top=Decimal(100), step=Decimal(5)), {"a": (7, None), "b": (7, None), "c": (9, None)}
    )
    assert totals(ranked) == {"c": "100.00", "a": "92.50", "b": "92.50"}


def test_an_entry_without_its_figure_waits_or_has_zero():
    waiting = indicator(
        ByTable(rows=(TableRow(at_least=Decimal(0), points=Decimal(1)),)), {"a": (1, None), "b": None}
    )
    assert ranks(waiting) == {"a": 1, "b": None}
    assert [q.kind for q in waiting.owed] == ["figure-missing"]
    zero = indicator(Attainment(), {"a": (1, 1), "b": None}, missing="zero")
    assert totals(zero) == {"a": "100.00", "b": "0.00"}


def test_a_component_can_be_a_share_of_the_best():
    found = indicator(
        Attainment(full=Decimal(1), target=Decimal(1)), {"a": (8, None), "b": (6, None)}, scale=Proportion()
    )
    assert totals(found) == {"a": "100.00", "b": "75.00"}


def test_where_the_best_is_zero_it_has_the_top_all_the_same():
    none = indicator(AsPoints(), dict.fromkeys("ab", (0, None)), scale=Proportion())
    assert totals(none) == {"a": "100.00", "b": "100.00"}
    fewest = indicator(AsPoints(), {"a": (0, None), "b": (5, None)}, scale=Proportion(), better="low")
    assert totals(fewest) == {"a": "100.00", "b": "0.00"}
    for tally in fewest.tallies.values():
        assert re_add(tally.trace) == tally.total


def test_a_component_can_be_a_share_of_what_all_have_together():
    one = {"a": (8, None), "b": (6, None), "c": (2, None)}
    found = indicator(AsPoints(), one, scale=Share(top=Decimal(400)))
    assert totals(found) == {"a": "200.00", "b": "150.00", "c": "50.00"}
    assert totals(indicator(AsPoints(), dict.fromkeys("ab", (0, None)), scale=Share())) == {
        "a": "0.00",
        "b": "0.00",
    }


def test_middle_marks_too_far_apart_call_for_a_conference():
    plan = contest(["a"], 4, TrimmedMean(), component={"tolerance": Decimal(5)})
    near = results(plan, marked(plan, {"a": [70, 80, 85, 99]}))
    far = results(plan, marked(plan, {"a": [70, 79, 85, 99]}))
    assert near.owed == ()
    assert [q.kind for q in far.owed] == ["tolerance"]


def test_two_marks_are_the_middle_two_and_nobody_s_marks_are_not_compared():
    plan = contest(["a"], 2, Mean(), component={"tolerance": Decimal(5)})
    (question,) = results(plan, marked(plan, {"a": [70, 76]})).owed
    assert (question.args["gap"], question.args["allowed"]) == ("6", "5")
    assert results(plan, marked(plan, {"a": [70, None]})).owed == ()
    five = contest(["a"], 5, Mean(), component={"tolerance": Decimal(5)})
    (question,) = results(
        five, marked(five, {"a": [70, 79, 80, 86, 99]})
    ).owed  # the two beside the middle one
    assert question.args["gap"] == "7"
    assert [q.kind for q in results(plan, marked(plan, {"a": [None, None]})).owed] == ["too-few-judges"]


def test_who_called_back_too_few_is_asked_once_everybody_has_danced():
    plan = contest(["a", "b", "c"], 2, Recall(crosses=2), criteria=[criterion("x", 1, step="1")])
    crosses = {"a": [1, 1], "b": [1, 0], "c": [0, 0]}
    assert results(plan, marked(plan, {e: crosses[e] for e in "ab"})).owed == ()
    (question,) = results(plan, marked(plan, crosses)).owed
    told = question.args
    assert (question.kind, told["judge"], told["given"], told["asked"]) == ("recall-crosses", "j2", "1", "2")


@pytest.mark.parametrize(
    ("marks", "allowed"),
    [
        ([93, 95, 98, 99], "2"),  # the middle two 95 and 98, in the mean 96.5
        ([80, 85, 91, 99], "5"),  # 85 and 91, 88
        ([80, 82, 91, 99], "5"),
        ([80, 85, 90, 99], None),
        ([60, 70, 80, 90], None),  # below all limits
        ([92, 93, 96, 96, 99], "2"),  # beside the middle one: 93 and 96, 94.5
    ],
)
def test_how_far_middle_marks_may_lie_apart_depends_on_their_mean(marks, allowed):
    limits = (
        Tolerance(at_least=Decimal(80), within=Decimal(5)),
        Tolerance(at_least=Decimal("94.5"), within=Decimal(2)),
    )
    plan = contest(["a"], len(marks), TrimmedMean(), component={"tolerances": limits})
    owed = results(plan, marked(plan, {"a": marks})).owed
    assert [q.args["allowed"] for q in owed] == ([] if allowed is None else [allowed])


def test_a_card_is_struck_where_its_mark_is_dropped_also_beside_marks_that_stand_in_and_inside_a_room():
    plan = contest(["a"], 4, TrimmedMean(highest=2, lowest=0), absent="substitute-mean")
    tally = results(plan, marked(plan, {"a": [10, 1, 1, None]})).tallies["a"]
    assert [t.dropped for s in tally.trace if s.code == "trimmed-mean" for t in s.terms] == [
        "highest", None, None, "highest",
    ]  # fmt: skip
    assert [card.dropped for card in tally.cards] == ["highest", None, None, None]
    plan = contest(["a"], 3, RoomScale(within=TrimmedMean()))
    tally = results(plan, marked(plan, {"a": [10, 1, 5]})).tallies["a"]
    assert [card.dropped for card in tally.cards] == ["highest", "lowest", None]
