"""How fast results are worked out: from cold, the Skating System, and after a single change among few entries and many.

Steps that change one entry's result are measured where an entry's tally depends on its own marks alone. Where entries
are compared (ordinals, Skating, Borda, judges' points, z-scores and offsets, room scales, values scaled over the field,
ballots) one mark can change every total: those rules work all of it out again, as from cold.
"""

import random
import statistics
from collections.abc import Callable
from decimal import Decimal
from time import perf_counter
from typing import Any

from judging.ids import CriterionId, EntryId, JudgeId, PanelId, RoundId, TurnId, UnitId, turn
from judging.plan import Award, Criterion, Entry, Judge, Panel, Plan, Round, Unit
from judging.recorded import Recorded, TurnRecord
from judging.results import results
from judging.rules import (
    ByStanding,
    ComponentId,
    PanelComponent,
    PanelMethod,
    Rounding,
    Skating,
    TallyRule,
    TieByMoreDecimals,
    TieShared,
    TrimmedMean,
)

FINAL = RoundId("final")
BETWEEN = "1000 entries against 16"


def contest(entries: int, judges: int, criteria: int, method: PanelMethod, high: int = 20) -> Plan:
    """A contest of one panel and one round."""
    ids = [f"e{i}" for i in range(entries)]
    panel = Panel(
        id=PanelId("panel"),
        name={},
        judges=tuple(Judge(id=JudgeId(f"j{i}"), name={}) for i in range(judges)),
        criteria=tuple(
            Criterion(
                id=CriterionId(f"c{i}"), name={}, low=Decimal(0), high=Decimal(high), step=Decimal("0.5")
            )
            for i in range(criteria)
        ),
    )
    component = PanelComponent(id=ComponentId("panel"), name={}, panels=(panel.id,), method=method)
    low = isinstance(method, Skating)
    return Plan(
        id="bench",  # type: ignore[arg-type]
        title={},
        units=tuple(Unit(id=UnitId(i), name={}) for i in ids),
        entries=tuple(Entry(id=EntryId(i), unit=UnitId(i)) for i in ids),
        panels=(panel,),
        phases=(),
        rounds=(Round(id=FINAL, name={}, entries=tuple(EntryId(i) for i in ids)),),
        tally=TallyRule(
            components=(component,),
            rounding=Rounding(places=2),
            better="low" if low else "high",
            ties=(TieByMoreDecimals(), TieShared()),
        ),
        awards=tuple(
            Award(id=name, name={}, rule=ByStanding(quota=quota))  # type: ignore[arg-type]
            for name, quota in (("first", 1), ("second", 2), ("third", 3))
        ),
    )


def marked(plan: Plan, rng: random.Random) -> Recorded:
    """Random marks of every judge."""
    (panel,) = plan.panels
    turns: dict[TurnId, TurnRecord] = {}
    for entry in plan.entries:
        sheets = {
            j.id: {
                c.id: c.low + c.step * rng.randint(0, int((c.high - c.low) / c.step)) for c in panel.criteria
            }
            for j in panel.judges
        }
        turns[turn(FINAL, entry.id)] = TurnRecord(marks=sheets, outcome="scored")
    return Recorded(turns=turns)


def placed(plan: Plan, rng: random.Random) -> Recorded:
    """Random places of every judge in every dance."""
    (panel,) = plan.panels
    ids = [e.id for e in plan.entries]
    orders = {
        (j.id, c.id): dict(zip(ids, rng.sample(range(1, len(ids) + 1), len(ids)), strict=True))
        for j in panel.judges
        for c in panel.criteria
    }
    return Recorded(
        turns={
            turn(FINAL, e): TurnRecord(
                marks={
                    j.id: {c.id: Decimal(orders[j.id, c.id][e]) for c in panel.criteria} for j in panel.judges
                },
                outcome="scored",
            )
            for e in ids
        }
    )


def timed(work: Callable[[], object], rounds: int) -> list[float]:
    """Milliseconds of each round."""
    found = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        found.append((perf_counter() - start) * 1000)
    return found


def run(*, quick: bool = False, rounds: int | None = None) -> dict[str, Any]:
    """All figures in milliseconds: smallest, median, largest; and one mark in the large field against the small."""
    from benchmarks import evening  # which takes its contests from here

    rng = random.Random(2023)
    times = rounds or (1 if quick else 5)
    cold = contest(1000, 30, 6, TrimmedMean())
    cold_marks = marked(cold, rng)
    dance = contest(24, 15, 10, Skating(), high=24)
    dance_marks = placed(dance, rng)
    taken = {
        "cold 1000 entries x 30 judges x 6 criteria": timed(lambda: results(cold, cold_marks), times),
        "skating 24 couples x 15 judges x 10 dances": timed(lambda: results(dance, dance_marks), times),
    }
    found = {
        name: {"min": min(row), "median": statistics.median(row), "max": max(row)}
        for name, row in taken.items()
    }
    steps = evening.run((16, 1000), times=1 if quick else 3)
    ratios = {}
    for name, each in steps.items():
        found |= {f"{name}, 16": each["small"], f"{name}, 1000": each["large"]}
        ratios[name] = each["ratio"]
    return {"benchmark": "tally", "unit": "ms", "figures": found, BETWEEN: ratios}


def text(figures: dict[str, Any]) -> str:
    """The figures as lines."""
    lines = [
        f"{name:60} {row['median']:10.3f} ms  ({row['min']:.3f} to {row['max']:.3f})"
        for name, row in figures["figures"].items()
    ]
    ratios = [f"{name:60} {ratio:7.2f} times" for name, ratio in figures[BETWEEN].items()]
    return "\n".join([*lines, "", f"{BETWEEN}:", *ratios])
