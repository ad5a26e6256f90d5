"""What a judge and a scrutineer read of their own work: late sheets, items not in a score yet, steps of a tie."""

from dataclasses import replace
from decimal import Decimal

from judging import commands as c
from judging.cues import next_cue
from judging.ids import JudgeId, TurnId
from judging.panel import due
from judging.rules import TieByPanel
from judging.views import of
from tests.judging.contests import HOST, PRESENTER, SCREEN, SCRUTINEER, Evening, judge_seat, small_plan

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


def test_a_sheet_set_aside_is_called_that_and_the_reveal_tells_it_from_a_recusal():
    evening = Evening(small_plan()).open().until("cue-open-marking")
    evening.step()
    own_unit = next(
        j for j in ("j1", "j2", "j3", "j4") if j not in {str(x) for x in due(evening.contest, E1)}
    )
    for judge in (J2, J3):
        evening.submit(judge, E1, work="50", new="30")
    evening.must(HOST, c.CloseMarking(seen=evening.seen, reason="late"))
    evening.submit(J4, E1, work="20", new="10")
    evening.must(HOST, c.DecideLate(turn=E1, judge=J4, accept=False, reason="too late"))
    row = next(s for s in _turn(evening, E1).sheets if s.judge == J4)
    assert (of(evening.contest, judge_seat(J4))["pad"].sheets[0].state, row.state) == (
        "set-aside",
        "set-aside",
    )
    evening.until("cue-reveal")
    evening.step()
    assert of(evening.contest, judge_seat(J4))["pad"].sheets[0].state == "set-aside"
    cards = {x.judge: (x.total, x.recused) for x in of(evening.contest, SCREEN)["reveal"].cards}
    assert (cards[J4], cards[JudgeId(own_unit)]) == ((None, False), (None, True))
    assert cards[J2] == ("80.0", False)


def test_who_takes_part_is_known_before_the_draw_and_the_rows_say_it_afterwards():
    plan = small_plan()
    first = replace(plan.rounds[0], order="draw")
    evening = Evening(replace(plan, rounds=(first, *plan.rounds[1:]))).open()
    before = of(evening.contest, PRESENTER)["programme"]
    assert (before.drawn, before.rows) == (False, ())
    assert [e.entry for e in before.entrants] == list(first.entries)
    evening.until("cue-call-entry")
    after = of(evening.contest, PRESENTER)["programme"]
    assert after.drawn
    assert (after.entrants, len(after.rows)) == ((), len(first.entries))


def test_the_log_says_which_scene_went_to_which_screen_and_how_long_a_break_is():
    evening = Evening(small_plan()).open()
    evening.must(HOST, c.ShowScene(scene="order", screen=None))
    evening.must(HOST, c.ShowScene(scene="black", screen="side"))
    evening.must(HOST, c.TakeBreak(seen=evening.seen, minutes=10))
    pause, side, every = of(evening.contest, HOST)["log"].rows[:3]
    assert (every.args["scene"], every.args["screen"]) == ("order", "all")
    assert (side.args["scene"], side.args["screen"]) == ("black", "side")
    assert pause.args["minutes"] == 10


def asked_again() -> Evening:
    """Everybody has recorded, marking is closed, and the scrutineer asked judge 2 to look again."""
    evening = Evening(small_plan()).open().until("cue-open-marking")
    evening.step()
    for judge in ("j1", "j2", "j3", "j4"):
        if judge in {str(x) for x in due(evening.contest, E1)}:
            evening.submit(JudgeId(judge), E1, work="50", new="30")
    evening.until("cue-reveal")
    evening.must(SCRUTINEER, c.AskJudge(turn=E1, judge=J2))
    return evening


def test_the_host_is_told_to_wait_for_a_judge_who_looks_again_and_may_go_on():
    evening = asked_again()
    cue = next_cue(evening.contest)
    assert (cue.label, cue.hold, cue.args) == ("cue-reveal-again", True, {"judges": 1})
    evening.must(judge_seat(J2), c.AnswerQuestion(turn=E1, keep=False))
    assert next_cue(evening.contest).label == "cue-reveal-again"
    evening.submit(J2, E1, work="51", new="30")
    assert next_cue(evening.contest).label == "cue-reveal"


def test_the_next_step_warns_no_more_once_the_judge_keeps_the_sheet():
    evening = asked_again()
    evening.must(judge_seat(J2), c.AnswerQuestion(turn=E1, keep=True))
    assert next_cue(evening.contest).label == "cue-reveal"


def test_a_change_that_was_not_handed_in_again_is_not_shown_as_if_it_counted():
    evening = asked_again()
    evening.must(judge_seat(J2), c.AnswerQuestion(turn=E1, keep=False))
    evening.must(judge_seat(J2), c.MarkCriterion(turn=E1, criterion="work", mark=Decimal(10)))
    evening.step()
    shown = of(evening.contest, judge_seat(J2))["pad"].sheets[0]
    assert (shown.state, shown.marks["work"], shown.total) == ("revealed", "50.0", "80.0")


def test_the_covered_outcome_tells_its_own_totals_of_the_winners():
    evening = Evening().open().until("cue-reveal")
    outcome = of(evening.contest, SCRUTINEER)["outcome"]
    (winner,) = outcome.awards[0].winners
    assert winner.total == next(row.total for row in outcome.rows if row.entry == winner.entry)


def test_a_tie_at_a_prize_is_asked_about_once_the_tie_of_ranks_it_lies_in_is_decided():
    plan = small_plan()
    rule = replace(plan.tally, ties=(TieByPanel(),))
    asking = tuple(replace(a, rule=replace(a.rule, ties="ask")) for a in plan.awards)
    played = Evening(replace(plan, tally=rule, awards=asking)).open()
    while next_cue(played.contest).label != "cue-close-rounds":
        for turn in [t for t, s in played.contest.show.states.items() if s == "marking"]:
            for judge in due(played.contest, turn):
                played.submit(judge, turn, work="50", new="30")
        played.step()
    played.step()

    def asked():
        return [choice.label for choice in of(played.contest, SCRUTINEER)["outcome"].owed]

    assert asked() == ["question-rank-tie"]
    (tie,) = of(played.contest, SCRUTINEER)["outcome"].owed
    played.must(SCRUTINEER, c.DecideTie(question=tie.question, choice="share", order=(), reason="hands"))
    assert asked()[0] == "question-prize-tie"
