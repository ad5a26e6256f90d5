"""More places than can be taken: advancement of more than take part, awards for more than can earn them."""

from collections.abc import Iterator, Sequence

from judging.doubts import ask
from judging.ids import EntryId, RoundId
from judging.outcome import Question
from judging.plan import Award, Plan
from judging.rules import ByCategory, ByStanding, ByThreshold


def advancing_beyond(plan: Plan) -> Iterator[Question]:
    """Advancement of more entries than can be scored in the rounds it counts."""
    for advance in plan.tally.advancement:
        field = _most(plan, advance.counting)
        if 0 < field < advance.top:
            yield ask("quota-unmet", advance.into, quota=str(advance.top), entries=str(field))


def _most(plan: Plan, rounds: Sequence[RoundId]) -> int:
    """The most entries that can take part in some of these rounds: those listed, and those let in from others."""
    count = len({e for r in rounds for e in plan.round[r].entries})
    for taken in rounds:
        let_in = [a for a in plan.tally.advancement if a.into == taken]
        feeding = {f for a in let_in for f in a.counting}
        if not plan.round[taken].entries and not feeding <= set(rounds):
            count += sum(min(a.top, _most(plan, a.counting)) for a in let_in)
    return count


def awarded_beyond(plan: Plan, award: Award) -> Iterator[Question]:
    """An award for more entries than can earn it, those counted in that earlier prizes surely take from the same."""
    rule = award.rule
    if isinstance(rule, ByThreshold):
        return
    asked = rule.quota
    able = _able(plan, award)
    if isinstance(rule, ByStanding):
        before = plan.awards[: plan.awards.index(award)]
        ladder = [(a.rule.quota, _able(plan, a)) for a in before if isinstance(a.rule, ByStanding)]
        taken: dict[frozenset[EntryId], int] = {}
        for quota, others in ladder:
            among = frozenset(others)
            if among <= set(able):
                taken[among] = min(taken.get(among, 0) + quota, len(among))
        asked += sum(taken.values())
    count = len(able)
    if rule.eligible.per_unit is not None:
        units = [plan.entry[e].unit for e in able]
        count = sum(min(units.count(u), rule.eligible.per_unit) for u in set(units))
    if asked > count:
        yield ask("quota-unmet", award.id, quota=str(asked), entries=str(count))


def _able(plan: Plan, award: Award) -> list[EntryId]:
    """The entries of the categories that an award asks for."""
    rule = award.rule
    able = list(plan.entries)
    if isinstance(rule, ByCategory):
        able = [e for e in able if e.category == rule.category]
    if rule.eligible.categories:
        able = [e for e in able if e.category in rule.eligible.categories]
    return [e.id for e in able]
