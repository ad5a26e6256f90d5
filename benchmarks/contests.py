"""Random contests: any rule the plan can declare, with marks that tie often and judges who are missing."""

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any, Final

from benchmarks.rulesheets import (
    FIELD,
    NAME,
    PLACES,
    PLAIN,
    awards_of,
    ballot_component,
    decimal_of,
    indicator,
    levels_of,
    panel_component,
    room_scale,
    tally_of,
)
from judging import rules as r
from judging.ids import ContestId, CriterionId, EntryId, Instant, JudgeId, PanelId, RoundId, UnitId, turn
from judging.plan import Criterion, Entry, Judge, Panel, Plan, Round, Unit
from judging.recorded import Adjustment, BallotCount, Figure, RankingRow, Recorded, Turnout, TurnRecord

Sheet = dict[CriterionId, Decimal]

CRITERION_WEIGHTS: Final[tuple[r.Weight, ...]] = (
    *(Decimal(w) for w in ("1", "0.3", "0.25", "2", "0")),
    Fraction(1, 3),
)


@dataclass
class Hall:
    """Who is there: entries, rounds, and the panels; `rooms` are panels of one component, of which an entry meets one.

    `gone` is how often a judge is missing, `unusual` how often a turn ends otherwise than scored. In a `level` contest
    marks hardly differ and nothing else comes in, so that most totals tie. Where places are given in `part`, others who
    are not typed in hold the places between, or judges put several on one.
    """

    rng: Random
    entries: list[EntryId]
    rounds: list[RoundId]
    panels: tuple[Panel, ...]
    rooms: bool
    placing: bool
    gone: float
    unusual: float
    level: bool
    home: dict[EntryId, int]
    part: bool = False

    def before(self, entry: EntryId) -> tuple[Panel, ...]:
        """The panels an entry appears before."""
        return (self.panels[self.home[entry]],) if self.rooms else self.panels


def _criteria(rng: Random, *, placing: bool) -> tuple[Criterion, ...]:
    low = Decimal(0) if placing or rng.random() < 0.85 else Decimal(-3)
    return tuple(
        Criterion(
            id=CriterionId(f"c{n}"),
            name=NAME,
            low=low,
            high=Decimal(100),
            step=Decimal("1" if placing else rng.choice(("1", "0.5", "0.25"))),
            weight=Decimal(1) if placing else rng.choice(CRITERION_WEIGHTS),
        )
        for n in range(1, 2 if placing and rng.random() < 0.5 else rng.randint(1, 3) + 1)
    )


def _hall(rng: Random) -> Hall:
    entries = [EntryId(f"e{n}") for n in range(1, rng.randint(2, 7) + 1)]
    rounds = [RoundId(f"r{n}") for n in range(1, rng.choice((1, 1, 1, 2, 2, 3)) + 1)]
    judges = [JudgeId(f"j{n}") for n in range(1, rng.randint(1, 7) + 1)]
    placing = rng.random() < 0.2
    several = len(judges) > 3 and rng.random() < 0.25
    parts = rng.choice((2, 2, 3)) if several else 1
    halves = [judges[n::parts] for n in range(parts)]
    same = _criteria(rng, placing=placing)
    return Hall(
        rng=rng,
        entries=entries,
        rounds=rounds,
        panels=tuple(
            Panel(
                id=PanelId(f"p{n}"),
                name=NAME,
                judges=tuple(Judge(id=j, name=NAME) for j in own),
                criteria=same if n == 0 or rng.random() < 0.7 else _criteria(rng, placing=placing),
            )
            for n, own in enumerate(halves)
        ),
        rooms=several and (placing or rng.random() < 0.6),
        placing=placing,
        gone=rng.choice((0, 0, 0, 0.1, 0.4)),
        unusual=rng.choice((0, 0, 0.1)),
        level=rng.random() < 0.5,
        home={e: rng.randrange(len(halves)) for e in entries},
    )


# --- rules ------------------------------------------------------------------------------------------------


def _method(hall: Hall) -> r.PanelMethod:
    rng = hall.rng
    if not hall.placing and hall.rooms and rng.random() < 0.4:
        return room_scale(rng)
    if not hall.placing:
        return rng.choice(FIELD if rng.random() < 0.4 else PLAIN)(rng)
    if hall.rooms:
        return rng.choice(PLACES[1:])(rng)  # no couple is danced against another before other judges
    method = rng.choice(PLACES)(rng)
    if len(hall.panels[0].criteria) > 1:
        return r.Skating()
    return r.Skating(dances="rounds") if len(hall.rounds) > 1 and rng.random() < 0.5 else method


def _components(hall: Hall) -> list[r.Component]:
    rng = hall.rng

    def some() -> tuple[RoundId, ...]:
        return rng.choice(((), (), (hall.rounds[-1],), tuple(hall.rounds)))

    ids = tuple(p.id for p in hall.panels)
    made: list[r.Component] = []
    if hall.rooms or len(ids) == 1:
        made.append(panel_component(rng, "marks", ids, _method(hall), rng.choice(((), (), some()))))
    else:
        made += [
            panel_component(rng, f"marks-{p}", (p,), _method(hall), rng.choice(((), some()))) for p in ids
        ]
    made += [ballot_component(rng, some())] if rng.random() < 0.25 else []
    made += [indicator(rng, some())] if rng.random() < 0.25 else []
    if len(made) > len(ids) and rng.random() < 0.1:
        made = [c for c in made if not isinstance(c, r.PanelComponent)] or made  # figures and ballots alone
    return rng.sample(made, len(made))


def _advancement(hall: Hall) -> tuple[r.Advancement, ...]:
    rng, rounds = hall.rng, hall.rounds
    if len(rounds) == 1 or rng.random() < 0.3:
        return ()
    into = rounds[1:] if rng.random() < 0.5 else rounds[-1:]
    return tuple(
        r.Advancement(
            into=q,
            counting=tuple(rounds[: rounds.index(q)])
            if rng.random() < 0.7
            else (rounds[rounds.index(q) - 1],),
            top=rng.randint(1, len(hall.entries)),
            ties=rng.choice(("all", "none", "ask")),
        )
        for q in into
    )


def _starters(hall: Hall, advancement: tuple[r.Advancement, ...]) -> dict[RoundId, list[EntryId]]:
    """Who takes part in each round: everybody, two groups side by side, or some of those before."""
    rng, found = hall.rng, dict.fromkeys(hall.rounds, hall.entries)
    if len(hall.rounds) == 3 and rng.random() < 0.3:
        cut = rng.randint(1, len(hall.entries) - 1)
        found |= {hall.rounds[0]: hall.entries[:cut], hall.rounds[1]: hall.entries[cut:]}
    for rule in advancement:
        if len(found[rule.into]) == len(hall.entries) and rng.random() < 0.7:
            found[rule.into] = [e for e in hall.entries if rng.random() < 0.5] or hall.entries[:1]
    return found


def _weighed(hall: Hall, components: tuple[r.Component, ...]) -> tuple[Panel, ...]:
    """The panels, where every method allows it sometimes with judges who count as more or less than one."""
    rng = hall.rng
    deaf = {
        p
        for c in components
        if isinstance(c, r.PanelComponent)
        and not isinstance(
            c.method.within if isinstance(c.method, r.RoomScale) else c.method, r.WEIGHS_JUDGES
        )
        for p in c.panels
    }
    weights: tuple[r.Weight, ...] = (Decimal(1), Decimal(1), Decimal(2), Decimal("0.5"), Fraction(4, 3))
    return tuple(
        panel
        if panel.id in deaf or rng.random() < 0.5
        else replace(panel, judges=tuple(replace(j, weight=rng.choice(weights)) for j in panel.judges))
        for panel in hall.panels
    )


# --- what was recorded ------------------------------------------------------------------------------------


def _sheets(hall: Hall, entry: EntryId) -> dict[JudgeId, Sheet]:
    """Sheets of one turn; marks of a small spread tie often, now and then a judge forgets a mark."""
    rng = hall.rng
    spread = 1 if hall.level else rng.choice((1, 3, 10))
    return {
        j.id: {
            c.id: c.low + Decimal(rng.randint(0, spread)) * c.step
            for c in panel.criteria
            if not hall.gone or rng.random() < 0.98
        }
        for panel in hall.before(entry)
        for j in panel.judges
        if rng.random() >= hall.gone
    }


def _placed(hall: Hall, entries: list[EntryId]) -> dict[EntryId, dict[JudgeId, Sheet]]:
    """Each judge places all of the room once per criterion (dance), or part of a larger field, unless missing."""
    rng = hall.rng
    rows: dict[EntryId, dict[JudgeId, Sheet]] = {e: {} for e in entries}
    for panel in hall.panels:
        here = [e for e in entries if panel in hall.before(e)]
        for judge, criterion in product(panel.judges, panel.criteria):
            free = hall.part and rng.random() < 0.5
            for place, entry in enumerate(rng.sample(here, len(here)), 1):
                place = rng.randint(1, 9) if free else place  # noqa: PLW2901
                rows[entry].setdefault(judge.id, {})[criterion.id] = Decimal(place)
    return {e: {j: s for j, s in row.items() if rng.random() >= hall.gone / 4} for e, row in rows.items()}


def _turns(hall: Hall, starters: dict[RoundId, list[EntryId]]) -> dict[Any, TurnRecord]:
    rng = hall.rng
    odd: tuple[r.Outcome, ...] = ("pending", "did-not-start", "did-not-improve", "withdrawn", "disqualified")
    turns = {}
    for q, entries in starters.items():
        placed = _placed(hall, entries) if hall.placing else {}
        for e in entries:
            marks = placed[e] if hall.placing else _sheets(hall, e)
            if rng.random() < hall.unusual / 4:
                continue  # nothing on record yet
            turns[turn(q, e)] = TurnRecord(
                marks=marks,
                absent=frozenset(j.id for p in hall.before(e) for j in p.judges if j.id not in marks),
                over=rng.choice((0, 0, 0, 31) if hall.level else (0, 0, 10, 11, 29, 30, 31, 45)),
                outcome=rng.choice(odd) if rng.random() < hall.unusual else "scored",
                difficulty=None if hall.level else rng.choice((None, decimal_of(rng, 1, 3, 1))),
            )
    return turns


def _figures(hall: Hall, component: r.IndicatorComponent) -> dict[str, Any]:
    rng = hall.rng
    lowest = rng.choice((0, 0, 0, -2, -40))
    return {
        "figures": tuple(
            Figure(
                component=component.id,
                entry=e,
                value=decimal_of(rng, lowest, lowest + 2 if hall.level else rng.choice((2, 100))),
                round=q,
                target=rng.choice((None, Decimal(60), Decimal(rng.choice((0, 60))))),
            )
            for q in component.rounds or (None,)
            for e in hall.entries
            if rng.random() < 0.95
        )
    }


def _papers(hall: Hall, component: r.BallotComponent) -> dict[str, Any]:
    """Papers of a ballot, sometimes counted in two boxes, sometimes none of them valid."""
    rng, entries = hall.rng, hall.entries
    groups = [g.id for g in component.electorates]
    where: tuple[RoundId | None, ...] = component.rounds or (None,)
    turnouts = tuple(
        Turnout(component=component.id, electorate=g, cast=rng.randint(3, 9), entitled=10)
        for g in groups
        for _ in range(rng.choice((0, 1, 1, 2)))
    )
    if isinstance(component.method, r.RankingBallot):
        rows = tuple(
            RankingRow(
                component=component.id,
                electorate=g,
                order=tuple(rng.sample(entries, rng.randint(1, len(entries)))),
                count=rng.randint(0, 4),
                round=q,
            )
            for q in where
            for g in groups
            for _ in range(rng.randint(0, 3))
        )
        return {"rankings": rows, "turnouts": turnouts}
    names = {r.GradedBallot: "ABC", r.NumericBallot: ("1", "4", "7", "10"), r.ApprovalBallot: ("yes", "no")}[
        type(component.method)
    ]
    most = rng.choice((0, 1, 4, 4, 4))
    boxes = tuple(
        BallotCount(
            component=component.id,
            electorate=g,
            entry=e,
            votes={v: rng.randint(0, most) for v in names},
            item=i,
            abstained=rng.randint(0, 2),
            invalid=rng.randint(0, 1),
            round=q,
        )
        for q in where
        for g in groups
        for e in entries
        for i in ([i.id for i in component.items] or [None])
        for _ in range(rng.choice((0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2)))
    )
    return {"ballots": boxes, "turnouts": turnouts}


def _outside(hall: Hall, components: tuple[r.Component, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for component in components:
        if isinstance(component, r.IndicatorComponent):
            found |= _figures(hall, component)
        elif isinstance(component, r.BallotComponent):
            found |= _papers(hall, component)
    return found


def random_contest(rng: Random) -> tuple[Plan, Recorded]:
    """One contest with everything recorded; small, so that ties, cuts and too small panels are frequent."""
    hall = _hall(rng)
    entries, rounds = hall.entries, hall.rounds
    criteria = list(dict.fromkeys(c.id for p in hall.panels for c in p.criteria))
    units = [UnitId(f"u{n}") for n in range(1, rng.randint(2, len(entries)) + 1)]
    everybody = len(units) == len(entries)
    senders = rng.sample(units, len(units)) if everybody else [rng.choice(units) for _ in entries]
    advancement = _advancement(hall)
    starters = _starters(hall, advancement)
    tally = tally_of(rng, _components(hall), criteria, rounds, advancement)
    strict = (r.Skating, r.Majority)  # their tables end at the last of the field, each place once
    hall.part = not any(
        isinstance(c, r.PanelComponent) and isinstance(c.method, strict) for c in tally.components
    )
    filled = {a.into for a in advancement if rng.random() < 0.5}
    plan = Plan(
        id=ContestId("random"),
        title=NAME,
        units=tuple(Unit(id=u, name=NAME) for u in units),
        entries=tuple(
            Entry(
                id=e,
                unit=sender,
                category=rng.choice(("red", "blue")),
                difficulty=None if hall.level else decimal_of(rng, 1, 3, 1),
                panels=tuple(p.id for p in hall.before(e)) if hall.rooms else (),
            )
            for e, sender in zip(entries, senders, strict=True)
        ),
        panels=_weighed(hall, tally.components),
        phases=(),
        rounds=tuple(
            Round(id=q, name=NAME, entries=() if q in filled else tuple(starters[q])) for q in rounds
        ),
        tally=tally,
        awards=awards_of(rng, tally.components, criteria),
        levels=levels_of(rng),
    )
    adjusted = tuple(
        Adjustment(
            entry=rng.choice(entries),
            round=rng.choice(rounds),
            kind=rng.choice(("k1", "k2")),
            points=Decimal(rng.choice(("0.5", "1", "2", "-0.5", "-2"))),
            reason="r",
            by="s",
            at=Instant(0),
        )
        for _ in range(rng.choice((0, 0, 1) if hall.level else (0, 1, 4)))
    )
    previous = {
        u: n // rng.choice((1, 1, 2)) + 1
        for n, u in enumerate(rng.sample(units, len(units)))
        if rng.random() < 0.8
    }
    return plan, Recorded(
        turns=_turns(hall, starters),
        adjustments=adjusted,
        previous=previous,
        **_outside(hall, tally.components),
    )
