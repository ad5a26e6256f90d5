"""The evening, step by step: what the host can do, what is refused, what can be taken back."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging import commands as c
from judging.check import check
from judging.contest import sheet
from judging.cues import next_cue, waiting_for
from judging.ids import JudgeId, TurnId, entry_of
from judging.lots import commitment, drawn
from judging.panel import due
from judging.plan import Round
from judging.rules import Advancement
from judging.scrutiny.correction import EditMark
from judging.views import of
from tests.judging.contests import (
    AUDIENCE,
    HOST,
    SCRUTINEER,
    SECOND_HOST,
    Evening,
    judge_seat,
    refused,
    small_plan,
)

E1, E2 = TurnId("main/e1"), TurnId("main/e2")
J1, J2, J3 = JudgeId("j1"), JudgeId("j2"), JudgeId("j3")


def _marking(**plan: object) -> Evening:
    evening = Evening(small_plan(**plan)).open().until("cue-open-marking")
    evening.step()
    return evening


def test_one_key_runs_the_whole_evening_to_a_certified_result():
    evening = Evening(small_plan(draw=True)).open().to_the_end()
    assert evening.contest.mode == "certified"
    assert [row.rank for row in of(evening.contest, HOST)["standings"].rows] == [1, 2, 3, 4]
    assert set(evening.contest.show.given) == {"first", "second"}
    assert waiting_for(evening.contest) == "waiting-nothing"


def test_awards_are_given_bottom_up_and_the_award_comes_before_its_winner():
    evening = Evening().open().until("cue-announce-award")
    evening.step()
    ceremony = of(evening.contest, HOST)["ceremony"]
    assert ceremony.now.award == "second"
    assert ceremony.now.winners is None
    evening.step()
    assert len(of(evening.contest, HOST)["ceremony"].now.winners) == 2


def test_of_two_hosts_pressing_at_once_the_second_is_told_who_did_it():
    evening = Evening().open()
    seen = evening.seen
    evening.must(HOST, c.CallEntry(seen=seen, turn=E1))
    answer = evening.says(SECOND_HOST, c.CallEntry(seen=seen, turn=E1))
    assert refused(answer) == "already-done"
    assert answer.args == {"by": "host:1", "step": "EntryCalled"}


def test_a_draw_shows_its_commitment_first_and_anyone_can_repeat_it():
    evening = Evening(small_plan(draw=True)).open()
    evening.step()
    sealed = of(evening.contest, HOST)["draw"]
    assert sealed.seed is None
    assert sealed.order is None
    assert of(evening.contest, HOST)["programme"].rows == ()
    evening.must(HOST, c.DrawOrder(seen=evening.seen, word="雄鹰"))
    shown = of(evening.contest, HOST)["draw"]
    assert commitment(shown.seed) == sealed.commitment
    entries = map(entry_of, evening.plan.turns(evening.contest.show.round))
    order = drawn(shown.seed, shown.word, entries)
    assert order == tuple(map(entry_of, evening.contest.show.order))


def test_a_skipped_entry_comes_back_at_the_end_of_the_order():
    evening = Evening().open()
    evening.must(HOST, c.SkipEntry(seen=evening.seen, turn=E1))
    evening.until("cue-call-entry")
    assert next_cue(evening.contest).turn == E2
    for _ in range(3):
        evening.until("cue-show-standings").step()
    assert next_cue(evening.contest).turn == E1


def test_a_skipped_entry_begins_again_with_no_overtime_and_has_it_back_when_the_skip_is_undone():
    evening = Evening().open()
    evening.step()
    evening.step()
    evening.step(ms=60_000 + 18_400)
    evening.must(HOST, c.SkipEntry(seen=evening.seen, turn=E1))
    assert E1 not in evening.contest.show.over_ms
    evening.must(HOST, c.Undo(seen=evening.seen))
    assert evening.contest.show.over_ms[E1] == 18_400
    evening.must(HOST, c.SkipEntry(seen=evening.seen, turn=E1))
    evening.to_the_end()
    assert evening.contest.counted.turns[E1].over == 0


def test_a_withdrawn_entry_has_no_place_and_the_others_close_up():
    evening = Evening().open()
    evening.must(HOST, c.WithdrawEntry(seen=evening.seen, turn=E1, reason="illness"))
    evening.to_the_end()
    rows = {r.entry: r for r in of(evening.contest, HOST)["standings"].rows}
    assert rows["e1"].rank is None
    assert rows["e1"].status == "withdrawn"
    assert sorted(r.rank for r in rows.values() if r.rank) == [1, 2, 3]


def test_withdrawing_needs_a_reason():
    evening = Evening().open()
    assert (
        refused(evening.says(HOST, c.WithdrawEntry(seen=evening.seen, turn=E1, reason=" ")))
        == "reason-needed"
    )


def test_a_rerun_sets_sheets_and_overtime_aside_and_the_entry_waits_again():
    evening = _marking()
    evening.mark_all()
    evening.must(HOST, c.RerunEntry(seen=evening.seen, turn=E1, reason="sound failed"))
    assert evening.contest.show.states[E1] == "waiting"
    assert sheet(evening.contest, E1, J2).recorded is None
    assert next_cue(evening.contest).label == "cue-call-entry"


def test_undo_takes_back_a_step_and_keeps_every_mark_recorded_meanwhile():
    evening = _marking()
    evening.submit(J2, E1)
    evening.must(HOST, c.Undo(seen=evening.seen))
    assert evening.contest.show.states[E1] == "on-stage"
    assert sheet(evening.contest, E1, J2).recorded is not None


def test_a_reveal_cannot_be_undone():
    evening = _marking()
    evening.mark_all()
    evening.step()
    evening.step()
    assert next_cue(evening.contest).label == "cue-show-standings"
    assert refused(evening.says(HOST, c.Undo(seen=evening.seen))) == "nothing-to-undo"


def test_the_overtime_of_a_phase_counts_whole_seconds_of_counted_phases_only():
    evening = Evening().open()
    evening.step()
    evening.step()
    evening.step(ms=60_000 + 18_400)
    evening.step(ms=90_000)
    assert evening.contest.show.over_ms[E1] == 18_400
    evening.mark_all()
    evening.until("cue-show-standings")
    line = of(evening.contest, HOST)["reveal"].adjustments[0]
    assert (line.item, line.seconds, line.points) == ("overtime", 18, "-0.50")


def test_a_pause_stops_the_clock_and_added_time_lengthens_the_phase():
    evening = Evening().open()
    evening.step()
    evening.step()
    evening.must(HOST, c.PauseClock(seen=evening.seen), ms=10_000)
    evening.must(HOST, c.AddTime(seen=evening.seen, seconds=30), ms=500_000)
    evening.must(HOST, c.ResumeClock(seen=evening.seen))
    clock = evening.contest.show.clock
    assert clock.elapsed(evening.now + 5_000) == 15_000
    assert clock.limit_ms == 90_000


def test_a_clock_set_back_on_the_server_never_gives_negative_time():
    evening = Evening().open()
    evening.step()
    evening.step()
    assert evening.contest.show.clock.elapsed(evening.now - 86_400_000) == 0


def test_calibration_hold_marks_the_first_entries_together():
    evening = Evening(small_plan(together=3)).open()
    for _ in range(2):
        evening.until("cue-hold-marking").step()
    evening.until("cue-open-marking").step()
    assert [t for t, s in evening.contest.show.states.items() if s == "marking"] == [
        "main/e1",
        "main/e2",
        "main/e3",
    ]
    pad = of(evening.contest, judge_seat(J2))["pad"]
    assert len(pad.sheets) == 3
    evening.to_the_end()


def test_closing_without_a_judge_needs_a_reason_and_leaves_the_judge_out():
    evening = _marking()
    for judge in (J2, J3):
        evening.submit(judge, E1, work="50", new="30")
    assert refused(evening.says(HOST, c.CloseMarking(seen=evening.seen))) == "reason-needed"
    evening.must(HOST, c.CloseMarking(seen=evening.seen, reason="battery died"))
    evening.step()
    reveal = of(evening.contest, HOST)["reveal"]
    assert reveal.average == "80.00"
    assert [card.total for card in reveal.cards].count(None) == 2


def test_a_judge_of_the_presenting_unit_is_recused_by_the_plan():
    evening = _marking()
    assert refused(evening.submit(J1, E1)) == "recused"
    assert of(evening.contest, HOST)["progress"].lamps[0].state == "out"


def test_a_late_sheet_is_kept_until_people_decide_and_blocks_the_reveal():
    evening = _marking()
    for judge in (J2, J3):
        evening.submit(judge, E1, work="50", new="30")
    evening.must(HOST, c.CloseMarking(seen=evening.seen, reason="late"))
    evening.submit(JudgeId("j4"), E1, work="20", new="10")
    assert refused(evening.says(HOST, c.Reveal(seen=evening.seen, turn=E1))) == "late-undecided"
    assert next_cue(evening.contest) is None
    assert waiting_for(evening.contest) == "waiting-late"
    evening.must(HOST, c.DecideLate(turn=E1, judge=JudgeId("j4"), accept=True, reason="sent before closing"))
    evening.step()
    assert of(evening.contest, HOST)["reveal"].average == "80.00"


def test_a_late_sheet_set_aside_does_not_count():
    evening = _marking()
    for judge in (J2, J3):
        evening.submit(judge, E1, work="50", new="30")
    evening.must(HOST, c.CloseMarking(seen=evening.seen, reason="late"))
    evening.submit(JudgeId("j4"), E1, work="0", new="0")
    evening.must(
        HOST, c.DecideLate(turn=E1, judge=JudgeId("j4"), accept=False, reason="after the reveal was called")
    )
    evening.step()
    assert of(evening.contest, HOST)["reveal"].average == "80.00"


def test_a_recorded_sheet_changes_only_after_the_host_reopened_it():
    evening = _marking()
    evening.submit(J2, E1, work="50", new="30")
    assert refused(evening.submit(J2, E1, work="51", new="30")) == "recorded"
    evening.must(judge_seat(J2), c.RequestReopen(turn=E1, reason="slipped"))
    evening.must(HOST, c.ReopenSheet(turn=E1, judge=J2, reason="asked"))
    assert sheet(evening.contest, E1, J2).recorded["work"] == 50
    evening.submit(J2, E1, work="51", new="30")
    assert sheet(evening.contest, E1, J2).recorded["work"] == 51


@pytest.mark.parametrize("mark", ["60.5", "-0.5", "50.25", "NaN", "Infinity", "1E+3"])
def test_marks_off_the_scale_are_refused_with_what_would_be_right(mark: str):
    evening = _marking()
    answer = evening.submit(J2, E1, work=mark, new="30")
    assert refused(answer) == "off-scale"
    assert answer.args == {"criterion": "work", "low": "0", "high": "60", "step": "0.5"}


def test_an_incomplete_sheet_is_refused_and_names_what_is_missing():
    evening = _marking()
    answer = evening.says(judge_seat(J2), c.SubmitSheet(turn=E1, marks={"work": Decimal(1)}))
    assert refused(answer) == "sheet-incomplete"
    assert answer.args["criteria"] == "new"


def test_frozen_standings_stand_still_and_the_reveal_then_names_no_place():
    evening = Evening().open().until("cue-show-standings")
    evening.must(HOST, c.FreezeStandings(seen=evening.seen))
    evening.step()
    evening.until("cue-show-standings")
    view = of(evening.contest, HOST)
    assert len(view["standings"].rows) == 1
    assert view["reveal"].rank is None
    evening.must(HOST, c.ThawStandings(seen=evening.seen))
    assert len(of(evening.contest, HOST)["standings"].rows) == 2


def test_rehearsal_marks_are_gone_after_clearing_and_opening_before_that_is_refused():
    evening = Evening()
    evening.must(HOST, c.StartRehearsal(seen=evening.seen))
    evening.until("cue-show-standings")
    assert refused(evening.says(HOST, c.OpenContest(seen=evening.seen))) == "clear-rehearsal-first"
    evening.must(HOST, c.ClearRehearsal(seen=evening.seen))
    assert evening.contest.sheets == {}
    assert evening.contest.show.revealed == ()
    yes = tuple(q.id for q in check(evening.contest.plan))
    assert refused(evening.says(HOST, c.OpenContest(seen=evening.seen))) == "open-questions"
    evening.must(HOST, c.OpenContest(seen=evening.seen, accept=yes))
    assert evening.contest.mode == "open"


def test_a_correction_needs_a_second_person_and_shows_what_it_changes():
    evening = _marking()
    for judge in (J2, J3, JudgeId("j4")):
        evening.submit(judge, E1, work="50", new="30")
    evening.step()
    evening.step()
    edit = EditMark(turn=E1, judge=J2, criterion="work", mark=Decimal(40))
    evening.must(SCRUTINEER, c.ProposeCorrection(amendments=(edit,), reason="typed 50 for 40"))
    evening.says(SCRUTINEER, c.ProposeCorrection(amendments=(edit,), reason="twice"))
    assert refused(evening.says(SCRUTINEER, c.ConfirmCorrection(correction="c1"))) == "second-person-needed"
    evening.must(HOST, c.ConfirmCorrection(correction="c1"))
    assert evening.contest.counted.turns[E1].marks[J2]["work"] == 40
    assert of(evening.contest, SCRUTINEER)["corrections"].rows[0].state == "applied"


def test_after_certification_only_corrections_are_possible():
    evening = Evening().open().to_the_end()
    assert refused(evening.says(HOST, c.FreezeStandings(seen=evening.seen))) == "certified"
    edit = EditMark(turn=E2, judge=J2, criterion="work", mark=Decimal(1))
    evening.must(SCRUTINEER, c.ProposeCorrection(amendments=(edit,), reason="found on paper"))


def test_a_break_counts_down_and_the_next_step_ends_it():
    evening = Evening().open()
    endless = c.TakeBreak(seen=evening.seen, minutes=10, message="茶" * 401)
    assert refused(evening.says(HOST, endless)) == "text-too-long"
    evening.must(HOST, c.TakeBreak(seen=evening.seen, minutes=10, message="茶歇"))
    assert of(evening.contest, HOST)["pause"].until == evening.now + 600_000
    assert evening.step() == "cue-end-break"


def test_a_contest_without_timed_phases_goes_from_the_call_straight_to_marking():
    evening = Evening(small_plan(phases=())).open().to_the_end()
    assert evening.contest.mode == "certified"


def test_nobody_is_called_while_the_order_is_being_drawn():
    evening = Evening(small_plan(draw=True)).open()
    assert evening.step() == "cue-open-draw"
    assert refused(evening.says(HOST, c.CallEntry(seen=evening.seen, turn=E1))) == "draw-open"
    assert evening.step() == "cue-draw-order"
    assert evening.step() == "cue-call-entry"


def test_before_a_draw_everybody_sees_who_advanced_and_has_not_withdrawn():
    last = Round(id="last", name={"en": "Last"}, entries=(), order="draw")
    plan = small_plan()
    cut = Advancement(into="last", counting=("main",), top=3, ties="all")
    tally = replace(plan.tally, advancement=(cut,))
    evening = Evening(replace(plan, rounds=(*plan.rounds, last), tally=tally)).open().until("cue-start-round")
    evening.step()
    into = {entry_of(turn) for turn in evening.contest.show.order}
    entrants = of(evening.contest, HOST)["programme"].entrants
    assert [x.entry for x in entrants] == [e.id for e in plan.entries if e.id in into]
    assert len(into) == 3
    assert evening.step() == "cue-open-draw"
    draw = of(evening.contest, HOST)["draw"]
    assert draw.ids == tuple(x.entry for x in entrants)
    assert draw.names == tuple(x.unit for x in entrants)


def test_a_frozen_board_thaws_when_the_result_is_certified():
    evening = Evening().open().until("cue-show-standings")
    evening.must(HOST, c.FreezeStandings(seen=evening.seen))
    evening.to_the_end()
    standings = of(evening.contest, AUDIENCE)["standings"]
    assert (standings.certified, standings.frozen, len(standings.rows)) == (True, False, 4)


def test_only_questions_that_were_asked_are_said_yes_to():
    evening = Evening()
    asked = tuple(q.id for q in check(evening.plan))
    (opened,) = evening.must(HOST, c.OpenContest(seen=evening.seen, accept=(*asked, "nobody:asked")))
    assert opened.accepted == asked


def test_a_late_sheet_does_not_replace_one_recorded_since():
    evening = _marking()
    evening.submit(J2, E1)
    evening.must(HOST, c.CloseMarking(seen=evening.seen, reason="not here"))
    evening.submit(J3, E1, work="10", new="10")
    evening.must(HOST, c.Undo(seen=evening.seen))
    evening.submit(J3, E1, work="50", new="30")
    decide = c.DecideLate(turn=E1, judge=J3, accept=True, reason="it came")
    assert refused(evening.says(HOST, decide)) == "recorded-since"
    evening.must(HOST, replace(decide, accept=False))
    assert evening.contest.sheets[E1][J3].recorded["work"] == 50


def test_whoever_chooses_names_somebody():
    plan = small_plan(entries=2)
    awards = tuple(replace(a, rule=replace(a.rule, quota=1, ties="ask")) for a in plan.awards)
    evening = Evening(replace(plan, awards=awards)).open()
    while next_cue(evening.contest).label != "cue-close-rounds":
        for turn in [t for t, state in evening.contest.show.states.items() if state == "marking"]:
            for judge in due(evening.contest, turn):
                evening.submit(judge, turn, work="30", new="20")
        evening.step()
    evening.step()
    question = evening.contest.outcome.owed[0].id
    decide = c.DecideTie(question=question, choice="choose", reason="show of hands")
    assert refused(evening.says(HOST, decide)) == "nobody-chosen"
    evening.must(HOST, replace(decide, order=("e2",)))
    assert question not in {q.id for q in evening.contest.outcome.owed}
