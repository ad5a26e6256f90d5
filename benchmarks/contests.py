"""Random contests: any rule the plan can declare, with marks that tie often and judges who are missing."""

from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import Any

from benchmarks.rulesheets import (
    FIELD,
    NAME,
    PLACES,
    PLAIN,
    awards_of,
    ballot_component,
    decimal_of,
    indicator,
    panel_component,
    tally_of,
)
from judging import rules as r
from judging.ids import (
    ContestId,
    CriterionId,
    EntryId,
    JudgeId,
    PanelId,
    RoundId,
    TurnId,
    UnitId,
)
from judging.plan import Criterion, Entry, Judge, Panel, Plan, Round, Unit
from judging.recorded import Adjustment, BallotCount, Figure, RankingRow, Recorded, Turnout, TurnRecord


def _sheets(
    rng: Random, judges: list[JudgeId], criteria: list[Criterion], gone: float, sure: JudgeId | None
) -> dict[JudgeId, dict[CriterionId, Decimal]]:
    """Sheets of one turn; marks of a small spread tie often. `sure` never stays away."""
    spread = rng.choice((1, 3, 10))
    return {
        j: {c.id: Decimal(rng.randint(0, spread)) * c.step for c in criteria}
        for j in judges
        if rng.random() >= gone or j == sure
    }


def _placed(
    rng: Random, entries: list[EntryId], judges: list[JudgeId], criteria: list[Criterion]
) -> dict[EntryId, dict[JudgeId, dict[CriterionId, Decimal]]]:
    """Each judge places all entries once per criterion (dance)."""
    rows: dict[EntryId, dict[JudgeId, dict[CriterionId, Decimal]]] = {
        e: {j: {} for j in judges} for e in entries
    }
    for judge in judges:
        for criterion in criteria:
            for place, entry in enumerate(rng.sample(entries, len(entries)), 1):
                rows[entry][judge][criterion.id] = Decimal(place)
    return rows


def _outcome(rng: Random, calm: bool) -> r.Outcome:
    unusual: tuple[r.Outcome, ...] = (
        "pending",
        "did-not-start",
        "did-not-improve",
        "withdrawn",
        "disqualified",
    )
    return "scored" if calm or rng.random() < 0.9 else rng.choice(unusual)


def _crowd(rng: Random, component: r.Component, entries: list[EntryId]) -> dict[str, Any]:
    """Papers of a ballot, or figures of an indicator; now and then one is missing."""
    there = [e for e in entries if rng.random() < 0.95]
    where: list[RoundId | None] = [*component.rounds] or [None]
    if isinstance(component, r.IndicatorComponent):
        return {
            "figures": tuple(
                Figure(
                    component=component.id,
                    entry=e,
                    value=decimal_of(rng, 1, 100),
                    round=q,
                    target=rng.choice((None, Decimal(60))),
                )
                for q in where
                for e in there
            )
        }
    assert isinstance(component, r.BallotComponent)
    groups = [g.id for g in component.electorates]
    turnouts = tuple(
        Turnout(component=component.id, electorate=g, cast=rng.randint(3, 9), entitled=10)
        for g in groups
        if rng.random() < 0.5
    )
    if isinstance(component.method, r.RankingBallot):
        rows = tuple(
            RankingRow(
                component=component.id,
                electorate=g,
                order=tuple(rng.sample(entries, rng.randint(1, len(entries)) if n else len(entries))),
                count=rng.randint(1, 9),
                round=q,
            )
            for q in where
            for g in groups
            for n in range(rng.randint(1, 3))
        )
        return {"rankings": rows, "turnouts": turnouts}
    names = {r.GradedBallot: "ABC", r.NumericBallot: ("1", "4", "7", "10"), r.ApprovalBallot: ("yes", "no")}[
        type(component.method)
    ]
    papers = tuple(
        BallotCount(
            component=component.id,
            electorate=g,
            entry=e,
            votes={v: rng.randint(v == names[0], 4) for v in names},
            item=i,
            abstained=rng.randint(0, 2),
            invalid=rng.randint(0, 1),
            round=q,
        )
        for q in where
        for g in groups
        for e in there
        for i in ([i.id for i in component.items] or [None])
    )
    return {"ballots": papers, "turnouts": turnouts}


def random_contest(rng: Random) -> tuple[Plan, Recorded]:
    """One contest with everything recorded; small, so that ties, cuts and too small panels are frequent."""
    entries = [EntryId(f"e{n}") for n in range(1, rng.randint(2, 7) + 1)]
    rounds = [RoundId(f"r{n}") for n in range(1, rng.choice((1, 1, 1, 2, 3)) + 1)]
    judges = [JudgeId(f"j{n}") for n in range(1, rng.randint(1, 7) + 1)]
    placing, calm = rng.random() < 0.2, rng.random() < 0.6
    gone = rng.choice((0, 0, 0.15, 0.4))
    criteria = [
        Criterion(
            id=CriterionId(f"c{n}"),
            name=NAME,
            low=Decimal(0),
            high=Decimal(100),
            step=Decimal("1" if placing else rng.choice(("1", "0.5", "0.25"))),
            weight=Decimal("1" if placing else rng.choice(("1", "0.3", "0.25", "2"))),
        )
        for n in range(1, 2 if placing and rng.random() < 0.5 else rng.randint(1, 3) + 1)
    ]
    method = rng.choice(PLACES if placing else FIELD if rng.random() < 0.35 else PLAIN)(rng)
    if placing and len(criteria) > 1:
        method = r.Skating()
    elif placing and len(rounds) > 1 and rng.random() < 0.5:
        method, calm = r.Skating(dances="rounds"), True
    if isinstance(method, r.RankSum) and (len(judges) < 3 or gone):
        method = replace(method, highest=0, lowest=0)
    if not calm and isinstance(method, r.TrimmedMean | r.TrimmedSum):
        method = replace(method, too_few="untrimmed")
    rooms = not placing and len(judges) > 3 and rng.random() < 0.15
    halves = [judges[: len(judges) // 2], judges[len(judges) // 2 :]] if rooms else [judges]
    if rooms:
        method = rng.choice(
            (r.RoomScale(), r.RoomScale(within=r.Median()), r.Offsets(), r.ZScore(), r.Mean())
        )
    panels = tuple(
        Panel(
            id=PanelId(f"p{n}"),
            name=NAME,
            judges=tuple(Judge(id=j, name=NAME) for j in own),
            criteria=tuple(criteria),
        )
        for n, own in enumerate(halves)
    )

    def some(rng: Random) -> tuple[RoundId, ...]:
        return rng.choice(((), (rounds[-1],), tuple(rounds)))

    components: list[r.Component] = [panel_component(rng, "marks", tuple(p.id for p in panels), method)]
    components += [ballot_component(rng, some(rng), calm=calm)] if rng.random() < 0.25 else []
    components += [indicator(rng, some(rng), calm=calm)] if rng.random() < 0.25 else []
    units = [UnitId(f"u{n}") for n in range(1, rng.randint(2, len(entries)) + 1)]
    senders = (
        rng.sample(units, len(units)) if len(units) == len(entries) else [rng.choice(units) for _ in entries]
    )
    home = {e: rng.randrange(len(panels)) for e in entries}
    tally = tally_of(rng, components, [c.id for c in criteria], rounds, calm=calm)
    apart = len(set(senders)) == len(senders)
    plan = Plan(
        id=ContestId("random"),
        title=NAME,
        units=tuple(Unit(id=u, name=NAME) for u in units),
        entries=tuple(
            Entry(
                id=e,
                unit=sender,
                category=rng.choice(("red", "blue")),
                difficulty=decimal_of(rng, 1, 3, 1),
                panels=(panels[home[e]].id,) if rooms else (),
            )
            for e, sender in zip(entries, senders, strict=True)
        ),
        panels=panels,
        phases=(),
        rounds=tuple(Round(id=q, name=NAME, entries=tuple(entries)) for q in rounds),
        tally=tally,
        awards=awards_of(
            rng, tally, [c.id for c in criteria], apart=apart, placing=placing, several=len(rounds) > 1
        ),
    )
    sparse = isinstance(method, r.ZScore | r.Offsets)
    turns: dict[TurnId, TurnRecord] = {}
    for q in rounds:
        marks = (
            _placed(rng, entries, judges, criteria)
            if placing
            else {
                e: _sheets(
                    rng,
                    halves[home[e]],
                    criteria,
                    gone,
                    rng.choice(halves[home[e]]) if sparse or not calm else None,
                )
                for e in entries
            }
        )
        for e in entries:
            turns[TurnId(f"{q}/{e}")] = TurnRecord(
                marks=marks[e],
                absent=frozenset(j for j in halves[home[e]] if j not in marks[e]),
                over=rng.choice((0, 0, 10, 11, 29, 30, 31, 45)),
                outcome=_outcome(rng, calm),
                difficulty=rng.choice((None, decimal_of(rng, 1, 3, 1))),
            )
    adjusted = tuple(
        Adjustment(
            entry=rng.choice(entries),
            round=rng.choice(rounds),
            kind=rng.choice(("k1", "k2")),
            points=Decimal(rng.choice(("0.5", "1", "2", "-0.5", "-2"))),
            reason="r",
            by="s",
            at=0,
        )
        for _ in range(rng.choice((0, 0, 1, 4)))
    )
    crowd: dict[str, Any] = {}
    for component in components[1:]:
        crowd |= {k: (*crowd.get(k, ()), *v) for k, v in _crowd(rng, component, entries).items()}
    previous = {u: n for n, u in enumerate(rng.sample(units, len(units)), 1) if rng.random() < 0.8}
    return plan, Recorded(turns=turns, adjustments=adjusted, previous=previous, **crowd)
