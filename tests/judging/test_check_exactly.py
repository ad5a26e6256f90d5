"""A question of the rule sheet comes where a plan provably has the hole, and does not where it provably has none."""

import itertools
from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest

from judging.check import check
from judging.ids import turn
from judging.overtime import overtime_gaps
from judging.plan import Award, Panel, Round
from judging.recorded import Recorded, TurnRecord
from judging.results import results
from judging.rules import (
    Advancement,
    ByStanding,
    Eligible,
    Mean,
    Overtime,
    OvertimeTier,
    TieByCriterion,
    TieByLot,
    TieByMedian,
    TieByPanel,
    TieHeadToHead,
    TieShared,
    TrimmedMean,
)
from tests.judging.panels import contest, prizes


def asked(plan, kind):
    return [q for q in check(plan) if q.kind == kind]


# --- overtime: every second up to ten minutes ------------------------------------------------------------------


def seconds(question):
    first = int(question.args["seconds_from"])
    last = int(question.args.get("seconds_to") or 600)
    return set(range(first, last + 1))


@pytest.mark.parametrize("seed", range(300))
def test_every_second_that_lies_in_two_tiers_or_in_none_is_named_and_no_other(seed):
    rng = Random(seed)
    starts = [rng.randint(0, 90) for _ in range(rng.randint(1, 4))]
    tiers = tuple(
        OvertimeTier(
            start=s, end=rng.choice([None, s + rng.randint(0, 40), s + rng.randint(0, 40)]), deduct=Decimal(1)
        )
        for s in starts
    )
    rule = Overtime(tiers=tiers, grace=rng.choice([0, 0, 5, 30]))
    told = {kind: set() for kind in ("overtime-overlap", "overtime-hole", "overtime-end")}
    for question in overtime_gaps(rule):
        told[question.kind] |= seconds(question)
    reached = range(rule.grace + 1, 601)
    hit = {n: sum(t.start <= n and (t.end is None or n <= t.end) for t in tiers) for n in reached}
    assert told["overtime-overlap"] == {n for n, times in hit.items() if times > 1}
    assert told["overtime-hole"] | told["overtime-end"] == {n for n, times in hit.items() if times == 0}


# --- the tie chain: two entries with the very same marks -------------------------------------------------------

STEPS = [TieByCriterion(criterion="c"), TieByMedian(), TieHeadToHead(), TieByLot(), TieByPanel(), TieShared()]


def twins(steps):
    plan = contest(["a", "b", "c"], 3, Mean(), ties=steps)
    marks = {j.id: {"c": Decimal(50)} for j in plan.panels[0].judges}
    turns = {turn("final", e.id): TurnRecord(marks=marks, outcome="scored") for e in plan.entries}
    return plan, results(plan, Recorded(turns=turns))


@pytest.mark.parametrize("steps", [c for n in range(3) for c in itertools.permutations(STEPS, n)], ids=str)
def test_a_chain_is_said_to_end_undecided_where_equal_entries_stay_equal_and_nothing_settles_them(steps):
    plan, _ = twins(steps)
    settles = any(isinstance(step, TieByLot | TieByPanel | TieShared) for step in steps)
    assert bool(asked(plan, "tie-undecided")) == (not settles)


def test_a_step_that_stands_twice_decides_nothing_the_second_time():
    plan, _ = twins((STEPS[0], STEPS[1], STEPS[0], TieByLot()))
    assert [q.args["step"] for q in asked(plan, "tie-useless")] == ["3"]
    assert asked(twins((STEPS[0], STEPS[1], TieByLot()))[0], "tie-useless") == []


# --- trimming ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("judges", "highest", "lowest"), [*itertools.product(range(1, 8), range(3), range(3))]
)
def test_trimming_is_asked_about_exactly_where_fewer_than_two_marks_stay(judges, highest, lowest):
    plan = contest(["a"], judges, TrimmedMean(highest=highest, lowest=lowest), ties=(TieByLot(),))
    assert bool(asked(plan, "trim-few")) == (judges - highest - lowest < 2)


# --- places that cannot be filled -------------------------------------------------------------------------------


@pytest.mark.parametrize(("top", "entries"), [*itertools.product(range(1, 6), range(1, 5))])
def test_advancement_of_more_than_take_part_is_asked_about_in_every_round_of_a_row(top, entries):
    names = [f"e{i}" for i in range(entries)]
    plan = contest(names, 3, Mean(), ties=(TieByLot(),))
    final = plan.rounds[0]
    rounds = (
        replace(final, id="heat"),
        replace(final, id="semi", entries=()),
        replace(final, id="final", entries=()),
    )
    into_semi = Advancement(into="semi", counting=("heat",), top=2)
    for counting, most in ((("heat",), entries), (("semi",), min(2, entries)), (("heat", "semi"), entries)):
        cuts = (into_semi, Advancement(into="final", counting=counting, top=top))
        made = replace(plan, rounds=rounds, tally=replace(plan.tally, advancement=cuts))
        told = [q for q in asked(made, "quota-unmet") if q.args["about"] == "final"]
        assert bool(told) == (top > most), (counting, top, entries)
        assert [q.args["entries"] for q in told] in ([], [str(most)])


def test_parallel_heats_fill_a_final_together():
    plan = contest(["a", "b", "c", "d"], 3, Mean(), ties=(TieByLot(),))
    heats = (
        Round(id="one", name={}, entries=("a", "b")),
        Round(id="two", name={}, entries=("c", "d")),
        Round(id="final", name={}, entries=()),
    )

    def cut(top):
        advance = Advancement(into="final", counting=("one", "two"), top=top)
        return replace(plan, rounds=heats, tally=replace(plan.tally, advancement=(advance,)))

    assert asked(cut(4), "quota-unmet") == []
    (question,) = asked(cut(5), "quota-unmet")
    assert question.args["entries"] == "4"


@pytest.mark.parametrize("seed", range(60))
def test_a_quota_is_asked_about_where_no_order_of_the_entries_fills_it_and_not_where_every_order_does(seed):
    rng = Random(seed)
    names = [f"e{i}" for i in range(rng.randint(2, 4))]
    plan = contest(names, 1, Mean(), ties=(TieByLot(),))
    entries = tuple(replace(e, category=rng.choice(["town", "county"])) for e in plan.entries)
    towns = {e.category for e in entries}
    awards = tuple(
        Award(
            id=f"p{i}",
            name={"en": f"p{i}"},
            rule=ByStanding(
                quota=rng.randint(1, 3),
                eligible=Eligible(categories=rng.choice([(), (), tuple(rng.sample(sorted(towns), 1))])),
            ),
        )
        for i in range(rng.randint(1, 3))
    )
    plan = replace(plan, entries=entries, awards=awards)
    filled = {a.id: [] for a in awards}
    for order in itertools.permutations(names):
        turns = {
            turn("final", e): TurnRecord(marks={"j1": {"c": Decimal(90 - n)}}, outcome="scored")
            for n, e in enumerate(order)
        }
        for made in results(plan, Recorded(turns=turns)).awards:
            quota = next(a.rule.quota for a in awards if a.id == made.award)
            filled[made.award].append(len(made.entries) == quota)
    told = {q.args["about"] for q in asked(plan, "quota-unmet")}
    for award, ends in filled.items():
        if all(ends):
            assert award not in told
        if award in told:
            assert not all(ends)
        if not any(ends) and len(awards) == 1:
            assert award in told


# --- panels nobody hears ----------------------------------------------------------------------------------------


def test_a_panel_that_no_part_of_the_tally_takes_is_asked_about():
    plan = contest(["a", "b", "c"], 5, TrimmedMean(), awards=prizes(1, 1), ties=(TieByLot(),))
    idle = Panel(id="idle", name={}, judges=plan.panels[0].judges[:1], criteria=plan.panels[0].criteria)
    assert [q.args["about"] for q in asked(replace(plan, panels=(*plan.panels, idle)), "panel-unused")] == [
        "idle"
    ]
    assert asked(plan, "panel-unused") == []
