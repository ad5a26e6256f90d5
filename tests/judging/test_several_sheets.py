"""Several sheets at once: marked together after a calibration hold, or open again; everybody counts them alike."""

from judging import commands as c
from judging.beside import beside, following
from judging.cues import next_cue
from judging.ids import JudgeId, TurnId
from judging.views import of
from tests.judging.contests import HOST, Evening, judge_seat, refused, small_plan

E1, E2 = TurnId("main/e1"), TurnId("main/e2")
J1, J2, J3, J4 = (JudgeId(f"j{n}") for n in range(1, 5))


def _together() -> Evening:
    """Two turns are open for marking at once; judge j1 belongs to the first one's unit."""
    evening = Evening(small_plan(together=2)).open().until("cue-hold-marking")
    evening.step()
    evening.until("cue-open-marking").step()
    return evening


def _seats(evening: Evening):
    return {seat.judge: seat for seat in of(evening.contest, HOST)["panel"].seats}


def _remind(evening: Evening):
    return next((cue for cue in beside(evening.contest) if cue.label == "cue-remind-judges"), None)


def test_a_judge_with_one_of_two_sheets_handed_in_is_not_counted_as_done():
    evening = _together()
    evening.submit(J2, E2)
    panel, seat = of(evening.contest, HOST)["panel"], _seats(evening)[J2]
    assert (panel.recorded, panel.due) == (0, 4)
    assert (seat.state, seat.turn, seat.sheets) == ("idle", E1, 1)
    assert of(evening.contest, HOST)["progress"].lamps[1].state == "dark"
    evening.submit(J2, E1)
    assert (_seats(evening)[J2].state, _seats(evening)[J2].sheets) == ("recorded", 0)
    assert of(evening.contest, HOST)["progress"].lamps[1].state == "lit"


def test_a_judge_who_may_mark_one_of_two_is_done_with_that_one():
    evening = _together()
    assert _seats(evening)[J1].sheets == 1
    evening.submit(J1, E2)
    assert _seats(evening)[J1].state == "recorded"
    assert of(evening.contest, HOST)["progress"].lamps[0].state == "lit"


def test_the_screen_is_told_how_many_are_marked_together():
    evening = Evening(small_plan(together=2)).open().until("cue-hold-marking")
    assert of(evening.contest, HOST)["stage"].together == 0
    assert of(_together().contest, HOST)["stage"].together == 2


def test_a_sheet_not_on_stage_now_is_reopened_from_the_seat_that_asks():
    evening = _together()
    for turn in (E1, E2):
        evening.submit(J2, turn)
    evening.must(judge_seat(J2), c.RequestReopen(turn=E1, reason="a slip"))
    seat = _seats(evening)[J2]
    assert (seat.turn, seat.asks_reopen) == (E1, "a slip")


def test_reminder_and_next_step_count_a_reopened_sheet_alike():
    evening = Evening(small_plan()).open().until("cue-open-marking")
    evening.step()
    for judge in (J2, J3):
        evening.submit(judge, E1)
    evening.must(HOST, c.ReopenSheet(turn=E1, judge=J2, reason="a slip"))
    cue, remind = next_cue(evening.contest), _remind(evening)
    assert cue.label == "cue-close-marking-missing"
    assert (cue.args["missing"], cue.args["absent"], cue.args["reopened"]) == (2, 1, 1)
    assert remind.args["count"] == 2
    (reminded,) = evening.must(HOST, c.RemindJudges())
    assert set(reminded.judges) == {J2, J4}


def test_with_only_a_reopened_sheet_out_marking_closes_without_a_reason_and_the_first_marks_count():
    evening = Evening(small_plan()).open().until("cue-open-marking")
    evening.step()
    for judge in (J2, J3, J4):
        evening.submit(judge, E1, work="50", new="30")
    evening.must(HOST, c.ReopenSheet(turn=E1, judge=J2, reason="a slip"))
    assert next_cue(evening.contest).label == "cue-close-marking-reopened"
    evening.must(HOST, next_cue(evening.contest).command)
    evening.step()
    assert [card.total for card in of(evening.contest, HOST)["reveal"].cards].count("80.0") == 3


def test_a_reminder_is_about_the_sheets_of_its_time_and_not_about_the_next_ones():
    evening = Evening(small_plan()).open().until("cue-open-marking")
    evening.step()
    evening.must(HOST, c.RemindJudges())
    assert of(evening.contest, judge_seat(J2))["pad"].reminded_at is not None
    evening.mark_all()
    evening.until("cue-open-marking").step()
    assert of(evening.contest, judge_seat(J2))["pad"].reminded_at is None


def test_nobody_is_reminded_once_every_sheet_is_in():
    evening = _together()
    evening.mark_all()
    assert _remind(evening) is None
    assert refused(evening.says(HOST, c.RemindJudges())) == "nobody-missing"


def test_what_follows_tells_of_the_hold_and_of_every_reveal():
    evening = Evening(small_plan(together=2)).open()
    assert following(evening.contest) == ("cue-start-clock", "cue-next-phase", "cue-hold-marking")
    evening.until("cue-next-phase")
    assert following(evening.contest) == ("cue-hold-marking", "cue-call-entry", "cue-start-clock")
    evening.until("cue-close-marking")
    assert following(evening.contest) == ("cue-reveal", "cue-reveal", "cue-show-standings")
    evening.until("cue-reveal").step()
    assert following(evening.contest) == ("cue-show-standings", "cue-call-entry", "cue-start-clock")


def test_what_follows_came_true_all_evening():
    evening = Evening(small_plan(together=3)).open()
    while next_cue(evening.contest).label != "cue-close-rounds":
        told = following(evening.contest)
        if next_cue(evening.contest).label.startswith("cue-close-marking"):
            evening.mark_all()
        evening.step()
        assert next_cue(evening.contest).label.removesuffix("-missing") == told[0]


def test_an_undo_is_logged_with_the_words_of_the_step_it_took_back():
    evening = Evening(small_plan()).open().until("cue-next-phase")
    evening.must(HOST, c.AddTime(seen=evening.seen, seconds=30))
    evening.must(HOST, c.AddTime(seen=evening.seen, seconds=60))
    evening.must(HOST, c.Undo(seen=evening.seen))
    log = of(evening.contest, HOST)["log"].rows
    assert (log[0].args["step"], log[0].args["seconds"]) == ("time-added", 60)
    assert of(evening.contest, HOST)["run"].undo.args["line"] == log[2].n
    evening.must(HOST, c.Undo(seen=evening.seen))
    assert of(evening.contest, HOST)["log"].rows[0].args["seconds"] == 30
    evening.must(HOST, c.WithdrawEntry(seen=evening.seen, turn=E2, reason="ill"))
    evening.must(HOST, c.Undo(seen=evening.seen))
    undone = of(evening.contest, HOST)["log"].rows[0]
    assert (undone.args["reason"], undone.unit["en"]) == ("ill", "Unit 2")


def test_the_draw_tells_the_ids_it_is_repeated_with():
    evening = Evening(small_plan(draw=True)).open()
    evening.step()
    assert of(evening.contest, HOST)["draw"].ids == ("e1", "e2", "e3", "e4")
    evening.step()
    draw = of(evening.contest, HOST)["draw"]
    assert [f"Unit {entry[1:]}" for entry in draw.ids] == [unit["en"] for unit in draw.order]


def test_a_reveal_asks_for_a_long_press():
    assert next_cue(Evening(small_plan()).open().until("cue-reveal").contest).hold
