"""The pad asks about an unusual mark by the judge's own marks alone; it never changes or refuses one."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging import commands as c
from judging.events import SheetSubmitted
from judging.ids import JudgeId
from judging.plan import Confirm, Marking
from judging.rules import PanelRounding, RankSum, Recall
from judging.scrutiny.slip import slips, unusual_marks, usual
from judging.views import of
from tests.judging.contests import HOST, SCRUTINEER, Evening, judge_seat, small_plan
from tests.judging.test_secrecy import seen_by

J2 = JudgeId("j2")


def at_the_fourth(own: tuple[str, ...] = ("50", "52", "54"), **plan) -> Evening:
    """An evening whose next turn is being marked; j2 gave these `work` marks of 60 before, and 20 of 40 for `new`."""
    evening = Evening(small_plan(entries=len(own) + 1, **plan)).open()
    for mark in own:
        evening.until("cue-open-marking").step()
        turn = evening.contest.show.current
        for judge in ("j1", "j3", "j4"):
            evening.submit(JudgeId(judge), turn)
        evening.submit(J2, turn, work=mark, new="20")
        for _ in range(3):
            evening.step()
    evening.until("cue-open-marking").step()
    return evening


def asked(evening: Evening, work: str) -> bool:
    marks = {"work": Decimal(work), "new": Decimal(20)}
    return "work" in unusual_marks(evening.contest, evening.contest.show.current, J2, marks)


# The scale of `work` is 0 to 60 in halves: far is 18 outside 50..54, a slip 3 outside with a twin within.
@pytest.mark.parametrize(
    ("mark", "worth_asking"),
    [
        ("52", False), ("49", False), ("32.5", False), ("32", True), ("10", True), ("0", True), ("60", False),
        ("25", True), ("35", True), ("36", False), ("46", False), ("5.5", True), ("60.0", False),
    ],
)  # fmt: skip
def test_marks_far_from_the_own_range_are_asked_about_and_no_others(mark, worth_asking):
    assert asked(at_the_fourth(), mark) is worth_asking


def test_a_transposed_mark_is_asked_about_although_it_is_near():
    """The judge usually gives 43 to 45: 34 is 9 away, less than far, and 43 written the wrong way round; 35 is not."""
    evening = at_the_fourth(("43", "44", "45"))
    assert asked(evening, "34")
    assert not asked(evening, "36")


def test_with_fewer_than_three_earlier_marks_only_the_lowest_mark_is_asked_about_and_only_once():
    evening = at_the_fourth(("50", "52"))
    assert not asked(evening, "10")
    assert asked(evening, "0")
    assert not asked(at_the_fourth(("50", "0")), "0")


def test_a_plan_may_ask_earlier_or_not_at_all():
    assert not asked(at_the_fourth(marking=Marking(confirm=None)), "0")
    assert asked(at_the_fourth(("50",), marking=Marking(confirm=Confirm(least=1))), "10")
    assert asked(at_the_fourth(marking=Marking(confirm=Confirm(far=Decimal("0.05")))), "46")


def judged_by(**component) -> dict[str, object]:
    rule = small_plan().tally
    counted = replace(rule.components[0], rounding=PanelRounding(), **component)
    return {"tally": replace(rule, components=(counted,))}


@pytest.mark.parametrize(
    ("method", "worth_asking"), [(RankSum(marks="places"), False), (Recall(), False), (RankSum(), True)]
)
def test_places_and_crosses_are_not_asked_about(method, worth_asking):
    evening = at_the_fourth(**judged_by(method=method))
    assert [asked(evening, mark) for mark in ("0", "10")] == [worth_asking] * 2
    assert of(evening.contest, judge_seat(J2))["pad"].points is worth_asking


def test_the_lowest_mark_is_not_asked_about_where_low_is_good():
    assert asked(at_the_fourth(("50",)), "0")
    assert not asked(at_the_fourth(("50",), **judged_by(better="low")), "0")


def test_a_substitute_is_not_measured_by_the_marks_of_who_sat_there_before():
    evening = at_the_fourth()
    evening.must(HOST, c.SubstituteJudge(judge=J2, name="王", reason="ill"))
    assert not asked(evening, "10")
    assert len(of(evening.contest, judge_seat(J2))["earlier"].rows) == 0


def test_a_substitute_is_measured_by_the_own_marks_from_then_on():
    evening = at_the_fourth()
    evening.must(HOST, c.SubstituteJudge(judge=J2, name="王", reason="ill"))
    evening.submit(J2, evening.contest.show.current, work="10", new="5")
    (row,) = of(evening.contest, judge_seat(J2))["earlier"].rows
    assert row.total == "15.0"
    pad = of(evening.contest, judge_seat(J2))["pad"]
    assert (pad.person, pad.title) == ("王", None)


def test_what_is_asked_depends_on_no_other_judge():
    one, two = at_the_fourth(), at_the_fourth()
    turn = two.contest.show.current
    for judge in ("j3", "j4"):
        two.submit(JudgeId(judge), turn, work="1", new="1")
    assert usual(one.contest, turn, J2) == usual(two.contest, turn, J2)
    assert seen_by(one, judge_seat(J2)) == seen_by(two, judge_seat(J2))


def test_the_sheet_is_recorded_as_given_with_what_was_unusual_and_what_the_judge_confirmed():
    evening = at_the_fourth()
    turn = evening.contest.show.current
    marks = {"work": Decimal(10), "new": Decimal(0)}
    (event,) = evening.must(
        judge_seat(J2), c.SubmitSheet(turn=turn, marks=marks, confirmed=("work", "nonsense"))
    )
    assert isinstance(event, SheetSubmitted)
    assert (event.marks, event.unusual, event.confirmed) == (marks, ("work", "new"), ("work",))
    row = next(x for x in of(evening.contest, SCRUTINEER)["sheets"].turns[-1].sheets if x.judge == J2)
    assert (row.unusual, row.confirmed) == (("work", "new"), ("work",))
    assert "unusual" not in seen_by(evening, HOST)


def test_the_pad_is_given_the_same_marks_to_ask_about_as_the_server_records():
    evening = at_the_fourth(("43", "44", "45"))
    turn = evening.contest.show.current
    (view,) = [x for x in of(evening.contest, judge_seat(J2))["pad"].sheets if x.turn == turn]
    spans = next(x.spans for x in view.usual if x.criterion == "work")
    for half in range(121):
        mark = Decimal(half) / 2
        told = any(Decimal(x.low) <= mark <= Decimal(x.high) for x in spans)
        assert told is asked(evening, str(mark)), mark


def test_slips_of_the_hand():
    assert Decimal("18.5") in set(slips(Decimal("15.8")))
    assert Decimal(85) in set(slips(Decimal(58)))
    assert Decimal(90) in set(slips(Decimal(9)))
    assert Decimal(7) in set(slips(Decimal(70)))
