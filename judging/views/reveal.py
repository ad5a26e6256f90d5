"""The reveal of a turn: cards, average, adjustments, total and place, as the hall is told them."""

from decimal import Decimal
from fractions import Fraction
from typing import cast

from judging.contest import Contest
from judging.ids import TurnId, entry_of, round_of
from judging.memo import kept
from judging.outcome import Line
from judging.panel import recusal
from judging.plan import Plan
from judging.rules import Component, PanelComponent
from judging.tally.field import judged_in
from judging.views import slices as s
from judging.views.words import entry_card, item_words, judge_label, kebab


@kept
def reveal_slice(contest: Contest) -> s.RevealSlice | None:
    """The arithmetic of the turn on stage once it is revealed: cards, average, adjustments, total, place."""
    show, turn = contest.show, contest.show.current
    if turn is None or show.states[turn] != "revealed" or show.revealed_at is None or show.chapter != "turns":
        return None
    results, entry = contest.revealed, entry_of(turn)
    tally = results.tallies[entry].rounds[round_of(turn)]
    place = None if show.frozen is not None else results.place.get(entry)
    card = entry_card(contest, turn)
    if card is None:
        return None
    return s.RevealSlice(
        turn=turn,
        entry=entry,
        position=card.position,
        unit=card.unit,
        topic=card.topic,
        cards=tuple(
            s.JudgeCard(
                judge=x.judge,
                label=judge_label(contest, x.judge),
                total=None if x.absent else x.shown,
                recused=x.absent and recusal(contest, turn, x.judge) is not None,
                struck=None if x.dropped == "not-best" else x.dropped,
            )
            for x in tally.cards
        ),
        kept=sum(1 for x in tally.cards if not x.absent and x.dropped is None),
        method=method_code(contest, turn),
        times=multiplied(contest, turn),
        average=tally.announced,
        adjustments=tuple(adjustment_line(contest.plan, x, tally.announced) for x in tally.lines),
        final=tally.shown,
        total=None if place is None or place.total in ("", tally.shown) else place.total,
        rank=None if place is None else place.rank,
        tied=place is not None and place.tied,
        of=len(show.revealed),
        revealed_at=show.revealed_at,
    )


def method_code(contest: Contest, turn: TurnId) -> str:
    """The method of the panel judging the turn, in kebab case; "several" where other parts count too."""
    match counting(contest.plan, turn):
        case [PanelComponent() as panel]:
            return kebab(type(panel.method).__name__)
        case []:
            return "given"
        case _:
            return "several"


def counting(plan: Plan, turn: TurnId) -> list[Component]:
    """The components that are in the score of this turn."""
    return [x for x in plan.tally.components if judged_in(x, round_of(turn))]


def multiplied(contest: Contest, turn: TurnId) -> str | None:
    """Weight x factor x difficulty of the only component of a turn: "70%", "3.2", "1/3"; None for one."""
    parts, rule = counting(contest.plan, turn), contest.plan.tally.round_score
    if len(parts) != 1:
        return None
    times = Fraction(parts[0].weight) * Fraction(rule.factor)
    if rule.difficulty:
        times *= Fraction(_difficulty(contest, turn) or 1)
    if times == 1:
        return None
    if (10_000 * times).denominator != 1:
        return str(times)
    whole = times.numerator / Decimal(times.denominator)
    return f"{(100 * whole).normalize():f}%" if times < 1 else f"{whole.normalize():f}"


def _difficulty(contest: Contest, turn: TurnId) -> Decimal | None:
    """As the hall was told it."""
    brought = contest.brought if contest.told is None else contest.told.brought
    noted = brought.get(("difficulty", turn))
    own = contest.plan.entry[entry_of(turn)].difficulty
    return own if noted is None else cast("Decimal", noted.value)


def adjustment_line(plan: Plan, line: Line, beside: str) -> s.AdjustmentLine:
    """A bonus, deduction or overtime line, with at least as many places as the score it is shown beside."""
    seconds = line.seconds if line.kind == "overtime" else None
    return s.AdjustmentLine(
        item=line.kind,
        name=item_words(plan, line.kind),
        seconds=seconds,
        points=padded(line.shown, beside),
        reason=line.reason,
    )


def padded(number: str, like: str) -> str:
    """The number with zeros appended until it has as many places as `like`."""
    places, wanted = len(number.partition(".")[2]), len(like.partition(".")[2])
    point = "." if wanted and "." not in number else ""
    return f"{number}{point}{'0' * (wanted - places)}"
