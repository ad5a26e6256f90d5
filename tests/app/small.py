# ruff: noqa: E501 (a plan reads best as a table)
"""A small contest for tests: three units, four judges, two criteria, two awards."""

from decimal import Decimal

from judging.ids import (
    AwardId,
    ContestId,
    CriterionId,
    EntryId,
    JudgeId,
    PanelId,
    PhaseId,
    RoundId,
    UnitId,
)  # fmt: skip
from judging.plan import Award, Criterion, Entry, Judge, Panel, Phase, Plan, Round, Unit
from judging.rules import (
    ByStanding,
    ComponentId,
    Overtime,
    OvertimeTier,
    PanelComponent,
    Rounding,
    TallyRule,
    TieByCriterion,
    TieShared,
    TrimmedMean,
)  # fmt: skip


def both(zh: str, en: str) -> dict:
    return {"zh-CN": zh, "en": en}


def small_plan(contest: str = "small", judges: int = 4, entries: int = 3) -> Plan:
    """A contest whose rule sheet leaves nothing open."""
    units = [UnitId(f"u{n}") for n in range(1, entries + 1)]
    people = tuple(
        Judge(id=JudgeId(f"j{n}"), name=both(f"评委{n}", f"Judge {n}")) for n in range(1, judges + 1)
    )
    criteria = (
        Criterion(id=CriterionId("c1"), name=both("实施性", "Implementability"), low=Decimal(0), high=Decimal(60), step=Decimal("0.5")),
        Criterion(id=CriterionId("c2"), name=both("创新性", "Innovation"), low=Decimal(0), high=Decimal(40), step=Decimal("0.5")),
    )  # fmt: skip
    return Plan(
        id=ContestId(contest),
        title=both("小擂台", "Small arena"),
        units=tuple(Unit(id=u, name=both(f"第{u[1:]}局", f"Bureau {u[1:]}")) for u in units),
        entries=tuple(Entry(id=EntryId(f"e{n}"), unit=u) for n, u in enumerate(units, 1)),
        panels=(Panel(id=PanelId("p"), name=both("评委组", "Panel"), judges=people, criteria=criteria),),
        phases=(Phase(id=PhaseId("show"), name=both("展示", "Show"), seconds=480, warn_at=(60,)),),
        rounds=(Round(id=RoundId("r"), name=both("决赛", "Final"), entries=tuple(EntryId(f"e{n}") for n in range(1, entries + 1))),),
        tally=TallyRule(
            components=(
                PanelComponent(id=ComponentId("marks"), name=both("评分", "Marks"), panels=(PanelId("p"),), method=TrimmedMean(too_few="untrimmed")),
            ),
            rounding=Rounding(places=2, mode="half-up"),
            overtime=Overtime(tiers=(OvertimeTier(start=1, end=30, deduct=Decimal("0.5")), OvertimeTier(start=31, deduct=Decimal(1)))),
            ties=(TieByCriterion(criterion=CriterionId("c1")), TieShared()),
        ),
        awards=(
            Award(id=AwardId("first"), name=both("一等奖", "First prize"), rule=ByStanding(quota=1, ties="share")),
            Award(id=AwardId("second"), name=both("二等奖", "Second prize"), rule=ByStanding(quota=1, ties="share")),
        ),
    )  # fmt: skip
