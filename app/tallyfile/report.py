"""The result of a tally as plain JSON values.

Standings, awards and traces, the same object that rehearse prints.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from app.plancodec import canonical, encode
from app.tracetext import sentences
from judging.ids import LANGS, EntryId, RoundId
from judging.outcome import Results
from judging.plan import Plan
from judging.trace import Step


def report(plan: Plan, results: Results, *, digest: str = "", certified: bool = False) -> dict[str, Any]:
    """Standings and awards of a contest with their traces.

    Without a journal the digest is of plan and totals.
    """
    waiting = [{"entry": entry, "round": round_id} for entry, round_id in _waiting(results)]
    body = {
        "contest": plan.id,
        "certified": certified,
        "complete": results.complete and not waiting,
        "waiting": waiting,
        "standings": [
            {
                "entry": place.entry,
                "rank": place.rank,
                "total": place.total,
                "status": place.status,
                "tied": place.tied,
                "trace": trace(plan, (*results.tallies[place.entry].trace, *place.ties)),
            }
            for place in results.standings
        ],
        "awards": [
            {"award": a.award, "entries": list(a.entries), "trace": trace(plan, a.trace)}
            for a in results.awards
        ],
        "levels": [
            {"rule": lv.rule, "entry": lv.entry, "aspect": lv.aspect, "level": lv.level, "value": lv.value}
            for lv in results.levels
        ],
        "advancing": [
            {"into": a.into, "entries": list(a.entries), "tied": list(a.tied)} for a in results.advancing
        ],
        "owed": [
            {
                "id": q.id,
                "kind": q.kind,
                "entries": list(q.entries),
                "choices": list(q.choices),
                "args": dict(q.args),
            }
            for q in results.owed
        ],
    }
    return {
        **body,
        "digest": digest or sha256(canonical({"plan": encode(plan), **body}).encode()).hexdigest(),
    }


def _waiting(results: Results) -> Iterator[tuple[EntryId, RoundId]]:
    """Turns without marks: those still to come, and in a round that has begun those of whoever advances into it.

    A tally that waits for people or for a figure says so by its question.
    """
    for place in results.standings:
        tally = results.tallies[place.entry]
        for round_id, score in tally.rounds.items():
            if score.outcome == "pending" and not tally.owed:
                yield place.entry, round_id
    for rule in results.advancing:
        came = {entry for entry, tally in results.tallies.items() if rule.into in tally.rounds}
        if came:
            yield from ((entry, rule.into) for entry in rule.entries if entry not in came)


def trace(plan: Plan, steps: tuple[Step, ...]) -> list[dict[str, Any]]:
    """Steps in structured form, each with its sentence in both languages."""
    told = {lang: sentences(plan, steps, lang) for lang in LANGS}
    return [
        {
            "step": step.code,
            "operation": step.operation,
            "terms": [{k: v for k, v in vars(term).items() if v is not None} for term in step.terms],
            "result": step.result,
            "args": dict(step.args),
            "sentences": {lang: told[lang][i] for lang in LANGS},
        }
        for i, step in enumerate(steps)
    ]
