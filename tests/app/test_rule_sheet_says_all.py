"""Two rules that can give different results are never printed as the same rule sheet, in either language."""

from dataclasses import replace
from decimal import Decimal
from typing import get_args

import pytest

from app.rulesheet import rule_sheet
from judging import rules as r
from judging.ids import LANGS
from judging.plan import Award
from tests.judging.panels import contest, criterion

POINTS = (Decimal(12), Decimal(10), Decimal(8))
TWO = Decimal(2)

# a rule, and settings of it that each make another rule
METHODS = [
    (r.Mean(), {"on": "criteria"}),
    (r.Sum(), {"on": "criteria"}),
    (r.Median(), {"on": "criteria"}),
    (r.TrimmedMean(), {"on": "criteria", "highest": 2, "lowest": 0, "too_few": "untrimmed"}),
    (r.TrimmedSum(), {"on": "criteria", "highest": 2, "lowest": 0, "too_few": "untrimmed"}),
    (r.ClosestTwo(), {"on": "criteria"}),
    (r.LimitedMean(within=TWO), {"on": "criteria", "within": Decimal(3)}),
    (r.Recall(), {"crosses": 2}),
    (r.RankSum(), {"marks": "places", "ties": "worst", "highest": 1, "lowest": 1}),
    (r.Majority(), {"marks": "places", "equal": "total"}),
    (r.Skating(), {"dances": "rounds"}),
    (r.Borda(), {"marks": "places", "last": 1}),
    (r.JudgePoints(points=POINTS), {"marks": "places", "ties": "best", "points": POINTS[:2]}),
    (r.OneByOne(), {"marks": "places", "even": "none"}),
    (r.JudgeScale(), {"by": "best", "top": TWO}),
    (r.ZScore(), {"ddof": 0, "rescale": "old-range", "one_panel": "on"}),
    (r.ZScore(rescale="mean-deviation"), {"mean": TWO, "deviation": TWO}),
    (r.Offsets(), {}),
    (r.RoomScale(), {"within": r.Median(), "centre": "entries", "highest": 1, "lowest": 1}),
    (r.RoomScale(), {f"{stage}_rounding": r.Rounding(places=1) for stage in ("value", "mean", "factor")}),
]
SCALES = [
    (r.PlacePoints(points=POINTS), {"ties": "worst", "points": POINTS[:2]}),
    (r.PlaceNumber(), {"ties": "best"}),
    (r.Proportion(), {"top": TWO}),
    (r.Share(), {"top": TWO}),
]
FIGURES = [
    (r.AsPoints(), {}),
    (r.ByTable(rows=(r.TableRow(at_least=TWO, points=TWO),)), {"below": TWO}),
    (r.Attainment(), {"full": TWO, "target": TWO, "cap": TWO, "floor": TWO, "better": "low"}),
    (
        r.RankInGroup(),
        {"points": POINTS, "top": TWO, "step": TWO, "floor": TWO, "better": "low", "ties": "best"},
    ),
]
BALLOTS = [
    (r.GradedBallot(grades=(r.Grade(id="A", name={}, points=TWO),)), {"measure": "sum"}),
    (r.NumericBallot(low=Decimal(1), high=Decimal(10)), {"low": TWO, "high": TWO, "drop": Decimal("0.1")}),
    (r.ApprovalBallot(), {"measure": "count", "full": TWO}),
    (r.RankingBallot(), {"points": POINTS, "last": 0, "measure": "mean"}),
]
VOTE = {
    "turnout": Decimal("0.5"),
    "abstained": "zero",
    "invalid": "zero",
    **{f"{stage}_rounding": r.Rounding(places=1) for stage in ("item", "electorate")},
    "rounding": r.Rounding(places=1),
    "weighted": r.Rounding(places=1),
    "better": "low",
}


def printed(plan, lang):
    sheet = rule_sheet(plan, lang)
    rules = [section for section in sheet.sections if section.name != "example"]
    return [line for section in rules for line in section.as_lines()]


def differ(plan, other):
    for lang in LANGS:
        assert printed(plan, lang) != printed(other, lang)


def variants(rules):
    return [
        pytest.param(rule, {name: value}, id=f"{type(rule).__name__}-{name}")
        for rule, settings in rules
        for name, value in settings.items()
    ]


def of_component(component):
    plan = contest(["a", "b"], 3, r.Mean())
    return replace(plan, tally=replace(plan.tally, components=(component,)))


def panel(method):
    return r.PanelComponent(id="panel", name={"en": "panel"}, panels=("panel",), method=method)


@pytest.mark.parametrize(("rule", "setting"), variants(METHODS))
def test_settings_of_methods(rule, setting):
    differ(of_component(panel(rule)), of_component(panel(replace(rule, **setting))))


@pytest.mark.parametrize(("rule", "setting"), variants(SCALES))
def test_settings_of_scales(rule, setting):
    plain = panel(r.Mean())
    differ(
        of_component(replace(plain, scale=rule)), of_component(replace(plain, scale=replace(rule, **setting)))
    )


@pytest.mark.parametrize(("rule", "setting"), variants(FIGURES))
def test_settings_of_figures(rule, setting):
    def measured(method):
        return of_component(r.IndicatorComponent(id="x", name={"en": "x"}, method=method))

    differ(measured(rule), measured(replace(rule, **setting)))


def ballot(method, **fields):
    hall = r.Electorate(id="hall", name={"en": "hall"})
    return r.BallotComponent(id="x", name={"en": "x"}, method=method, electorates=(hall,), **fields)


@pytest.mark.parametrize(("rule", "setting"), variants(BALLOTS))
def test_settings_of_ballots(rule, setting):
    differ(of_component(ballot(rule)), of_component(ballot(replace(rule, **setting))))


@pytest.mark.parametrize(("name", "value"), VOTE.items())
def test_what_is_declared_beside_a_ballot(name, value):
    differ(
        of_component(ballot(r.ApprovalBallot())), of_component(ballot(r.ApprovalBallot(), **{name: value}))
    )


ELIGIBLE = {"categories": ("town",), "per_unit": 1, "without": ("zero",), "at_least": TWO}
AWARDS = [
    (r.ByStanding(quota=1), {"quota": 2, "ties": "share"}),
    (r.ByThreshold(at_least=TWO), {"at_least": Decimal(3), "component": "panel", "criterion": "c"}),
    (r.ByCategory(category="town"), {"quota": 2, "category": "county", "ties": "none"}),
    (r.ByCriterion(criterion="c"), {"quota": 2, "then_standing": True, "ties": "share"}),
    (r.ByComponent(component="panel"), {"quota": 2, "then_standing": True, "ties": "none"}),
    (r.ByMovement(), {"quota": 2, "least": 2, "ties": "share"}),
]


def prize(rule, **tally):
    plan = contest(["a", "b"], 3, r.Mean(), criteria=[criterion()], **tally)
    named = (
        Award(id="zero", name={"en": "Zero"}, rule=r.ByMovement()),
        Award(id="it", name={"en": "It"}, rule=rule),
    )
    return replace(plan, awards=named)


@pytest.mark.parametrize(("rule", "setting"), variants(AWARDS))
def test_settings_of_awards(rule, setting):
    differ(prize(rule), prize(replace(rule, **setting)))


@pytest.mark.parametrize("rule", [rule for rule, _ in AWARDS], ids=lambda x: type(x).__name__)
@pytest.mark.parametrize(("name", "value"), ELIGIBLE.items())
def test_who_can_earn_an_award(rule, name, value):
    differ(prize(rule), prize(replace(rule, eligible=r.Eligible(**{name: value}))))


def test_at_least_is_at_most_where_low_is_better():
    for lang, most in (("en", "at most 2"), ("zh-CN", "不高于 2")):
        lines = printed(prize(r.ByThreshold(at_least=TWO), better="low"), lang)
        assert any(most in line for line in lines)


TIES = [
    (r.TieByComponent(component="panel"), {"round": "final"}),
    (r.TieByCountBack(), {"of": "rounds"}),
    (r.TieByBestRounds(count=1), {"count": 2}),
    (r.TieHeadToHead(), {"circles": True}),
    (r.TieByMedian(), {"component": "panel"}),
    (r.TieByUntrimmed(), {"component": "panel"}),
    (r.TieByCriterion(criterion="c"), {"panel": "panel"}),
]


@pytest.mark.parametrize(("rule", "setting"), variants(TIES))
def test_settings_of_tie_steps(rule, setting):
    def chain(step):
        return contest(["a", "b"], 3, r.Mean(), ties=(step,))

    differ(chain(rule), chain(replace(rule, **setting)))


LEVELS = [
    (
        r.LevelRule(
            id="cards",
            name={"en": "Cards"},
            kind="card",
            by="share",
            levels=(r.Level(id="blue", name={"en": "Blue"}, share=Decimal("0.3"), places=1, at_least=TWO),),
        ),
        {"by": "places", "of": "criteria", "share_rounding": "up", "ties": "down"},
    )
]


@pytest.mark.parametrize(("rule", "setting"), variants(LEVELS))
def test_settings_of_cards_and_tiers(rule, setting):
    plan = contest(["a", "b"], 3, r.Mean())
    differ(replace(plan, levels=(rule,)), replace(plan, levels=(replace(rule, **setting),)))


@pytest.mark.parametrize(
    ("better", "way"), [("high", "from these values up"), ("low", "from these values down")]
)
def test_cards_go_from_a_value_the_way_that_is_better(better, way):
    ((rule, _),) = LEVELS
    plan = replace(contest(["a"], 3, r.Mean(), better=better), levels=(replace(rule, by="threshold"),))
    (cards,) = [line for line in printed(plan, "en") if line.startswith("Cards")]
    assert way in cards


def test_every_method_and_award_is_among_them():
    assert {type(rule) for rule, _ in METHODS} == set(get_args(r.PlainMethod)) | set(get_args(r.FieldMethod))
    assert {type(rule) for rule, _ in SCALES} == set(get_args(r.Scale))
    assert {type(rule) for rule, _ in FIGURES} == set(get_args(r.IndicatorMethod))
    assert {type(rule) for rule, _ in BALLOTS} == set(get_args(r.BallotMethod))
    assert {type(rule) for rule, _ in AWARDS} == set(get_args(r.AwardRule))
