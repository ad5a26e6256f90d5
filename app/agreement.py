"""The second opinion: the independent tally beside the live contest, which stops a reveal when it disagrees.

It works out the whole contest again each time, on purpose: it takes nothing over from before. So it does that in a
thread, from the moment a result is another one; whatever would become public waits for it.
"""

import asyncio
from fractions import Fraction
from typing import Any, Protocol

from app import plancodec
from app.logs import Log
from judging.commands import AnnounceCorrections, Certify, Command, NameWinner, ReleaseFigures, Reveal
from judging.contest import Contest, closed, recorded
from judging.outcome import Results
from judging.refusal import Refused

log = Log("agreement")


PUBLIC = Reveal | ReleaseFigures | NameWinner | Certify | AnnounceCorrections
"""Commands that make something public, or certify it."""


class Watched(Protocol):
    """A live contest."""

    contest: Contest

    def doubted(self) -> None:
        """Show people what the second tally says now."""


class Agreement:
    """Whether both tallies of one contest say the same; worked out once for each result."""

    def __init__(self) -> None:
        self._plan: tuple[str, dict[str, Any]] = ("", {})
        self._last: tuple[Results | None, bool] = (None, True)
        self._busy = asyncio.Lock()
        self._due = asyncio.Event()
        self._due.set()

    def due(self) -> None:
        """The contest is another one: its result may be."""
        self._due.set()

    async def watch(self, live: Watched) -> None:
        """Have each new result compared, and say so when that comes out otherwise than before."""
        while True:
            await self._due.wait()
            self._due.clear()
            before = self.held
            try:
                await self.settle(live.contest)
            except Exception:
                log.exception("second-tally", contest=live.contest.id)
            if self.held is not before:
                live.doubted()

    @property
    def held(self) -> bool:
        """Whether they said the same when they were compared last."""
        return self._last[1]

    async def settle(self, contest: Contest) -> None:
        """Have the result of everything closed so far compared, off the loop."""
        ours = contest.outcome
        async with self._busy:
            if ours is not self._last[0]:
                self._last = (ours, await asyncio.to_thread(self._compare, contest, ours))

    def holds(self, contest: Contest) -> bool:
        """Whether the independent tally of everything closed so far says the same."""
        ours = contest.outcome
        if ours is not self._last[0]:
            self._last = (ours, self._compare(contest, ours))
        return self._last[1]

    def may(self, contest: Contest, command: Command) -> Refused | None:
        """Nothing becomes public, and nothing is certified, while the two tallies disagree."""
        if isinstance(command, PUBLIC) and not self.holds(contest):
            return Refused("tally-disagrees")
        return None

    def _compare(self, contest: Contest, ours: Results) -> bool:
        if self._plan[0] != contest.plan_digest:
            self._plan = (contest.plan_digest, plancodec.encode(contest.plan))
        from verify.leitai_verify import recompute

        try:
            theirs = recompute(self._plan[1], plancodec.encode_recorded(recorded(contest, closed(contest))))
        except Exception:
            log.exception("second-tally", contest=contest.id)
            return False
        if said(theirs) != said(plain(ours)):
            log.error("tally-disagrees", contest=contest.id)
            return False
        return True


def plain(ours: Results) -> dict[str, Any]:
    """Our results in the form the independent tally gives."""
    return {
        "standings": [
            {"entry": p.entry, "rank": p.rank, "total": p.total or None, "status": p.status}
            for p in ours.standings
        ],
        "awards": [{"award": a.award, "entries": list(a.entries)} for a in ours.awards],
        "levels": [
            {"rule": x.rule, "entry": x.entry, "aspect": x.aspect, "level": x.level} for x in ours.levels
        ],
        "advancing": [{"into": a.into, "entries": list(a.entries)} for a in ours.advancing],
    }


def said(results: dict[str, Any]) -> tuple[dict[Any, Any], ...]:
    """What results say, whatever the order of the tied and however a number is written."""
    places = {
        row["entry"]: (
            row["rank"],
            row["status"],
            row["total"] and row["status"] == "scored" and Fraction(row["total"]),
        )
        for row in results["standings"]
    }
    levels: dict[Any, str] = {
        (each["rule"], each["aspect"], each["entry"]): each["level"] for each in results["levels"]
    }
    return (
        places,
        {each["award"]: sorted(each["entries"]) for each in results["awards"]},
        levels,
        {each["into"]: sorted(each["entries"]) for each in results["advancing"]},
    )
