"""Every programme that ships computes a whole contest from made-up marks, ballots and figures."""

from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from app import planfile
from judging.ids import turn
from judging.plan import Plan
from judging.recorded import BallotCount, Figure, Recorded, TurnRecord
from judging.results import results
from judging.rules import BallotComponent, GradedBallot, IndicatorComponent, PanelComponent
from judging.trace import re_add

PROGRAMMES = sorted(Path("programmes").glob("*.yaml"))


def made_up(plan: Plan, rng: Random) -> Recorded:
    turns, ballots, figures = {}, [], []
    parallel = any(isinstance(c, PanelComponent) and len(c.panels) > 1 for c in plan.tally.components)
    for taken in plan.rounds:
        for entry in taken.entries:
            sheets = {}
            own = plan.entry[entry].panels
            panels = [p for p in plan.panels if p.id in own] if parallel else plan.panels
            for panel in panels:
                for judge in panel.judges:
                    sheets[judge.id] = {
                        c.id: c.low + c.step * rng.randint(0, int((c.high - c.low) / c.step))
                        for c in panel.criteria
                    }
            turns[turn(taken.id, entry)] = TurnRecord(
                marks=sheets, outcome="scored", over=rng.choice([0, 0, 20])
            )
    for component in plan.tally.components:
        if isinstance(component, IndicatorComponent):
            for entry in plan.entries:
                value = Decimal(rng.randint(100, 11000)) / 100
                figures.append(
                    Figure(component=component.id, entry=entry.id, value=value, target=Decimal(100))
                )
        if isinstance(component, BallotComponent) and isinstance(component.method, GradedBallot):
            for entry in plan.entries:
                for electorate in component.electorates:
                    size = electorate.size or 30
                    votes = {"A": size // 3, "B": size // 3 + rng.randint(0, 5), "C": rng.randint(15, 20)}
                    ballots.append(
                        BallotCount(
                            component=component.id, electorate=electorate.id, entry=entry.id, votes=votes
                        )
                    )
    return Recorded(turns=turns, ballots=tuple(ballots), figures=tuple(figures))


@pytest.mark.parametrize("path", PROGRAMMES, ids=lambda p: p.stem)
def test_a_programme_computes_from_beginning_to_end(path):
    plan = planfile.load(path)
    found = results(plan, made_up(plan, Random(3)))
    assert found.complete
    assert found.owed == ()
    assert sorted(p.rank for p in found.standings) == list(range(1, len(plan.entries) + 1))
    assert all(a.entries for a in found.awards if a.award not in ("advance", "climb"))
    for tally in found.tallies.values():
        assert re_add(tally.trace) == tally.total
    if plan.levels:
        aspects = {r.aspect for r in found.levels}
        assert len(found.levels) == len(plan.entries) * len(aspects)


def test_the_six_programmes_ship():
    stems = {p.stem for p in PROGRAMMES}
    assert stems == {
        "xiongying-potou-2023",
        "potou-evaluation-2023",
        "weifang-bureau-heads-2024",
        "wanquan-champion-2024",
        "taiyuan-debrief-2019",
        "taiyuan-blocks-2019",
        "anning-cards-2023",
    }


def test_the_arena_has_the_published_units_and_awards():
    plan = planfile.load("programmes/xiongying-potou-2023.yaml")
    named = {"zfw", "zjj", "kgm", "jtj", "yjj", "czj", "wjj", "gxq"}
    assert named <= {u.id for u in plan.units}
    assert (len(plan.entries), len(plan.judge)) == (16, 9)
    assert [c.name["zh-CN"] for c in plan.panels[0].criteria] == [
        "实施性",
        "创新性",
        "持续性",
        "推广性",
        "现场表现",
    ]
    assert [a.rule.quota for a in plan.awards] == [1, 2, 3]
