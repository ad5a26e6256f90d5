"""Figures from outside as the desk fills them in, and what of them is owed."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from judging.contest import Contest
from judging.figures.brought import ENDINGS, Key, Noted
from judging.figures.fold import lines_hidden
from judging.figures.owed import Paper, owed, papers
from judging.ids import EntryId, TurnId, UnitId, entry_of, round_of
from judging.memo import kept
from judging.recorded import Turnout
from judging.rows import rows
from judging.rules import (
    ApprovalBallot,
    Attainment,
    BallotComponent,
    ByMovement,
    Component,
    GradedBallot,
    IndicatorComponent,
    NumericBallot,
)
from judging.table import Listed, where
from judging.views.figure_words import written
from judging.views.slices import OwedPaper, Words
from judging.views.slices import figures as f
from judging.views.words import unit_words


@kept
def figures_slice(contest: Contest) -> f.FiguresSlice | None:
    """Every paper of the contest; None where nothing comes from outside."""
    tables = tuple(_tables(contest))
    if not tables:
        return None
    return f.FiguresSlice(tables=tables, owed=sum(t.owed for t in tables), unreleased=lines_hidden(contest))


@kept
def owed_papers(contest: Contest) -> tuple[OwedPaper, ...]:
    """The papers a standing waits for, in words."""
    return tuple(
        OwedPaper(
            name=_component(contest, o.paper).name,
            round_name=_round_name(contest, o.paper),
            electorate_name=_part(contest, o.paper, "electorate"),
            item_name=_part(contest, o.paper, "item"),
            count=len(o.entries),
        )
        for o in owed(contest)
    )


def _tables(contest: Contest) -> Iterator[f.FigureTable]:
    for paper in papers(contest):
        yield _paper_table(contest, paper)
    plan = contest.plan
    if any(isinstance(a.rule, ByMovement) for a in plan.awards):
        yield _plain(contest, "previous", tuple(u.id for u in plan.units))
    if plan.tally.round_score.difficulty:
        yield _plain(contest, "difficulty", tuple(contest.show.states))
    if where(contest.show.states, ("closed", "revealed")):
        yield _plain(contest, "outcome", tuple(contest.show.states))


def _component(contest: Contest, paper: Paper) -> IndicatorComponent | BallotComponent:
    found = next(c for c in contest.plan.tally.components if c.id == paper.component)
    assert isinstance(found, IndicatorComponent | BallotComponent)
    return found


def _round_name(contest: Contest, paper: Paper) -> Words | None:
    return None if paper.round is None else contest.plan.round[paper.round].name


def _part(contest: Contest, paper: Paper, part: str) -> Words | None:
    """The name of the paper's electorate or item; None where the ballot has only one."""
    component = _component(contest, paper)
    if not isinstance(component, BallotComponent):
        return None
    if part == "electorate":
        named = {e.id: e.name for e in component.electorates if len(component.electorates) > 1}
        return named.get(paper.electorate) if paper.electorate else None
    return {i.id: i.name for i in component.items}.get(paper.item) if paper.item else None


# --- papers -------------------------------------------------------------------------------------------------


def _paper_table(contest: Contest, paper: Paper) -> f.FigureTable:
    component = _component(contest, paper)
    columns = tuple(_columns(component))
    missing = frozenset(paper.missing(contest)) if paper.needed else frozenset()
    if paper.ranking:
        rows = tuple(_orders(contest, paper))
    else:
        rows = tuple(_row(contest, e, paper.key(e), columns, e in missing) for e in paper.entries)
    turnout = contest.brought.get(("turnout", paper.component, paper.electorate or ""))
    known = turnout.value if turnout is not None and isinstance(turnout.value, Turnout) else None
    return f.FigureTable(
        id="/".join((paper.component, paper.round or "", paper.electorate or "", paper.item or "")),
        sort=_sort(component),
        component=paper.component,
        name=component.name,
        round=paper.round,
        round_name=_round_name(contest, paper),
        electorate=paper.electorate,
        electorate_name=_part(contest, paper, "electorate"),
        item=paper.item,
        item_name=_part(contest, paper, "item"),
        columns=columns,
        rows=rows,
        returned=None if known is None else known.cast,
        issued=known.entitled if known is not None else _size(component, paper),
        owed=(1 if missing else 0) if paper.ranking else len(missing),
    )


def _size(component: Component, paper: Paper) -> int | None:
    if not isinstance(component, BallotComponent):
        return None
    return next((e.size for e in component.electorates if e.id == paper.electorate), None)


def _sort(component: IndicatorComponent | BallotComponent) -> f.Sort:
    if isinstance(component, IndicatorComponent):
        return "figure"
    match component.method:
        case GradedBallot():
            return "graded"
        case NumericBallot():
            return "numeric"
        case ApprovalBallot():
            return "approval"
        case _:
            return "ranking"


def _columns(component: IndicatorComponent | BallotComponent) -> Iterable[f.FigureColumn]:
    if isinstance(component, IndicatorComponent):
        yield _column("value")
        if isinstance(component.method, Attainment):
            yield _column("target")
        return
    match component.method:
        case GradedBallot():
            yield from (f.FigureColumn(id=g.id, name=g.name, label="") for g in component.method.grades)
        case NumericBallot():
            yield _column("votes")
        case ApprovalBallot():
            yield from (_column("yes"), _column("no"))
        case _:
            yield from (_column("order"), _column("papers"))
            return
    yield from (_column("abstained"), _column("invalid"))


def _column(name: str, options: tuple[str, ...] = ()) -> f.FigureColumn:
    return f.FigureColumn(id=name, name=None, label=f"figures-{name}", options=options)


def _row(
    contest: Contest, entry: EntryId, key: Key, columns: tuple[f.FigureColumn, ...], owing: bool
) -> f.FigureRow:
    note = contest.brought.get(key)
    return _noted(
        contest,
        entry,
        key,
        note,
        tuple(written(note.value, c.id) for c in columns) if note else ("",) * len(columns),
        tuple(written(note.before, c.id) for c in columns) if note and note.before is not None else (),
        entry=entry,
        owing=owing,
    )


def _noted(
    contest: Contest,
    ident: str,
    key: Key,
    note: Noted | None,
    cells: tuple[str, ...],
    before: tuple[str, ...],
    *,
    entry: EntryId | None = None,
    owing: bool = False,
) -> f.FigureRow:
    return f.FigureRow(
        id=ident,
        unit=unit_words(contest.plan, entry) if entry else None,
        topic=contest.plan.entry[entry].topic if entry else None,
        cells=cells,
        owed=owing,
        released=note is not None and key in contest.show.released,
        by=note.by if note else "",
        at=note.at if note else None,
        source=note.source if note else "",
        times=note.times if note else 0,
        before=before,
    )


def _orders(contest: Contest, paper: Paper) -> Iterator[f.FigureRow]:
    """A row for each order found on the papers of an electorate."""
    key = paper.key(paper.entries[0])
    note = contest.brought.get(key)
    if note is None or not isinstance(note.value, tuple):
        return
    for n, row in enumerate(note.value, 1):
        yield _noted(contest, str(n), key, note, (" ".join(row.order), str(row.count)), ())


# --- single values ------------------------------------------------------------------------------------------


def _plain(contest: Contest, sort: f.Sort, idents: tuple[str, ...]) -> f.FigureTable:
    """A table of one column: ranks of units in the previous contest, difficulties or endings of turns."""
    column = _column(sort, ENDINGS if sort == "outcome" else ())
    return f.FigureTable(
        id=sort,
        sort=sort,
        component="",
        name=None,
        round=None,
        round_name=None,
        electorate=None,
        electorate_name=None,
        item=None,
        item_name=None,
        columns=(column,),
        rows=Listed(plain_row(contest, idents, sort)),
        returned=None,
        issued=None,
        owed=0,
    )


@rows
def plain_row(contest: Contest, ident: str, sort: f.Sort) -> f.FigureRow | None:
    """The value of one unit or turn; how a turn ended is entered once it is closed."""
    if sort == "outcome" and contest.show.states[TurnId(ident)] not in ("closed", "revealed"):
        return None
    key: Key = (sort, ident)
    note, plan = contest.brought.get(key), contest.plan
    cell = written(note.value, sort) if note else ""
    before = (written(note.before, sort),) if note and note.before is not None else ()
    row = _noted(contest, ident, key, note, (cell,), before)
    if sort == "previous":
        return replace(row, unit=plan.unit[UnitId(ident)].name)
    turn = TurnId(ident)
    several = plan.round[round_of(turn)].name if len(plan.rounds) > 1 else plan.entry[entry_of(turn)].topic
    return replace(row, unit=unit_words(plan, entry_of(turn)), topic=several)
