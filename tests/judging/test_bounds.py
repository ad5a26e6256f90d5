"""How low and how high a component and the total can be, added up from the declared scales."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging.bounds import of_component, of_total
from judging.plan import Round
from judging.rules import (
    AdjustmentKind,
    ApprovalBallot,
    AsPoints,
    Attainment,
    BallotComponent,
    BallotItem,
    BestRounds,
    Borda,
    ByTable,
    Electorate,
    Grade,
    GradedBallot,
    IndicatorComponent,
    JudgeScale,
    Mean,
    NumericBallot,
    PlaceNumber,
    RankingBallot,
    RankInGroup,
    RoomScale,
    RoundScore,
    Sum,
    SumOfRounds,
    TableRow,
    TrimmedMean,
    TrimmedSum,
)
from tests.judging.panels import contest, criterion

X, Y = criterion("x", 10), criterion("y", 20, "0.5")
DEDUCTED = replace(criterion("z", 0), low=Decimal(-10))


def judged(method, *criteria, weights=(1, 1, 1), **component):
    plan = contest(["a"], len(weights), method, criteria=criteria, component=component)
    (panel,) = plan.panels
    judges = tuple(replace(j, weight=Decimal(w)) for j, w in zip(panel.judges, weights, strict=True))
    return replace(plan, panels=(replace(panel, judges=judges),))


@pytest.mark.parametrize(
    ("plan", "bounds"),
    [
        (judged(Mean(), X, Y), (0, 20)),  # 10 + 20 / 2
        (judged(TrimmedMean(), X, DEDUCTED), (-10, 10)),
        (judged(Sum(), X, weights=(2, 1, 1)), (0, 40)),
        (judged(TrimmedSum(), X, weights=(1, 3, 1)), (0, 30)),  # whose mark is dropped may weigh least
        (judged(TrimmedSum(), X, weights=(1, 1, 1, 1, 1)), (0, 30)),
        (judged(Sum(), DEDUCTED), (-30, 0)),
        (judged(JudgeScale(top=Decimal(50)), X), (0, 50)),
        (judged(Borda(), X), None),
        (judged(RoomScale(), X), None),
        (judged(Mean(), X, scale=PlaceNumber()), None),
    ],
)
def test_a_panel_s_bounds_are_those_of_its_marks_under_its_method(plan, bounds):
    assert of_component(plan, plan.tally.components[0]) == bounds


def test_rooms_with_other_scales_reach_from_the_lowest_to_the_highest():
    plan = judged(Mean(), X, DEDUCTED)
    other = replace(plan.panels[0], id="other", criteria=(Y, X))
    component = replace(plan.tally.components[0], panels=("panel", "other"))
    assert of_component(replace(plan, panels=(plan.panels[0], other)), component) == (-10, 20)


def voted(method, weights=(1,), items=()):
    groups = tuple(Electorate(id=f"g{n}", name={}, weight=Decimal(w)) for n, w in enumerate(weights))
    asked = tuple(BallotItem(id=f"i{n}", name={}, weight=Decimal(w)) for n, w in enumerate(items))
    return BallotComponent(id="vote", name={}, method=method, electorates=groups, items=asked)


def graded(*points, **fields):
    return GradedBallot(grades=tuple(Grade(id=f"g{p}", name={}, points=Decimal(p)) for p in points), **fields)


def figure(method, **fields):
    return IndicatorComponent(id="figure", name={}, method=method, **fields)


ROWS = (TableRow(at_least=Decimal(90), points=Decimal(10)), TableRow(at_least=Decimal(0), points=Decimal(6)))


@pytest.mark.parametrize(
    ("component", "bounds"),
    [
        (voted(graded(100, 60)), (0, 100)),
        (voted(graded(100, -50), weights=("0.7", "0.3"), items=("0.75", "0.25")), (-50, 100)),
        (voted(graded(100, -50), weights=(1, 1)), (-100, 200)),
        (voted(graded(10), items=(1, 2)), (0, 30)),
        (voted(graded(100, measure="sum")), None),
        (voted(NumericBallot(low=Decimal(1), high=Decimal(10))), (0, 10)),
        (voted(ApprovalBallot(full=Decimal(40))), (0, 40)),
        (voted(ApprovalBallot(measure="count")), None),
        (voted(RankingBallot()), None),
        (figure(ByTable(rows=ROWS, below=Decimal(-1))), (-1, 10)),
        (figure(ByTable(rows=ROWS, below=Decimal(12))), (6, 12)),
        (figure(Attainment(cap=Decimal(120))), (0, 120)),
        (figure(Attainment(cap=Decimal(120), floor=Decimal(10))), (10, 120)),
        (figure(Attainment()), None),
        (figure(RankInGroup(top=Decimal(90))), (0, 90)),
        (figure(RankInGroup(points=(Decimal(12), Decimal(10)))), (0, 12)),
        (figure(AsPoints()), None),
    ],
)
def test_the_bounds_of_ballots_and_figures_are_those_of_their_points(component, bounds):
    assert of_component(judged(Mean(), X), component) == bounds


CAPPED = figure(Attainment(cap=Decimal(10), floor=Decimal(5)), weight=Decimal("0.4"))


@pytest.mark.parametrize(
    ("figures", "rule", "bounds"),
    [
        ((), {}, (-20, 20)),  # two rounds of -10 to 10
        ((), {"rounds": SumOfRounds(weights={"r2": Decimal(3)})}, (-30, 30)),
        ((), {"round_score": RoundScore(factor=Decimal("0.5"))}, (-10, 10)),
        ((CAPPED,), {}, (-18, 24)),  # once, whatever the rounds
        ((CAPPED,), {"round_score": RoundScore(factor=Decimal("0.5"))}, (-8, 14)),
        ((replace(CAPPED, rounds=("r2",)),), {"rounds": SumOfRounds(weights={"r2": Decimal(3)})}, (-24, 42)),
        ((figure(AsPoints()),), {}, None),
        ((), {"rounds": BestRounds()}, None),
        ((), {"round_score": RoundScore(difficulty=True)}, None),
        ((), {"round_score": RoundScore(combine="product")}, None),
        ((), {"adjustments": (AdjustmentKind(id="k", name={}, most_bonus=Decimal(3)),)}, (-20, 23)),
        ((), {"adjustments": (AdjustmentKind(id="k", name={}),)}, None),
    ],
)
def test_the_total_s_bounds_weigh_components_and_rounds_and_add_every_bonus(figures, rule, bounds):
    plan = judged(Mean(), X, DEDUCTED)
    rounds = tuple(Round(id=r, name={}, entries=("a",)) for r in ("r1", "r2"))
    tally = replace(plan.tally, components=(*plan.tally.components, *figures), **rule)
    assert of_total(replace(plan, rounds=rounds, tally=tally)) == bounds
