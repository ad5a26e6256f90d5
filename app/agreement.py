"""The second opinion: the independent tally beside the live contest, which stops a reveal when it disagrees."""

from fractions import Fraction
from typing import Any

from app import plancodec
from app.logs import Log
from judging.commands import AnnounceCorrections, Certify, Command, NameWinner, ReleaseFigures, Reveal
from judging.contest import Contest, closed, recorded
from judging.outcome import Results
from judging.refusal import Refused

log = Log("agreement")


class Agreement:
    """Whether both tallies of one contest say the same; worked out once for each result."""

    def __init__(self) -> None:
        self._plan: tuple[str, dict[str, Any]] = ("", {})
        self._last: tuple[Results | None, bool] = (None, True)

    def holds(self, contest: Contest) -> bool:
        """Whether the independent tally of everything closed so far says the same."""
        ours = contest.outcome
        if ours is not self._last[0]:
            self._last = (ours, self._compare(contest, ours))
        return self._last[1]

    def may(self, contest: Contest, command: Command) -> Refused | None:
        """Nothing becomes public, and nothing is certified, while the two tallies disagree."""
        public = Reveal | ReleaseFigures | NameWinner | Certify | AnnounceCorrections
        if isinstance(command, public) and not self.holds(contest):
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
