"""What a trace says of who was absent, what was left out and which way a number went: all of it, and nothing false."""

import pytest

from app.tracetext import sentences
from judging.results import results
from judging.trace import re_add
from tests.app.test_tallyfile import loaded


@pytest.mark.parametrize(
    ("circles", "told"),
    [
        ("", "“head to head” is for two and was left out: 3 are equal, a, b, c."),
        (": { circles: true }", "Still equal by “head to head”: a (1), b (1), c (1)."),
    ],
)
def test_three_who_beat_one_another_are_not_said_to_have_beaten_nobody(circles, told):
    read = loaded(
        "contest: Circle\nentries: [a, b, c]\n"
        "panels: [{ id: j, judges: 3, criteria: [{ id: m, max: 10 }] }]\n"
        f"tally: {{ method: mean, rounding: 1, ties: [{{ head-to-head{circles or ': {}'} }}, shared] }}\n"
        "marks: { a: [[9], [8], [7]], b: [[8], [7], [9]], c: [[7], [9], [8]] }\n"
    )
    place = results(read.plan, read.recorded).place[read.plan.entries[0].id]
    assert (place.rank, place.tied) == (1, True)
    assert sentences(read.plan, place.ties, "en")[0] == told


@pytest.mark.parametrize(
    ("better", "told"),
    [("high", "Bonus (wind): +2; head wind."), ("low", "Put on (wind): +2; head wind.")],
)
def test_points_that_come_on_where_low_is_better_are_called_no_bonus(better, told):
    read = loaded(
        "contest: Strokes\nentries: [a]\n"
        f"panels: [{{ id: j, judges: 1, criteria: [{{ id: m, max: 10 }}] }}]\n"
        f"tally: {{ components: [{{ panel: j, method: mean, better: {better} }}], better: {better}, rounding: 1, "
        "ties: [shared] }\nmarks: { a: [9] }\n"
        "adjustments: [{ entry: a, kind: wind, points: 2, reason: head wind }]\n"
    )
    (tally,) = results(read.plan, read.recorded).tallies.values()
    assert told in sentences(read.plan, tally.trace, "en")


JUDGES = "panels: [{ id: j, judges: [x, y, z], criteria: [{ id: plan, max: 9 }, { id: show, max: 9 }] }]"


@pytest.mark.parametrize(
    ("policy", "told"),
    [
        (
            "exclude",
            [
                "Not counted (absent, recused or left out, never as zero): y.",
                "show · Mean: 5 (x) + 7 (z) = 12; 12 ÷ 2 = 6.",
            ],
        ),
        (
            "substitute-mean",
            [
                "y is absent; the others' mean stands in: 5 (x) + 7 (z) = 12; 12 ÷ 2 = 6.",
                "show · Mean: 5 (x) + 6 (y) + 7 (z) = 18; 18 ÷ 3 = 6.",
            ],
        ),
    ],
)
def test_a_judge_absent_from_one_criterion_is_named_there(policy, told):
    read = loaded(
        f"contest: x\nentries: [a]\n{JUDGES}\n"
        f"tally: {{ method: {{ mean: {{ on: criteria }} }}, absent: {policy}, rounding: 1, ties: [shared] }}\n"
        "marks: { a: { plan: [1, 2, 3], show: [5, -, 7] } }\n"
    )
    trace = results(read.plan, read.recorded).tallies[read.plan.entries[0].id].trace
    said = sentences(read.plan, trace, "en")
    assert said[:3] == ["plan · Mean: 1 (x) + 2 (y) + 3 (z) = 6; 6 ÷ 3 = 2.", *told]
    assert re_add(trace) == 8


@pytest.mark.parametrize("method", ["borda", "skating"])
@pytest.mark.parametrize(
    ("policy", "told"),
    [
        ("exclude", "Did not mark every entry and is left out of the comparison: z."),
        ("substitute-mean", "z is absent; the others' mean stands in: 1 (x) + 2 (y) = 3; 3 ÷ 2 = 1.5."),
    ],
)
def test_what_becomes_of_a_judge_absent_from_a_comparison_is_told(method, policy, told):
    read = loaded(
        "contest: x\nentries: [a, b]\n"
        "panels: [{ id: j, judges: [x, y, z], criteria: [{ id: waltz, min: 1, max: 2 }] }]\n"
        f"tally: {{ method: {method}, absent: {policy}, rounding: 1, ties: [shared] }}\n"
        "marks: { a: [1, 2, -], b: [2, 1, 2] }\n"
    )
    trace = results(read.plan, read.recorded).tallies[read.plan.entries[0].id].trace
    said = sentences(read.plan, trace, "en")
    assert said[0] == told
    assert method == "borda" or said[1].startswith("waltz (rule ")


@pytest.mark.parametrize(
    ("mode", "told"),
    [("half-up", "halves away from zero"), ("up", "always away from zero"), ("down", "cut off")],
)
def test_below_zero_nothing_is_said_to_be_rounded_up_that_goes_down(mode, told):
    read = loaded(
        "contest: x\nentries: [a]\npanels: [{ id: j, judges: 2, criteria: [{ id: m, min: -9, max: 9 }] }]\n"
        f"tally: {{ method: mean, rounding: {{ places: 0, mode: {mode} }}, ties: [shared] }}\n"
        "marks: { a: [-2, -3] }\n"
    )
    (tally,) = results(read.plan, read.recorded).tallies.values()
    assert any(told in said for said in sentences(read.plan, tally.trace, "en"))


def test_what_a_cap_holds_back_is_told():
    read = loaded(
        "contest: x\nentries: [a]\npanels: [{ id: j, judges: 1, criteria: [{ id: m, max: 9 }] }]\n"
        "tally:\n  method: mean\n  rounding: 1\n  ties: [shared]\n"
        "  adjustments: [{ id: honour, name: Honour, most_bonus: 1.5 }]\n"
        "marks: { a: [5] }\n"
        "adjustments:\n"
        "  - { entry: a, kind: honour, points: 1, reason: one }\n"
        "  - { entry: a, kind: honour, points: 2, reason: two }\n"
        "  - { entry: a, kind: honour, points: 1, reason: three }\n"
    )
    (tally,) = results(read.plan, read.recorded).tallies.values()
    said = sentences(read.plan, tally.trace, "en")
    assert [s for s in said if "Honour" in s][:3] == [
        "Bonus (Honour): +1; one.",
        "Honour: 2 counts as 0.5, for more than the cap of this item does not count; two.",
        "Honour: 1 counts as 0, for more than the cap of this item does not count; three.",
    ]
    assert re_add(tally.trace) == tally.total
    assert tally.shown == "6.5"
