"""Results as plain JSON: totals as decimal strings, everything or only what has been revealed."""

from typing import Any

from judging.contest import Contest, revisions
from judging.outcome import AwardResult, Results


def results_json(contest: Contest, head: str, *, everything: bool) -> dict[str, Any]:
    """The contest's results; without `everything` only what everybody has seen, and no journal head in between."""
    found: Results = contest.outcome if everything else contest.public
    certified = contest.certified_at is not None
    # What follows from the journal now: after a correction it may differ from what was named on the night.
    awards = found.awards if everything or certified else _named(contest)
    return {
        "contest": contest.id,
        "certified": certified,
        "revision": revisions(contest, told=not everything),
        "standings": [
            {"entry": p.entry, "rank": p.rank, "total": p.total or None, "status": p.status}
            for p in found.standings
        ],
        "awards": [{"award": a.award, "entries": list(a.entries)} for a in awards],
        "digest": head if everything or certified else None,
    } | ({"levels": _levels(found), "advancing": _advancing(found)} if everything or certified else {})


def _levels(found: Results) -> list[dict[str, str]]:
    return [{"rule": x.rule, "entry": x.entry, "aspect": x.aspect, "level": x.level} for x in found.levels]


def _advancing(found: Results) -> list[dict[str, Any]]:
    return [{"into": a.into, "entries": list(a.entries)} for a in found.advancing]


def _named(contest: Contest) -> tuple[AwardResult, ...]:
    return tuple(AwardResult(award=award, entries=entries) for award, entries in contest.winners.items())
