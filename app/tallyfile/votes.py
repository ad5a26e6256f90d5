"""Reading papers: counts of votes, orders and turnouts that a ballot of the plan can have."""

from collections.abc import Sequence
from dataclasses import replace

from app.planfile.binder import Binder, Invalid
from app.planfile.examples import example_of
from app.planfile.mistakes import Path, guess
from app.planfile.source import Node
from app.planfile.texts import meant
from app.tallyfile.marks import Names
from judging.figures.bounds import admits, votes_words
from judging.ids import EntryId
from judging.plan import Plan
from judging.recorded import BallotCount, RankingRow, Turnout
from judging.rules import BallotComponent, Electorate, RankingBallot


class Votes:
    """Notes what no ballot of a plan can have counted."""

    def __init__(self, plan: Plan, binder: Binder, names: Names) -> None:
        """The binder notes what is wrong."""
        self._plan = plan
        self._binder = binder
        self._names = names

    def fit(self, value: BallotCount | RankingRow | Turnout, node: Node, path: Path) -> None:
        """Of a ballot and an electorate that there are, and as many as there can be."""
        ballots = {c.id: c for c in self._plan.tally.components if isinstance(c, BallotComponent)}
        if value.component not in ballots:
            raise self._names.unknown(node, path, "ballot", value.component, list(ballots))
        ballot = ballots[value.component]
        electorates = [e.id for e in ballot.electorates]
        if value.electorate not in electorates:
            raise self._names.unknown(node, path, "electorate", value.electorate, electorates)
        electorate = next(e for e in ballot.electorates if e.id == value.electorate)
        if isinstance(value, Turnout):
            self._turnout(value, electorate, node, path)
            return
        if isinstance(value, RankingRow) != isinstance(ballot.method, RankingBallot):
            raise self._binder.wrong(node, path, "wrong-paper", value=ballot.id)
        if isinstance(value, RankingRow):
            self._order(value, electorate, node, path)
            return
        self._count(value, ballot, electorate, node, path)

    def _turnout(self, value: Turnout, electorate: Electorate, node: Node, path: Path) -> None:
        """Not more papers back than were given out, and not more given out than may vote."""
        most = electorate.size if electorate.size is not None else value.entitled
        if not 1 <= value.entitled <= most:
            args = {"value": str(value.entitled), "low": "1", "high": str(max(most, 1))}
            raise self._binder.wrong(
                node.fields.get("entitled", node), (*path, "entitled"), "off-scale", **args
            )
        if not 0 <= value.cast <= value.entitled:
            args = {"value": str(value.cast), "low": "0", "high": str(value.entitled)}
            raise self._binder.wrong(node.fields.get("cast", node), (*path, "cast"), "off-scale", **args)

    def _order(self, value: RankingRow, electorate: Electorate, node: Node, path: Path) -> None:
        """An order of some entries, each once, on at least one paper and on no more than may vote."""
        order = node.fields.get("order", node)
        named_once(self._binder, value.order, order, (*path, "order"))
        if not value.order:
            args = {"what": "order", "example": "order: [e1, e2, e3]"}
            raise self._binder.wrong(order, (*path, "order"), "none-of", **args)
        if value.count < 1:
            args = {"value": str(value.count), "least": "1", "example": "count: 3"}
            raise self._binder.wrong(node.fields.get("count", node), (*path, "count"), "below", **args)
        self._papers(value.count, electorate, node, path)

    def _papers(self, papers: int, electorate: Electorate, node: Node, path: Path) -> None:
        if electorate.size is not None and papers > electorate.size:
            args = {"value": str(papers), "most": str(electorate.size)}
            raise self._binder.wrong(node, path, "too-many-papers", **args)

    def _count(
        self, value: BallotCount, ballot: BallotComponent, electorate: Electorate, node: Node, path: Path
    ) -> None:
        """The papers of one electorate: of known grades, no fewer than none, no more than may vote."""
        items = [i.id for i in ballot.items]
        if value.item is None and items:
            example = f"item: {items[0]}"
            raise self._binder.wrong(node, path, "missing-field", field="item", of="ballot", example=example)
        if value.item is not None and value.item not in items:
            raise self._names.unknown(node, (*path, "item"), "item", value.item, items)
        counted = [*value.votes.values(), value.abstained, value.invalid]
        given = node.fields.get("votes")
        if min(counted) < 0:
            cells = {**(given.fields if given is not None else {}), **node.fields}
            below = next((c for c in cells.values() if c.text.strip().startswith("-")), node)
            raise self._binder.wrong(below, path, "bad-vote", value=str(min(counted)))
        if not value.votes and not any(counted) and given is not None and given.shape in ("null", "map"):
            raise self._binder.wrong(
                node,
                (*path, "votes"),
                "missing-field",
                field="votes",
                of="ballot",
                example=example_of(("votes",)),
            )
        self._papers(sum(counted), electorate, node, path)
        for vote in value.votes:
            if not admits(ballot.method, vote):
                raise self._strange(given.fields[vote] if given is not None else node, vote, ballot, path)

    def _strange(self, cell: Node, vote: str, ballot: BallotComponent, path: Path) -> Invalid:
        """Note a vote the ballot does not know; in a workbook at its heading, once for all rows."""
        known = votes_words(ballot.method)
        hint = guess(vote, known.split(", ")) or meant(vote)
        if cell.sheet:
            cell, path = replace(cell, line=1), (cell.sheet, vote)
        return self._binder.wrong(cell, path, "unknown-grade", value=vote, known=known, guess=hint)


def named_once(binder: Binder, entries: Sequence[EntryId], node: Node, path: Path) -> None:
    """Nobody stands twice in an order or a choice."""
    twice = next((e for e in entries if entries.count(e) > 1), None)
    if twice is not None:
        raise binder.wrong(node, path, "same-id", value=twice, example="entries: [e1, e2, e3]")
