"""What judges' cards and the trace of a panel show: nothing more, nothing less than a scrutineer needs to re-add it."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from judging.recorded import Recorded, TurnRecord
from judging.rules import LimitedMean, Mean, PanelRounding, Rounding, Sum
from judging.tally.sheets import room
from judging.trace import re_add
from tests.judging.panels import changed, contest, criterion, marked, results, totals

CRITERIA = [criterion("x", 10, "0.25"), criterion("y", 10, step="1")]


def steps(found, code, entry="a"):
    return [step for step in found.tallies[entry].trace if step.code == code]


def test_a_card_shows_what_was_given_and_says_absent_only_of_who_gave_nothing():
    for rounding, shown in ((None, "7.125"), (Rounding(places=1), "7.1")):
        component = {"rounding": PanelRounding(judge=rounding)}
        plan = contest(["a"], 4, Mean(), criteria=CRITERIA, component=component)
        recorded = marked(plan, {"a": [["8.5", 5], None, [8, 5], [4, 4]]})
        sheets = {**recorded.turns["final/a"].marks, "j3": {"x": Decimal(8)}}
        found = results(plan, changed(recorded, "a", marks=sheets, absent=frozenset({"j2", "j4"})))
        cards = [
            (c.shown, c.absent, [(m.criterion, m.mark) for m in c.marks]) for c in found.tallies["a"].cards
        ]
        assert cards == [
            (shown, False, [("x", "8.5"), ("y", "5")]),
            ("", True, []),
            ("", False, [("x", "8")]),  # the sheet lacks a mark: no total, and not absent
            ("", True, []),  # marked, and left out
        ]


def test_a_card_has_as_many_places_as_the_finest_criterion_can_have():
    plan = contest(["a"], 1, Mean(), criteria=CRITERIA)
    (card,) = results(plan, marked(plan, {"a": [[8, 5]]})).tallies["a"].cards
    assert card.shown == "7.000"  # 0.25 x 0.5 is 0.125


def test_who_is_absent_is_told_and_what_stands_in_is_worked_out_from_the_others():
    left_out = contest(["a"], 3, Mean())
    found = results(left_out, marked(left_out, {"a": [80, 90, None]}))
    assert [step.args["judges"] for step in steps(found, "absent")] == ["j3"]
    filled = contest(["a"], 3, Sum(), absent="substitute-mean")
    found = results(filled, marked(filled, {"a": [80, 91, None]}))
    (stands_in,) = steps(found, "substitute")
    assert (stands_in.args["judge"], stands_in.result) == ("j3", "85.5")
    assert [(t.of, t.value) for t in stands_in.terms] == [("judge:j1", "80"), ("judge:j2", "91")]
    assert re_add(found.tallies["a"].trace) == Fraction("256.5")
    assert steps(found, "absent") == []
    whole = results(filled, marked(filled, {"a": [80, 91, 90]}))
    assert steps(whole, "absent") == steps(whole, "substitute") == []


def test_a_mean_stands_in_beside_another_panel_s_judges():
    plan = contest(["a"], 3, Sum(), absent="substitute-mean")
    (first,) = plan.panels
    second = replace(first, id="other", judges=tuple(replace(j, id=f"o{j.id}") for j in first.judges))
    other = replace(plan.tally.components[0], id="other", panels=("other",))
    plan = replace(
        plan,
        panels=(first, second),
        tally=replace(plan.tally, components=(*plan.tally.components, other)),
    )
    marks = {j: {"c": Decimal(n)} for j, n in (("j1", 80), ("j2", 90), ("oj1", 1), ("oj2", 2), ("oj3", 3))}
    record = TurnRecord(marks=marks, absent=frozenset({"j3"}), outcome="scored")
    found = results(plan, Recorded(turns={"final/a": record}))
    assert totals(found) == {"a": "261.00"}  # 80 + 90 + 85, and 6


def test_a_weight_of_one_is_not_written_and_any_other_is():
    for method in (Mean(on="criteria"), Mean()):
        plan = contest(["a"], 2, method, criteria=CRITERIA)
        found = results(plan, marked(plan, {"a": [[8, 5], [8, 5]]}))
        (step, *_) = steps(found, "criteria-sum") or steps(found, "judge-total")
        assert [(t.of, t.weight) for t in step.terms] == [("criterion:x", "0.25"), ("criterion:y", None)]
    by_criterion = contest(["a"], 2, Mean(on="criteria"), criteria=CRITERIA)
    means = steps(results(by_criterion, marked(by_criterion, {"a": [[8, 5], [8, 5]]})), "mean")
    assert [step.args["criterion"] for step in means] == ["x", "y"]


def test_only_marks_too_far_from_the_mean_are_written_as_brought_nearer():
    plan = contest(["a"], 4, LimitedMean(within=Decimal(3)))
    found = results(plan, marked(plan, {"a": [10, 12, 14, 20]}))
    # the mean 14: 10 counts as 11, 20 as 17
    assert [(s.args["of"], s.result) for s in steps(found, "limited")] == [
        ("judge:j1", "11"),
        ("judge:j4", "17"),
    ]
    assert totals(found) == {"a": "13.50"}


def test_a_criterion_lacking_a_judge_stops_where_the_policy_is_to_stop():
    plan = contest(["a"], 2, Mean(on="criteria"), criteria=CRITERIA, absent="stop")
    (question,) = results(plan, marked(plan, {"a": [[8, 5], None]})).owed
    assert (question.kind, question.args["judges"]) == ("absent-stop", "j2")


def test_a_turn_nobody_has_marked_belongs_to_the_room_the_entry_is_listed_in():
    plan = contest(["a", "b"], 1, Mean())
    other = replace(plan.panels[0], id="other", judges=(replace(plan.panels[0].judges[0], id="k1"),))
    component = replace(plan.tally.components[0], panels=("panel", "other"))
    entries = (replace(plan.entries[0], panels=("other",)), plan.entries[1])
    plan = replace(plan, panels=(plan.panels[0], other), entries=entries)
    assert [room(plan, component, e, TurnRecord()).id for e in ("a", "b")] == ["other", "panel"]
    there = TurnRecord(marks={"k1": {"c": Decimal(5)}})
    assert room(plan, component, "b", there).id == "other"
