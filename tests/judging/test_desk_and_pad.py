"""What a judge and a scrutineer read of their own work: late sheets, items not in a score yet, steps of a tie."""

from decimal import Decimal

from judging import commands as c
from judging.ids import JudgeId, TurnId
from judging.views import of
from tests.judging.contests import HOST, SCRUTINEER, Evening, judge_seat, small_plan

E1 = TurnId("main/e1")
J2, J3, J4 = JudgeId("j2"), JudgeId("j3"), JudgeId("j4")


def _turn(evening: Evening, turn: TurnId):
    return next(t for t in of(evening.contest, SCRUTINEER)["sheets"].turns if t.turn == turn)


def test_a_judge_reads_the_late_sheet_that_arrived_and_not_the_draft_before_it():
    evening = Evening(small_plan()).open().until("cue-open-marking")
    evening.step()
    evening.must(judge_seat(J4), c.MarkCriterion(turn=E1, criterion="work", mark=Decimal(10)))
    for judge in (J2, J3):
        evening.submit(judge, E1, work="50", new="30")
    evening.must(HOST, c.CloseMarking(seen=evening.seen, reason="late"))
    evening.submit(J4, E1, work="20", new="10")
    sheet = of(evening.contest, judge_seat(J4))["pad"].sheets[0]
    assert (sheet.state, sheet.marks, sheet.total) == ("late", {"work": "20.0", "new": "10.0"}, "30.0")
    assert sheet.receipt is not None


def test_a_bonus_stands_on_the_desk_before_the_turn_has_a_score():
    evening = Evening(small_plan()).open().until("cue-open-marking")
    evening.must(SCRUTINEER, c.AdjustEntry(turn=E1, item="bonus", points=Decimal("1.5"), reason="省里推广"))
    assert [(x.item, x.points, x.reason) for x in _turn(evening, E1).adjustments] == [
        ("bonus", "+1.5", "省里推广")
    ]


def test_the_desk_names_the_step_that_decided_a_tie():
    evening = Evening(small_plan()).open()
    for work, new in (("50", "30"), ("55", "25")):
        evening.until("cue-open-marking")
        evening.step()
        turn = evening.contest.show.current
        for judge in ("j1", "j2", "j3", "j4"):
            evening.submit(JudgeId(judge), turn, work=work, new=new)
        evening.until("cue-reveal")
        evening.step()
    codes = [step.code for step in _turn(evening, E1).trace]
    assert codes[-1] == "tie-criterion"
    assert [t.label["zh-CN"] for t in _turn(evening, E1).trace[-1].terms] == ["单位1", "单位2"]
