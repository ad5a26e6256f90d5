"""The standing: entries in order of their totals, ties by the declared chain, with the step that decided.

When one tally changes, its entry is taken out of a sorted list and put into it elsewhere, by bisection; only the ties
it leaves and those it comes to are worked out again. Count-back by judges' places and head to head look at everybody:
there every tie is.
"""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as of_class
from fractions import Fraction
from typing import Final

from judging.ids import EntryId
from judging.outcome import Question, Tally
from judging.plan import Plan
from judging.ranking import NOWHERE, SCORED, Key, Ranking, Rung, Stood
from judging.recorded import Decision
from judging.rules import TieByCountBack, TieByLot, TieByPanel, TieHeadToHead, TieShared, TieStep
from judging.tally.field import Field
from judging.ties import Compared, compare, step_code
from judging.trace import Step, Term

MILLION: Final = 10**6


@dataclass(frozen=True, kw_only=True)
class Group:
    """Entries that share a rank, and the tie steps that were tried on the way."""

    entries: tuple[EntryId, ...]
    steps: tuple[Step, ...] = ()
    decided: Step | None = None


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Who stands where, and the ties people still have to decide, by their rung."""

    ranking: Ranking = of_class(default_factory=Ranking)
    owed: Mapping[Rung, tuple[Question, ...]] = of_class(default_factory=dict)

    def asked(self) -> tuple[Question, ...]:
        """The ties people have to decide, from the best place down."""
        return tuple(question for rung in sorted(self.owed) for question in self.owed[rung])


def compares(plan: Plan) -> bool:
    """Whether a step of the tie chain looks at entries that are not tied: then no tie stays as it was."""
    return any(
        isinstance(step, TieHeadToHead) or (isinstance(step, TieByCountBack) and step.of == "places")
        for step in plan.tally.ties
    )


def about_tie(entries: Sequence[EntryId]) -> str:
    """The id of the question who of these tied entries is better."""
    return "tie:" + "+".join(sorted(entries))


def sort_key(field: Field, tally: Tally) -> Key:
    """What orders an entry: placed outcomes in their class, how far it came, its total, where the plan lists it."""
    rule, listed = field.plan.tally, field.plan.listed[tally.entry]
    sign = -1 if rule.better == "high" else 1
    if tally.total is not None:
        total = sign * tally.total * MILLION
        # nearly always whole then, and whole numbers are compared far quicker
        return (SCORED, -tally.reach, total.numerator if total.denominator == 1 else total, listed)
    if tally.status in rule.non_scores:
        place = rule.non_scores.index(tally.status) + 1
        return (place, -tally.reach, 0, listed)
    return (NOWHERE, 0, 0, listed)


def standing(field: Field, tallies: Mapping[EntryId, Tally]) -> Standing:
    """Ranks of all entries that have one, then the others in the plan's order. Equal ranks leave a gap."""
    return moved(field, tallies, Standing(), [e.id for e in field.plan.entries])


def moved(
    field: Field, tallies: Mapping[EntryId, Tally], before: Standing, changed: Collection[EntryId]
) -> Standing:
    """The standing when only these entries have other tallies than before.

    They leave their rungs and come to others; the ties of those rungs are worked out again, and nothing else.
    """
    keys, stood = list(before.ranking.keys), list(before.ranking.stood)
    of, waiting, rungs = before.ranking.of, before.ranking.waiting, set[Rung]()
    fresh: dict[EntryId, Stood] = {}
    for entry in changed:
        old = of.get(entry)
        if old is not None:
            at = bisect_left(keys, old.key)
            waiting -= old.status == "pending"
            rungs.add(old.key[:3])
            del keys[at], stood[at]
        new = fresh[entry] = _stood(tallies[entry], sort_key(field, tallies[entry]))
        at = bisect_left(keys, new.key)
        waiting += new.status == "pending"
        rungs.add(new.key[:3])
        keys.insert(at, new.key)
        stood.insert(at, new)
    ranking, owed = Ranking(keys, stood), dict(before.owed)
    for rung in rungs - {(NOWHERE, 0, 0)}:
        first, end = ranking.rung(rung)
        here = {field.plan.entries[key[3]].id: key for key in keys[first:end]}
        asked: list[Question] = []
        groups = resolved(field, tallies, tuple(here), asked, scored=rung[0] == SCORED) if here else []
        places = [_stood(tallies[e], here[e], g, back) for g in groups for back, e in enumerate(g.entries)]
        stood[first:end] = [
            old if (old := of.get(new.entry)) is not None and old == new else new for new in places
        ]
        fresh.update((each.entry, each) for each in stood[first:end])
        owed.pop(rung, None)
        if asked:
            owed[rung] = tuple(asked)
    return Standing(ranking=Ranking(keys, stood, of.update(fresh), waiting), owed=owed)


def _stood(tally: Tally, key: Key, group: Group | None = None, back: int = 0) -> Stood:
    found = group or Group(entries=(tally.entry,))
    return Stood(
        key=key,
        entry=tally.entry,
        total=tally.shown,
        status=tally.status,
        back=back,
        tied=len(found.entries) > 1,
        decided_by=found.decided,
        ties=found.steps,
    )


def resolved(
    field: Field,
    tallies: Mapping[EntryId, Tally],
    entries: tuple[EntryId, ...],
    owed: list[Question],
    *,
    scored: bool = True,
) -> list[Group]:
    """Entries with equal totals, split by the tie chain as far as it goes."""
    if not scored:
        return [Group(entries=entries)]
    return _chain(field, tallies, Group(entries=entries), field.plan.tally.ties, owed)


def _chain(
    field: Field,
    tallies: Mapping[EntryId, Tally],
    group: Group,
    chain: Sequence[TieStep],
    owed: list[Question],
) -> list[Group]:
    if len(group.entries) == 1:
        return [group]
    if not chain:
        return _decided(field, group, owed)
    step = chain[0]
    match step:
        case TieShared():
            return [_tried(group, Step(code="tie-shared", args=_who(group.entries)))]
        case TieByLot() | TieByPanel():
            return _decided(field, group, owed, step)
        case _:
            compared = compare(field, tallies, step, group.entries)
            result: list[Group] = []
            for part in _split(group, step, compared):
                result += _chain(field, tallies, part, chain[1:], owed)
            return result


def _who(entries: Sequence[EntryId]) -> dict[str, str]:
    return {"entries": " ".join(entries)}


def _tried(group: Group, step: Step, *, decided: bool = False) -> Group:
    return Group(
        entries=group.entries, steps=(*group.steps, step), decided=step if decided else group.decided
    )


def _split(group: Group, step: TieStep, compared: Compared) -> list[Group]:
    """The group in parts of equal value, best first; the step is in the trace of all, and decided where it parted."""
    parts: dict[tuple[Fraction, ...], list[EntryId]] = {}
    for entry in group.entries:
        parts.setdefault(compared.keys[entry], []).append(entry)
    decided = len(parts) > 1
    terms = [Term(of=f"entry:{e}", value=compared.shown[e]) for e in group.entries]
    args = {**compared.args, "decided": "yes" if decided else "no", **_who(group.entries)}
    note = Step(code=step_code(step), terms=tuple(terms), args=args)
    return [
        _tried(
            Group(entries=tuple(parts[key]), steps=group.steps, decided=group.decided), note, decided=decided
        )
        for key in sorted(parts)
    ]


def _decided(field: Field, group: Group, owed: list[Question], step: TieStep | None = None) -> list[Group]:
    """What people decided about the tie; else the rank is shared, and owed where a step asks people."""
    about = about_tie(group.entries)
    decision = field.recorded.decided(about, group.entries)
    if decision is not None:
        return _by_decision(group, decision)
    if step is not None:
        args = {"step": step_code(step)}
        owed.append(
            Question(id=about, kind="rank-tie", entries=group.entries, args=args, choices=("order", "share"))
        )
    return [group]


def _by_decision(group: Group, decision: Decision) -> list[Group]:
    args = {**_who(group.entries), "reason": decision.reason, "by": decision.by, "choice": decision.choice}
    order = [e for e in decision.entries if e in group.entries]
    if decision.choice not in ("order", "choose"):
        return [_tried(group, Step(code="tie-people", args=args), decided=True)]
    note = Step(code="tie-people", args={**args, "order": " ".join(order)})
    rest = tuple(e for e in group.entries if e not in order)
    parts: list[tuple[EntryId, ...]] = [(e,) for e in order]
    parts += [rest] if rest else []
    return [
        _tried(Group(entries=part, steps=group.steps, decided=group.decided), note, decided=True)
        for part in parts
    ]
