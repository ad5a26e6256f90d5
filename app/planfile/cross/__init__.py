"""What must hold between the parts of a plan: names that exist, scales that fit, tables that make sense."""

from app.planfile.binder import Binder
from app.planfile.cross import parts, prizes, tally
from app.planfile.cross.bounds import bounds
from app.planfile.cross.notes import Cross
from judging.plan import Plan


def crossed(plan: Plan, binder: Binder) -> None:
    """Note everything in the plan that does not fit together."""
    cross = Cross(plan, binder)
    cross.unique("units", [u.id for u in plan.units])
    cross.unique("entries", [e.id for e in plan.entries])
    cross.unique("panels", [p.id for p in plan.panels])
    cross.unique("phases", [p.id for p in plan.phases])
    cross.unique("rounds", [r.id for r in plan.rounds])
    cross.unique("awards", [a.id for a in plan.awards])
    cross.unique("tally.components", [c.id for c in plan.tally.components])
    cross.unique("tally.adjustments", [k.id for k in plan.tally.adjustments])
    cross.unique("levels", [lv.id for lv in plan.levels])
    cross.some("entries", plan.entries)
    parts.when(cross)
    parts.theme(cross)
    tally.weights(cross)
    bounds(cross)
    cross.some("rounds", plan.rounds)
    cross.some("tally.components", plan.tally.components)
    parts.entries(cross)
    parts.panels(cross)
    parts.stage(cross)
    tally.tally(cross)
    prizes.awards(cross)
