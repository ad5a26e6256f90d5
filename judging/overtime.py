"""Overtime tiers as people write them: seconds that lie in two of them, in none, or beyond the last."""

from collections.abc import Iterator

from judging.doubts import ask
from judging.outcome import Question
from judging.plan import Plan
from judging.rules import Overtime


def unclear_overtime(plan: Plan) -> Iterator[Question]:
    """Seconds without one answer, or tiers that no clock ever counts for."""
    rule = plan.tally.overtime
    if rule is None:
        return
    yield from overtime_gaps(rule)
    if not any(p.counts_overtime for p in plan.phases):
        yield ask("overtime-no-clock", "phases")


def overtime_gaps(rule: Overtime) -> Iterator[Question]:
    """Seconds that lie in two tiers or in none, from the first second after the grace on."""
    reached = (t for t in rule.tiers if t.end is None or t.end > rule.grace)
    tiers = sorted(reached, key=lambda t: t.start)
    expected = rule.grace + 1
    open_ended = False
    for tier in tiers:
        start = max(tier.start, rule.grace + 1)
        if open_ended or start < expected:
            last = tier.end if tier.end is not None and (open_ended or tier.end < expected) else None
            last = last if last is not None or open_ended else expected - 1
            until = "" if last is None else str(last)
            single = "yes" if until == str(start) else "no"
            args = {"seconds_from": str(start), "seconds_to": until, "single": single}
            yield ask("overtime-overlap", f"{start}-{until}", **args)
        elif start > expected:
            single = "yes" if start - 1 == expected else "no"
            args = {"seconds_from": str(expected), "seconds_to": str(start - 1), "single": single}
            yield ask("overtime-hole", f"{expected}-{start - 1}", **args)
        if tier.end is None:
            open_ended = True
        else:
            expected = max(expected, tier.end + 1)
    if rule.tiers and not open_ended:
        yield ask("overtime-end", str(expected), seconds_from=str(expected))
