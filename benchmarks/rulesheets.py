"""Random rule sheets: any component, method, tie chain and award that a plan can declare."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any, Final

from judging import rules as r
from judging.ids import (
    AwardId,
    CriterionId,
    PanelId,
    RoundId,
)
from judging.plan import Award

NAME = {"en": "x"}


def decimal_of(rng: Random, low: int, high: int, places: int = 0) -> Decimal:
    """A decimal between the bounds with so many places."""
    return Decimal(rng.randint(low * 10**places, high * 10**places)).scaleb(-places)


def _rounding(rng: Random, likely: float = 0.4) -> r.Rounding | None:
    if rng.random() > likely:
        return None
    return r.Rounding(places=rng.randint(0, 3), mode=rng.choice(("half-up", "half-even", "down", "up")))


def _on(rng: Random) -> r.On:
    ways: tuple[r.On, ...] = ("totals", "criteria")
    return rng.choice(ways)


def _points(rng: Random) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, rng.choice(((12, 10, 8, 7, 6, 5, 4, 3, 2, 1), (5, 3, 1), (10, 7, 5, 3, 2, 1)))))


def _ties(rng: Random) -> r.Averaging:
    ways: tuple[r.Averaging, ...] = ("average", "best", "worst")
    return rng.choice(ways)


def _trim(rng: Random) -> dict[str, Any]:
    return {
        "highest": rng.randint(0, 2),
        "lowest": rng.randint(0, 2),
        "on": _on(rng),
        "too_few": rng.choice(("stop", "untrimmed")),
    }


PLAIN: tuple[Callable[[Random], r.PlainMethod], ...] = (
    lambda g: r.Mean(on=_on(g)),
    lambda g: r.Sum(on=_on(g)),
    lambda g: r.Median(on=_on(g)),
    lambda g: r.TrimmedMean(**_trim(g)),
    lambda g: r.TrimmedSum(**_trim(g)),
    lambda g: r.ClosestTwo(on=_on(g)),
    lambda g: r.LimitedMean(within=Decimal(g.choice(("0.5", "1", "3", "7.25"))), on=_on(g)),
    lambda _: r.Recall(),
)


def room_scale(g: Random) -> r.RoomScale:
    """Parallel rooms brought to a common mean."""
    return r.RoomScale(
        within=g.choice(PLAIN)(g),
        centre=g.choice(("rooms", "entries")),
        highest=g.choice((0, 0, 1)),
        lowest=g.choice((0, 0, 1, 2)),
        value_rounding=_rounding(g, 0.3),
        mean_rounding=_rounding(g, 0.3),
        factor_rounding=_rounding(g, 0.3),
    )


FIELD: tuple[Callable[[Random], r.FieldMethod], ...] = (
    lambda g: r.RankSum(ties=_ties(g), highest=g.randint(0, 1), lowest=g.randint(0, 1)),
    lambda g: r.Majority(equal=g.choice(("next-places", "total"))),
    lambda g: r.Borda(last=g.randint(0, 1)),
    lambda g: r.JudgePoints(points=_points(g), ties=_ties(g)),
    lambda g: r.ZScore(
        ddof=g.choice((0, 1)),
        rescale=g.choice(("none", "old-range", "mean-deviation")),
        mean=Decimal(100),
        deviation=Decimal(20),
        digits=g.randint(3, 12),
        one_panel=g.choice(("off", "on")),
    ),
    lambda g: r.OneByOne(even=g.choice(("none", "half", "both"))),
    lambda g: r.JudgeScale(by=g.choice(("range", "best", "sum")), top=Decimal(g.choice((1, 100)))),
    lambda _: r.Offsets(),
    room_scale,
)
PLACES: tuple[Callable[[Random], r.PanelMethod], ...] = (
    lambda _: r.Skating(),
    lambda g: r.RankSum(marks="places", highest=g.randint(0, 1), lowest=g.randint(0, 1)),
    lambda g: r.Majority(marks="places", equal=g.choice(("next-places", "total"))),
    lambda g: r.OneByOne(marks="places", even=g.choice(("none", "half", "both"))),
    lambda g: r.Borda(marks="places", last=g.randint(0, 1)),
    lambda g: r.JudgePoints(marks="places", points=_points(g), ties=_ties(g)),
)


def _scale(rng: Random) -> r.Scale | None:
    if rng.random() < 0.7:
        return None
    return rng.choice(
        (
            r.PlacePoints(points=_points(rng), ties=_ties(rng)),
            r.PlaceNumber(ties=_ties(rng)),
            r.Proportion(),
            r.Share(),
        )
    )


def _common(rng: Random, name: str, rounds: tuple[RoundId, ...]) -> dict[str, Any]:
    return {
        "id": r.ComponentId(name),
        "name": NAME,
        "weight": rng.choice(
            (Decimal(1), Decimal(1), Decimal("0.6"), Decimal("0.35"), Decimal(2), Fraction(1, 3), Decimal(0))
        ),
        "weighted": _rounding(rng, 0.2),
        "scale": _scale(rng),
        "better": rng.choice(("high", "high", "high", "low")),
        "rounds": rounds,
    }


def panel_component(
    rng: Random, name: str, panels: tuple[PanelId, ...], method: r.PanelMethod, rounds: tuple[RoundId, ...]
) -> r.PanelComponent:
    """A panel under this method, rounded wherever it can be rounded."""
    where = r.PanelRounding(
        judge=_rounding(rng, 0.2),
        criterion=_rounding(rng, 0.3),
        product=_rounding(rng, 0.2),
        result=_rounding(rng, 0.4),
    )
    return r.PanelComponent(panels=panels, method=method, rounding=where, **_common(rng, name, rounds))


def ballot_component(rng: Random, rounds: tuple[RoundId, ...]) -> r.BallotComponent:
    """A ballot of one or two electorates, with its zeros, its floor and its dropped share."""
    methods: tuple[r.BallotMethod, ...] = (
        r.GradedBallot(
            grades=tuple(
                r.Grade(id=g, name=NAME, points=Decimal(p))
                for g, p in zip("ABC", rng.choice(((100, 80, 60), (2, 0, -2))), strict=True)
            ),
            measure=rng.choice(("mean", "sum")),
        ),
        r.NumericBallot(
            low=Decimal(1), high=Decimal(10), drop=Decimal(rng.choice(("0", "0.1", "0.25", "0.4")))
        ),
        r.ApprovalBallot(measure=rng.choice(("count", "share"))),
        r.RankingBallot(
            points=rng.choice(((), _points(rng))), last=rng.randint(0, 1), measure=rng.choice(("sum", "mean"))
        ),
    )
    method = rng.choice(methods)
    items = () if isinstance(method, r.RankingBallot) or rng.random() < 0.5 else ("i1", "i2")
    return r.BallotComponent(
        method=method,
        electorates=tuple(
            r.Electorate(
                id=r.ElectorateId(f"g{n}"),
                name=NAME,
                weight=Decimal(rng.choice(("0.2", "0.4", "1"))),
                size=rng.choice((None, None, 8, 20)),
            )
            for n in range(rng.randint(1, 2))
        ),
        items=tuple(r.BallotItem(id=r.ItemId(i), name=NAME, weight=Decimal("0.5")) for i in items),
        abstained=rng.choice(("excluded", "zero")),
        invalid=rng.choice(("excluded", "zero")),
        turnout=rng.choice((None, Decimal("0.5"), Fraction(2, 3))),
        below_turnout=rng.choice(("ask", "nothing")),
        item_rounding=_rounding(rng, 0.2),
        electorate_rounding=_rounding(rng, 0.2),
        rounding=_rounding(rng, 0.3),
        **_common(rng, "crowd", rounds),
    )


def indicator(rng: Random, rounds: tuple[RoundId, ...]) -> r.IndicatorComponent:
    """A figure from outside, taken in one of the four ways."""
    methods: tuple[r.IndicatorMethod, ...] = (
        r.AsPoints(),
        r.ByTable(
            rows=tuple(r.TableRow(at_least=Decimal(a), points=Decimal(a // 2)) for a in (20, 50, 80)),
            below=Decimal(1),
        ),
        r.Attainment(
            target=rng.choice((None, Decimal(0), Decimal(rng.randint(30, 90)), Decimal(rng.randint(30, 90)))),
            cap=rng.choice((None, Decimal(110))),
            floor=rng.choice((None, Decimal(20))),
            better=rng.choice(("high", "low")),
        ),
        r.RankInGroup(
            points=rng.choice(((), _points(rng))),
            step=Decimal(rng.choice(("1", "2.5"))),
            floor=Decimal(rng.choice((0, 97))),
            better=rng.choice(("high", "low")),
            ties=_ties(rng),
        ),
    )
    return r.IndicatorComponent(
        method=rng.choice(methods),
        rounding=_rounding(rng),
        missing=rng.choice(("wait", "zero", "zero")),
        **_common(rng, "figure", rounds),
    )


def _rounds_rule(rng: Random, rounds: list[RoundId]) -> r.RoundsRule:
    weights = {q: Decimal(rng.choice(("1", "0.5", "0.7", "0"))) for q in rounds if rng.random() < 0.8}
    return rng.choice(
        (
            r.SumOfRounds(weights=rng.choice(({}, weights)), not_scored=rng.choice(("zero", "non-score"))),
            r.BestRounds(count=rng.randint(1, 3), combine=rng.choice(("sum", "mean"))),
            _groups(rng, rounds),
            r.LastRound(),
        )
    )


def _groups(rng: Random, rounds: list[RoundId]) -> r.BestOfGroups:
    """Two sorts of rounds, some of them perhaps in neither."""
    sorts = [rng.choice((0, 0, 1, 1, 2)) for _ in rounds]
    groups = [tuple(q for q, s in zip(rounds, sorts, strict=True) if s == sort) for sort in (0, 1)]
    made = [r.RoundGroup(rounds=g, count=rng.randint(1, len(g))) for g in groups if g]
    return r.BestOfGroups(groups=tuple(made or [r.RoundGroup(rounds=(rounds[0],))]))


def _tie_steps(
    rng: Random, components: list[r.Component], criteria: list[CriterionId], rounds: list[RoundId]
) -> tuple[r.TieStep, ...]:
    panels = [c for c in components if isinstance(c, r.PanelComponent)]
    one = rng.choice(rounds)
    of_panel = rng.choice([None, *(c.id for c in panels)])
    steps: list[r.TieStep] = [
        r.TieByComponent(component=rng.choice(components).id, round=rng.choice((None, one))),
        r.TieByCountBack(of="rounds"),
        r.TieByCountBack(of="counted"),
        r.TieByCountBack(of="marks"),
        r.TieByBestRounds(count=rng.randint(1, 2)),
        r.TieByRound(round=one),
        r.TieByMoreDecimals(),
        r.TieByFewerDeductions(),
        r.TieByCriterion(
            criterion=rng.choice(criteria), panel=rng.choice([None, *(p for c in panels for p in c.panels)])
        ),
        r.TieByCountBack(of="places"),
        r.TieHeadToHead(circles=rng.random() < 0.5),
        r.TieByMedian(component=of_panel),
        r.TieByUntrimmed(component=of_panel),
    ]
    chain = rng.sample(steps, rng.randint(0, 4))
    return (*chain, *rng.choice(((), (r.TieShared(),), (r.TieShared(),), (r.TieByLot(),), (r.TieByPanel(),))))


def awards_of(
    rng: Random, components: tuple[r.Component, ...], criteria: list[CriterionId]
) -> tuple[Award, ...]:
    """One to five awards, with eligibility and every way to meet a tie."""
    made: list[Award] = []
    for n in range(rng.randint(1, 5)):
        eligible = r.Eligible(
            categories=rng.choice(((), (), ("red",), ("blue",), ("red", "blue"))),
            per_unit=rng.choice((None, None, 1, 2)),
            without=rng.choice(((), tuple(a.id for a in made if rng.random() < 0.5))),
            at_least=rng.choice((None, None, Decimal(20))),
        )
        how: dict[str, Any] = {
            "quota": rng.randint(1, 3),
            "eligible": eligible,
            "ties": rng.choice(("ask", "ask", "share", "none")),
        }
        of: dict[str, Any] = rng.choice(
            ({}, {"component": rng.choice(components).id}, {"criterion": rng.choice(criteria)})
        )
        then = {"then_standing": rng.random() < 0.5}
        rule: r.AwardRule = rng.choice(
            (
                r.ByStanding(**how),
                r.ByStanding(**how),
                r.ByStanding(**how),
                r.ByThreshold(
                    at_least=rng.choice((Decimal(rng.randint(0, 60)), Fraction(200, 3))),
                    eligible=eligible,
                    **of,
                ),
                r.ByCategory(category="red", **how),
                r.ByCriterion(criterion=rng.choice(criteria), **then, **how),
                r.ByComponent(component=rng.choice(components).id, **then, **how),
                r.ByMovement(least=rng.randint(1, 3), **how),
            )
        )
        made.append(Award(id=AwardId(f"a{n}"), name=NAME, rule=rule))
    return tuple(made)


SHARES: Final = (Decimal("0.1"), Decimal("0.25"), Decimal("0.3"), Fraction(1, 3))


def levels_of(rng: Random) -> tuple[r.LevelRule, ...]:
    """Cards and tiers by limit, share and places, of the total and aspect by aspect."""
    made = []
    for n in range(rng.choice((0, 1, 2))):
        by = rng.choice(("threshold", "share", "places"))
        limits: list[dict[str, Any]] = {
            "threshold": [{"at_least": Decimal(x)} for x in sorted(rng.sample(range(60), 2), reverse=True)],
            "share": [{"share": rng.choice(SHARES)} for _ in range(2)],
            "places": [{"places": rng.randint(0, 3)} for _ in range(2)],
        }[by]
        limits += [{}] if rng.random() < 0.8 else []
        made.append(
            r.LevelRule(
                id=f"l{n}",
                name=NAME,
                kind=rng.choice(("card", "tier")),
                by=by,  # type: ignore[arg-type]
                levels=tuple(r.Level(id=f"v{i}", name=NAME, **limit) for i, limit in enumerate(limits)),
                of=rng.choice(("total", "total", "components", "criteria")),
                share_rounding=rng.choice(("half-up", "half-even", "down", "up")),
                ties=rng.choice(("up", "down")),
            )
        )
    return tuple(made)


def _overtime(rng: Random) -> r.Overtime | None:
    """Tiers with holes and overlaps too."""
    if rng.random() < 0.5:
        return None
    tiers = (
        r.OvertimeTier(start=rng.choice((1, 11)), end=rng.choice((28, 29, 35)), deduct=Decimal("0.2")),
        r.OvertimeTier(start=30, deduct=Decimal(rng.choice(("0.5", "0.1"))), each=rng.choice((None, 10))),
    )
    return r.Overtime(
        tiers=tuple(rng.sample(tiers, 2)), grace=rng.choice((0, 10)), cap=rng.choice((None, Decimal("1.2")))
    )


def _coherent(component: r.Component, better: r.Better, rng: Random) -> r.Component:
    """The component on a scale that counts in the same direction as the total."""
    if isinstance(component.scale, r.PlaceNumber):
        ways: r.Better = "low"
    elif component.scale is not None and not isinstance(component.scale, r.Share):
        ways = "high"
    else:
        ways = (
            "low"
            if isinstance(getattr(component, "method", None), r.RankSum | r.Majority | r.Skating)
            else component.better
        )
    if ways == better:
        return component
    if (
        (component.scale is None or isinstance(component.scale, r.Share))
        and ways == component.better
        and not isinstance(component.method, r.Borda | r.JudgePoints | r.OneByOne)
    ):
        return replace(component, better=better)
    other = (
        r.PlaceNumber(ties=_ties(rng))
        if better == "low"
        else r.PlacePoints(points=_points(rng), ties=_ties(rng))
    )
    return replace(component, scale=other)


def tally_of(
    rng: Random,
    components: list[r.Component],
    criteria: list[CriterionId],
    rounds: list[RoundId],
    advancement: tuple[r.Advancement, ...],
) -> r.TallyRule:
    """A whole tally rule around these components, nearly always all counting in one direction."""
    better: r.Better = rng.choice(("high", "high", "high", "low"))
    if rng.random() < 0.9:
        components = [_coherent(c, better, rng) for c in components]
    caps: tuple[dict[str, Any], ...] = (
        {"most_bonus": Decimal("1.5"), "most_deduction": Decimal(1)},
        {"most_bonus": Decimal(0)},
        {"most_deduction": Decimal("2.5")},
    )
    kinds = tuple(
        r.AdjustmentKind(id=r.AdjustmentKindId(k), name=NAME, **rng.choice(caps)) for k in ("k1", "k2")
    )
    nons: tuple[r.NonScore, ...] = ("did-not-improve", "did-not-start", "withdrawn")
    policies: tuple[r.AbsentPolicy, ...] = ("exclude", "exclude", "substitute-mean", "stop")
    return r.TallyRule(
        components=tuple(components),
        absent=rng.choice(policies),
        round_score=r.RoundScore(
            combine=rng.choice(("sum", "sum", "sum", "product")),
            factor=Decimal(rng.choice(("1", "0.6"))),
            difficulty=rng.random() < 0.2,
            rounding=_rounding(rng, 0.2),
        ),
        rounds=_rounds_rule(rng, rounds),
        announced=_rounding(rng, 0.3),
        overtime=_overtime(rng),
        adjustments=rng.choice(((), kinds)),
        rounding=_rounding(rng, 0.6),
        better=better,
        ties=_tie_steps(rng, components, criteria, rounds),
        non_scores=rng.choice(((), nons, (*nons, "disqualified"))),
        advancement=advancement,
    )
