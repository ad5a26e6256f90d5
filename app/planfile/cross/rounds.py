"""What must hold among rounds: which count, how many of them, and who goes into the next one."""

from app.planfile.cross.notes import Cross
from app.planfile.mistakes import Path
from judging.rules import BestOfGroups, BestRounds, SumOfRounds


def rounds(cross: Cross) -> None:
    """Rounds that exist, each counted at most once, and no better than there are; advancement into later ones."""
    rule = cross.plan.tally.rounds
    if isinstance(rule, SumOfRounds):
        for taken, weight in rule.weights.items():
            cross.known(taken, cross.plan.round, ("tally", "rounds"), "round")
            cross.least(("tally", "rounds", "weights", taken), weight, 0)
        cross.some_weight(("tally", "rounds", "weights"), list(rule.weights.values()))
    if isinstance(rule, BestRounds):
        best(cross, rule.count, ("tally", "rounds", "count"))
    if isinstance(rule, BestOfGroups):
        _groups(cross, rule, ("tally", "rounds", "groups"))
    _advancement(cross)


def _advancement(cross: Cross) -> None:
    """From earlier rounds into a later one."""
    order = [r.id for r in cross.plan.rounds]
    for i, advance in enumerate(cross.plan.tally.advancement):
        path = ("tally", "advancement", i)
        cross.known(advance.into, order, (*path, "into"), "round")
        cross.least((*path, "top"), advance.top, 0, above=True)
        cross.some_of(advance.counting, (*path, "counting"))
        cross.unique_at((*path, "counting"), advance.counting)
        for k, taken in enumerate(advance.counting):
            cross.known(taken, order, (*path, "counting", k), "round")
            if taken in order and advance.into in order and order.index(taken) >= order.index(advance.into):
                cross.binder.at((*path, "counting", k), "round-later", value=taken, into=advance.into)


def best(cross: Cross, count: int, path: Path) -> None:
    """The best of as many rounds as there are, at most."""
    cross.least(path, count, 0, above=True)
    most = len(cross.plan.rounds)
    if count > most > 0:
        args = {"value": str(count), "low": "1", "high": str(most)}
        cross.binder.at(path, "off-scale", **args, example=f"best-rounds: {most}")


def _groups(cross: Cross, rule: BestOfGroups, path: Path) -> None:
    """Each group takes at least one of its rounds, and no round counts in two of them."""
    cross.some_of(rule.groups, path)
    taken: list[str] = []
    for i, group in enumerate(rule.groups):
        here = (*path, i, "rounds")
        cross.some_of(group.rounds, here)
        cross.least((*path, i, "count"), group.count, 0, above=True)
        if group.rounds and group.count > (most := len(group.rounds)):
            args = {"value": str(group.count), "low": "1", "high": str(most), "example": f"count: {most}"}
            cross.binder.at((*path, i, "count"), "off-scale", **args)
        for one in group.rounds:
            cross.known(one, cross.plan.round, here, "round")
            if one in taken:
                cross.binder.at(here, "same-id", value=one, example="")
            taken.append(one)
