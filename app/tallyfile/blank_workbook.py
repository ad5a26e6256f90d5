"""The empty workbook of a plan: a sheet for everything it records, ids with their names in both languages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from app.planfile.dump import dumps
from app.sentences import say
from app.tallyfile.booklook import Page, Said, write_lines, write_page
from app.tallyfile.workbook import BALLOTS, MARKS
from app.tracetext import Names
from judging.ids import LANGS, EntryId, RoundId
from judging.plan import Criterion, Panel, Plan
from judging.rules import (
    ApprovalBallot,
    Attainment,
    BallotComponent,
    ByMovement,
    GradedBallot,
    IndicatorComponent,
    NumericBallot,
    PanelComponent,
    RankingBallot,
)
from judging.tally.field import judged_in

TURNS: Final = ("round", "entry", "name", "outcome", "over", "difficulty")
FIGURES: Final = ("component", "entry", "name", "value", "target", "round")
RANKINGS: Final = ("component", "electorate", "order", "count", "round")
TURNOUTS: Final = ("component", "electorate", "cast", "entitled")
PREVIOUS: Final = ("unit", "name", "rank")
ADJUSTMENTS: Final = ("entry", "round", "kind", "points", "reason", "by", "evidence")
DECISIONS: Final = ("about", "choice", "entries", "reason", "by")
GIVEN: Final = ("round", "entry", "name", "judge", "component", "electorate", "item", "unit")
"""Columns that say whose row it is; all others are typed."""
OUTCOMES: Final = ("scored", "did-not-start", "did-not-improve", "withdrawn", "disqualified")
CHOICES: Final = ("share", "order", "choose", "accept")


def write_workbook(plan: Plan, path: Path | BinaryIO) -> None:
    """The plan, how to fill it in (which stands open), turns, a row per judge and turn, papers for the rest."""
    from openpyxl import Workbook

    book = Workbook()
    pages = tuple(_Pages(plan).all())
    first = book.active
    assert first is not None
    first.title = "plan"
    write_lines(first, dumps(plan).splitlines(), 120)
    how = book.create_sheet(" ".join(say(lang, "book-how") for lang in LANGS))
    lines = _how(pages)
    write_lines(how, lines, 80, bold=[1, lines.index("") + 2])
    for page in pages:
        write_page(book.create_sheet(page.name), page)
    book.active = how
    first.sheet_view.tabSelected = False
    book.save(path)


def _how(pages: Sequence[Page]) -> list[str]:
    """What each sheet takes, in one language after the other."""
    kinds = dict.fromkeys(page.name.split(" ")[0] for page in pages)
    told = [[say(lang, f"book-how-{line}") for line in ("start", *kinds, "plan", "done")] for lang in LANGS]
    return [*told[0], "", *told[1]]


class _Pages:
    """The sheets of a plan, without the columns that no rule of it looks at."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._names = [Names(plan, lang) for lang in LANGS]

    def all(self) -> Iterator[Page]:
        plan = self._plan
        over, difficulty = plan.tally.overtime is not None, plan.tally.round_score.difficulty
        idle = (*(() if over else ("over",)), *(() if difficulty else ("difficulty",)))
        yield self._page("turns", TURNS, self._turns(), idle=idle, choices=(("outcome", OUTCOMES),))
        yield from self._marks()
        yield from self._figures()
        yield from self._ballots()
        if any(isinstance(a.rule, ByMovement) for a in plan.awards):
            yield self._page("previous", PREVIOUS, [(u.id, _joined(u.name.values())) for u in plan.units])
        kinds = tuple(k.id for k in plan.tally.adjustments)
        yield self._page("adjustments", ADJUSTMENTS, [], choices=(("kind", kinds),))
        yield self._page("decisions", DECISIONS, [], choices=(("choice", CHOICES),))

    def _page(
        self,
        name: str,
        heads: Sequence[str],
        rows: Iterable[Sequence[str]],
        *,
        idle: Iterable[str] = (),
        signs: Mapping[str, str] | None = None,
        choices: tuple[tuple[str, tuple[str, ...]], ...] = (),
    ) -> Page:
        """Heads and rows with their names; what no rule looks at is left out."""
        idle = frozenset(idle)
        kept = [(k, head) for k, head in enumerate(heads) if head not in idle]
        lines = tuple(
            tuple(self._said(head, row[k] if k < len(row) else "") for k, head in kept) for row in rows
        )
        given = next((n for n, (_, head) in enumerate(kept) if head not in GIVEN), len(kept))
        signs = signs or {}
        return Page(
            name=name,
            heads=tuple(Said(text=head, sign=signs.get(head) or self._head(head)) for _, head in kept),
            rows=lines,
            given=given if lines else 0,
            choices=choices,
        )

    def _said(self, head: str, text: str) -> Said:
        """An id with what it is called in both languages; nothing beside it where the id is all there is."""
        if head not in GIVEN or head in ("name", "entry", "unit") or not text:
            return Said(text=text)
        called = _joined(names.of(f"{head}:{text}") for names in self._names)
        return Said(text=text, sign="" if called == text else called)

    def _head(self, head: str) -> str:
        return _joined(say(lang, f"book-{head}") for lang in LANGS)

    def _turns(self) -> list[tuple[str, ...]]:
        judged = any(isinstance(c, PanelComponent) for c in self._plan.tally.components)
        outcome = "" if judged else "scored"
        return [(r.id, e, self._name(e), outcome) for r in self._plan.rounds for e in r.entries]

    def _marks(self) -> Iterator[Page]:
        """A sheet a panel: a row per judge and turn, a column per criterion with its scale."""
        seen: set[str] = set()
        for component in self._plan.tally.components:
            if not isinstance(component, PanelComponent):
                continue
            for panel in (p for p in self._plan.panels if p.id in component.panels):
                name = f"marks {panel.id}"[:31]
                if name not in seen:
                    seen.add(name)
                    heads = (*MARKS, *(c.id for c in panel.criteria))
                    signs = {str(c.id): _scale(c) for c in panel.criteria}
                    yield self._page(name, heads, self._sheets(component, panel), signs=signs)

    def _sheets(self, component: PanelComponent, panel: Panel) -> Iterator[tuple[str, ...]]:
        for each in self._plan.rounds:
            if judged_in(component, each.id):
                for entry in each.entries:
                    yield from ((each.id, entry, self._name(entry), judge.id) for judge in panel.judges)

    def _figures(self) -> Iterator[Page]:
        plan = self._plan
        indicators = [c for c in plan.tally.components if isinstance(c, IndicatorComponent)]
        if not indicators:
            return
        rows = [
            (c.id, e, self._name(e), "", "", round_id)
            for c in indicators
            for round_id in (*c.rounds, *(() if c.rounds else ("",)))
            for e in self._entries(round_id)
        ]
        target = any(isinstance(c.method, Attainment) for c in indicators)
        rounds = any(c.rounds for c in indicators)
        idle = (*(() if target else ("target",)), *(() if rounds else ("round",)))
        yield self._page("figures", FIGURES, rows, idle=idle)

    def _entries(self, round_id: str) -> tuple[str, ...]:
        """Who takes part in the round; everybody where it is not known yet, or where it is of no round."""
        rounds = {r.id: r.entries for r in self._plan.rounds}
        return rounds.get(RoundId(round_id)) or tuple(self._plan.entry)

    def _ballots(self) -> Iterator[Page]:
        ballots = [c for c in self._plan.tally.components if isinstance(c, BallotComponent)]
        counted = [c for c in ballots if not isinstance(c.method, RankingBallot)]
        ranked = [c for c in ballots if isinstance(c.method, RankingBallot)]
        if counted:
            used = {
                "item": any(c.items for c in counted),
                "round": any(c.rounds for c in counted),
                "votes": any(isinstance(c.method, NumericBallot) for c in counted),
            }
            grades = {g: sign for c in counted for g, sign in self._grades(c).items()}
            idle = [column for column, is_used in used.items() if not is_used]
            heads = (*BALLOTS[:-2], *grades, *BALLOTS[-2:])  # abstained and invalid stand last, as on paper
            yield self._page("ballots", heads, self._counts(counted), idle=idle, signs=grades)
        if ranked:
            idle = [] if any(c.rounds for c in ranked) else ["round"]
            yield self._page("rankings", RANKINGS, [], idle=idle)
        if ballots:
            sizes = [(c.id, e.id, "", str(e.size or "")) for c in ballots for e in c.electorates]
            yield self._page("turnouts", TURNOUTS, sizes)

    def _grades(self, ballot: BallotComponent) -> dict[str, str]:
        """The columns a count sheet has for its votes; the numbers of a numeric ballot stand under `votes`."""
        match ballot.method:
            case GradedBallot():
                return {g.id: _joined(g.name.values()) for g in ballot.method.grades}
            case ApprovalBallot():
                return {vote: self._head(vote) for vote in ("yes", "no")}
            case _:
                return {}

    def _counts(self, ballots: Sequence[BallotComponent]) -> Iterator[tuple[str, ...]]:
        """A row for every count sheet: ballot, electorate, entry and item."""
        for ballot in ballots:
            for round_id in (*ballot.rounds, *(() if ballot.rounds else ("",))):
                for group in ballot.electorates:
                    for item in [str(i.id) for i in ballot.items] or [""]:
                        for e in self._plan.entries:
                            yield (ballot.id, group.id, e.id, self._name(e.id), item, round_id)

    def _name(self, entry: str) -> str:
        return _joined(self._plan.unit[self._plan.entry[EntryId(entry)].unit].name.values())


def _scale(criterion: Criterion) -> str:
    """The criterion's name and what a mark in it may be."""
    return f"{_joined(criterion.name.values())} {criterion.low:f}–{criterion.high:f} ({criterion.step:f})"


def _joined(names: Iterable[str]) -> str:
    """A name in both languages, once where they are the same."""
    return " / ".join(dict.fromkeys(name for name in names if name))
