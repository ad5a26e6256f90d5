"""Figures, ballots and earlier places of a tally file or workbook, for a contest that is already in play."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from app.planfile import decoded
from app.planfile.mistakes import EnoughError, Mistake, Mistakes
from app.planfile.source import Node, read
from app.tallyfile.reading import recorded_in
from app.tallyfile.workbook import read_records
from judging.figures.brought import Brought
from judging.plan import Plan
from judging.recorded import BallotCount, RankingRow, Turnout

AT_ONCE = 150
"""Values entered together at most, so that a message stays small."""


@dataclass(frozen=True, kw_only=True)
class FilledIn:
    """What a file brings, and which other parts of it are filled in: those are entered elsewhere, never from a file.

    `left`: marks, outcomes (how a turn ended, seconds over), adjustments, decisions.
    """

    brought: Brought
    left: tuple[str, ...]


def filled_in(source: bytes, plan: Plan) -> FilledIn | list[Mistake]:
    """The file read by this contest's plan, whatever plan stands in it; or every mistake in what is read."""
    mistakes = Mistakes()
    root = recorded = None
    with suppress(EnoughError):
        root = _root(source, mistakes)
        if root is not None:
            read_here = root.without("plan", "marks", "adjustments", "decisions")
            recorded = recorded_in(read_here, plan, mistakes, alone=False)
    if mistakes or root is None or recorded is None:
        return list(mistakes)
    turns = recorded.turns.items()
    brought = Brought(
        figures=recorded.figures,
        ballots=recorded.ballots,
        rankings=recorded.rankings,
        turnouts=recorded.turnouts,
        previous=recorded.previous,
        difficulties={t: record.difficulty for t, record in turns if record.difficulty is not None},
    )
    return FilledIn(brought=brought, left=tuple(_left(root)))


def _left(root: Node) -> Iterator[str]:
    turns = root.fields["turns"].items if "turns" in root.fields else ()
    if "marks" in root.fields or any("marks" in turn.fields for turn in turns):
        yield "marks"
    if any({"outcome", "over"} & turn.fields.keys() for turn in turns):
        yield "outcomes"
    for name in ("adjustments", "decisions"):
        if name in root.fields and root.fields[name].items:
            yield name


def _root(source: bytes, mistakes: Mistakes) -> Node | None:
    if source.startswith(b"PK"):
        return read_records(source, mistakes)
    text = decoded(source, mistakes)
    root = None if text is None else read(text, mistakes)
    if root is not None and root.shape != "map":
        args = {"example": "{ figures: { growth: { e1: 7.2 } } }"}
        mistakes.add(Mistake(line=root.line, column=root.column, path=(), code="not-a-tally", args=args))
        return None
    return root


def portions(brought: Brought) -> Iterator[Brought]:
    """The same in papers that fit a message each: turnouts with the counts of their electorate, orders whole."""
    of: list[BallotCount | RankingRow | Turnout] = [*brought.ballots, *brought.rankings, *brought.turnouts]
    electorates = {(each.component, each.electorate) for each in of}
    for component, electorate in sorted(electorates):
        whose = (component, electorate)
        counts = [b for b in brought.ballots if (b.component, b.electorate) == whose]
        orders = tuple(r for r in brought.rankings if (r.component, r.electorate) == whose)
        back = tuple(t for t in brought.turnouts if (t.component, t.electorate) == whose)
        for n in range(0, max(1, len(counts)), AT_ONCE):
            page = tuple(counts[n : n + AT_ONCE])
            yield Brought(ballots=page, turnouts=back, rankings=orders) if n == 0 else Brought(ballots=page)
    for n in range(0, len(brought.figures), AT_ONCE):
        yield Brought(figures=brought.figures[n : n + AT_ONCE])
    if brought.previous or brought.difficulties:
        yield Brought(previous=brought.previous, difficulties=brought.difficulties)
