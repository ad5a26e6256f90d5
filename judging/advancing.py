"""Advancement: who goes into a round, by the standing over earlier rounds, and ties at the cut."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from judging.ids import EntryId
from judging.outcome import Advancing, Question, Tally
from judging.rules import Advancement
from judging.standing import Group, resolved
from judging.tally.exactly import apply
from judging.tally.field import Field
from judging.tally.outcomes import overall
from judging.tally.rounds import combine_rounds, reach_of


def advancing(field: Field, tallies: Mapping[EntryId, Tally], rule: Advancement) -> Advancing:
    """The best `top` over the counting rounds; a tie that the chain leaves at the cut goes as declared."""
    groups = _ordered(field, tallies, rule)
    inside: list[EntryId] = []
    for group in groups:
        if len(inside) == rule.top:
            break
        if len(inside) + len(group.entries) <= rule.top:
            inside += group.entries
            continue
        return _at_the_cut(field, rule, inside, group.entries)
    return Advancing(into=rule.into, entries=tuple(inside))


def _ordered(field: Field, tallies: Mapping[EntryId, Tally], rule: Advancement) -> list[Group]:
    """Entries scored in the counting rounds, best first, ties split by the chain over those rounds alone.

    As in the standing, those who came further in these rounds are before the others.
    """
    tally = field.plan.tally
    sign = -1 if tally.better == "high" else 1
    partial: dict[EntryId, Tally] = {}
    keyed: dict[tuple[int, Fraction], list[EntryId]] = {}
    for entry, whole in tallies.items():
        rounds = {r: t for r, t in whole.rounds.items() if r in rule.counting}
        if overall(tally, [t.outcome for t in rounds.values()]) != "scored":
            continue
        score = apply(combine_rounds(tally.rounds, tally.better, rounds, only=rule.counting), tally.rounding)
        counted = tuple(r for r, t in rounds.items() if t.outcome == "scored")
        unrounded = combine_rounds(tally.rounds, tally.better, rounds, only=rule.counting, exact_scores=True)
        partial[entry] = replace(
            whole, status="scored", total=score, exact=unrounded, rounds=rounds, counted=counted
        )
        keyed.setdefault((-reach_of(field, rounds), sign * score), []).append(entry)
    unasked: list[Question] = []
    return [g for key in sorted(keyed) for g in resolved(field, partial, tuple(keyed[key]), unasked)]


def _at_the_cut(
    field: Field, rule: Advancement, inside: list[EntryId], tied: tuple[EntryId, ...]
) -> Advancing:
    about = f"advance:{rule.into}"
    match rule.ties:
        case "all":
            return Advancing(into=rule.into, entries=(*inside, *tied))
        case "none":
            return Advancing(into=rule.into, entries=tuple(inside))
        case "ask":
            decision = field.recorded.decided(about, tied)
            if decision is not None:
                picked = decision.picked(tied, rule.top - len(inside))
                return Advancing(into=rule.into, entries=(*inside, *picked))
            args = {"round": rule.into, "left": str(rule.top - len(inside))}
            owed = Question(
                id=about, kind="cut-tie", entries=tied, args=args, choices=("share", "order", "choose")
            )
            return Advancing(into=rule.into, entries=tuple(inside), tied=tied, owed=owed)
