"""One entry moves and all results are as from cold: ties split and join, people decide, entries withdraw and return."""

from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest

from judging import rules as r
from judging.ids import Instant, entry_of, turn
from judging.outcome import Results
from judging.plan import Award, Plan
from judging.ranking import Ranking
from judging.recorded import Adjustment, Decision, Recorded, TurnRecord
from judging.results import results
from judging.standing import about_tie
from judging.table import Table
from tests.judging.panels import contest, criterion, prizes

ENTRIES = 45
STEPS = (
    r.TieByMoreDecimals(), r.TieByCriterion(criterion="x"), r.TieByMedian(), r.TieByUntrimmed(), r.TieByLot(),
    r.TieByPanel(), r.TieByFewerDeductions(), r.TieHeadToHead(circles=True), r.TieByCountBack(of="places"),
    r.TieByCountBack(of="rounds"), r.TieShared(),
)  # fmt: skip


def any_plan(rng: Random) -> Plan:
    """Many entries, few different totals; one round or two, high or low, with prizes that ties reach across."""
    names = [f"e{n}" for n in range(ENTRIES)]
    last = rng.random() < 0.5
    plan = contest(
        names,
        3,
        rng.choice([r.Mean(), r.Sum(), r.TrimmedMean(), r.Median()]),
        criteria=(criterion("x", high=4, step="1"), criterion("y", high=4, step="1")),
        rounding=rng.choice([None, r.Rounding(places=0), r.Rounding(places=2)]),
        better=rng.choice(["high", "low"]),
        absent=rng.choice(["exclude", "stop"]),
        ties=tuple(rng.sample(STEPS, rng.choice([0, 1, 2, 3]))),
        non_scores=rng.choice([(), ("withdrawn",), ("did-not-start", "withdrawn", "disqualified")]),
        adjustments=(r.AdjustmentKind(id="k", name={}),),
        rounds=rng.choice([r.SumOfRounds(), r.BestRounds(count=1), r.LastRound()])
        if last
        else r.SumOfRounds(),
        advancement=(r.Advancement(into="last", counting=("final",), top=20, ties="all"),) if last else (),
    )
    (panel,), (only,) = plan.panels, plan.rounds
    entries = tuple(replace(e, category=rng.choice(["red", "blue"])) for e in plan.entries)
    awards = (
        *prizes(1, 2, 5, ties=rng.choice(["ask", "share", "none"])),
        Award(id="red", name={}, rule=r.ByCategory(category="red", quota=2, ties="ask")),
        Award(id="x", name={}, rule=r.ByCriterion(criterion="x", quota=2, ties="ask", then_standing=True)),
        Award(id="good", name={}, rule=r.ByThreshold(at_least=Decimal(4))),
    )
    rounds = (
        (only, replace(only, id="last", entries=rng.choice([(), tuple(names[:20])]))) if last else (only,)
    )
    return replace(plan, panels=(panel,), entries=entries, awards=awards, rounds=rounds)


def any_record(rng: Random, plan: Plan) -> TurnRecord:
    """A turn as it may stand at some moment."""
    (panel,) = plan.panels
    marks = {
        j.id: {c.id: Decimal(rng.randint(0, 2)) for c in panel.criteria}
        for j in panel.judges
        if rng.random() < 0.95
    }
    return TurnRecord(
        marks=marks,
        absent=frozenset(j.id for j in panel.judges) - marks.keys(),
        outcome=rng.choice(["scored"] * 12 + ["pending", "withdrawn", "disqualified", "did-not-start"]),
    )


def changed(rng: Random, plan: Plan, recorded: Recorded, found: Results) -> Recorded:
    """The record after one more thing happened: a turn, a bonus, or what people decided."""
    turns, some = recorded.turns, [q for q in found.owed if q.choices]
    assert isinstance(turns, Table)
    there = rng.choice(found.standings).rank
    tied = tuple(p.entry for p in found.standings if p.tied and p.rank == there)
    if len(tied) > 1 and rng.random() < 0.3:  # also where nobody asks: the contest is not complete
        made = Decision(
            about=about_tie(tied), choice="order", reason="r", by="s", at=Instant(0), entries=tied
        )
        return replace(recorded, decisions=(*recorded.decisions, made))
    if some and rng.random() < 0.3:
        asked = rng.choice(some)
        made = Decision(
            about=asked.id,
            choice=rng.choice(asked.choices),
            reason="r",
            by="s",
            at=Instant(0),
            entries=tuple(rng.sample(asked.entries, len(asked.entries))),
        )
        return replace(recorded, decisions=(*recorded.decisions, made))
    at = turn(rng.choice(plan.rounds).id, rng.choice(plan.entries).id)
    if rng.random() < 0.15 and at in turns:
        item = Adjustment(
            entry=entry_of(at),
            round=plan.rounds[0].id,
            kind="k",
            points=Decimal(rng.choice([1, -1])),
            reason="r",
            by="s",
            at=Instant(0),
        )
        return replace(recorded, adjustments=(*recorded.adjustments, item))
    if rng.random() < 0.1 and at in turns:
        return replace(recorded, turns=turns.without(at))
    return replace(recorded, turns=turns.put(at, any_record(rng, plan)))


@pytest.mark.parametrize("seed", range(40))
def test_results_reached_step_by_step_are_those_from_cold(seed):
    rng = Random(seed)
    plan = any_plan(rng)
    recorded = Recorded(turns=Table({t: any_record(rng, plan) for t in plan.turns("final")[:40]}))
    found = results(plan, recorded)
    for _ in range(40):
        after = changed(rng, plan, recorded, found)
        again, cold = results(plan, after, (recorded, found)), results(plan, after)
        assert again == cold
        assert list(again.standings.stood) == list(cold.standings.stood)
        assert again.standings.keys == cold.standings.keys
        says_who_moved(found.standings, again.standings)
        recorded, found = after, again


def says_who_moved(before: Ranking, after: Ranking) -> None:
    """Every entry with another place is among those that may have one; ranks are told alike by every way."""
    old = {place.entry: place for place in before}
    moved = {stood.entry for stood in after.moved(before)}
    assert [after[n] for n in range(len(after))] == list(after)
    for at, place in enumerate(after):
        assert place == old[place.entry] or place.entry in moved
        assert after.rank_of[place.entry] == place.rank == after.ranks[at]
        assert after.at(place.entry) == at


def test_who_does_not_move_is_the_same_object_though_half_the_field_has_another_rank():
    plan = contest([f"e{n}" for n in range(200)], 1, r.Mean())
    turns = Table(
        {
            turn("final", e.id): TurnRecord(marks={"j1": {"c": Decimal(n) / 2}}, outcome="scored")
            for n, e in enumerate(plan.entries)
        }
    )
    before = Recorded(turns=turns)
    worked = (before, results(plan, before))
    last = turn("final", "e0")
    after = replace(before, turns=turns.put(last, replace(turns[last], marks={"j1": {"c": Decimal(50)}})))
    found = results(plan, after, worked)
    assert [p.rank for p in found.standings][:3] == [1, 2, 3]
    assert found.place["e0"].rank == 100
    assert found.place["e50"].rank == worked[1].place["e50"].rank + 1
    assert [e for e in found.stood if found.stood[e] is not worked[1].stood[e]] == ["e0", "e100"]
    assert set(found.tallies.changed(worked[1].tallies)) == {"e0"}


def test_ranks_of_those_without_a_score_leave_room_for_those_still_to_come():
    plan = contest(["a", "b", "c", "d"], 1, r.Mean(), non_scores=("withdrawn",))
    record = {e: TurnRecord(marks={"j1": {"c": Decimal(50)}}, outcome="scored") for e in "ab"}
    record["d"] = TurnRecord(outcome="withdrawn")
    turns = Table({turn("final", e): each for e, each in record.items()})
    before = Recorded(turns=turns)
    found = results(plan, before)
    assert [(p.entry, p.rank) for p in found.standings] == [("a", 1), ("b", 1), ("d", 4), ("c", None)]
    after = replace(before, turns=turns.put(turn("final", "c"), replace(record["d"])))
    again = results(plan, after, (before, found))
    assert [(p.entry, p.rank) for p in again.standings] == [("a", 1), ("b", 1), ("c", 3), ("d", 3)]
