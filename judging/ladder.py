"""The ladder of standing awards: each takes the next entries, and a tie that reaches beyond one uses up the next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from judging.ids import EntryId
from judging.ranking import Ranking
from judging.rules import ByStanding

OpenTo = Callable[[EntryId, ByStanding], bool]
"""Whether an award is one for the entry's category."""


@dataclass(frozen=True, kw_only=True)
class Beyond:
    """Entries tied across the boundary of an award, and how many more of them there are than places it had."""

    tied: tuple[EntryId, ...]
    count: int


class Ladder:
    """Who is off the ladder, and the places that are used up of the awards to come."""

    def __init__(self, ranking: Ranking, open_to: OpenTo) -> None:
        """Start with everybody on it."""
        self._ranking, self._open_to = ranking, open_to
        self._beyond: list[Beyond] = []
        self.passed: list[EntryId] = []
        """Winners, and entries a prize tie holds back."""

    def room(self, rule: ByStanding) -> int:
        """How many places of the quota are left."""
        return rule.quota - sum(self._used_up(rule))

    def _used_up(self, rule: ByStanding) -> list[int]:
        """What each tie beyond an earlier quota takes of this one; nothing where none of its entries could have it."""
        left, taken = rule.quota, []
        for beyond in self._beyond:
            able = any(self._open_to(e, rule) for e in beyond.tied)
            taken.append(min(beyond.count, left) if able else 0)
            left -= taken[-1]
        return taken

    def draw(self, rule: ByStanding, drawn: Sequence[EntryId]) -> None:
        """Take the entries of an award off the ladder; those tied with the last one may reach beyond its quota."""
        taken, room = self._used_up(rule), self.room(rule)
        self._beyond = [
            replace(beyond, count=beyond.count - n) for beyond, n in zip(self._beyond, taken, strict=True)
        ]
        self.passed += drawn
        if len(drawn) > room:
            rank = self._ranking.rank_of
            tied = tuple(e for e in drawn if rank[e] == rank[drawn[-1]])
            self._beyond.append(Beyond(tied=tied, count=len(drawn) - room))
