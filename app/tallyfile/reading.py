"""Reading what was recorded: turns, what is brought in beside them, and earlier places."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from app.planfile.binder import Binder, Invalid
from app.planfile.mistakes import Mistakes
from app.planfile.source import Node
from app.tallyfile.marks import Names
from app.tallyfile.records import Records
from app.tallyfile.turns import Turns
from judging.ids import UnitId
from judging.plan import Plan
from judging.recorded import (
    Adjustment,
    BallotCount,
    Decision,
    RankingRow,
    Recorded,
    Turnout,
)


@dataclass(frozen=True, kw_only=True)
class TallyFile:
    """A plan and what was recorded."""

    plan: Plan
    recorded: Recorded


def recorded_in(root: Node, plan: Plan, mistakes: Mistakes, *, alone: bool = True) -> Recorded:
    """Everything recorded in a file; what is wrong is noted with its line.

    A file that is not `alone` brings figures into a contest in play, which may know what the file leaves out.
    """
    binder, fields = Binder(mistakes, {}), root.fields
    names = Names(plan, binder)
    turns = Turns(plan, binder, names)
    turns.all(fields.get("turns"), fields.get("marks"))
    previous = _previous(fields["previous"], plan, binder, names) if "previous" in fields else {}
    records = Records(plan, binder, names, turns.read, alone=alone)
    # figures and votes say who took part in a round; only then is it known whether a bonus falls into it
    ballots = tuple(records.each(fields.get("ballots"), BallotCount, "ballots"))
    rankings = tuple(records.each(fields.get("rankings"), RankingRow, "rankings"))
    figures = tuple(records.figures(fields.get("figures")))
    return Recorded(
        turns=turns.read,
        adjustments=tuple(records.each(fields.get("adjustments"), Adjustment, "adjustments")),
        ballots=ballots,
        rankings=rankings,
        turnouts=tuple(records.each(fields.get("turnouts"), Turnout, "turnouts")),
        figures=figures,
        decisions=tuple(records.each(fields.get("decisions"), Decision, "decisions")),
        previous=previous,
    )


def _previous(node: Node, plan: Plan, binder: Binder, names: Names) -> dict[UnitId, int]:
    """Earlier places are those of units that take part."""
    previous: dict[UnitId, int] = {}
    with suppress(Invalid):
        previous = binder.bind(node, Mapping[str, int], ("previous",))
        for name, value in node.fields.items():
            if name not in plan.unit:
                names.unknown(value, ("previous", name), "unit", name, list(plan.unit))
            elif value.text.strip().startswith(("0", "-")):
                args = {"value": value.text, "least": "1", "example": f"{name}: 1"}
                binder.wrong(value, ("previous", name), "below", **args)
    return previous
