"""Results of a contest in play, kept up to date.

One mark changes one tally and one position, not the whole field.
"""

from bisect import bisect_left, insort
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from judging.ids import EntryId, TurnId, entry_of
from judging.outcome import Results, Tally
from judging.plan import Plan
from judging.recorded import Recorded, TurnRecord
from judging.results import results_of
from judging.rules import PanelComponent
from judging.standing import sort_key
from judging.tally.entry import tally_entry
from judging.tally.exactly import exactly
from judging.tally.field import Field
from judging.tally.worth import PLAIN

Key = tuple[int, int, Fraction]


class Running:
    """Tallies and their order, after every recorded turn.

    Where every method needs only the entry's own marks, a turn costs one tally and a place in a sorted
    list, whatever the size of the field. Methods that compare entries are worked out again as a whole.
    """

    def __init__(self, plan: Plan, recorded: Recorded) -> None:
        """Work everything out once."""
        self.plan = plan
        self.recorded = recorded
        self.alone = apart(plan)
        self._turns: dict[TurnId, TurnRecord] = dict(recorded.turns)
        self._start()

    def _start(self) -> None:
        self.recorded = replace(self.recorded, turns=self._turns)
        self._field = Field(self.plan, self.recorded)
        with exactly():
            self._tallies = {
                e.id: tally_entry(self.plan, self.recorded, e.id, self._field) for e in self.plan.entries
            }
        keys = {e: sort_key(self._field, t) for e, t in self._tallies.items()}
        self._keys: dict[EntryId, Key | None] = keys
        self._order: list[Key] = sorted(k for k in keys.values() if k is not None)

    @property
    def tallies(self) -> Mapping[EntryId, Tally]:
        """The tally of every entry."""
        return self._tallies

    def record(self, turn_id: TurnId, record: TurnRecord) -> Tally:
        """Take in a turn as it is recorded now; the new tally of its entry."""
        entry = entry_of(turn_id)
        new = turn_id not in self._turns
        self._turns[turn_id] = record
        if not self.alone or new:
            self._start()
            return self._tallies[entry]
        self._field.forget()
        tally = tally_entry(self.plan, self.recorded, entry, self._field)
        self._tallies[entry] = tally
        old = self._keys[entry]
        if old is not None:
            del self._order[bisect_left(self._order, old)]
        key = sort_key(self._field, tally)
        self._keys[entry] = key
        if key is not None:
            insort(self._order, key)
        return tally

    def rank(self, entry: EntryId) -> int | None:
        """The entry's rank by total, before any tie step; None while it has no place."""
        key = self._keys[entry]
        if key is None:
            return None
        ahead = 0 if key[0] == 0 else sum(t.status == "pending" for t in self._tallies.values())
        return bisect_left(self._order, key) + 1 + ahead

    def results(self) -> Results:
        """Full results: standing with the tie chain, awards, levels."""
        return results_of(self._field, self._tallies)


def apart(plan: Plan) -> bool:
    """Whether every entry's tally depends on its own record alone."""
    return all(
        c.scale is None and isinstance(c, PanelComponent) and isinstance(c.method, PLAIN)
        for c in plan.tally.components
    )
