"""Figures owed: what from outside a standing still needs before it can be complete."""

from collections.abc import Iterator
from dataclasses import dataclass

from judging.contest import Contest
from judging.figures.brought import WHOLE, Key
from judging.ids import EntryId, RoundId, entry_of, turn
from judging.refusal import Refused
from judging.rules import (
    BallotComponent,
    ComponentId,
    ElectorateId,
    IndicatorComponent,
    ItemId,
    RankingBallot,
)


@dataclass(frozen=True, kw_only=True)
class Paper:
    """One paper to be filled in: an indicator, or one electorate's count sheet of one item."""

    component: ComponentId
    round: RoundId | None = None
    electorate: ElectorateId | None = None
    item: ItemId | None = None
    ranking: bool = False
    needed: bool = True
    entries: tuple[EntryId, ...] = ()

    def key(self, entry: EntryId) -> Key:
        """Under which the value of this entry is kept; a ranking has one for all."""
        of = (self.component, self.round or WHOLE)
        if self.electorate is None:
            return ("figure", *of, entry)
        return (
            ("ranking", *of, self.electorate)
            if self.ranking
            else ("ballot", *of, entry, self.electorate, self.item or "")
        )

    def missing(self, contest: Contest) -> tuple[EntryId, ...]:
        """The entries without a value, whether or not one is owed."""
        return tuple(e for e in self.entries if self.key(e) not in contest.brought)


@dataclass(frozen=True, kw_only=True)
class Owed:
    """A paper with the entries whose value is owed."""

    paper: Paper
    entries: tuple[EntryId, ...]


def papers(contest: Contest) -> tuple[Paper, ...]:
    """Every paper of the plan, those of later rounds once their turns are known."""
    return tuple(_papers(contest))


def _papers(contest: Contest) -> Iterator[Paper]:
    for component in contest.plan.tally.components:
        if not isinstance(component, IndicatorComponent | BallotComponent):
            continue
        for round_id in component.rounds or (None,):
            entries = _taking_part(contest, round_id)
            if not entries:
                continue
            if isinstance(component, IndicatorComponent):
                needed = component.missing == "wait"
                yield Paper(component=component.id, round=round_id, needed=needed, entries=entries)
                continue
            ranking = isinstance(component.method, RankingBallot)
            for electorate in component.electorates:
                items: tuple[ItemId | None, ...] = tuple(i.id for i in component.items) or (None,)
                for item in items:
                    yield Paper(
                        component=component.id,
                        round=round_id,
                        electorate=electorate.id,
                        item=item,
                        ranking=ranking,
                        entries=entries,
                    )


def _taking_part(contest: Contest, round_id: RoundId | None) -> tuple[EntryId, ...]:
    """Whoever has a turn (in this round) and did not withdraw; before any turn is known, everybody planned."""
    states = contest.show.states
    gone = {entry_of(t) for t, state in states.items() if state == "withdrawn"}
    if round_id is None:
        return tuple(e.id for e in contest.plan.entries if e.id not in gone)
    return tuple(e.id for e in contest.plan.entries if turn(round_id, e.id) in states and e.id not in gone)


def owed(contest: Contest, *, of_rounds: bool = False) -> tuple[Owed, ...]:
    """The papers with what is missing of them (only those of single rounds, when asked so)."""
    needed = (p for p in papers(contest) if p.needed and (p.round is not None or not of_rounds))
    found = ((p, p.missing(contest)) for p in needed)
    return tuple(Owed(paper=p, entries=entries) for p, entries in found if entries)


def still_owed(contest: Contest, *, of_rounds: bool = False) -> Refused | None:
    """Says how many values are owed, and of how many papers; None when none is."""
    waiting = owed(contest, of_rounds=of_rounds)
    if not waiting:
        return None
    return Refused("figures-owed", {"count": sum(len(o.entries) for o in waiting), "papers": len(waiting)})
