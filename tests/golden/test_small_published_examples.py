"""The small published examples, each typed in through the public file format."""

from decimal import Decimal
from fractions import Fraction

import pytest

from judging.scrutiny.variance import flags
from judging.trace import re_add
from tests.golden import typed

CASES = {c["id"]: c for c in typed.each("small_published_examples", "cases")}


def total(results, entry="e"):
    tally = results.tallies[entry]
    assert re_add(tally.trace) == tally.total
    return tally.total


def test_a_dive_drops_two_and_two_of_seven_and_multiplies_by_its_difficulty():
    dive = CASES["diving wikihow"]
    file = typed.one_panel(
        ["e"],
        7,
        [typed.SCALE_10],
        method={"trimmed-sum": {"highest": dive["drop"], "lowest": dive["drop"]}},
        round_score={"difficulty": True},
        rounding=1,
    )
    _, results = typed.computed(
        {**file, "turns": [{"entry": "e", "difficulty": dive["dd"], "marks": dive["judges"]}]}
    )
    assert total(results) == Fraction(dive["expected"])


def test_weighted_criteria_add_up():
    example = CASES["weighted criteria livejudge"]
    criteria = [{"id": f"c{i}", "max": 10, "weight": w} for i, w in enumerate(example["weights"])]
    file = typed.one_panel(["e"], 1, criteria, method="mean", rounding=1)
    _, results = typed.computed({**file, "marks": {"e": [example["scores"]]}})
    assert total(results) == Fraction(example["expected"])


def test_borda_points_crown_an_entry_without_first_places():
    example = CASES["borda smallville"]
    file = {
        "contest": {"id": "borda", "title": "Smallville"},
        "entries": list(example["expected"]),
        "panels": [],
        "tally": {
            "components": [
                {"ballot": "votes", "method": {"ranking": {"last": 1}}, "electorates": ["town"]},
            ],
            "rounding": 0,
        },
        "rankings": [{"count": b["count"], "order": b["order"]} for b in example["ballots"]],
    }
    _, results = typed.computed(file)
    assert {e: total(results, e) for e in example["expected"]} == example["expected"]
    assert results.standings[0].entry == "R"
    assert not any(b["order"][0] == "R" for b in example["ballots"])


@pytest.mark.parametrize("name", ["placing points, ties averaged", "placing points table, ties averaged"])
def test_placing_points_average_ties(name):
    example = CASES[name]
    for place, tied, points in example["vectors"]:
        field = [f"e{i}" for i in range(1, place + tied + 3)]
        # figures that put `tied` + 1 entries at the place, one after another above and below
        figures = {
            e: 1000 - (min(i, place) if place <= i <= place + tied else i) for i, e in enumerate(field, 1)
        }
        scale = {"place-points": example["table"]} if "table" in example else "place-number"
        file = {
            "contest": {"id": "placing", "title": "Placing points"},
            "entries": field,
            "panels": [],
            "tally": {"components": [{"indicator": "figure", "scale": scale}], "rounding": 1},
            "figures": {"figure": figures},
        }
        _, results = typed.computed(file)
        assert total(results, f"e{place}") == Fraction(points), (place, tied)


def test_the_closest_two_of_three_count():
    example = CASES["ijru average (closest two of three)"]
    for marks, expected in example["vectors"]:
        file = typed.one_panel(["e"], len(marks), [{"id": "m", "max": 200}], method="closest-two", rounding=1)
        _, results = typed.computed({**file, "marks": {"e": marks}})
        assert total(results) == Fraction(expected), marks


def test_overtime_tiers_have_exact_boundaries():
    example = CASES["overtime cn A"]
    tiers = [{"from": t["from"], "deduct": t["deduct"]} for t in example["tiers"]]
    for over, deducted in example["vectors"]:
        file = typed.one_panel(["e"], 1, [{"id": "m", "max": 10}], method="mean", overtime=tiers, rounding=2)
        _, results = typed.computed({**file, "turns": [{"entry": "e", "over": over, "marks": [9]}]})
        assert total(results) == 9 - Fraction(deducted), over


def test_graded_ballots_of_three_electorates_with_a_bonus():
    example = CASES["民主测评 graded ballot"]
    names = [p["name"] for p in example["panels"]]
    items = [f"q{i}" for i in range(len(example["panels"][0]["items"]))]
    weights = [i["weight"] for i in example["panels"][0]["items"]]
    ballot = {
        "ballot": "evaluation",
        "method": {"graded": [{"id": g, "points": p} for g, p in example["grade_points"].items()]},
        "electorates": [{"id": p["name"], "weight": p["weight"]} for p in example["panels"]],
        "items": [{"id": i, "weight": w} for i, w in zip(items, weights, strict=True)],
    }
    file = {
        "contest": {"id": "graded", "title": "民主测评"},
        "entries": ["e"],
        "panels": [],
        "tally": {"components": [ballot], "rounding": 2},
        "ballots": [
            {"electorate": p["name"], "entry": "e", "item": item, "votes": given["votes"]}
            for p in example["panels"]
            for item, given in zip(items, p["items"], strict=True)
        ],
        "adjustments": [{"entry": "e", "kind": "bonus", "points": example["bonus"], "reason": "受表彰"}],
    }
    _, results = typed.computed(file)
    assert total(results) == Fraction(example["expected"])
    by_electorate = [s.result for s in results.tallies["e"].trace if s.code == "electorate"]
    assert [Fraction(r) for r in by_electorate] == [Fraction(p["expected"]) for p in example["panels"]]
    assert len(names) == 3


def test_z_scores_per_judge_put_a_strict_judge_s_favourite_before_a_lenient_judge_s_worst():
    example = CASES["z-score per judge"]
    entries = example["raw_order"]
    method = {"z-score": {"ddof": example["ddof"], "rescale": "none"}}
    file = typed.one_panel(sorted(entries), 3, [{"id": "m", "max": 100}], method=method, rounding=6)
    file["panels"][0]["judges"] = list(example["judges"])
    marks = {
        e: {j: given[e] for j, given in example["judges"].items() if e in given} for e in sorted(entries)
    }
    _, results = typed.computed({**file, "marks": marks})
    assert [p.entry for p in results.standings] == example["z_order"]
    for entry, expected in example["expected_z"].items():
        assert total(results, entry) == Fraction(expected)
    assert not results.owed
    plain = {**file, "tally": {"method": "mean", "rounding": 2}, "marks": marks}
    assert [p.entry for p in typed.computed(plain)[1].standings] == example["raw_order"]


def test_judge_offsets_are_calibrated_and_blocks_that_share_nothing_are_said_to_be_incomparable():
    example = CASES["judge offset calibration, sparse panels"]
    judges = sorted({j for _, j, _ in example["obs"]})
    entries = sorted(example["expected"])
    file = typed.one_panel(entries, 1, [{"id": "m", "max": 10}], method="offsets", rounding=2)
    file["panels"][0]["judges"] = judges
    marks = {e: {j: m for x, j, m in example["obs"] if x == e} for e in entries}
    _, results = typed.computed({**file, "marks": marks})
    for entry, expected in example["expected"].items():
        assert total(results, entry) == Fraction(expected)
    (question,) = results.owed
    assert question.kind == "not-connected"
    assert question.args["judges"].split(" | ") == [" ".join(b) for b in example["blocks"]]


def test_unusual_totals_of_a_panel_are_flagged():
    example = CASES["panel variance flags"]
    table = {int(n): Fraction(q) for n, q in example["dixon"].items()}
    for vector in example["vectors"]:
        found = flags(
            [Fraction(s) for s in vector["scores"]],
            from_mean=Fraction(example["from_mean"]),
            dixon=table,
            least_gap=Fraction(4),
        )
        assert any(f.from_mean for f in found) == vector["flag_from_mean"], vector
        assert any(f.dixon for f in found) == vector["flag_dixon"], vector


def test_a_chinese_trimmed_mean_is_announced_before_overtime_comes_off():
    example = CASES["cn trimmed mean minus overtime"]
    file = typed.one_panel(
        ["e"],
        len(example["judges"]),
        [{"id": "m", "max": 10, "step": "0.01"}],
        method="trimmed-mean",
        announced=example["dp"],
        overtime=[{"from": 11, "deduct": example["overtime"]}],
        rounding=example["dp"],
    )
    _, results = typed.computed({**file, "turns": [{"entry": "e", "over": 20, "marks": example["judges"]}]})
    tally = results.tallies["e"]
    assert tally.announced == str(example["expected_announced"])
    assert total(results) == Fraction(example["expected_final"])
    assert [Decimal(line.shown) for line in tally.deductions] == [-example["overtime"]]
