"""A rehearsal's clerk: believable figures, count sheets and orders, always within their bounds, by a seed."""

import random
from collections.abc import Mapping, Sequence
from decimal import Decimal

from judging.figures.brought import Brought
from judging.figures.owed import Paper
from judging.ids import EntryId
from judging.plan import Plan
from judging.recorded import BallotCount, Figure, RankingRow, Turnout
from judging.rules import (
    ApprovalBallot,
    Attainment,
    BallotComponent,
    ByTable,
    Electorate,
    GradedBallot,
    IndicatorComponent,
    NumericBallot,
    RankInGroup,
)

TENTH = Decimal("0.1")
SOME_VOTERS = 30
"""Papers of an electorate whose size the plan does not say."""


def filled(plan: Plan, paper: Paper, entries: Sequence[EntryId], seed: str) -> Brought:
    """The paper filled in for these entries; the same seed fills it in the same way."""
    component = next(c for c in plan.tally.components if c.id == paper.component)
    chance = random.Random(f"{seed}/{paper.component}/{paper.round}/{paper.electorate}/{paper.item}")  # noqa: S311 (a rehearsal)
    if isinstance(component, IndicatorComponent):
        return Brought(figures=tuple(_figures(component, paper, entries, chance)))
    assert isinstance(component, BallotComponent)
    electorate = next(e for e in component.electorates if e.id == paper.electorate)
    turnout = _turnout(component, electorate, seed)
    if paper.ranking:
        return Brought(rankings=_orders(paper, electorate, turnout.cast, chance), turnouts=(turnout,))
    counts = tuple(_count(component, paper, entry, turnout.cast, chance) for entry in entries)
    return Brought(ballots=counts, turnouts=(turnout,))


def earlier_places(plan: Plan, seed: str) -> Brought:
    """Ranks of all units in the previous contest."""
    units = [u.id for u in plan.units]
    random.Random(f"{seed}/previous").shuffle(units)  # noqa: S311 (a rehearsal)
    return Brought(previous={unit: rank for rank, unit in enumerate(units, 1)})


def _figures(
    component: IndicatorComponent, paper: Paper, entries: Sequence[EntryId], chance: random.Random
) -> list[Figure]:
    method, made = component.method, []
    places = list(range(1, len(entries) + 1))
    chance.shuffle(places)
    for entry, place in zip(entries, places, strict=True):
        target: Decimal | None = None
        match method:
            case Attainment():
                target = method.target or Decimal(chance.choice([50, 80, 100, 120, 200]))
                value = target * Decimal(chance.randint(84, 108)) / 100
            case ByTable():
                steps = [row.at_least for row in method.rows]
                value = min(steps) + (max(steps) - min(steps)) * Decimal(chance.randint(-15, 115)) / 100
            case RankInGroup() if method.better == "low":
                value = Decimal(place)
            case _:
                value = Decimal(chance.randint(6200, 9900)) / 100
        exact = value if isinstance(method, RankInGroup) else value.quantize(TENTH)
        made.append(
            Figure(component=component.id, entry=entry, value=exact, target=target, round=paper.round)
        )
    return made


def _turnout(component: BallotComponent, electorate: Electorate, seed: str) -> Turnout:
    """How many papers of an electorate came back: the same for every entry, and above the floor."""
    chance = random.Random(f"{seed}/{component.id}/{electorate.id}")  # noqa: S311 (a rehearsal)
    size = electorate.size or SOME_VOTERS
    floor = int(size * (component.turnout or 0)) + 1
    cast = min(size, max(floor, size - chance.randint(0, max(1, size // 20))))
    return Turnout(component=component.id, electorate=electorate.id, cast=cast, entitled=size)


def _count(
    component: BallotComponent, paper: Paper, entry: EntryId, papers: int, chance: random.Random
) -> BallotCount:
    assert paper.electorate is not None
    invalid = min(papers - 1, chance.choice([0, 0, 0, 1]))
    abstained = min(papers - 1 - invalid, chance.choice([0, 0, 1, 2]))
    return BallotCount(
        component=component.id,
        electorate=paper.electorate,
        entry=entry,
        item=paper.item,
        round=paper.round,
        votes=_votes(component, papers - invalid - abstained, chance),
        abstained=abstained,
        invalid=invalid,
    )


def _votes(component: BallotComponent, valid: int, chance: random.Random) -> Mapping[str, int]:
    match component.method:
        case GradedBallot(grades=grades):
            left, votes = valid, {}
            for grade in grades[:-1]:
                most = grade.quota if grade.quota is not None else Decimal(1)
                wished = int(left * Decimal(chance.randint(30, 80)) / 100)
                votes[grade.id] = min(wished, int(valid * most))
                left -= votes[grade.id]
            return {**votes, grades[-1].id: left}
        case NumericBallot() as method:
            steps = int((method.high - method.low) / method.step)
            leaning = chance.uniform(0.6, 0.95)
            papers = (round(steps * min(1.0, max(0.0, chance.gauss(leaning, 0.1)))) for _ in range(valid))
            counted: dict[str, int] = {}
            for step in sorted(papers):
                number = str(method.low + step * method.step)
                counted[number] = counted.get(number, 0) + 1
            return counted
        case ApprovalBallot():
            yes = int(valid * Decimal(chance.randint(55, 98)) / 100)
            return {"yes": yes, "no": valid - yes}
        case _:
            return {}


def _orders(
    paper: Paper, electorate: Electorate, papers: int, chance: random.Random
) -> tuple[RankingRow, ...]:
    """A handful of orders close to one another, their papers adding up to those that came back."""
    order, left = list(paper.entries), papers
    rows: list[RankingRow] = []
    chance.shuffle(order)
    seen: set[tuple[EntryId, ...]] = set()
    while left:
        if len(order) > 1:
            at = chance.randrange(len(order) - 1)
            order[at], order[at + 1] = order[at + 1], order[at]
        if tuple(order) in seen and len(order) > 3:
            continue
        seen.add(tuple(order))
        count = left if len(rows) == 5 else min(left, chance.randint(1, max(1, papers // 3)))
        rows.append(
            RankingRow(
                component=paper.component,
                electorate=electorate.id,
                order=tuple(order),
                count=count,
                round=paper.round,
            )
        )
        left -= count
    return tuple(rows)
