"""Small contests of one panel for tests of rules, built as plan and record without a file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from benchmarks.agree import difference
from judging import results as tallied
from judging.ids import turn
from judging.outcome import Results
from judging.plan import Award, Criterion, Entry, Judge, Panel, Plan, Round, Unit
from judging.recorded import Recorded, TurnRecord
from judging.rules import ByStanding, PanelComponent, PanelMethod, Rounding, TallyRule

ROUND = "final"


def criterion(ident: str = "c", high: int = 100, weight: str = "1", step: str = "0.5") -> Criterion:
    return Criterion(
        id=ident,
        name={"en": ident},
        low=Decimal(0),
        high=Decimal(high),
        step=Decimal(step),
        weight=Decimal(weight),
    )


def contest(
    entries: Sequence[str],
    judges: int,
    method: PanelMethod,
    *,
    criteria: Sequence[Criterion] = (),
    component: Mapping[str, Any] | None = None,
    awards: Sequence[Award] = (),
    **tally: Any,
) -> Plan:
    panel = Panel(
        id="panel",
        name={"en": "panel"},
        judges=tuple(Judge(id=f"j{i}", name={"en": f"j{i}"}) for i in range(1, judges + 1)),
        criteria=tuple(criteria) or (criterion(),),
    )
    only = PanelComponent(
        id="panel", name={"en": "panel"}, panels=("panel",), method=method, **(component or {})
    )
    rules = {"rounding": Rounding(places=2), **tally}
    return Plan(
        id="test",
        title={"en": "test"},
        units=tuple(Unit(id=e, name={"en": e}) for e in entries),
        entries=tuple(Entry(id=e, unit=e) for e in entries),
        panels=(panel,),
        phases=(),
        rounds=(Round(id=ROUND, name={"en": "final"}, entries=tuple(entries)),),
        tally=TallyRule(components=(only,), **rules),
        awards=tuple(awards),
    )


def marked(plan: Plan, marks: Mapping[str, Sequence[Any]], **more: Any) -> Recorded:
    """Marks by entry, one per judge (a number, numbers by criterion, or None for an absent judge)."""
    (panel,) = plan.panels
    turns = {}
    for entry, row in marks.items():
        sheets = {}
        for judge, given in zip(panel.judges, row, strict=True):
            if given is None:
                continue
            numbers = given if isinstance(given, list | tuple) else [given]
            sheets[judge.id] = {c.id: Decimal(str(n)) for c, n in zip(panel.criteria, numbers, strict=True)}
        turns[turn(ROUND, entry)] = TurnRecord(
            marks=sheets, outcome="scored", absent=frozenset(j.id for j in panel.judges if j.id not in sheets)
        )
    return Recorded(turns=turns, **more)


def changed(recorded: Recorded, entry: str, **fields: Any) -> Recorded:
    """The record with other fields in one turn."""
    at = turn(ROUND, entry)
    return replace(
        recorded, turns={**recorded.turns, at: replace(recorded.turns.get(at, TurnRecord()), **fields)}
    )


def prizes(*quotas: int, ties: str = "ask") -> tuple[Award, ...]:
    return tuple(
        Award(id=f"prize-{i}", name={"en": f"prize {i}"}, rule=ByStanding(quota=q, ties=ties))
        for i, q in enumerate(quotas, 1)
    )


def results(plan: Plan, recorded: Recorded) -> Results:
    """What the tally finds, and the independent one finds as well."""
    found = tallied.results(plan, recorded)
    assert difference(plan, recorded, found) is None
    return found


def ranks(results: Any) -> dict[str, int | None]:
    return {p.entry: p.rank for p in results.standings}


def totals(results: Any) -> dict[str, str]:
    return {p.entry: p.total for p in results.standings}
