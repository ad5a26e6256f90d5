"""The rule sheet argues back: every question a plan leaves open is listed, and a complete plan leaves none."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging.check import check
from judging.overtime import overtime_gaps
from judging.plan import Award, Band, Judge, Phase, Round
from judging.rules import (
    AdjustmentKind,
    Advancement,
    Attainment,
    BallotComponent,
    ByCategory,
    ByCriterion,
    ByMovement,
    ByStanding,
    ByThreshold,
    Electorate,
    Eligible,
    Grade,
    GradedBallot,
    IndicatorComponent,
    Level,
    LevelRule,
    Mean,
    Median,
    Overtime,
    OvertimeTier,
    PlacePoints,
    RankSum,
    Rounding,
    Skating,
    Sum,
    TieByCountBack,
    TieByCriterion,
    TieByLot,
    TieByMedian,
    TieByMoreDecimals,
    TieByUntrimmed,
    TieHeadToHead,
    TieShared,
    TrimmedMean,
    TrimmedSum,
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
        (((1, 30), (10, 31), (32, None)), 0, [("overtime-overlap", "10", "30")]),
        (((1, 30), (20, None)), 0, [("overtime-overlap", "20", "30")]),
        (((10, 40), (15, 25), (41, None)), 30, []),
        (((1, 30),), 30, [("overtime-end", "31", "")]),
    ],
)
def test_overtime_tiers_with_overlaps_holes_and_an_end_are_named_to_the_second(tiers, grace, expected):
    rule = Overtime(
        tiers=tuple(OvertimeTier(start=a, end=b, deduct=Decimal(1)) for a, b in tiers), grace=grace
    )
    gaps = list(overtime_gaps(rule))
    assert [(q.kind, q.args["seconds_from"], q.args.get("seconds_to", "")) for q in gaps] == expected
    for q in gaps:
        if q.kind != "overtime-end":
            first, last = q.args["seconds_from"], q.args["seconds_to"]
            assert (q.args["about"], q.args["single"]) == (
                f"{first}-{last}",
                "yes" if first == last else "no",
            )


def test_a_chain_that_can_end_undecided_and_steps_that_never_decide():
    assert asked(replace_tally(complete(), ties=())) == ["tie-undecided", "award-shared", "award-shared"]
    useless = replace_tally(complete(), ties=(TieByLot(), TieByMoreDecimals()))
    assert asked(useless) == ["tie-useless"]
    (question,) = check(replace_tally(complete(), ties=(TieByLot(), TieShared())))
    assert (question.kind, question.args["step"]) == ("tie-useless", "2")
    without = replace_tally(complete(), rounding=None, ties=(TieByMoreDecimals(), TieByLot()))
    assert asked(without) == ["rounding-missing", "tie-useless"]


@pytest.mark.parametrize(
    "step",
    [
        TieHeadToHead(),
        TieByMedian(),
        TieByUntrimmed(),
        TieByCountBack(of="places"),
        TieByCountBack(of="marks"),
    ],
)
def test_a_step_that_compares_what_judges_gave_never_decides_where_nobody_marks(step):
    figure = IndicatorComponent(id="figure", name={"en": "figure"})
    assert asked(replace_tally(complete(), ties=(step, TieByLot()))) == []
    unmarked = replace(complete(), panels=())
    assert asked(replace_tally(unmarked, components=(figure,), ties=(step, TieByLot()))) == ["tie-useless"]


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
    assert asked(replace(recusing, marking=replace(plan.marking, own_unit="allow"))) == [
        "own-unit",
        "own-unit",
    ]


def test_only_the_unit_with_most_judges_is_taken_to_recuse_them_and_the_question_says_what_is_left():
    plan = complete()
    first = plan.panels[0]
    units = ("a", "a", "b", None, None)
    mixed = panelled(plan, judges=tuple(replace(j, unit=u) for j, u in zip(first.judges, units, strict=True)))
    (question,) = check(mixed)
    told = question.args
    assert (question.kind, told["judges"], told["recused"], told["left"]) == ("trim-few", "5", "2", "1")
    (question,) = check(replace_component(plan, method=TrimmedMean(highest=3, lowest=3)))
    assert (question.args["recused"], question.args["left"]) == ("", "0")
    # of four judges two are left, and nobody has a unit to recuse for: two are enough
    assert asked(panelled(plan, judges=first.judges[:4])) == []


def test_a_judge_who_counts_as_several_and_may_be_dropped():
    plan = complete()
    chief = replace(plan.panels[0].judges[0], weight=Decimal(2))
    heavy = replace(plan, panels=(replace(plan.panels[0], judges=(chief, *plan.panels[0].judges[1:])),))
    assert asked(replace_component(plan, method=TrimmedMean())) == []
    (question,) = check(replace_component(heavy, method=TrimmedMean()))
    assert (question.kind, question.args["judge"], question.args["weight"]) == ("trim-weights", "j1", "2")
    assert asked(replace_component(heavy, method=TrimmedMean(highest=0, lowest=0))) == []
    assert asked(replace_component(heavy, method=Mean())) == []


def test_weights_that_do_not_add_up():
    plan = contest(
        ["a", "b"],
        3,
        Mean(),
        criteria=[criterion("x", weight="0.5"), criterion("y", weight="0.3")],
        ties=(TieByLot(),),
    )
    assert asked(plan) == ["weights", "full-marks"]
    assert asked(replace_component(plan, weights_total=Decimal("0.8"))) == ["full-marks"]
    for weights, fine in (
        (("60", "40"), True),
        (("0.6", "0.4"), True),
        (("60", "39"), False),
        (("1", "1"), True),
    ):
        groups = tuple(Electorate(id=f"g{w}{n}", name={}, weight=Decimal(w)) for n, w in enumerate(weights))
        method = GradedBallot(grades=(Grade(id="A", name={}, points=Decimal(100)),))
        ballot = BallotComponent(id="vote", name={}, method=method, electorates=groups)
        found = [
            q.args["about"]
            for q in check(replace_tally(replace(complete(), panels=()), components=(ballot,)))
        ]
        assert found == [] if fine else found == ["vote"]


def test_a_criterion_that_weighs_nothing_is_asked_about_unless_it_breaks_ties():
    plan = contest(
        ["a", "b"], 3, Mean(), criteria=[criterion("x"), criterion("y", weight="0")], ties=(TieByLot(),)
    )
    found = [
        (q.kind, q.args["about"], q.args.get("panel")) for q in check(plan) if q.kind == "weight-nothing"
    ]
    assert found == [("weight-nothing", "y", plan.panels[0].id)]
    breaking = replace_tally(plan, ties=(TieByCriterion(criterion="y"), TieByLot()))
    assert "weight-nothing" not in asked(breaking)


def test_awards_that_could_be_shared_and_quotas_that_can_not_be_met():
    shared = replace_tally(complete(), ties=(TieShared(),))
    assert asked(shared) == ["award-shared", "award-shared"]
    assert asked(replace(complete(), awards=prizes(2, 2))) == ["quota-unmet"]
    assert asked(replace(complete(), awards=prizes(1, 2))) == []
    # a lot parts everybody before a prize is shared; a tie in a criterion it does not part
    assert asked(replace(complete(), awards=prizes(1, ties="share"))) == []
    for rule, open_ in (
        (ByCriterion(criterion="c"), ["award-shared"]),
        (ByCriterion(criterion="c", then_standing=True), []),
        (ByCriterion(criterion="c", ties="none"), []),
        (ByMovement(), ["award-shared"]),
    ):
        assert asked(replace(complete(), awards=(Award(id="best", name={}, rule=rule),))) == open_


@pytest.mark.parametrize(
    ("rule", "unmet"),
    [
        (ByCategory(category="town", quota=2), None),
        (ByCategory(category="town", quota=3), ("3", "2")),
        (ByStanding(quota=2, eligible=Eligible(categories=("town",))), None),
        (ByStanding(quota=3, eligible=Eligible(categories=("town",))), ("3", "2")),
        (ByStanding(quota=3, eligible=Eligible(categories=("town", "county"))), None),
        (ByStanding(quota=2, eligible=Eligible(per_unit=1)), None),
        (ByStanding(quota=3, eligible=Eligible(per_unit=1)), ("3", "2")),  # b and c are of one unit
    ],
)
def test_a_quota_is_met_by_those_who_may_earn_the_award(rule, unmet):
    plan = complete()
    kinds = (("a", "county", "a"), ("b", "town", "b"), ("c", "town", "b"))
    entries = tuple(
        replace(e, category=category, unit=unit)
        for e, (_, category, unit) in zip(plan.entries, kinds, strict=True)
    )
    plan = replace(plan, entries=entries, awards=(Award(id="prize", name={}, rule=rule),))
    found = [(q.args["quota"], q.args["entries"]) for q in check(plan) if q.kind == "quota-unmet"]
    assert found == ([] if unmet is None else [unmet])


@pytest.mark.parametrize(("top", "unmet"), [(2, []), (3, [("final", "3", "2")])])
def test_as_many_can_advance_as_the_rounds_counted_for_it_list_together(top, unmet):
    plan = complete()
    heats = tuple(Round(id=f"heat-{e}", name={}, entries=(e,)) for e in "ab")
    other = Round(id="other", name={}, entries=("a", "b", "c"))
    cut = Advancement(into="final", counting=("heat-a", "heat-b"), top=top)
    plan = replace_tally(plan, advancement=(cut,))
    plan = replace(plan, rounds=(*heats, replace(plan.rounds[0], entries=()), other))
    assert [(q.args["about"], q.args["quota"], q.args["entries"]) for q in check(plan)] == unmet


def test_prizes_of_different_categories_are_not_added_up():
    plan = complete()
    entries = tuple(
        replace(e, category=c) for e, c in zip(plan.entries, ("town", "town", "county"), strict=True)
    )
    of = [Eligible(categories=(c,)) for c in ("town", "county", "town")]
    awards = tuple(
        Award(id=f"prize-{n}", name={"en": str(n)}, rule=ByStanding(quota=1, eligible=e))
        for n, e in enumerate(of)
    )
    assert asked(replace(plan, entries=entries, awards=awards)) == []
    assert asked(
        replace(plan, entries=entries, awards=(*awards, replace(awards[1], id="fourth", name={"en": "4"})))
    ) == ["quota-unmet"]


def test_normalising_one_panel_or_rooms_that_share_no_entry():
    assert asked(replace_component(complete(), method=ZScore())) == ["normalisation-off"]
    plan = complete()
    rooms = (plan.panels[0], replace(plan.panels[0], id="other", judges=(Judge(id="k", name={}),)))
    two = replace(replace_component(plan, method=ZScore(), panels=("panel", "other")), panels=rooms)
    assert asked(two) == ["rooms-unconnected", "room-unclear"]
    split = tuple(
        replace(e, panels=(room,)) for e, room in zip(plan.entries, ["panel", "panel", "other"], strict=True)
    )
    assert asked(replace(two, entries=split)) == ["rooms-unconnected"]
    (unclear,) = [
        q for q in check(replace(two, entries=(*split[:2], plan.entries[2]))) if q.kind == "room-unclear"
    ]
    assert (unclear.args["count"], unclear.args["which"]) == ("1", "c")


@pytest.mark.parametrize(("entries", "which"), [("abcde", "a, b, c, d, e"), ("abcdef", "a, b, c, d, e …")])
def test_of_many_entries_in_no_room_the_first_five_are_named(entries, which):
    plan = contest(list(entries), 2, Mean(), ties=(TieByLot(),))
    other = replace(plan.panels[0], id="other", judges=(Judge(id="k", name={}), Judge(id="l", name={})))
    two = replace(replace_component(plan, panels=("panel", "other")), panels=(plan.panels[0], other))
    (unclear,) = [q for q in check(two) if q.kind == "room-unclear"]
    assert unclear.args["which"] == which


def test_sums_and_comparisons_with_judges_missing():
    assert asked(replace_component(complete(), method=Sum())) == ["sum-absent"]
    assert asked(replace_component(replace_tally(complete(), absent="stop"), method=Sum())) == []
    plan = complete()
    own = replace(plan, panels=(replace(plan.panels[0], judges=(Judge(id="j", name={}, unit="a"),)),))
    other = replace(own.panels[0], id="other", judges=(Judge(id="k", name={}),))
    two = replace_component(
        replace(own, panels=(*own.panels, other)), method=RankSum(), panels=("panel", "other")
    )
    assert "recusal-ordinals" in asked(two)  # a judge of one of the rooms is enough
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
    for by, sizes, problem in (
        ("share", ("0.3", "0.8"), "too-much"),
        ("share", ("0.3", "0.7"), ""),
        ("share", ("0.3", "0.6"), "rest"),
        ("share", ("0.3", None), ""),
        ("places", ("1", "3"), "too-much"),
        ("places", ("1", "2"), ""),
        ("places", ("1", "1"), "rest"),
        ("places", ("3", None), ""),
    ):
        field = {"share": "share", "places": "places"}[by]
        number = {"share": Decimal, "places": int}[by]
        named = tuple(
            Level(id=f"l{n}", name={}, **{field: None if size is None else number(size)})
            for n, size in enumerate(sizes)
        )
        by_size = replace(rule, by=by, levels=named)
        found = [q.args["problem"] for q in check(replace(plan, levels=(by_size,)))]
        assert found == ([problem] if problem else [])
    silent = Phase(id="show", name={}, seconds=60, counts_overtime=False)
    timed = replace_tally(plan, overtime=Overtime(tiers=(OvertimeTier(start=1, deduct=Decimal(1)),)))
    assert asked(replace(timed, phases=(silent,))) == ["overtime-no-clock"]
    assert asked(timed) == ["overtime-no-clock"]  # no phase at all has no clock either
    assert asked(replace(timed, phases=(replace(silent, counts_overtime=True),))) == []
    ballot = BallotComponent(
        id="vote",
        name={},
        method=GradedBallot(grades=(Grade(id="A", name={}, points=Decimal(100)),)),
        electorates=(Electorate(id="all", name={}),),
        turnout=Decimal("0.8"),
    )
    assert asked(replace_tally(plan, components=(*plan.tally.components, ballot))) == ["turnout-size"]


# --- what a scrutineer asks beside ----------------------------------------------------------------------------


def panelled(plan, **fields):
    return replace(plan, panels=(replace(plan.panels[0], **fields),))


def test_two_things_of_one_name():
    plan = complete()
    units = (plan.units[0], replace(plan.units[1], name=plan.units[0].name), plan.units[2])
    assert [(q.kind, q.args["what"]) for q in check(replace(plan, units=units))] == [("same-name", "unit")]
    judges = tuple(replace(j, name={"en": "Li"}) for j in plan.panels[0].judges[:2])
    twins = panelled(plan, judges=(*judges, *plan.panels[0].judges[2:]))
    assert [(q.kind, q.args["what"]) for q in check(twins)] == [("same-name", "judge")]
    awards = tuple(replace(a, name={"en": "Prize"}) for a in plan.awards)
    assert asked(replace(plan, awards=awards)) == ["same-name"]
    assert asked(plan) == []


def test_a_judge_who_may_mark_the_own_unit():
    plan = complete()
    judges = (replace(plan.panels[0].judges[0], unit="a"), *plan.panels[0].judges[1:])
    seated = panelled(replace(plan, marking=replace(plan.marking, own_unit="allow")), judges=judges)
    (question,) = check(seated)
    assert (question.kind, question.args["judge"], question.args["unit"]) == ("own-unit", "j1", "a")
    assert asked(replace(seated, marking=replace(plan.marking, own_unit="recuse"))) == []
    elsewhere = replace(judges[0], unit="c")
    only_a_and_b = replace(
        panelled(seated, judges=(elsewhere, *judges[1:])), entries=plan.entries[:2], awards=()
    )
    assert "own-unit" not in asked(only_a_and_b)


def bands(*starts):
    return tuple(Band(at_least=Decimal(s), name={}, text={}) for s in starts)


def test_level_descriptors_that_are_missing_or_stand_twice():
    plan = complete()
    first, second = criterion("x", high=60), criterion("y", high=40)
    described = (replace(first, bands=bands(30, 0)), replace(second, bands=bands(20, 0)))
    assert asked(panelled(plan, criteria=described)) == []
    assert asked(panelled(plan, criteria=(described[0], second))) == ["band-missing"]
    assert asked(panelled(plan, criteria=(first, second))) == []
    twice = replace(first, bands=bands(30, 30, 0))
    (question,) = check(panelled(plan, criteria=(twice, described[1])))
    assert (question.kind, question.args["start"]) == ("band-twice", "30")


@pytest.mark.parametrize(
    ("highs", "expected"),
    [
        ((60, 40), []),
        ((60, 35), [("95", "100")]),
        ((60, 45), [("105", "100")]),
        ((6, 3), [("9", "10")]),
        ((25, 25), []),
        ((95,), []),
    ],
)
def test_full_marks_that_nearly_add_up_to_what_people_announce(highs, expected):
    criteria = tuple(criterion(f"c{i}", high=high) for i, high in enumerate(highs))
    plan = panelled(complete(), criteria=criteria)
    assert [(q.args["full"], q.args["whole"]) for q in check(plan)] == expected


@pytest.mark.parametrize(("judges", "expected"), [(4, ["median-even"]), (5, [])])
def test_a_median_of_an_even_panel(judges, expected):
    plan = contest(["a", "b"], judges, Median(), ties=(TieByLot(),))
    assert asked(plan) == expected


def test_components_on_scales_that_make_their_weights_a_fiction():
    plan = complete()
    marks = replace(plan.tally.components[0], weight=Decimal("0.6"))
    figure = IndicatorComponent(
        id="done", name={}, method=Attainment(cap=Decimal(10), full=Decimal(10)), weight=Decimal("0.4")
    )
    (question,) = check(replace_tally(plan, components=(marks, figure)))
    assert (question.kind, question.args["high"], question.args["low"]) == ("scales-differ", "100", "10")
    like = replace(figure, method=Attainment(cap=Decimal(120)))
    assert asked(replace_tally(plan, components=(marks, like))) == []
    for full, doubtful in ((50, ["scales-differ"]), (51, [])):  # twice as high is doubtful already
        half = replace(figure, method=Attainment(cap=Decimal(full), full=Decimal(full)))
        assert asked(replace_tally(plan, components=(marks, half))) == doubtful
    lost = replace(figure, method=Attainment(cap=Decimal(0)))  # nothing to be had has no scale
    assert asked(replace_tally(plan, components=(marks, lost))) == []
    placed = replace(figure, scale=PlacePoints(points=(Decimal(3), Decimal(1))))
    assert asked(replace_tally(plan, components=(marks, placed))) == []
    added = (replace(marks, weight=Decimal(1)), replace(figure, weight=Decimal(1)))
    assert asked(replace_tally(plan, components=added)) == []


def test_grades_whose_quotas_leave_papers_without_a_grade():
    def graded(*quotas):
        grades = tuple(
            Grade(id=f"g{i}", name={}, points=Decimal(90), quota=None if q is None else Decimal(q))
            for i, q in enumerate(quotas)
        )
        ballot = BallotComponent(
            id="vote",
            name={},
            method=GradedBallot(grades=grades),
            electorates=(Electorate(id="all", name={}),),
        )
        return replace_tally(complete(), components=(*complete().tally.components, ballot))

    (question,) = check(graded("0.3", "0.5"))
    assert (question.kind, question.args["share"]) == ("grades-short", "80")
    assert asked(graded("0.3", "0.7")) == []
    assert asked(graded("0.3", None)) == []


def test_where_low_is_better_taking_points_off_is_asked_about():
    low = replace_component(replace_tally(complete(), better="low"), better="low")
    assert asked(low) == []
    fine = AdjustmentKind(id="fine", name={"en": "Fine"}, most_bonus=Decimal(2))
    assert asked(replace_tally(low, adjustments=(fine,))) == ["deductions-help"]
    late = Overtime(tiers=(OvertimeTier(start=1, deduct=Decimal(1)),))
    clock = (Phase(id="show", name={}, seconds=60),)
    assert asked(replace(replace_tally(low, overtime=late), phases=clock)) == ["deductions-help"]
    assert asked(replace(replace_tally(complete(), overtime=late), phases=clock)) == []


def overtime(*tiers, cap=None, places=2):
    return [q.kind for q in of_overtime(*tiers, cap=cap, places=places)]


def of_overtime(*tiers, cap=None, places=2):
    rule = Overtime(
        tiers=tuple(
            OvertimeTier(start=a, end=b, deduct=Decimal(d), each=each[0] if each else None)
            for a, b, d, *each in tiers
        ),
        cap=None if cap is None else Decimal(cap),
    )
    plan = replace_tally(complete(), overtime=rule, rounding=Rounding(places=places))
    return check(replace(plan, phases=(Phase(id="show", name={}, seconds=60),)))


def test_overtime_that_falls_is_capped_below_a_tier_or_vanishes_in_rounding():
    assert overtime((1, 30, "0.5"), (31, None, "1")) == []
    assert overtime((1, 30, "1"), (31, None, "0.5")) == ["overtime-falls"]
    assert overtime((1, 30, "0.5"), (31, None, "1"), cap="0.8") == ["overtime-cap"]
    assert overtime((1, 30, "0.5"), (31, None, "1"), cap="1") == []
    assert overtime((1, None, "0.5"), places=0) == ["overtime-rounded"]
    assert overtime((1, None, "0.25"), places=1) == ["overtime-rounded"]
    assert overtime((1, None, "2"), places=0) == []
    assert overtime((31, None, "1"), (1, 30, "0.5")) == []  # in whatever order they are written
    assert overtime((1, 30, "1"), (31, None, "0.5", 10)) == []  # 0.5 for every ten seconds does not fall
    assert overtime((1, 30, "0"), (31, None, "1"), places=0) == []
    assert overtime() == []
    tiers = (OvertimeTier(start=1, deduct=Decimal("0.5")),)
    timed = replace_tally(complete(), overtime=Overtime(tiers=tiers), rounding=None)
    assert asked(replace(timed, phases=(Phase(id="show", name={}, seconds=60),))) == ["rounding-missing"]
    (question,) = of_overtime((1, 30, "0.25"), (31, None, "0.75"), places=1)
    assert (question.args["points"], question.args["places"]) == ("0.25", "1")


def test_limits_that_nobody_or_everybody_reaches():
    def least(number, **fields):
        award = Award(id="good", name={"en": "good"}, rule=ByThreshold(at_least=Decimal(number), **fields))
        return replace(complete(), awards=(award,))

    assert asked(least(101)) == ["threshold-never"]
    assert asked(least(100)) == []
    assert asked(least(0)) == ["threshold-always"]
    assert asked(least("0.5")) == []
    assert asked(least(101, criterion="c")) == ["threshold-never"]
    assert asked(least(101, component="panel")) == ["threshold-never"]
    assert asked(replace_tally(least(101), adjustments=(AdjustmentKind(id="b", name={}),))) == []
    capped = AdjustmentKind(id="b", name={}, most_bonus=Decimal(3))
    assert asked(replace_tally(least(104), adjustments=(capped,))) == ["threshold-never"]
    assert asked(replace_tally(least(103), adjustments=(capped,))) == []
    fault = AdjustmentKind(id="f", name={}, most_bonus=Decimal(0), most_deduction=Decimal(10))
    assert asked(replace_tally(least(0), adjustments=(fault,))) == []
    summed = replace_component(least(301), method=TrimmedSum())
    assert "threshold-never" in asked(summed)
    assert "threshold-never" not in asked(replace_component(least(300), method=TrimmedSum()))
    timed = replace_tally(least(0), overtime=Overtime(tiers=(OvertimeTier(start=1, deduct=Decimal(1)),)))
    assert "threshold-always" not in asked(timed)
    for number, doubt in ((101, ["threshold-never"]), (100, [])):
        first = replace(prizes(1)[0].rule, eligible=Eligible(at_least=Decimal(number)))
        assert asked(replace(complete(), awards=(Award(id="first", name={}, rule=first),))) == doubt
    narrow, wide = criterion("x", high=10), criterion("y", high=90)
    two = panelled(least(11, criterion="x"), criteria=(narrow, wide))
    assert asked(two) == ["threshold-never"]
    assert asked(panelled(least(11, criterion="y"), criteria=(narrow, wide))) == []
    assert "threshold-never" not in asked(replace_component(two, method=Sum()))
    more = replace(two, rounds=(*two.rounds, Round(id="second", name={}, entries=("a", "b", "c"))))
    assert asked(more) == []
    half = replace_component(least(60, component="panel"), weight=Decimal("0.5"))
    assert "threshold-never" not in asked(half)  # the component before its weight
    levels = (Level(id="a", name={}, at_least=Decimal(120)), Level(id="b", name={}))
    rule = LevelRule(id="cards", name={}, kind="card", by="threshold", levels=levels)
    assert asked(replace(complete(), levels=(rule,))) == ["threshold-never"]
    assert asked(replace(complete(), levels=(replace(rule, of="criteria"),))) == []
