"""What a figure, a count sheet, a ranking may be: the same bounds at the desk and in a tally file."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation

from judging.figures.brought import Brought
from judging.plan import Plan
from judging.recorded import BallotCount, Figure, RankingRow, Turnout
from judging.refusal import Refused
from judging.rules import (
    ApprovalBallot,
    Attainment,
    BallotComponent,
    ComponentId,
    Electorate,
    GradedBallot,
    IndicatorComponent,
    NumericBallot,
    RankingBallot,
)

Args = Mapping[str, str | int]
MOST_DIGITS = 15
"""Digits before and after the point of a figure: more is a slip of the hand."""


def fault(plan: Plan, brought: Brought) -> Refused | None:
    """The first thing that cannot be right, with what would be; None when everything may stand."""
    return next((found for found in _each(plan, brought) if found is not None), None)


def _each(plan: Plan, brought: Brought) -> Iterator[Refused | None]:
    yield from (figure_fault(plan, figure) for figure in brought.figures)
    yield from (count_fault(plan, count) for count in brought.ballots)
    yield from (ranking_fault(plan, row) for row in brought.rankings)
    yield from (turnout_fault(plan, turnout) for turnout in brought.turnouts)
    components = [c.id for c in plan.tally.components]
    yield from (
        _unknown("component", s.component, components)
        for s in brought.struck
        if s.component not in components
    )
    yield from (_unknown("unit", unit, list(plan.unit)) for unit in brought.previous if unit not in plan.unit)
    for unit, rank in brought.previous.items():
        yield None if rank >= 1 else Refused("rank-from-one", {"unit": unit, "value": rank})
    for turn, degree in brought.difficulties.items():
        fits = _written(degree) and degree > 0
        yield None if fits else Refused("difficulty-above-zero", {"turn": turn, "value": str(degree)[:20]})


def figure_fault(plan: Plan, figure: Figure) -> Refused | None:
    """Of an indicator of this plan, for an entry of it, in the right round, a plain number, with a target if needed."""
    component = _component(plan, figure.component)
    if not isinstance(component, IndicatorComponent):
        known = [c.id for c in plan.tally.components if isinstance(c, IndicatorComponent)]
        return _unknown("indicator", figure.component, known)
    if figure.entry not in plan.entry:
        return _unknown("entry", figure.entry, list(plan.entry))
    wrong = _round_fault(component, figure)
    if wrong is not None:
        return wrong
    own: Args = {"component": component.id, "entry": figure.entry}
    for number in (figure.value, figure.target):
        if number is not None and not _written(number):
            return Refused("figure-not-plain", {**own, "value": str(number)[:20], "most": MOST_DIGITS})
    if isinstance(component.method, Attainment):
        target = figure.target if figure.target is not None else component.method.target
        if target is None or target <= 0:
            return Refused("target-needed", {**own, "example": "90 / 100"})
    elif figure.target is not None:
        return Refused("target-unused", own)
    return None


def count_fault(plan: Plan, count: BallotCount) -> Refused | None:
    """Votes the ballot knows, whole and not negative, at least one paper, not more papers than voters."""
    component, electorate, wrong = _ballot(plan, count, ranked=False)
    if component is None or electorate is None:
        return wrong
    if count.entry not in plan.entry:
        return _unknown("entry", count.entry, list(plan.entry))
    items: list[str] = [i.id for i in component.items]
    if (count.item or "") not in (items or [""]):
        return _unknown("item", count.item or "–", items)
    own: Args = {"component": component.id, "entry": count.entry}
    strange = next((vote for vote in count.votes if not admits(component.method, vote)), None)
    if strange is not None:
        return Refused("no-such-vote", {**own, "value": strange[:20], "known": votes_words(component.method)})
    if min([*count.votes.values(), count.abstained, count.invalid]) < 0:
        return Refused("count-negative", own)
    return _papers_fault(own, papers_of(count), electorate)


def ranking_fault(plan: Plan, row: RankingRow) -> Refused | None:
    """Entries of this plan, each once, on at least one paper."""
    component, electorate, wrong = _ballot(plan, row, ranked=True)
    if component is None or electorate is None:
        return wrong
    stranger = next((entry for entry in row.order if entry not in plan.entry), None)
    if stranger is not None:
        return _unknown("entry", stranger, list(plan.entry))
    if not row.order or len(set(row.order)) != len(row.order):
        return Refused("order-twice", {"component": component.id, "order": ", ".join(row.order)})
    return _papers_fault({"component": component.id, "entry": row.order[0]}, row.count, electorate)


def _ballot(
    plan: Plan, of: BallotCount | RankingRow, *, ranked: bool
) -> tuple[BallotComponent | None, Electorate | None, Refused | None]:
    """The ballot and electorate a paper belongs to; or why there is none such."""
    ballots = {
        c.id: c
        for c in plan.tally.components
        if isinstance(c, BallotComponent) and isinstance(c.method, RankingBallot) == ranked
    }
    component = ballots.get(of.component)
    if component is None:
        return None, None, _unknown("ranking" if ranked else "ballot", of.component, list(ballots))
    electorate = _electorate(component, of)
    if isinstance(electorate, Refused):
        return None, None, electorate
    return component, None if (wrong := _round_fault(component, of)) else electorate, wrong


def _papers_fault(own: Args, papers: int, electorate: Electorate) -> Refused | None:
    if papers < 1:
        return Refused("nothing-counted", own)
    if electorate.size is not None and papers > electorate.size:
        return Refused(
            "too-many-papers", {**own, "electorate": electorate.id, "papers": papers, "most": electorate.size}
        )
    return None


def turnout_fault(plan: Plan, turnout: Turnout) -> Refused | None:
    """Not more papers back than were given out, not more given out than may vote."""
    component = _component(plan, turnout.component)
    if not isinstance(component, BallotComponent):
        known = [c.id for c in plan.tally.components if isinstance(c, BallotComponent)]
        return _unknown("ballot", turnout.component, known)
    electorate = _electorate(component, turnout)
    if isinstance(electorate, Refused):
        return electorate
    most = electorate.size or turnout.entitled
    if 0 <= turnout.cast <= turnout.entitled <= most and turnout.entitled > 0:
        return None
    args: Args = {
        "electorate": electorate.id,
        "cast": turnout.cast,
        "entitled": turnout.entitled,
        "most": most,
    }
    return Refused("turnout-impossible", args)


def admits(method: object, vote: str) -> bool:
    """Whether a paper of this ballot can say this: a grade, a number on the scale, yes or no."""
    match method:
        case GradedBallot():
            return any(g.id == vote for g in method.grades)
        case NumericBallot():
            try:
                number = Decimal(vote)
            except InvalidOperation:
                return False
            on_scale = _written(number) and method.low <= number <= method.high
            return on_scale and (number - method.low) % method.step == 0
        case ApprovalBallot():
            return vote in ("yes", "no")
        case _:
            return False


def votes_words(method: object) -> str:
    """What a paper can say, for a refusal."""
    match method:
        case GradedBallot():
            return ", ".join(g.id for g in method.grades)
        case NumericBallot():
            steps = (method.low, method.low + method.step, method.low + 2 * method.step)
            return f"{', '.join(str(s) for s in steps if s < method.high)} … {method.high}"
        case _:
            return "yes, no"


def papers_of(count: BallotCount) -> int:
    """All papers of a count sheet: valid, abstained and invalid."""
    return sum(count.votes.values()) + count.abstained + count.invalid


def _written(number: Decimal) -> bool:
    """A number a person writes: finite, and not too long on either side of the point."""
    if not number.is_finite():
        return False
    exponent = number.as_tuple().exponent
    return number.adjusted() < MOST_DIGITS and isinstance(exponent, int) and exponent >= -MOST_DIGITS


def _component(plan: Plan, name: ComponentId) -> object:
    return next((c for c in plan.tally.components if c.id == name), None)


def _electorate(component: BallotComponent, of: BallotCount | RankingRow | Turnout) -> Electorate | Refused:
    found = next((e for e in component.electorates if e.id == of.electorate), None)
    return found or _unknown("electorate", of.electorate, [e.id for e in component.electorates])


def _round_fault(
    component: IndicatorComponent | BallotComponent, of: Figure | BallotCount | RankingRow
) -> Refused | None:
    """A component of named rounds asks for one of them, any other for none."""
    fits = of.round in component.rounds if component.rounds else of.round is None
    known = ", ".join(component.rounds) or "none"
    return None if fits else Refused("other-round", {"component": component.id, "known": known})


def _unknown(what: str, value: str, known: Sequence[str]) -> Refused:
    args: Args = {"what": what, "value": value[:40], "known": ", ".join(known[:12]) or "none"}
    return Refused("no-such-thing", args)
