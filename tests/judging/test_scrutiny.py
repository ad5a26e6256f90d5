"""What the scrutineer sees before release: margins, roundings, corrections, judges."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest

from judging.contest import closed, recorded
from judging.plan import Award, Round
from judging.results import results
from judging.rules import (
    ApprovalBallot,
    AsPoints,
    BallotComponent,
    Borda,
    ByMovement,
    ClosestTwo,
    IndicatorComponent,
    Mean,
    PanelRounding,
    PlacePoints,
    Rounding,
    RoundScore,
    TallyRule,
    TieShared,
    TrimmedMean,
)
from judging.scrutiny.contract import alternatives, rounding_contract
from judging.scrutiny.correction import (
    AddAdjustment,
    ChangeOutcome,
    ChangeOvertime,
    EditMark,
    ExcludeJudge,
    changes,
)
from judging.scrutiny.judges import judge_quality
from judging.scrutiny.margin import flip_margin, winners
from judging.scrutiny.variance import unusual
from judging.views.advice import advice
from tests.judging.contests import Evening, small_plan
from tests.judging.panels import changed, contest, criterion, marked, prizes, ranks


def small(method=None, **tally):
    plan = contest(["a", "b", "c"], 3, method or Mean(), awards=prizes(1), ties=(TieShared(),), **tally)
    return plan, marked(plan, {"a": [90, 90, 90], "b": [89, 89, 89], "c": [50, 50, 50]})


def test_the_flip_margin_is_the_smallest_single_mark_that_changes_an_award():
    plan, recorded = small()
    flips = flip_margin(plan, recorded)
    # three points in one mark make a and b equal: the prize is then for people to decide
    assert {abs(f.change) for f in flips} == {3}
    assert {(f.turn, f.change) for f in flips} == {("final/a", -3), ("final/b", 3)}
    assert len(flips) == 6
    for flip in flips:
        edit = EditMark(turn=flip.turn, judge=flip.judge, criterion=flip.criterion, mark=flip.to)
        assert winners(changes(plan, recorded, edit).after) != winners(results(plan, recorded))


@pytest.mark.parametrize(
    ("method", "weights", "marks", "least"),
    [
        # the 5 lowered to 2 makes 2.5 of 2 and 3, as b has; lowered to 0 it is 4.5 of 3 and 6 again
        (ClosestTwo(), (1, 1, 1), {"a": [3, 5, 6], "b": [2, 3, 0]}, 3),
        # the chief's 4 raised to 8 makes (3 x 8 + 0) / 4; raised to 9 it is the highest and goes
        (TrimmedMean(highest=1, lowest=0), (3, 1, 1), {"a": [4, 0, 8], "b": [7, 5, 6]}, 4),
    ],
    ids=["closest two", "a chief who may be dropped"],
)
def test_a_flip_is_found_where_a_higher_mark_can_make_less(method, weights, marks, least):
    scale = [criterion("c", 9, step="1")]
    plan = contest(["a", "b"], 3, method, criteria=scale, awards=prizes(1), ties=(TieShared(),))
    (panel,) = plan.panels
    judges = tuple(replace(j, weight=Decimal(w)) for j, w in zip(panel.judges, weights, strict=True))
    plan = replace(plan, panels=(replace(panel, judges=judges),))
    assert {abs(f.change) for f in flip_margin(plan, marked(plan, marks))} == {least}


def test_a_flip_is_found_where_passing_a_second_rival_undoes_it():
    """a and b both climbed 2 places. c above b alone makes b climb 1; above both, each climbs 1, and they tie again."""
    climb = Award(id="climb", name={}, rule=ByMovement(quota=1, ties="share"))
    plan = contest(
        ["a", "b", "c"], 1, Mean(), criteria=[criterion("x", 10)], awards=(climb,), ties=(TieShared(),)
    )
    recorded = replace(marked(plan, {"c": [0], "a": [9], "b": ["0.5"]}), previous={"a": 3, "b": 4, "c": 1})
    assert {(f.turn, f.change) for f in flip_margin(plan, recorded)} == {("final/c", 1)}


STEPS = [criterion("c", 10, step="1")]


def flips(method, marks, **fields):
    judges = len(next(iter(marks.values())))
    plan = contest(
        list(marks), judges, method, criteria=STEPS, awards=prizes(1), ties=(TieShared(),), **fields
    )
    return {
        (f.turn.removeprefix("final/"), f.judge, f.change) for f in flip_margin(plan, marked(plan, marks))
    }


@pytest.mark.parametrize(
    ("method", "marks", "expected"),
    [
        (Mean(), {"a": [10], "b": [9]}, {("a", "j1", -1), ("b", "j1", 1)}),  # one step, the last there is
        (Mean(), {"a": [10, 10], "b": [1, 1]}, set()),  # b needs 19, a less than none: no mark can
        (
            Mean(),
            {"a": [10, 10], "b": [2, 8]},
            {("a", "j1", -10), ("a", "j2", -10)},
        ),  # down to the lowest mark
        (ClosestTwo(), {"a": [10, 10, 10], "b": [0, 10, 3]}, {("b", "j3", 7)}),  # up to the highest
    ],
)
def test_a_flip_lies_on_the_scale_up_to_its_ends(method, marks, expected):
    assert flips(method, marks) == expected


def test_a_mark_that_moves_others_is_tried_with_all_whom_it_moves():
    # b raised to a's 9 shares the first place: 1.5 points each, and the prize is for people to decide
    one = {("a", "j1", -1), ("b", "j1", 1)}
    assert flips(Borda(), {"a": [9], "b": [8]}) == one
    scale = {"scale": PlacePoints(points=(Decimal(5), Decimal(3)))}
    assert flips(Mean(), {"a": [9], "b": [8]}, component=scale) == one
    plan = contest(["a", "b"], 1, Borda(), criteria=STEPS, awards=prizes(1), ties=(TieShared(),))
    beside = replace(plan.tally.components[0], id="beside", method=Mean(), weight=Decimal(0))
    for moving in (plan.tally.components[0], replace(beside, id="placed", weight=Decimal(1), **scale)):
        two = replace(plan, tally=replace(plan.tally, components=(moving, beside)))
        assert {abs(f.change) for f in flip_margin(two, marked(two, {"a": [9], "b": [8]}))} == {1}


def test_only_marks_that_count_are_tried():
    plan, recorded = small()
    counted = {(f.turn, f.judge) for f in flip_margin(plan, changed(recorded, "a", absent={"j1"}))}
    assert ("final/a", "j1") not in counted
    assert ("final/a", "j2") in counted
    plan = contest(["a", "b"], 2, Mean(), criteria=[*STEPS, criterion("d", 10)], awards=prizes(1))
    recorded = marked(plan, {"a": [[9, 9], [9, 9]], "b": [[9, 9], [9, 8]]})
    sheets = {"j1": {"c": Decimal(9)}, "j2": {"c": Decimal(9), "d": Decimal(9)}}
    half = flip_margin(plan, changed(recorded, "a", marks=sheets))
    assert {f.judge for f in half if f.turn == "final/a"} == {"j2"}


def test_no_smaller_change_flips_anything():
    rng = Random(5)
    for method in (Mean(), TrimmedMean(), ClosestTwo()):
        plan = contest(
            ["a", "b", "c"],
            4,
            method,
            awards=prizes(1, 1),
            criteria=[criterion("x", 10)],
            ties=(TieShared(),),
        )
        recorded = marked(plan, {e: [rng.randint(2, 9) for _ in range(4)] for e in ("a", "b", "c")})
        before = winners(results(plan, recorded))
        flips = flip_margin(plan, recorded)
        least = min((abs(f.change) for f in flips), default=Decimal(11))
        for entry in ("a", "b", "c"):
            for judge in ("j1", "j2", "j3", "j4"):
                own = recorded.turns[f"final/{entry}"].marks[judge]["x"]
                for to in (own + n * Decimal("0.5") for n in range(-20, 21)):
                    if 0 <= to <= 10 and abs(to - own) < least:
                        edit = EditMark(turn=f"final/{entry}", judge=judge, criterion="x", mark=to)
                        assert winners(changes(plan, recorded, edit).after) == before


def test_a_correction_shows_every_changed_place_and_award_before_it_is_applied():
    plan, recorded = small()
    edit = EditMark(turn="final/b", judge="j1", criterion="c", mark=Decimal(95))
    found = changes(plan, recorded, edit)
    assert [(p.entry, p.rank_before, p.rank_after) for p in found.places] == [("b", 2, 1), ("a", 1, 2)]
    assert [(a.before, a.after) for a in found.awards] == [(("a",), ("b",))]
    assert ranks(results(plan, recorded))["a"] == 1


def test_penalties_withdrawals_overtime_and_excluded_judges_can_be_tried():
    plan, recorded = small()
    penalty = AddAdjustment(turn="final/a", item="fall", points=Decimal(-2))
    assert ranks(changes(plan, recorded, penalty).after) == {"b": 1, "a": 2, "c": 3}
    gone = changes(plan, recorded, ChangeOutcome(turn="final/a", outcome="withdrawn"))
    assert gone.after.place["a"].rank is None
    assert changes(plan, recorded, ChangeOvertime(turn="final/a", over=90)).places == ()
    without = changes(plan, recorded, ExcludeJudge(judge="j1"))
    assert without.places == ()
    one = changes(plan, recorded, ExcludeJudge(judge="j1", turn="final/c"))
    assert one.after.tallies["c"].shown == "50.00"


def test_the_rounding_contract_says_whether_another_stage_would_give_another_award():
    criteria = [criterion("x", 10, "0.8", "0.25"), criterion("y", 10, "0.8", "0.25")]
    places = Rounding(places=2)
    plan = contest(
        ["a", "b"],
        3,
        Mean(on="criteria"),
        criteria=criteria,
        component={"rounding": PanelRounding(criterion=places, product=places)},
        awards=prizes(1),
        ties=(TieShared(),),
    )
    recorded = marked(
        plan,
        {
            "a": [["7.25", "7.25"], ["7.5", "7.25"], ["7.25", "7.5"]],
            "b": [["7.5", "7.25"], ["7.5", "7.25"], ["7", "7.5"]],
        },
    )
    # 7.33 x 0.8 = 5.864 -> 5.86 twice for both; 11.73 at the end only: the prize is owed either way
    declared = results(plan, recorded)
    assert {e: t.shown for e, t in declared.tallies.items()} == {"a": "11.72", "b": "11.72"}
    assert declared.awards[0].owed is not None
    found = {a.stage: a for a in rounding_contract(plan, recorded)}
    assert set(found) == {"end-only", "every-stage", "half-even"}
    assert [(a.awards, a.places) for a in found.values()] == [((), ())] * 3


ONE, THREE = Rounding(places=1), Rounding(places=3)


@pytest.mark.parametrize(
    ("declared", "places"),
    [
        ({"rounding": THREE, "announced": ONE}, THREE),
        ({"rounding": None, "announced": ONE, "round_score": RoundScore(rounding=THREE)}, ONE),
        ({"rounding": None, "round_score": RoundScore(rounding=THREE)}, THREE),
        ({"rounding": None}, Rounding(places=2)),
    ],
)
def test_the_other_stages_round_to_the_places_the_rule_sheet_names(declared, places):
    ballot = BallotComponent(id="vote", name={}, method=ApprovalBallot(), electorates=(), item_rounding=ONE)
    figure = IndicatorComponent(id="figure", name={}, method=AsPoints(), rounding=ONE)
    panel = contest(["a"], 3, Mean()).tally.components[0]
    rule = TallyRule(components=(panel, ballot, figure), **declared)
    other = dict(alternatives(rule))
    end, every = other["end-only"], other["every-stage"]
    assert (end.rounding, every.rounding, every.announced, every.round_score.rounding) == (places,) * 4
    assert (end.announced, end.round_score.rounding) == (None, None)
    for stages, expected in ((end, None), (every, places)):
        marks, votes, points = stages.components
        assert marks.rounding == PanelRounding(
            judge=expected, criterion=expected, product=expected, result=expected
        )
        assert (votes.item_rounding, votes.electorate_rounding, votes.rounding) == (expected,) * 3
        assert points.rounding == marks.weighted == votes.weighted == points.weighted == expected


def test_a_stage_that_is_the_declared_one_is_left_out():
    plan, _ = small(rounding=Rounding(places=2, mode="half-even"))
    assert [stage for stage, _ in alternatives(plan.tally)] == ["every-stage", "half-up"]


def test_another_rounding_stage_that_gives_the_award_to_somebody_else_is_named():
    """By hand, criteria rounded to whole points: a has 7.33 -> 7 twice, 14.0; b has 7.5 -> 8 and 6.5 -> 7, 15.0.

    Rounded to one place at the end only, a has 22/3 + 22/3 = 14.7 and b 14.0; with 7.3 + 7.3 = 14.6 at every stage
    the award is a's as well. Halves to even make b's 6.5 a 6: 14.0 for both, and the prize is for people to decide.
    """
    plan = contest(
        ["a", "b"],
        3,
        Mean(on="criteria"),
        criteria=[criterion("x", 10), criterion("y", 10)],
        component={"rounding": PanelRounding(criterion=Rounding(places=0))},
        rounding=Rounding(places=1),
        awards=prizes(1),
        ties=(TieShared(),),
    )
    recorded = marked(plan, {"a": [[7, 7], [7, 7], [8, 8]], "b": [["7.5", "6.5"]] * 3})
    declared = results(plan, recorded)
    assert {e: t.shown for e, t in declared.tallies.items()} == {"a": "14.0", "b": "15.0"}
    award = plan.awards[0].id
    found = {x.stage: x for x in rounding_contract(plan, recorded)}
    assert {stage: x.awards for stage, x in found.items()} == {
        "end-only": (award,),
        "every-stage": (award,),
        "half-even": (award,),
    }
    moved = {p.entry: (p.rank_before, p.rank_after, p.total_after) for p in found["end-only"].places}
    assert moved == {"a": (2, 1, "14.7"), "b": (1, 2, "14.0")}


def test_where_halves_go_to_even_the_contract_asks_what_halves_up_would_give():
    """2.5 is a 2 as declared, as much as 2; halves up it is a 3, and stands alone."""
    even = Rounding(places=0, mode="half-even")
    plan = contest(["a", "b"], 2, Mean(), rounding=even, awards=prizes(1), ties=(TieShared(),))
    found = {x.stage: x.awards for x in rounding_contract(plan, marked(plan, {"a": [2, 3], "b": [2, 2]}))}
    assert found == {"every-stage": (), "half-up": (plan.awards[0].id,)}


def test_judges_are_compared_with_the_panel_and_never_without_saying_where_that_is_not_valid():
    plan = contest(["a", "b", "c", "d", "e"], 3, Mean())
    judges = tuple(replace(j, unit="a" if j.id == "j3" else None) for j in plan.panels[0].judges)
    plan = replace(plan, panels=(replace(plan.panels[0], judges=judges),))
    recorded = marked(
        plan, {"a": [60, 62, 90], "b": [70, 72, 71], "c": [80, 82, 81], "d": [85, 87, 86], "e": [90, 92, 91]}
    )
    (report,) = judge_quality(plan, recorded)
    by_judge = {r.judge: r for r in report.judges}
    assert by_judge["j1"].severity < 0 < by_judge["j3"].severity
    assert by_judge["j3"].own_unit > 25
    assert by_judge["j1"].own_unit is None
    assert by_judge["j3"].drift < 0
    assert by_judge["j3"].spread < 1
    assert report.warnings == ()
    agreeing = marked(plan, {e: [m, m, m] for e, m in zip("abcde", (60, 70, 80, 85, 90), strict=True)})
    assert judge_quality(plan, agreeing)[0].kendall == 1
    sparse = marked(plan, {"a": [60, None, None], "b": [None, 72, 71]})
    assert set(judge_quality(plan, sparse)[0].warnings) == {
        "few-entries",
        "different-entries",
        "not-connected",
    }


def test_kendall_s_w_is_corrected_for_ties():
    plan = contest(["a", "b", "c", "d"], 2, Mean())
    recorded = marked(plan, {"a": [4, 4], "b": [3, 3], "c": [3, 3], "d": [1, 1]})
    assert judge_quality(plan, recorded)[0].kendall == 1
    crossed = marked(plan, {"a": [4, 1], "b": [3, 2], "c": [2, 3], "d": [1, 4]})
    assert judge_quality(plan, crossed)[0].kendall == 0


def test_unusual_totals_are_flagged_for_confirmation_and_nothing_is_changed():
    plan = contest(["a", "b"], 6, Mean())
    recorded = marked(plan, {"a": [80, 81, 82, 82, 83, 60], "b": [80, 81, 82, 82, 83, 84]})
    (flag,) = unusual(plan, recorded)
    assert (flag.entry, flag.judge, flag.total) == ("a", "j6", 60)
    assert flag.panel_median == Fraction(163, 2)
    assert flag.from_median
    assert flag.dixon


def test_one_mark_far_off_does_not_make_all_the_others_unusual():
    plan = contest(["a"], 5, Mean())
    recorded = marked(plan, {"a": [80, 80, 30, 80, 80]})
    assert [u.judge for u in unusual(plan, recorded)] == ["j3"]


def test_drift_follows_the_order_in_which_the_entries_of_that_round_were_called():
    plan = small_plan(entries=6)
    last = Round(id="last", name={"en": "Last"}, entries=("e1", "e2"))
    evening = Evening(replace(plan, rounds=(*plan.rounds, last))).open().until("cue-start-round")
    before = [row.drift for row in advice(evening.contest).quality[0].judges]
    assert None not in before
    evening.step()
    assert [row.drift for row in advice(evening.contest).quality[0].judges] == before


def test_equal_changes_of_a_turn_that_change_the_same_awards_stand_together_and_none_is_lost():
    played = Evening(small_plan(entries=6)).open()
    played.until("cue-close-rounds")
    flips = flip_margin(played.plan, recorded(played.contest, closed(played.contest)))
    margin = advice(played.contest).margin
    shown = [
        (g.turn, m.judge, m.criterion, Decimal(g.change), g.awards) for g in margin.groups for m in g.marks
    ]
    assert len(flips) > len(margin.groups) > 0
    assert sorted(shown) == sorted((f.turn, f.judge, f.criterion, f.change, f.awards) for f in flips)
    assert margin.more == 0
    for group in margin.groups:
        assert all(m.mark == f"{Decimal(m.mark):.1f}" for m in group.marks)
