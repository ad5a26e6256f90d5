"""Ballots: votes of electorates turned into one value per entry, with invalid papers, abstentions and turnout."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import assert_never

from judging.ids import EntryId, RoundId
from judging.outcome import Question
from judging.recorded import BallotCount, RankingRow, Recorded
from judging.rules import (
    ApprovalBallot,
    BallotComponent,
    BallotItem,
    Electorate,
    GradedBallot,
    ItemId,
    NumericBallot,
    RankingBallot,
    Weight,
)
from judging.tally.exactly import apply
from judging.tally.places import worth
from judging.trace import Ledger, Term, exact

PlainBallot = GradedBallot | NumericBallot | ApprovalBallot


def items_of(component: BallotComponent) -> tuple[BallotItem, ...]:
    """The ballot's items; a ballot without items is one question."""
    return component.items or (BallotItem(id=ItemId(""), name={}),)


def ballot_value(
    component: BallotComponent,
    recorded: Recorded,
    standing: Collection[EntryId],
    entry: EntryId,
    round_id: RoundId | None,
    ledger: Ledger | None,
) -> Fraction | None:
    """The weighted value of the electorates; None while an electorate has no valid paper for the entry.

    `standing` are the entries that hold a place among others.
    """
    result = Fraction(0)
    terms: list[Term] = []
    for electorate in component.electorates:
        value = _electorate(component, electorate, recorded, standing, entry, round_id, ledger)
        if value is None:
            return None
        counted = apply(value, component.electorate_rounding)
        result += counted * Fraction(electorate.weight)
        if ledger is not None:
            of = f"electorate:{electorate.id}"
            step = ledger.round(len(ledger.steps) - 1, value, component.electorate_rounding, of)
            terms.append(Term(of=of, value=exact(counted), weight=_weight(electorate.weight), step=step))
    if ledger is not None:
        step = ledger.sum("ballot", terms, result, component=component.id)
        ledger.round(step, result, component.rounding, f"component:{component.id}")
    return apply(result, component.rounding)


def _weight(weight: Weight) -> str | None:
    return None if weight == 1 else exact(weight)


def void(component: BallotComponent, recorded: Recorded) -> bool:
    """Whether the ballot counts as nothing: 0 points for everybody, and no place on a scale."""
    return component.below_turnout == "nothing" and any(
        below_turnout(component, e, recorded) for e in component.electorates
    )


def below_turnout(component: BallotComponent, electorate: Electorate, recorded: Recorded) -> bool:
    """Whether fewer papers came in than the floor asks for, as far as the numbers are known."""
    if component.turnout is None:
        return False
    known = [t for t in recorded.turnouts if (t.component, t.electorate) == (component.id, electorate.id)]
    if known:
        cast, entitled = sum(t.cast for t in known), sum(t.entitled for t in known)
    elif electorate.size is not None and (papers := _papers(component, electorate, recorded)):
        cast, entitled = papers, electorate.size
    else:
        return False
    return cast < component.turnout * entitled


def _papers(component: BallotComponent, electorate: Electorate, recorded: Recorded) -> int:
    """Papers cast: the most counted for any entry and item, or the ranking papers, of one round; 0 while none is."""
    here = (component.id, electorate.id)
    papers: Counter[tuple[str | None, ...]] = Counter()
    for b in recorded.ballots:
        if (b.component, b.electorate) == here:
            papers[b.round, b.entry, b.item] += sum(b.votes.values()) + b.abstained + b.invalid
    for r in recorded.rankings:
        if (r.component, r.electorate) == here:
            papers[(r.round,)] += r.count
    return max(papers.values(), default=0)


def _electorate(
    component: BallotComponent,
    electorate: Electorate,
    recorded: Recorded,
    standing: Collection[EntryId],
    entry: EntryId,
    round_id: RoundId | None,
    ledger: Ledger | None,
) -> Fraction | None:
    here = (component.id, electorate.id, round_id)
    if isinstance(component.method, RankingBallot):
        rows = [r for r in recorded.rankings if (r.component, r.electorate, r.round) == here]
        return _ranked(component.method, electorate, rows, standing, entry, ledger)
    result = Fraction(0)
    terms: list[Term] = []
    for item in items_of(component):
        counts = [
            b
            for b in recorded.ballots
            if (b.component, b.electorate, b.round) == here and b.entry == entry and (b.item or "") == item.id
        ]
        if not counts:
            return None
        value = _item(component, component.method, counts, ledger, item, electorate)
        if value is None:
            return None
        counted = apply(value, component.item_rounding)
        result += counted * Fraction(item.weight)
        if ledger is not None:
            of = f"item:{item.id}"
            step = ledger.round(len(ledger.steps) - 1, value, component.item_rounding, of)
            terms.append(Term(of=of, value=exact(counted), weight=_weight(item.weight), step=step))
    if ledger is not None and (component.items or component.item_rounding):
        ledger.sum("electorate", terms, result, electorate=electorate.id)
    return result


def _item(
    component: BallotComponent,
    method: PlainBallot,
    counts: Sequence[BallotCount],
    ledger: Ledger | None,
    item: BallotItem,
    electorate: Electorate,
) -> Fraction | None:
    """The value of one question in one electorate; None without a paper to divide by."""
    votes: dict[str, int] = {}
    for count in counts:
        for grade, number in count.votes.items():
            votes[grade] = votes.get(grade, 0) + number
    zeros = sum(c.abstained for c in counts) if component.abstained == "zero" else 0
    zeros += sum(c.invalid for c in counts) if component.invalid == "zero" else 0
    papers = sum(votes.values()) + zeros
    if isinstance(method, NumericBallot):
        # papers counted as zero lie on the scale with the others when a share of both ends is dropped
        votes = {**votes, "0": votes.get("0", 0) + zeros} if zeros else votes
        away = int(sum(votes.values()) * method.drop)
        if away and ledger is not None:
            left_out = exact(method.drop * 100)
            ledger.add("papers-dropped", "given", (), None, drop=left_out, papers=str(papers), away=str(away))
        votes = _dropped(votes, away)
        papers = sum(votes.values())
    worths = _worths(method, votes)
    points = sum((Fraction(worths[g]) * n for g, n in votes.items()), Fraction(0))
    share = not (isinstance(method, GradedBallot | ApprovalBallot) and method.measure in ("sum", "count"))
    if share and not papers:
        return None
    value = points / papers if share else points
    if ledger is not None:
        terms = [Term(of=f"grade:{g}", value=str(n), weight=exact(worths[g])) for g, n in votes.items()]
        step = ledger.add("votes", "sum", terms, points, item=item.id, electorate=electorate.id)
        if share:
            both = (Term(of="votes", value=exact(points), step=step), Term(of="papers", value=str(papers)))
            ledger.add("per-paper", "quotient", both, value, item=item.id, electorate=electorate.id)
    return value


def _worths(method: PlainBallot, votes: Mapping[str, int]) -> dict[str, Decimal]:
    match method:
        case GradedBallot():
            table = {g.id: g.points for g in method.grades}
            return {grade: table[grade] for grade in votes}
        case NumericBallot():
            return {grade: Decimal(grade) for grade in votes}
        case ApprovalBallot():
            full = method.full if method.measure == "share" else Decimal(1)
            return {grade: full if grade == "yes" else Decimal(0) for grade in votes}
        case _:
            assert_never(method)


def _dropped(votes: Mapping[str, int], away: int) -> dict[str, int]:
    """The votes after leaving out so many papers at each end."""
    kept = dict(votes)
    for order in (sorted(kept, key=Decimal), sorted(kept, key=Decimal, reverse=True)):
        left = away
        for grade in order:
            taken = min(kept[grade], left)
            kept[grade] -= taken
            left -= taken
    return kept


def _ranked(
    method: RankingBallot,
    electorate: Electorate,
    rows: Sequence[RankingRow],
    standing: Collection[EntryId],
    entry: EntryId,
    ledger: Ledger | None,
) -> Fraction | None:
    """Points over the orders; who does not stand is struck from them, and those behind move up."""
    papers = sum(row.count for row in rows)
    if not papers:
        return None
    field = len(standing)
    table = method.points or tuple(Decimal(field - place + method.last) for place in range(1, field + 1))
    by_place: dict[int, int] = {}
    for row in rows:
        order = [e for e in row.order if e in standing]
        if entry in order:
            place = order.index(entry) + 1
            by_place[place] = by_place.get(place, 0) + row.count
    points = sum((worth(table, place) * count for place, count in by_place.items()), Fraction(0))
    value = points / papers if method.measure == "mean" else points
    if ledger is not None:
        terms = [
            Term(of=f"place:{place}", value=str(count), weight=exact(worth(table, place)))
            for place, count in sorted(by_place.items())
        ]
        step = ledger.add("rankings", "sum", terms, points, electorate=electorate.id, field=str(field))
        if method.measure == "mean":
            both = (Term(of="votes", value=exact(points), step=step), Term(of="papers", value=str(papers)))
            ledger.add("per-paper", "quotient", both, value, item="", electorate=electorate.id)
    return value


def ballot_questions(component: BallotComponent, recorded: Recorded) -> tuple[Question, ...]:
    """Turnout below the floor and grades given more often than their quota allows."""
    questions: list[Question] = []
    for electorate in component.electorates:
        args = {"component": component.id, "electorate": electorate.id}
        about = f"{component.id}:{electorate.id}"
        if component.below_turnout == "ask" and below_turnout(component, electorate, recorded):
            questions.append(Question(id=f"turnout:{about}", kind="turnout", args=args, choices=("accept",)))
        if not isinstance(component.method, GradedBallot):
            continue
        here = [b for b in recorded.ballots if (b.component, b.electorate) == (component.id, electorate.id)]
        papers = sum(sum(b.votes.values()) for b in here)
        for grade in component.method.grades:
            given = sum(b.votes.get(grade.id, 0) for b in here)
            if grade.quota is not None and given > grade.quota * papers:
                more = {**args, "grade": grade.id, "given": str(given), "papers": str(papers)}
                questions.append(
                    Question(id=f"quota:{about}:{grade.id}", kind="quota", args=more, choices=("accept",))
                )
    return tuple(questions)
