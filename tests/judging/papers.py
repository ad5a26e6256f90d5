"""What a scrutineer enters in the small contest with figures: single values, and everything it asks for."""

from dataclasses import replace
from decimal import Decimal

from judging import commands as c
from judging.figures.brought import Brought
from judging.recorded import BallotCount, Figure, RankingRow
from tests.judging.contests import (
    SCRUTINEER,
    Evening,
    with_figures,
)

ENTRIES = ("e1", "e2", "e3", "e4")
SECOND = replace(SCRUTINEER, id="scrutineer:2")


def figure(entry="e1", value="90", **more):
    return Figure(component="figure", entry=entry, value=Decimal(value), **more)


def count(entry="e1", invalid=0, abstained=0, **votes):
    made = votes or {"A": 6, "B": 4}
    return BallotCount(
        component="vote", electorate="staff", entry=entry, votes=made, invalid=invalid, abstained=abstained
    )


def order(*entries, papers=10):
    return RankingRow(component="order", electorate="staff", order=entries, count=papers)


def entering(source="paper", **brought):
    return c.EnterFigures(brought=Brought(**brought), source=source)


def everything(value="90"):
    """All the small plan with figures asks for."""
    return {
        "figures": tuple(figure(e, value) for e in ENTRIES),
        "ballots": tuple(count(e) for e in ENTRIES),
        "rankings": (order("e2", "e1", "e4", "e3"),),
    }


def evening(**changes):
    return Evening(replace(with_figures(), **changes)).open()


def standings(played):
    played.until("cue-close-rounds").step()
    return played
