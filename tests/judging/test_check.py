"""The rule sheet argues back: every question a plan leaves open is listed, and a complete plan leaves none."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging.check import check, overtime_gaps
from judging.plan import Band, Judge, Phase
from judging.rules import (
    BallotComponent,
    Electorate,
    GradedBallot,
    Level,
    LevelRule,
    Mean,
    Overtime,
    OvertimeTier,
    RankSum,
    Skating,
    Sum,
    TieByLot,
    TieByMoreDecimals,
    TieShared,
    TrimmedMean,
    ZScore,
)
from tests.judging.panels import contest, criterion, prizes


def asked(plan):
    return [q.kind for q in check(plan)]


def complete(**tally):
    return contest(["a", "b", "c"], 5, TrimmedMean(), awards=prizes(1, 1), ties=(TieByLot(),), **tally)


def test_a_complete_rule_sheet_leaves_no_question():
    assert asked(complete()) == []


@pytest.mark.parametrize(
    ("tiers", "grace", "expected"),
    [
        (((1, 30), (31, None)), 0, []),
        (
            ((11, 20), (20, 30), (32, None)),
            10,
            [("overtime-overlap", "20", "20"), ("overtime-hole", "31", "31")],
        ),
        (((5, 30),), 0, [("overtime-hole", "1", "4"), ("overtime-end", "31", "")]),
        (((1, None), (30, None)), 0, [("overtime-overlap", "30", "")]),
        (((1, 30), (10, 20), (31, None)), 0, [("overtime-overlap", "10", "20")]),
    ],
)
def test_overtime_tiers_with_overlaps_holes_and_an_end_are_named_to_the_second(tiers, grace, expected):
    rule = Overtime(
        tiers=tuple(OvertimeTier(start=a, end=b, deduct=Decimal(1)) for a, b in tiers), grace=grace
    )
    found = [
        (q.kind, q.args.get("seconds_from", ""), q.args.get("seconds_to", "")) for q in overtime_gaps(rule)
    ]
    assert found == expected


def test_a_chain_that_can_end_undecided_and_steps_that_never_decide():
    assert asked(replace_tally(complete(), ties=())) == ["tie-undecided", "award-shared", "award-shared"]
    useless = replace_tally(complete(), ties=(TieByLot(), TieByMoreDecimals()))
    assert asked(useless) == ["tie-useless"]
    without = replace_tally(complete(), rounding=None, ties=(TieByMoreDecimals(), TieByLot()))
    assert asked(without) == ["rounding-missing", "tie-useless"]


def replace_tally(plan, **fields):
    return replace(plan, tally=replace(plan.tally, **fields))


def replace_component(plan, **fields):
    return replace_tally(plan, components=(replace(plan.tally.components[0], **fields),))


def test_trimming_that_leaves_fewer_than_two_marks_with_recusals_counted():
    plan = complete()
    assert asked(replace_component(plan, method=TrimmedMean(highest=2, lowest=2))) == ["trim-few"]
    own = tuple(replace(j, unit="a") for j in plan.panels[0].judges[:2])
    recusing = replace(plan, panels=(replace(plan.panels[0], judges=(*own, *plan.panels[0].judges[2:])),))
    assert asked(recusing) == ["trim-few"]
    assert asked(replace(recusing, marking=replace(plan.marking, own_unit="allow"))) == []


def test_weights_that_do_not_add_up():
    plan = contest(
        ["a", "b"],
        3,
        Mean(),
        criteria=[criterion("x", weight="0.5"), criterion("y", weight="0.3")],
        ties=(TieByLot(),),
    )
    assert asked(plan) == ["weights"]
    assert asked(replace_component(plan, weights_total=Decimal("0.8"))) == []


def test_awards_that_could_be_shared_and_quotas_that_can_not_be_met():
    shared = replace_tally(complete(), ties=(TieShared(),))
    assert asked(shared) == ["award-shared", "award-shared"]
    assert asked(replace(complete(), awards=prizes(2, 2))) == ["quota-unmet"]


def test_normalising_one_panel_or_rooms_that_share_no_entry():
    assert asked(replace_component(complete(), method=ZScore())) == ["normalisation-off"]
    plan = complete()
    rooms = (plan.panels[0], replace(plan.panels[0], id="other", judges=(Judge(id="k", name={}),)))
    two = replace(replace_component(plan, method=ZScore(), panels=("panel", "other")), panels=rooms)
    assert asked(two) == ["rooms-unconnected"]


def test_sums_and_comparisons_with_judges_missing():
    assert asked(replace_component(complete(), method=Sum())) == ["sum-absent"]
    plan = complete()
    own = replace(plan, panels=(replace(plan.panels[0], judges=(Judge(id="j", name={}, unit="a"),)),))
    assert asked(replace_component(replace_tally(own, better="low"), method=Skating())) == [
        "recusal-ordinals"
    ]


def test_places_and_points_added_together():
    plan = complete()
    both = (plan.tally.components[0], replace(plan.tally.components[0], id="second", method=RankSum()))
    assert asked(replace_tally(plan, components=both)) == ["direction-mixed"]


def test_rounds_bands_levels_clocks_and_turnout():
    plan = complete()
    assert asked(replace(plan, rounds=(replace(plan.rounds[0], entries=()),))) == ["round-empty"]
    band = Band(at_least=Decimal(60), name={}, text={})
    banded = replace(plan.panels[0], criteria=(replace(plan.panels[0].criteria[0], bands=(band,)),))
    assert asked(replace(plan, panels=(banded,))) == ["band-hole"]
    limits = (Level(id="a", name={}, at_least=Decimal(60)), Level(id="b", name={}, at_least=Decimal(90)))
    rule = LevelRule(id="cards", name={}, kind="card", by="threshold", levels=limits)
    assert [q.args["problem"] for q in check(replace(plan, levels=(rule,)))] == ["unordered"]
    silent = Phase(id="show", name={}, seconds=60, counts_overtime=False)
    timed = replace_tally(plan, overtime=Overtime(tiers=(OvertimeTier(start=1, deduct=Decimal(1)),)))
    assert asked(replace(timed, phases=(silent,))) == ["overtime-no-clock"]
    ballot = BallotComponent(
        id="vote",
        name={},
        method=GradedBallot(grades=()),
        electorates=(Electorate(id="all", name={}),),
        turnout=Decimal("0.8"),
    )
    assert asked(replace_tally(plan, components=(*plan.tally.components, ballot))) == ["turnout-size"]
