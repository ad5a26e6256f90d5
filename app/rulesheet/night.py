"""An example night for a rule sheet: invented marks, papers and figures for a plan, the same every time.

Units and judges carry neutral names, so that nobody reads a real person's marks into the example.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from judging.contest import NEVER
from judging.ids import CriterionId, EntryId, JudgeId, RoundId, Words, turn
from judging.panel import panels
from judging.plan import Criterion, Panel, Plan
from judging.recorded import Adjustment, BallotCount, Figure, RankingRow, Recorded, Turnout, TurnRecord
from judging.rules import (
    ApprovalBallot,
    Attainment,
    BallotComponent,
    ByTable,
    GradedBallot,
    IndicatorComponent,
    NumericBallot,
    PanelComponent,
    PlainMethod,
    RankingBallot,
    Recall,
    RoomScale,
    Skating,
)
from judging.tally.field import judged_in

PAPERS = 20
EXAMPLE: Words = {"zh-CN": "举例", "en": "as an example"}


def neutral(plan: Plan) -> Plan:
    """The plan with its units and judges called "unit 1", "judge 1": the names of the example."""
    count = 0
    named: list[Panel] = []
    for panel in plan.panels:
        judges = []
        for judge in panel.judges:
            count += 1
            name: Words = {"zh-CN": f"评委{count}", "en": f"Judge {count}"}
            judges.append(replace(judge, name=name, title=None))
        named.append(replace(panel, judges=tuple(judges)))
    units = tuple(
        replace(u, name={"zh-CN": f"示例单位{i}", "en": f"Example unit {i}"}, short=None)
        for i, u in enumerate(plan.units, 1)
    )
    return replace(plan, panels=tuple(named), units=units)


def night(plan: Plan, *, over: int = 0, without: JudgeId | None = None, reason: str = "") -> Recorded:
    """Everything an evening of this plan records, invented; the first turn runs `over` seconds over.

    One judge may be absent throughout.
    """
    turns = {}
    for taken in plan.rounds:
        for e, entry in enumerate(starters(plan, taken.id)):
            at = turn(taken.id, entry)
            marks: dict[JudgeId, dict[CriterionId, Decimal]] = {}
            for panel in panels(plan, at):
                for j, judge in enumerate(panel.judges):
                    own = judge.unit == plan.entry[entry].unit and plan.marking.own_unit == "recuse"
                    if judge.id != without and not own:
                        marks[judge.id] = {
                            c.id: _mark(plan, panel, c, (e, j, k)) for k, c in enumerate(panel.criteria)
                        }
            asked = {j.id for p in panels(plan, at) for j in p.judges}
            turns[at] = TurnRecord(
                marks=marks,
                absent=frozenset(asked - marks.keys()),
                over=over if e == 0 else 0,
                outcome="scored",
                difficulty=plan.entry[entry].difficulty,
            )
    return Recorded(
        turns=turns,
        adjustments=tuple(_adjustments(plan, reason)),
        ballots=tuple(_ballots(plan)),
        rankings=tuple(_rankings(plan)),
        turnouts=tuple(_turnouts(plan)),
        figures=tuple(_figures(plan)),
    )


def starters(plan: Plan, round_id: RoundId) -> tuple[EntryId, ...]:
    """Who takes part in a round of the example: its entries, else the first so many as advance into it."""
    listed = plan.round[round_id].entries
    if listed:
        return listed
    top = sum(a.top for a in plan.tally.advancement if a.into == round_id)
    return tuple(e.id for e in plan.entries[:top])


def _mark(plan: Plan, panel: Panel, criterion: Criterion, at: tuple[int, int, int]) -> Decimal:
    """A mark between seven and nine tenths of the scale; a place or a cross where the method wants one."""
    e, j, k = at
    method: PlainMethod | object = next(
        c.method for c in plan.tally.components if isinstance(c, PanelComponent) and panel.id in c.panels
    )
    if isinstance(method, RoomScale):
        method = method.within
    if isinstance(method, Recall):
        return criterion.low if (e + j) % 3 == 2 else criterion.high
    if isinstance(method, Skating) or getattr(method, "marks", "marks") == "places":
        entries = max(1, min(len(plan.entries), int(criterion.high)))
        return Decimal((e + (j % 3 == 2)) % entries + 1)
    whole = int((criterion.high - criterion.low) / criterion.step)
    return criterion.low + criterion.step * (whole * (72 + 2 * ((3 * e + 5 * j + 7 * k) % 11)) // 100)


def _adjustments(plan: Plan, reason: str) -> Iterator[Adjustment]:
    """One bonus point in the first kind that allows one."""
    for kind in plan.tally.adjustments:
        if kind.most_bonus is None or kind.most_bonus >= 1:
            first = plan.rounds[0].id
            entry = starters(plan, first)[0] if starters(plan, first) else plan.entries[0].id
            yield Adjustment(
                entry=entry, round=first, kind=kind.id, points=Decimal(1), reason=reason, by="–", at=NEVER
            )
            return


def _ballots(plan: Plan) -> Iterator[BallotCount]:
    for component in plan.tally.components:
        if not isinstance(component, BallotComponent) or isinstance(component.method, RankingBallot):
            continue
        for round_id in component.rounds or (None,):
            for e, entry in enumerate(plan.entries):
                for electorate in component.electorates:
                    for item in component.items or (None,):
                        yield BallotCount(
                            component=component.id,
                            electorate=electorate.id,
                            entry=entry.id,
                            item=item.id if item else None,
                            votes=_votes(component, e),
                            round=round_id,
                        )


def _votes(component: BallotComponent, e: int) -> dict[str, int]:
    """Twenty papers: most of them good."""
    method, shift = component.method, e % 4
    match method:
        case GradedBallot():
            first = method.grades[0]
            most = PAPERS if first.quota is None else int(first.quota * PAPERS)
            best = min(most, 12 - shift)
            if len(method.grades) == 1:
                return {first.id: PAPERS}
            rest = [g.id for g in method.grades[1:]]
            left = PAPERS - best
            return {first.id: best, rest[0]: left - (left // 4 if len(rest) > 1 else 0)} | (
                {rest[1]: left // 4} if len(rest) > 1 else {}
            )
        case NumericBallot():
            top = method.high - method.step * shift
            below = max(method.low, top - method.step)
            return {str(top): 12, str(below): 8} if below != top else {str(top): PAPERS}
        case ApprovalBallot():
            return {"yes": 14 - shift, "no": 6 + shift}
        case _:
            return {}


def _rankings(plan: Plan) -> Iterator[RankingRow]:
    order = tuple(e.id for e in plan.entries)
    for component in plan.tally.components:
        if isinstance(component, BallotComponent) and isinstance(component.method, RankingBallot):
            for round_id in component.rounds or (None,):
                for electorate in component.electorates:
                    for row, count in ((order, 12), (order[1:] + order[:1], 8)):
                        yield RankingRow(
                            component=component.id,
                            electorate=electorate.id,
                            order=row,
                            count=count,
                            round=round_id,
                        )


def _turnouts(plan: Plan) -> Iterator[Turnout]:
    """Everybody voted."""
    for component in plan.tally.components:
        if isinstance(component, BallotComponent) and component.turnout is not None:
            for electorate in component.electorates:
                yield Turnout(component=component.id, electorate=electorate.id, cast=PAPERS, entitled=PAPERS)


def _figures(plan: Plan) -> Iterator[Figure]:
    for component in plan.tally.components:
        if not isinstance(component, IndicatorComponent):
            continue
        method = component.method
        for round_id in component.rounds or (None,):
            for e, entry in enumerate(plan.entries):
                value, target = Decimal(92 - e % 9), None
                if isinstance(method, ByTable):
                    value = method.rows[min(len(method.rows) - 1, 1 + e % 2)].at_least
                if isinstance(method, Attainment):
                    target = None if method.target is not None else Decimal(100)
                    whole = method.target or Decimal(100)
                    value = whole * Decimal(96 - e % 7) / 100
                yield Figure(
                    component=component.id, entry=entry.id, value=value, target=target, round=round_id
                )


def judged(plan: Plan, round_id: RoundId) -> tuple[Panel, ...]:
    """The panels that mark a round."""
    named = {
        p
        for c in plan.tally.components
        if isinstance(c, PanelComponent) and judged_in(c, round_id)
        for p in c.panels
    }
    return tuple(p for p in plan.panels if p.id in named)
