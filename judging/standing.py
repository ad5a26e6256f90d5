"""The standing: entries in order of their totals, ties by the declared chain, with the step that decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging.ids import EntryId
from judging.outcome import Place, Question, Tally
from judging.recorded import Decision
from judging.rules import TieByLot, TieByPanel, TieShared, TieStep
from judging.tally.field import Field
from judging.ties import Compared, compare, step_code
from judging.trace import Step, Term


@dataclass(frozen=True, kw_only=True)
class Group:
    """Entries that share a rank, and the tie steps that were tried on the way."""

    entries: tuple[EntryId, ...]
    steps: tuple[Step, ...] = ()
    decided: Step | None = None


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Places in order, and the ties people still have to decide."""

    places: tuple[Place, ...]
    owed: tuple[Question, ...] = ()


def about_tie(entries: Sequence[EntryId]) -> str:
    """The id of the question who of these tied entries is better."""
    return "tie:" + "+".join(sorted(entries))


def sort_key(field: Field, tally: Tally) -> tuple[int, int, Fraction] | None:
    """What orders an entry: placed outcomes in their class, how far it came, its total; None has no rank."""
    rule = field.plan.tally
    sign = -1 if rule.better == "high" else 1
    if tally.status == "scored" and tally.total is not None:
        return (0, -tally.reach, sign * tally.total)
    if tally.status in rule.non_scores:
        place = rule.non_scores.index(tally.status) + 1
        return (place, -tally.reach, Fraction(0))
    return None


def standing(field: Field, tallies: Mapping[EntryId, Tally]) -> Standing:
    """Ranks of all entries that have one, then the others in the plan's order. Equal ranks leave a gap."""
    keyed: dict[tuple[int, int, Fraction], list[EntryId]] = {}
    unplaced: list[EntryId] = []
    for entry in field.plan.entries:
        key = sort_key(field, tallies[entry.id])
        if key is None:
            unplaced.append(entry.id)
        else:
            keyed.setdefault(key, []).append(entry.id)
    places: list[Place] = []
    owed: list[Question] = []
    waiting = sum(tallies[e].status == "pending" for e in unplaced)
    for key in sorted(keyed):
        for group in resolved(field, tallies, tuple(keyed[key]), owed, scored=key[0] == 0):
            # whoever is still to come stands above those who will have no score
            rank = len(places) + 1 + (0 if key[0] == 0 else waiting)
            places += [_place(tallies[e], rank, group) for e in group.entries]
    places += [_place(tallies[e], None, Group(entries=(e,))) for e in unplaced]
    return Standing(places=tuple(places), owed=tuple(owed))


def _place(tally: Tally, rank: int | None, group: Group) -> Place:
    return Place(
        entry=tally.entry,
        rank=rank,
        total=tally.shown,
        status=tally.status,
        tied=len(group.entries) > 1,
        decided_by=group.decided,
        ties=group.steps,
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
    if len(entries) == 1 or not scored:
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
        return _decided(field, group, owed, asked=False)
    step = chain[0]
    match step:
        case TieShared():
            return [_tried(group, Step(code="tie-shared", args=_who(group.entries)))]
        case TieByLot() | TieByPanel():
            return _decided(field, group, owed, asked=True, step=step)
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
    """The group in parts of equal value, best first.

    The step is in the trace of all, and decided where it parted.
    """
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


def _decided(
    field: Field, group: Group, owed: list[Question], *, asked: bool, step: TieStep | None = None
) -> list[Group]:
    """What people decided about the tie; else the rank is shared, and owed where the chain asks people."""
    about = about_tie(group.entries)
    decision = field.recorded.decided(about, group.entries)
    if decision is not None:
        return _by_decision(group, decision)
    if asked and step is not None:
        args = {"step": step_code(step)}
        owed.append(
            Question(id=about, kind="rank-tie", entries=group.entries, args=args, choices=("order", "share"))
        )
    return [group]


def _by_decision(group: Group, decision: Decision) -> list[Group]:
    args = {**_who(group.entries), "reason": decision.reason, "by": decision.by, "choice": decision.choice}
    order = [e for e in decision.entries if e in group.entries]
    if decision.choice not in ("order", "choose") or not order:
        return [_tried(group, Step(code="tie-people", args=args), decided=True)]
    note = Step(code="tie-people", args={**args, "order": " ".join(order)})
    rest = tuple(e for e in group.entries if e not in order)
    parts: list[tuple[EntryId, ...]] = [(e,) for e in order]
    parts += [rest] if rest else []
    return [
        _tried(Group(entries=part, steps=group.steps, decided=group.decided), note, decided=True)
        for part in parts
    ]
