"""Random rules x random marks: the product's tally and the independent one must agree to the last digit.

python -m benchmarks.agree --contests 100000 [--seed 1] [--jobs 2]
"""

import argparse
import json
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Any

from app import plancodec
from benchmarks.contests import random_contest
from judging.outcome import Question, Results
from judging.plan import Plan
from judging.recorded import Decision, Recorded
from judging.results import results
from verify.leitai_verify import recompute


def through_json(plan: Plan, recorded: Recorded) -> tuple[dict[str, Any], dict[str, Any]]:
    """Plan and records as a program that knows only their JSON sees them."""
    whole: tuple[dict[str, Any], dict[str, Any]] = tuple(
        json.loads(json.dumps([plancodec.encode(plan), plancodec.encode_recorded(recorded)]))
    )
    return whole


def difference(plan: Plan, recorded: Recorded, ours: Results) -> str | None:
    """What the two tallies say differently; None when they agree."""
    theirs = recompute(*through_json(plan, recorded))
    other = {row["entry"]: row for row in theirs["standings"]}
    if set(other) != {p.entry for p in ours.standings}:
        return "the standings list other entries"
    for place in ours.standings:
        row, tally = other[place.entry], ours.tallies[place.entry]
        if (place.rank, place.status) != (row["rank"], row["status"]):
            return f"{place.entry}: place {place.rank} {place.status}, independently {row['rank']} {row['status']}"
        if (tally.total if place.status == "scored" else None) != (row["exact"] and Fraction(row["exact"])):
            return f"{place.entry}: total {tally.total}, independently {row['exact']}"
        if (place.total or None) != row["total"]:
            return f"{place.entry}: shown as {place.total}, independently {row['total']}"
    winners = {row["award"]: row["entries"] for row in theirs["awards"]}
    for award in ours.awards:
        if sorted(award.entries) != sorted(winners[award.award]):
            return f"{award.award}: {sorted(award.entries)}, independently {sorted(winners[award.award])}"
    graded = {(r["rule"], r["aspect"], r["entry"]): r["level"] for r in theirs["levels"]}
    if graded != {(r.rule, r.aspect, r.entry): r.level for r in ours.levels}:
        return f"levels {ours.levels}, independently {graded}"
    going = {row["into"]: set(row["entries"]) for row in theirs["advancing"]}
    if going != {a.into: set(a.entries) for a in ours.advancing}:
        return f"advancing {ours.advancing}, independently {going}"
    return None


def answered(rng: Random, recorded: Recorded, owed: tuple[Question, ...]) -> Recorded:
    """The same night after people have answered every question in one of the ways it allows."""
    made = list(recorded.decisions)
    for question in owed:
        choice = rng.choice(question.choices or ("accept",))
        entries = tuple(rng.sample(question.entries, len(question.entries)))
        if choice == "choose":
            entries = entries[: rng.randint(1, max(1, len(entries)))]
        made.append(
            Decision(
                about=question.id,
                choice=choice,
                reason="show of hands",
                by="scrutineer:1",
                at=0,
                entries=entries,
            )  # type: ignore[arg-type]
        )
    return replace(recorded, decisions=tuple(made))


def contest_agrees(seed: int) -> str | None:
    """One contest, before and after people decided; None when both tallies agree, else what differs."""
    rng = Random(seed)
    plan, recorded = random_contest(rng)
    ours = results(plan, recorded)
    found = difference(plan, recorded, ours)
    for _ in range(3):  # an answer may raise the next question
        if found is not None or not ours.owed:
            break
        recorded = answered(rng, recorded, ours.owed)
        ours = results(plan, recorded)
        found = difference(plan, recorded, ours)
        found = found and f"after decisions: {found}"
    return found


def _batch(seeds: range) -> list[tuple[int, str]]:
    return [(seed, found) for seed in seeds if (found := contest_agrees(seed)) is not None]


def main() -> int:
    """Run the long form and print every disagreement with its seed."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asked.add_argument("--contests", type=int, default=100_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--jobs", type=int, default=1)
    options = asked.parse_args()
    last, begun, wrong = options.seed + options.contests, time.monotonic(), []
    batches = [range(n, min(n + 250, last)) for n in range(options.seed, last, 250)]
    with ProcessPoolExecutor(options.jobs) as pool:
        for done, found in enumerate(pool.map(_batch, batches), 1):
            wrong += found
            for seed, what in found:
                print(f"seed {seed}: {what}", flush=True)
            if done % 40 == 0:
                print(
                    f"{min(done * 250, options.contests)} contests, {len(wrong)} disagree",
                    file=sys.stderr,
                    flush=True,
                )
    seconds = time.monotonic() - begun
    print(f"{options.contests} contests, {len(wrong)} disagree, {seconds:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
