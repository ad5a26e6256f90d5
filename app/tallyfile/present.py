"""Who takes part in a round: as the plan lists, by a turn, or by figures and votes where others advance into it."""

from app.planfile.binder import Binder
from app.planfile.mistakes import Path
from app.planfile.source import Node
from app.tallyfile.heard import turn_heard
from app.tallyfile.marks import Names
from judging.ids import EntryId, RoundId, TurnId, turn
from judging.plan import Plan
from judging.recorded import Adjustment, BallotCount, Figure, RankingRow, TurnRecord
from judging.rules import PanelComponent


def unmarked(plan: Plan, round_id: RoundId) -> TurnRecord:
    """A turn without marks: one that waits for them, or one for which there are none to wait for."""
    panels = [c for c in plan.tally.components if isinstance(c, PanelComponent)]
    judged = any(not c.rounds or round_id in c.rounds for c in panels)
    return TurnRecord(outcome="pending" if judged else "scored")


class Present:
    """Adds the turns that only figures and votes tell of, and refuses what is said of somebody who was not there.

    A file that is not `alone` is read into a contest in play, which knows more of its turns than the file says.
    """

    def __init__(
        self, plan: Plan, binder: Binder, names: Names, turns: dict[TurnId, TurnRecord], *, alone: bool
    ) -> None:
        """The binder notes what is wrong."""
        self._plan = plan
        self._binder = binder
        self._names = names
        self._turns = turns
        self._alone = alone

    def told(self, value: Adjustment | BallotCount | Figure | RankingRow, node: Node, path: Path) -> None:
        """Whoever the record is about was in its round. Invalid when the plan or the file says otherwise."""
        if value.round is None:
            return
        if value.round not in self._plan.round:
            raise self._names.unknown(node, path, "round", value.round, list(self._plan.round))
        for entry in value.order if isinstance(value, RankingRow) else (value.entry,):
            self._in_round(entry, value.round, node, path, brings=not isinstance(value, Adjustment))

    def _in_round(self, entry: EntryId, round_id: RoundId, node: Node, path: Path, *, brings: bool) -> None:
        listed, ident = self._plan.round[round_id].entries, turn(round_id, entry)
        there = ident in self._turns or (brings or not self._alone)
        if entry not in listed if listed else not there:
            raise self._binder.wrong(node, path, "not-in-round", value=entry, round=round_id)
        if not self._alone or not brings or ident in self._turns:
            return
        taken = unmarked(self._plan, round_id)
        right = f"turns: [{{ entry: {entry}, round: {round_id}, difficulty: 2.8 }}]"
        turn_heard(self._binder, self._plan, self._plan.entry[entry], taken, node, path, right)
        if not listed:
            self._turns[ident] = taken
