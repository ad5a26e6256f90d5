"""The independent tally agrees with ours: random rules x random marks, published places, and the journal's fold."""

import itertools
import json
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

from app import planfile
from app.agreement import Agreement
from app.journal.codec import encode as encode_event
from app.plancodec import encode, encode_recorded
from benchmarks.agree import contest_agrees, difference
from benchmarks.contests import random_contest
from judging.contest import closed, new, recorded
from judging.evolve import evolve
from judging.ids import turn
from judging.panel import panel_judges, panels
from judging.recorded import BallotCount, Figure, Recorded, TurnRecord
from judging.results import results
from judging.rules import BallotComponent, IndicatorComponent, Rounding
from tests.faults.bundles import lively_evening
from tests.golden import typed
from tests.judging.contests import small_plan
from verify import leitai_verify
from verify.leitai_verify import Ledger, decimal, number, root, rounded, same_number, skating

PROGRAMMES = Path(__file__).parents[2] / "programmes"
SMALL = {c["id"]: c for c in typed.each("small_published_examples", "cases")}
SKATING = typed.case("skating_system")


# --- random rules x random marks ----------------------------------------------------------------------------


@pytest.mark.parametrize("start", range(0, 500, 50))
def test_five_hundred_random_contests_get_the_same_places_totals_and_awards(start):
    assert {seed: found for seed in range(start, start + 50) if (found := contest_agrees(seed))} == {}


FAULTS = {
    "halves to even": ("ROUNDINGS", "half-up", round),
    "rounding cuts off": ("ROUNDINGS", "half-even", int),
    "an absent judge shifts the median": ("PLAIN_METHODS", "Median", lambda said, _: min(x for x, _ in said)),
    "the trimmed mean keeps everything": (
        "PLAIN_METHODS",
        "TrimmedMean",
        lambda said, _: leitai_verify._middle(said),
    ),
    "tied places are the best": ("SHARES", "average", lambda first, _: Fraction(first)),
    "no mark is held near the mean": (
        "PLAIN_METHODS",
        "LimitedMean",
        lambda said, _: leitai_verify._middle(said),
    ),
    "an even duel is won by nobody": (
        "ORDINALS",
        "OneByOne",
        lambda columns, rule, voices: leitai_verify._wins(columns, {**rule, "even": "none"}, voices),
    ),
    "every judge's scale begins at nought": ("ON_JUDGE_SCALE", "range", leitai_verify._against_best),
    "a share is of the best": ("SCALES", "Share", leitai_verify._proportion),
    "the best rounds together part nobody": ("TIE_KEYS", "TieByBestRounds", lambda *_: ()),
    "the best of all rounds, whatever their sort": (
        "ROUNDS",
        "BestOfGroups",
        lambda scores, rule, high: leitai_verify._best_rounds(scores, {"count": len(rule["groups"])}, high),
    ),
    "papers are divided out of every ballot": (
        "COUNTED",
        "GradedBallot",
        lambda count, c: leitai_verify._graded(count, {**c, "method": {**c["method"], "measure": "mean"}}),
    ),
    "all rounds are added": ("ROUNDS", "BestRounds", lambda scores, *_: dict.fromkeys(scores, Fraction(1))),
    "a tie chain looks the other way": (
        "TIE_KEYS",
        "TieByFewerDeductions",
        lambda s, e, _: (-s.totals[e].lost,),
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_comparison_notices_a_fault_planted_in_one_definition(fault, monkeypatch):
    table, name, wrong = FAULTS[fault]
    monkeypatch.setitem(getattr(leitai_verify, table), name, wrong)
    assert any(contest_agrees(seed) for seed in range(1500))


WRONG = {
    "components are never multiplied": ("_together", lambda parts, _: sum(parts, Fraction(0))),
    "places count upwards": ("lower_marks_win", lambda _: False),
    "the turnout is never too low": ("_too_few_came", lambda *_: False),
    "a decision is for all who are tied": ("picked", lambda _made, tied, _left: tied),
    "everybody gets the first card": (
        "_levels_of",
        lambda rule, column, **_: dict.fromkeys(column, rule["levels"][0]["id"]),
    ),
    "nobody goes on": ("advancing", lambda *_: []),
    "nobody is left out of a room's mean": ("_without_ends", lambda values, _: list(values)),
    "the chief judge is one of many": ("_middle", lambda said: leitai_verify.mean(x for x, _ in said)),
    "the chief judge's points count once": (
        "_all_said",
        lambda said: sum((x for x, _ in said), Fraction(0)),
    ),
}


@pytest.mark.parametrize("fault", WRONG)
def test_the_comparison_notices_a_fault_planted_in_one_function(fault, monkeypatch):
    name, wrong = WRONG[fault]
    monkeypatch.setattr(leitai_verify, name, wrong)
    assert any(contest_agrees(seed) for seed in range(1500))


def test_the_random_contests_are_worth_comparing():
    """They tie, they stop, they give awards, and every method and tie step comes up."""
    seen, tied, awarded, owed = set(), 0, 0, 0
    for seed in range(400):
        plan, given = random_contest(Random(seed))
        found = results(plan, given)
        seen |= {type(c.method).__name__ for c in plan.tally.components} | {type(plan.tally.rounds).__name__}
        seen |= {type(step).__name__ for step in plan.tally.ties} | {
            type(a.rule).__name__ for a in plan.awards
        }
        tied += any(p.tied or p.decided_by is not None for p in found.standings)
        awarded += any(a.entries for a in found.awards)
        owed += bool(found.owed)
    assert min(tied, awarded, owed) > 60
    assert seen >= {
        "Mean",
        "Sum",
        "Median",
        "TrimmedMean",
        "TrimmedSum",
        "ClosestTwo",
        "LimitedMean",
        "SumOfRounds",
        "BestRounds",
        "BestOfGroups",
        "LastRound",
        "RankSum",
        "Majority",
        "Skating",
        "Borda",
        "JudgePoints",
        "OneByOne",
        "JudgeScale",
        "ZScore",
        "Offsets",
        "RoomScale",
        "GradedBallot",
        "NumericBallot",
        "ApprovalBallot",
        "RankingBallot",
        "AsPoints",
        "ByTable",
        "Attainment",
        "RankInGroup",
        "TieByComponent",
        "TieByCriterion",
        "TieByMedian",
        "TieByUntrimmed",
        "TieByCountBack",
        "TieByBestRounds",
        "TieByRound",
        "TieHeadToHead",
        "TieByMoreDecimals",
        "TieByFewerDeductions",
        "TieByLot",
        "TieByPanel",
        "TieShared",
        "ByStanding",
        "ByThreshold",
        "ByCategory",
        "ByCriterion",
        "ByComponent",
        "ByMovement",
    }


# --- published places, part by part (whole contests go through both in tests/golden) -------------------------


@pytest.mark.parametrize("single", SKATING["single_dance"], ids=lambda s: s["id"])
def test_rules_5_to_8_give_the_published_places(single):
    sheet = {couple: [Fraction(m) for m in marks] for couple, marks in single["marks"].items()}
    assert leitai_verify.single_dance(sheet) == {c: Fraction(p) for c, p in single["expected"].items()}


@pytest.mark.parametrize("multi", SKATING["multi_dance"], ids=lambda s: s["id"])
def test_rules_9_to_11_give_the_published_places(multi):
    dances = multi["dances"] if "dances" in multi else typed.by_place(multi["places"])
    sheets = [{c: [Fraction(m) for m in marks] for c, marks in dance.items()} for dance in dances.values()]
    assert skating(sheets) == {c: Fraction(p) for c, p in multi["expected"].items()}


def test_judge_offsets_of_sparse_panels_are_the_published_ones():
    example = SMALL["judge offset calibration, sparse panels"]
    seen = {}
    for entry, judge, mark in example["obs"]:
        seen.setdefault(judge, {})[entry] = Fraction(mark)
    assert leitai_verify.calibrated(seen) == {e: Fraction(v) for e, v in example["expected"].items()}
    assert sorted(judges for judges, _ in leitai_verify.blocks(seen)) == example["blocks"]


@pytest.mark.parametrize(("marks", "expected"), SMALL["ijru average (closest two of three)"]["vectors"])
def test_the_closest_two_are_the_published_ones(marks, expected):
    assert leitai_verify.PLAIN_METHODS["ClosestTwo"](
        [(Fraction(m), Fraction(1)) for m in marks], {}
    ) == Fraction(expected)


@pytest.mark.parametrize(("seconds", "points"), SMALL["overtime cn A"]["vectors"])
def test_overtime_tiers_are_the_published_ones(seconds, points):
    tiers = [{"start": t["from"], "deduct": str(t["deduct"])} for t in SMALL["overtime cn A"]["tiers"]]
    tiers[0]["end"] = tiers[1]["start"] - 1
    assert leitai_verify.overtime(seconds, {"tiers": tiers}) == Fraction(points)


def test_a_card_or_a_cut_that_is_claimed_wrongly_is_named():
    said = {
        "standings": [],
        "awards": [],
        "levels": [{"rule": "cards", "aspect": "total", "entry": "a", "level": "blue"}],
        "advancing": [{"into": "final", "entries": ["a", "b"]}],
    }
    level = {"rule": "cards", "aspect": "total", "entry": "a", "level": "red"}
    now = {**said, "levels": [level], "advancing": [{"into": "final", "entries": ["a", "c"]}]}
    found = list(leitai_verify.compare(said, now))
    assert [code for code, _ in found] == ["level-differs", "advancing-differs"]
    for lang in ("en", "zh-CN"):
        assert all("{" not in leitai_verify.say(lang, code, args) for code, args in found)
    assert list(leitai_verify.compare(said, said)) == []


# --- the journal's fold -------------------------------------------------------------------------------------


def as_said(given):
    """Records without what numbers do not depend on."""
    turns = {t: {**turn, "absent": sorted(turn["absent"])} for t, turn in given["turns"].items()}
    adjusted = [(a["entry"], a["round"], a["kind"], a["points"]) for a in given["adjustments"]]
    return turns, adjusted, [(d["about"], d["choice"], list(d["entries"])) for d in given["decisions"]]


@pytest.mark.parametrize("start", range(0, 60, 15))
def test_both_folds_of_a_lively_evening_record_the_same_after_every_event(start):
    for seed in range(start, start + 15):
        evening = lively_evening(seed)
        ledger = Ledger(json.loads(json.dumps(encode(evening.plan))))
        for number_, event in enumerate(evening.events, 1):
            kind, body = encode_event(event)
            line = {"seq": number_, "at": event.at, "by": event.by, "kind": kind, "body": json.loads(body)}
            complaints = [code for code, _ in ledger.add(line)]
            assert complaints == []
        ours = json.loads(json.dumps(encode_recorded(recorded(evening.contest, closed(evening.contest)))))
        assert as_said(ledger.recorded()) == as_said(ours)


# --- beside the live contest --------------------------------------------------------------------------------


def ties_everywhere(plan):
    """Coarse weights, no tie chain, prizes that ask: people owe decisions all evening long."""
    panels = tuple(
        replace(p, criteria=tuple(replace(c, weight=Decimal("0.05")) for c in p.criteria))
        for p in plan.panels
    )
    tally = replace(plan.tally, ties=(), announced=None, rounding=Rounding(places=0))
    awards = tuple(replace(a, rule=replace(a.rule, ties="ask")) for a in plan.awards)
    return replace(plan, panels=panels, tally=tally, awards=awards)


@pytest.mark.parametrize("change", [lambda plan: plan, ties_everywhere], ids=["calm", "ties everywhere"])
def test_the_second_opinion_holds_after_every_event_of_an_evening(change):
    compared = owed = 0
    for seed in range(8):
        plan = change(small_plan(entries=5, judges=4))
        evening = lively_evening(seed, plan, wildness=0.2)
        agreement, contest = Agreement(), new(plan.id, plan, "digest")
        for event in evening.events:
            contest = evolve(contest, event)
            assert agreement.holds(contest), (seed, event)
            compared += 1
            owed += any(a.owed for a in contest.outcome.awards)
    assert compared > 300
    assert owed > 20 or change is not ties_everywhere


def sheets(plan, turn, rng):
    """Nearly all judges mark; marks lie close together, so that they tie."""
    return {
        judge.id: {
            c.id: c.high - c.step * rng.randint(0, min(3, int((c.high - c.low) / c.step)))
            for c in panel.criteria
        }
        for panel in panels(plan, turn)
        for judge in panel.judges
        if rng.random() < 0.93
    }


def brought(plan, rng):
    """Figures and papers for every entry, whatever the plan's components ask for."""
    figures, ballots = [], []
    for c in plan.tally.components:
        for entry, round_id in itertools.product(plan.entry, getattr(c, "rounds", ()) or (None,)):
            if isinstance(c, IndicatorComponent):
                value = Decimal(rng.randint(80, 99))
                figures.append(
                    Figure(component=c.id, entry=entry, value=value, target=Decimal(90), round=round_id)
                )
            elif isinstance(c, BallotComponent):
                names = [g.id for g in getattr(c.method, "grades", ())] or ["yes"]
                for group, item in itertools.product(c.electorates, [i.id for i in c.items] or [None]):
                    votes = {name: rng.randint(1, 4) for name in names}
                    count = BallotCount(
                        component=c.id,
                        electorate=group.id,
                        entry=entry,
                        votes=votes,
                        item=item,
                        round=round_id,
                    )
                    ballots.append(count)
    return {"figures": tuple(figures), "ballots": tuple(ballots)}


@pytest.mark.parametrize("path", sorted(PROGRAMMES.glob("*.yaml")), ids=lambda p: p.stem)
def test_the_shipped_programmes_come_out_alike_after_every_turn(path):
    plan = planfile.load(path)
    rng, turns = Random(path.stem), {}
    outside = brought(plan, rng)
    for each in plan.rounds:
        for entry in each.entries or plan.entry:
            id_ = turn(each.id, entry)
            marks = sheets(plan, id_, rng)
            absent = frozenset(j for j in panel_judges(plan, id_) if j not in marks)
            over = rng.choice((0, 0, 5, 20, 40))
            turns[id_] = TurnRecord(marks=marks, absent=absent, over=over, outcome="scored")
            given = Recorded(turns=dict(turns), **outside)
            assert difference(plan, given, results(plan, given)) is None


# --- numbers ------------------------------------------------------------------------------------------------


def test_binary_floats_are_refused_and_decimals_are_exact():
    assert number("0.1") + number("0.2") == number("0.3")
    with pytest.raises(ValueError, match="not an exact number"):
        number(0.1)


@pytest.mark.parametrize(
    ("text", "mode", "expected"),
    [
        ("7.125", "half-up", "7.13"),
        ("-7.125", "half-up", "-7.13"),
        ("7.125", "half-even", "7.12"),
        ("7.135", "half-even", "7.14"),
        ("7.129", "down", "7.12"),
        ("-7.129", "down", "-7.12"),
        ("7.121", "up", "7.13"),
        ("-7.121", "up", "-7.13"),
        ("7.12", "up", "7.12"),
    ],
)
def test_each_way_of_rounding_does_what_its_name_says(text, mode, expected):
    assert rounded(Fraction(text), {"places": 2, "mode": mode}) == Fraction(expected)


def test_numbers_without_an_end_are_written_as_fractions_and_compared_as_shown():
    assert decimal(Fraction(284, 3)) == "284/3"
    assert decimal(Fraction(-1, 8)) == "-0.125"
    assert same_number("94.666667", "284/3")
    assert not same_number("94.666666", "284/3")
    assert not same_number("94.67", "284/3")
    assert same_number("94.50", "94.5")
    assert same_number("", None)


def test_square_roots_are_exact_to_the_declared_place():
    assert root(Fraction(2), 12) == Fraction("1.414213562373")
    assert root(Fraction(1, 4), 3) == Fraction("0.5")
    for n in range(2, 60):
        near = root(Fraction(n, 7), 6)
        half = Fraction(1, 2 * 10**6)
        assert (near - half) ** 2 <= Fraction(n, 7) < (near + half) ** 2
