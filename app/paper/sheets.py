"""What printed pages of a contest in play hold: the result, the traces, blank sheets, certificates."""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from app.rulesheet import question_text
from app.rulesheet.table import Block, Table, filled
from app.rulesheet.worked import marks_tables
from app.sentences import named, say
from app.tracetext import Names, sentence
from judging.contest import Contest, closed, recorded
from judging.ids import AwardId, EntryId, Lang, TurnId, entry_of, round_of
from judging.outcome import Results
from judging.panel import due, panels
from judging.plan import Criterion, Judge, Panel, Plan
from judging.ranking import Place
from judging.rules import PanelComponent
from judging.trace import Step
from judging.views.public import standings_slice
from judging.views.steps import dated


@dataclass(frozen=True, kw_only=True)
class Result:
    """The public result: awards as named, the standing of what has been revealed, how ties were decided."""

    awards: tuple[tuple[str, tuple[str, ...]], ...]
    standing: Table | None
    ties: tuple[str, ...]
    levels: tuple[Table, ...]


@dataclass(frozen=True, kw_only=True)
class Traced:
    """One entry with everything its total was added up from."""

    place: str
    unit: str
    topic: str
    total: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, kw_only=True)
class Blank:
    """An empty score sheet: whose, for whom, and the criteria to fill in."""

    judge: str
    office: str
    panel: str
    position: int
    round: str
    unit: str
    topic: str
    criteria: tuple[Criterion, ...]
    full: str


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """One award for one unit."""

    award: str
    unit: str
    topic: str
    presenter: str


# --- the result ---------------------------------------------------------------------------------------------


def public_result(contest: Contest, lang: Lang) -> Result:
    """What everybody may see now: revealed totals, named awards and what people decided about them.

    How the ties of the standing fell is told once it is certified.
    """
    certified = contest.certified_at is not None
    found = contest.public
    given = {a.award: a.entries for a in found.awards} if certified else dict(contest.winners)
    awards = tuple(
        (named(award.name, lang), tuple(_unit(contest.plan, e, lang) for e in given[award.id]))
        for award in contest.plan.awards
        if award.id in given
    )
    return Result(
        awards=awards,
        standing=_standing(contest, lang),
        ties=(
            *(_ties(contest, found, lang) if certified else ()),
            *_prizes(contest, found, given, lang),
        ),
        levels=tuple(_levels(contest.plan, found, lang)) if certified else (),
    )


def _standing(contest: Contest, lang: Lang) -> Table | None:
    rows = [
        (
            "–" if row.rank is None else str(row.rank),
            named(row.unit, lang),
            named(row.topic, lang),
            row.total or say(lang, f"sheet-outcome-{row.status}"),
        )
        for row in standings_slice(contest).rows
        if row.status != "pending"
    ]
    heads = [say(lang, f"paper-col-{c}") for c in ("place", "unit", "topic", "total")]
    return filled(heads, rows, numbers=(0, 3)) if rows else None


def _ties(contest: Contest, found: Results, lang: Lang) -> Iterator[str]:
    names = Names(contest.plan, lang)
    seen: set[str] = set()
    for place in found.standings:
        if place.decided_by is not None and place.rank is not None:
            text = sentence(names, dated(contest, place.decided_by))
            if text not in seen:
                seen.add(text)
                yield text


def _prizes(contest: Contest, found: Results, given: Container[AwardId], lang: Lang) -> Iterator[str]:
    """What settled a tie at the boundary of an award that has been named: the rules, or people and why."""
    names = Names(contest.plan, lang)
    for award in found.awards:
        if award.award in given:
            settled = (step for step in award.trace if step.code.startswith("prize-"))
            yield from (sentence(names, dated(contest, step)) for step in settled)


def _levels(plan: Plan, found: Results, lang: Lang) -> Iterator[Table]:
    """Cards and tiers: a row an entry, a column an aspect."""
    names = Names(plan, lang)
    for rule in plan.levels:
        mine = [lv for lv in found.levels if lv.rule == rule.id]
        aspects = list(dict.fromkeys(lv.aspect for lv in mine))
        called = {lv.id: named(lv.name, lang) for lv in rule.levels}
        by_entry: dict[EntryId, dict[str, str]] = {}
        for lv in mine:
            by_entry.setdefault(lv.entry, {})[lv.aspect] = called.get(lv.level, lv.level)
        rows = [(_unit(plan, e, lang), *(row.get(a, "") for a in aspects)) for e, row in by_entry.items()]
        if rows:
            heads = (
                [named(rule.name, lang)]
                if aspects == ["total"]
                else [_aspect(names, rule.of, a, lang) for a in aspects]
            )
            yield Table(heads=(say(lang, "paper-col-unit"), *heads), rows=tuple(rows))


def _aspect(names: Names, of: str, aspect: str, lang: Lang) -> str:
    if aspect == "total":
        return say(lang, "paper-col-total")
    kind = "component" if of == "components" else "criterion"
    return names.of(aspect if ":" in aspect else f"{kind}:{aspect}")


# --- traces -------------------------------------------------------------------------------------------------


def traces(contest: Contest, lang: Lang) -> tuple[Traced, ...]:
    """Every entry with a total, in standing order: marks as tables, then each step in words. For scrutineers."""
    found = contest.outcome
    return tuple(
        _traced(contest, found, place, lang)
        for place in found.standings
        if found.tallies[place.entry].shown or place.status not in ("pending", "scored")
    ) + tuple(_given(contest, found, lang))


def _traced(contest: Contest, found: Results, place: Place, lang: Lang) -> Traced:
    plan, tally = contest.plan, found.tallies[place.entry]
    record = recorded(contest, closed(contest))
    names = Names(plan, lang)
    plain = _plain_sums(plan)
    steps = [s for s in tally.trace if not (plain and s.code == "judge-total")]
    return Traced(
        place="–" if place.rank is None else str(place.rank),
        unit=_unit(plan, place.entry, lang),
        topic=named(plan.entry[place.entry].topic, lang),
        total=tally.shown or say(lang, f"sheet-outcome-{place.status}"),
        blocks=(*marks_tables(plan, record, tally, lang), *_numbered(contest, names, (*steps, *place.ties))),
    )


def _given(contest: Contest, found: Results, lang: Lang) -> Iterator[Traced]:
    """How each award was given; of one that waits for people, what they are asked."""
    plan, names = contest.plan, Names(contest.plan, lang)
    for award in found.awards:
        name = next(a.name for a in plan.awards if a.id == award.award)
        units = say(lang, "trace-comma").join(_unit(plan, e, lang) for e in award.entries)
        if award.trace:
            steps = award.trace if award.entries or award.owed is None else ()
            asked = () if award.owed is None else (question_text(plan, award.owed, lang),)
            blocks = (*_numbered(contest, names, steps), *asked)
            yield Traced(place="", unit=named(name, lang), topic="", total=units, blocks=blocks)


def _numbered(contest: Contest, names: Names, steps: tuple[Step, ...]) -> Iterator[str]:
    for i, step in enumerate(steps, 1):
        yield f"{i}. {sentence(names, dated(contest, step))}"


def _plain_sums(plan: Plan) -> bool:
    """Whether a judge's total is the plain sum of the row of marks, which needs no line of its own."""
    return all(c.weight == 1 for p in plan.panels for c in p.criteria) and not any(
        isinstance(c, PanelComponent) and c.rounding.judge is not None for c in plan.tally.components
    )


# --- paper for when all else fails --------------------------------------------------------------------------


def blanks(contest: Contest, lang: Lang) -> tuple[Blank, ...]:
    """An empty score sheet per judge and entry of the round on stage, by judge, in running order."""
    made = []
    for judge in contest.plan.judge.values():
        for position, turn in enumerate(contest.show.order, 1):
            if judge.id in due(contest, turn) and contest.show.states[turn] != "withdrawn":
                made.append(_blank(contest, judge, turn, position, lang))
    return tuple(made)


def _blank(contest: Contest, judge: Judge, turn: TurnId, position: int, lang: Lang) -> Blank:
    plan = contest.plan
    panel: Panel = next(p for p in panels(plan, turn) if judge in p.judges)
    weighted = any(c.weight != 1 for c in panel.criteria)
    entry = plan.entry[entry_of(turn)]
    return Blank(
        judge=named(judge.name, lang),
        office=named(judge.title, lang),
        panel=named(panel.name, lang),
        position=position,
        round=named(plan.round[round_of(turn)].name, lang) if len(plan.rounds) > 1 else "",
        unit=_unit(plan, entry.id, lang),
        topic=named(entry.topic, lang),
        criteria=panel.criteria,
        full="" if weighted else format(sum(c.high for c in panel.criteria), "f"),
    )


def certificates(contest: Contest, lang: Lang) -> tuple[Certificate, ...]:
    """A certificate for every winner of every award, as certified."""
    plan = contest.plan
    return tuple(
        Certificate(
            award=named(award.name, lang),
            unit=_unit(plan, entry, lang),
            topic=named(plan.entry[entry].topic, lang),
            presenter=named(plan.entry[entry].presenter, lang),
        )
        for award in plan.awards
        for result in contest.outcome.awards
        if result.award == award.id
        for entry in result.entries
    )


def _unit(plan: Plan, entry: EntryId, lang: Lang) -> str:
    return named(plan.unit[plan.entry[entry].unit].name, lang)
