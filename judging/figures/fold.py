"""How entered values change the contest: they replace, they are taken back, they become public."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from judging.contest import Contest
from judging.figures.brought import Brought, Key, Noted, entry_and_round, lines_of, strikes, values
from judging.ids import EntryId, Instant, RoundId, TurnId, entry_of, turn


def entered(contest: Contest, brought: Brought, *, by: str, at: Instant, source: str) -> Contest:
    """The contest with these values in place of the earlier ones."""
    kept = {k: n for k, n in contest.brought.items() if not any(strikes(s, k) for s in brought.struck)}
    for key, value in values(brought):
        old = contest.brought.get(key)
        times = 1 if old is None else old.times + 1
        before = None if old is None else old.value
        kept[key] = Noted(value=value, by=by, at=at, source=source, times=times, before=before)
    return replace(contest, brought=kept)


def replaced(brought: Mapping[Key, Noted], new: Brought) -> tuple[Key, ...]:
    """The keys whose present value would change or go."""
    changed = [k for k, v in values(new) if k in brought and brought[k].value != v]
    return (*changed, *(k for k in brought if any(strikes(s, k) for s in new.struck)))


def of_entry(contest: Contest, entry: EntryId, round_id: RoundId) -> frozenset[Key]:
    """What becomes public with the reveal of the entry's turn in this round."""
    return frozenset(
        key
        for key in contest.brought
        if (found := entry_and_round(key)) is not None and found[0] == entry and found[1] in (None, round_id)
    )


def shown(contest: Contest, turns: Collection[TurnId], released: frozenset[Key]) -> frozenset[Key]:
    """What counts in public: released, and of an entry only once that one is revealed (in the value's own round)."""
    if not contest.brought:
        return frozenset()
    turns = frozenset(turns)
    entries = set(map(entry_of, turns))

    def public(key: Key) -> bool:
        found = entry_and_round(key)
        if found is None:
            return True
        entry, round_id = found
        return entry in entries if round_id is None else turn(round_id, entry) in turns

    return frozenset(k for k in contest.brought if k in released and public(k))


def unreleased(contest: Contest, *, of_rounds: bool = False) -> tuple[Key, ...]:
    """Values that could be public by now and are not: what the next release would show."""
    hidden = shown(contest, contest.show.revealed, frozenset(contest.brought)) - contest.show.released
    keys = tuple(k for k in contest.brought if k in hidden and k[0] != "previous")
    return tuple(k for k in keys if k[0] in _IN_ROUNDS and k[2]) if of_rounds else keys


def lines_hidden(contest: Contest) -> int:
    """Lines that were entered and that only desk and host see; places of an earlier contest are never made public."""
    hidden = (k for k in contest.brought if k not in contest.show.released and k[0] != "previous")
    return sum(lines_of(key, contest.brought[key].value) for key in hidden)


_IN_ROUNDS = ("figure", "ballot", "ranking")
