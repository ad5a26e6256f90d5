"""Corrections on the night: tried before anybody decides, decided by two, and the hall told by the host alone."""

import json
from dataclasses import asdict, is_dataclass, replace
from decimal import Decimal

import pytest

from judging import commands as c
from judging.cues import next_cue, waiting_for
from judging.decide.correcting import LONGEST_OVER, inadmissible
from judging.ids import EntryId, JudgeId, TurnId
from judging.scrutiny.correction import (
    AddAdjustment,
    ChangeOutcome,
    ChangeOvertime,
    EditMark,
    ExcludeJudge,
)
from judging.views import of
from judging.views.corrections import what_if
from tests.judging.contests import (
    AUDIENCE,
    HOST,
    PRESENTER,
    SCREEN,
    SCRUTINEER,
    Evening,
    judge_seat,
    refold,
    refused,
    small_plan,
)

E1, E2 = TurnId("main/e1"), TurnId("main/e2")
J2 = JudgeId("j2")
PUBLIC = [AUDIENCE, SCREEN, PRESENTER]


def marked(*given: int, more: int = 0) -> Evening:
    """Entries e1, e2 … with everybody's `work` mark as given and `new` 20, revealed; `more` wait."""
    evening = Evening(small_plan(entries=len(given) + more)).open()
    for mark in given:
        evening.until("cue-open-marking").step()
        turn = evening.contest.show.current
        for judge in ("j1", "j2", "j3", "j4"):
            evening.submit(JudgeId(judge), turn, work=str(mark), new="20")
        while evening.step() != "cue-show-standings":
            pass
    return evening


def totals(evening: Evening, seat=AUDIENCE) -> dict[str, tuple]:
    return {r.entry: (r.rank, r.total) for r in of(evening.contest, seat)["standings"].rows}


def apply(evening: Evening, *amendments, reason="two people saw it") -> str:
    """Proposed by the scrutineer, applied by the host; the correction's id."""
    evening.must(SCRUTINEER, c.ProposeCorrection(amendments=amendments, reason=reason))
    name = list(evening.contest.corrections)[-1]
    evening.must(HOST, c.ConfirmCorrection(correction=name))
    return name


def said(evening: Evening, seat) -> str:
    view = of(evening.contest, seat)
    return json.dumps(
        {k: asdict(v) if is_dataclass(v) else v for k, v in view.items()}, default=str, sort_keys=True
    )


PENALTY = AddAdjustment(turn=E1, item="bonus", points=Decimal(-3))


# --- the five kinds, by hand: all marks 40 + 20 = 60.00 for e1, 38 + 20 = 58.00 for e2


@pytest.mark.parametrize(
    ("amendment", "after"),
    [
        (PENALTY, {"e1": (2, "57.00"), "e2": (1, "58.00")}),
        # j1 is of the unit of e1: three mark it, the trimmed mean drops 80 and 60
        (EditMark(turn=E1, judge=J2, criterion="work", mark=Decimal(60)), {}),
        (ChangeOvertime(turn=E1, over=1), {"e1": (1, "59.50")}),
        (ChangeOutcome(turn=E1, outcome="disqualified"), {"e1": (None, ""), "e2": (1, "58.00")}),
        (ExcludeJudge(judge=J2), {}),
    ],
)
def test_what_a_correction_would_change_is_shown_before_anyone_proposes_and_is_what_then_happens(
    amendment, after
):
    evening = marked(40, 38)
    before, events = evening.contest, len(evening.events)
    tried = what_if(before, (amendment,))
    assert evening.contest is before
    assert len(evening.events) == events
    told = {p.entry: (p.rank_after, p.total_after or "") for p in tried.places}
    assert {e: x for e, x in told.items() if e in after} == after
    apply(evening, amendment)
    outcome = evening.contest.outcome.place
    assert {e: (outcome[EntryId(e)].rank, outcome[EntryId(e)].total) for e in told} == told
    assert {e for e, p in outcome.items() if (p.rank, p.total) != _of(before, e)} == set(told)
    assert refold(evening.plan, evening.events) == evening.contest


def test_a_corrected_mark_is_written_as_the_criterion_writes_marks_before_and_after():
    evening = marked(40, 38)
    edit = EditMark(turn=E1, judge=J2, criterion="work", mark=Decimal(41))
    evening.must(SCRUTINEER, c.ProposeCorrection(amendments=(edit,), reason="misread"))
    (row,) = of(evening.contest, SCRUTINEER)["corrections"].rows
    assert [(x.old, x.new) for x in row.amendments] == [("40.0", "41.0")]


def test_a_judge_left_out_by_a_correction_is_not_called_absent():
    evening = marked(40, 38)
    apply(evening, ExcludeJudge(judge=J2, turn=E1))
    states = {
        x.judge: x.state
        for t in of(evening.contest, SCRUTINEER)["sheets"].turns
        if t.turn == E1
        for x in t.sheets
    }
    assert states[J2] == "left-out"


def _of(contest, entry):
    place = contest.outcome.place[entry]
    return place.rank, place.total


def test_several_amendments_are_one_correction_and_an_award_that_changes_is_named():
    evening = marked(40, 38, 30)
    both = (PENALTY, ChangeOvertime(turn=E2, over=30))
    tried = what_if(evening.contest, both)
    assert [(p.entry, p.total_before, p.total_after) for p in tried.places] == [
        ("e2", "58.00", "57.50"),
        ("e1", "60.00", "57.00"),
    ]
    assert [(a.award, [w["en"] for w in a.before], [w["en"] for w in a.after]) for a in tried.awards] == [
        ("first", ["Unit 1"], ["Unit 2"]),
        ("second", ["Unit 2", "Unit 3"], ["Unit 1", "Unit 3"]),
    ]
    assert tried.hall


def test_a_correction_is_refused_with_a_code_that_says_what_is_wrong():
    evening = marked(40, more=1)
    evening.until("cue-close-marking")

    def no(*amendments, reason="why"):
        return refused(evening.says(SCRUTINEER, c.ProposeCorrection(amendments=amendments, reason=reason)))

    assert no() == "nothing-to-correct"
    assert no(PENALTY, reason=" ") == "reason-needed"
    assert no(AddAdjustment(turn=E1, item="magic", points=Decimal(1))) == "no-such-item"
    assert no(AddAdjustment(turn=E1, item="bonus", points=Decimal(0))) == "points-needed"
    assert no(AddAdjustment(turn=E2, item="bonus", points=Decimal(1))) == "not-closed"
    assert no(ChangeOvertime(turn=TurnId("main/e99"), over=1)) == "no-such-turn"
    for seconds in (-1, LONGEST_OVER + 1):
        assert no(ChangeOvertime(turn=E1, over=seconds)) == "seconds-out-of-range"
    longest = (ChangeOvertime(turn=E1, over=LONGEST_OVER),)
    assert inadmissible(evening.contest, longest) is None
    assert inadmissible(evening.contest, (ChangeOutcome(turn=E1, outcome="scored"),)) is None
    assert no(ChangeOutcome(turn=E1, outcome="pending")) == "no-such-outcome"
    assert no(ExcludeJudge(judge=JudgeId("j1"), turn=E1)) == "nothing-recorded"
    assert no(EditMark(turn=E1, judge=J2, criterion="work", mark=Decimal(61))) == "off-scale"


# --- telling the hall


def test_the_hall_keeps_what_it_was_told_until_the_host_announces_the_correction():
    evening = marked(40, 38, 30, 20)
    wall, before = said(evening, SCREEN), totals(evening)
    apply(evening, PENALTY)
    assert said(evening, SCREEN) == wall
    assert totals(evening) == before
    assert evening.contest.outcome.place[EntryId("e1")].total == "57.00"
    waiting = of(evening.contest, HOST)["corrections"].prepared
    assert [(p.unit["en"], p.rank_before, p.rank_after) for p in waiting.places] == [
        ("Unit 2", 2, 1),
        ("Unit 1", 1, 2),
    ]
    assert evening.step() == "cue-announce-corrections"
    assert of(evening.contest, SCREEN)["scene"].kind == "correction"
    assert totals(evening)["e1"] == (2, "57.00")
    notices = of(evening.contest, AUDIENCE)["notices"]
    assert notices.now == 1
    (decided,) = notices.notices[0].decided
    assert (decided.reason, decided.by, decided.second) == ("two people saw it", SCRUTINEER.id, HOST.id)
    assert evening.step() == "cue-end-announcement"
    assert of(evening.contest, SCREEN)["scene"].kind != "correction"
    assert of(evening.contest, AUDIENCE)["notices"].now is None
    assert len(of(evening.contest, AUDIENCE)["notices"].notices) == 1


@pytest.mark.parametrize("seat", PUBLIC)
@pytest.mark.parametrize(
    "amendment",
    [
        PENALTY,
        ChangeOutcome(turn=E1, outcome="disqualified"),
        ExcludeJudge(judge=J2),
        ChangeOvertime(turn=E1, over=40),
    ],
)
def test_a_correction_applied_and_not_announced_cannot_be_told_from_one_that_was_declined(seat, amendment):
    one, two = marked(40, 38, 30), marked(40, 38, 30)
    apply(one, amendment)
    two.must(SCRUTINEER, c.ProposeCorrection(amendments=(amendment,), reason="two people saw it"))
    two.must(HOST, c.DropCorrection(correction="c1", reason="no"))
    assert said(one, seat) == said(two, seat)
    one.step()
    assert said(one, seat) != said(two, seat)


def test_a_correction_that_was_set_aside_says_by_whom_and_why():
    evening = marked(40, 38, 30)
    evening.must(SCRUTINEER, c.ProposeCorrection(amendments=(PENALTY,), reason="two people saw it"))
    evening.must(HOST, c.DropCorrection(correction="c1", reason=" the clock was right "))
    (row,) = of(evening.contest, SCRUTINEER)["corrections"].rows
    assert (row.state, row.second, row.against) == ("dropped", HOST.id, "the clock was right")


def test_only_what_waits_can_be_applied_or_set_aside_and_setting_aside_needs_a_reason():
    evening = marked(40, 38)
    evening.must(SCRUTINEER, c.ProposeCorrection(amendments=(PENALTY,), reason="two people saw it"))
    assert refused(evening.says(HOST, c.DropCorrection(correction="c1", reason=" "))) == "reason-needed"
    evening.must(HOST, c.ConfirmCorrection(correction="c1"))
    for name in ("c1", "c2"):  # applied already; never proposed
        drop = c.DropCorrection(correction=name, reason="no")
        assert refused(evening.says(HOST, drop)) == "no-such-correction"
        assert refused(evening.says(HOST, c.ConfirmCorrection(correction=name))) == "no-such-correction"
    assert evening.contest.corrections["c1"].state != "dropped"


def test_nothing_new_becomes_public_on_top_of_numbers_known_to_be_wrong():
    evening = marked(40, 38, more=1)
    evening.until("cue-reveal")
    apply(evening, PENALTY)
    turn = evening.contest.show.current
    assert refused(evening.says(HOST, c.Reveal(seen=evening.seen, turn=turn))) == "announcement-owed"
    assert evening.step() == "cue-announce-corrections"
    assert evening.step() == "cue-end-announcement"
    assert evening.step() == "cue-reveal"


def test_while_an_entry_is_on_stage_the_announcement_waits_beside_the_next_step():
    evening = marked(40, 38, more=1)
    evening.until("cue-start-clock")
    apply(evening, PENALTY)
    assert next_cue(evening.contest).label == "cue-start-clock"
    assert "cue-announce-corrections" in [x.label for x in of(evening.contest, HOST)["run"].also]


def test_a_correction_of_a_turn_nobody_has_seen_needs_no_announcement():
    evening = marked(40, more=1)
    evening.until("cue-reveal")
    turn = evening.contest.show.current
    apply(evening, AddAdjustment(turn=turn, item="bonus", points=Decimal(1)))
    assert evening.contest.corrections["c1"].hall == "nothing"
    assert next_cue(evening.contest).label == "cue-reveal"


def test_a_mark_that_moves_no_total_is_announced_when_the_judge_s_card_was_shown():
    evening = marked(40, 38)
    # e2 has four judges: of 58, 58, 58 and 70 the trimmed mean still keeps 58 and 58
    apply(evening, EditMark(turn=E2, judge=J2, criterion="work", mark=Decimal(50)))
    assert evening.contest.corrections["c1"].places == ()
    assert [p.entry for p in of(evening.contest, HOST)["corrections"].prepared.places] == ["e2"]


def test_a_winner_named_on_stage_is_named_anew_and_two_corrections_are_announced_as_one():
    evening = marked(40, 38, 30)
    while next_cue(evening.contest).label != "cue-close-ceremony":
        evening.step()
    assert evening.contest.winners["first"] == ("e1",)
    apply(evening, PENALTY, reason="late")
    apply(evening, ChangeOvertime(turn=E2, over=30), reason="the clock ran on")
    assert evening.contest.winners["first"] == ("e1",)
    evening.step()
    (notice,) = of(evening.contest, AUDIENCE)["notices"].notices
    assert [x.reason for x in notice.decided] == ["late", "the clock ran on"]
    first = notice.awards[0]
    assert (first.award, first.before[0]["en"], first.after[0]["en"]) == ("first", "Unit 1", "Unit 2")
    assert evening.contest.winners["first"] == ("e2",)


def test_after_certification_a_correction_is_a_revision_and_is_announced_as_well():
    evening = marked(40, 38, 30)
    evening.to_the_end()
    apply(evening, PENALTY)
    assert of(evening.contest, SCRUTINEER)["scrutiny"].corrected == 1
    assert of(evening.contest, AUDIENCE)["standings"].revision == 0
    assert evening.step() == "cue-announce-corrections"
    assert of(evening.contest, AUDIENCE)["standings"].revision == 1
    assert of(evening.contest, AUDIENCE)["notices"].notices[0].revision == 1
    assert evening.step() == "cue-end-announcement"
    assert waiting_for(evening.contest) == "waiting-nothing"
    assert refold(evening.plan, evening.events) == evening.contest


def test_certification_waits_for_the_announcement():
    evening = marked(40, 38, 30)
    while next_cue(evening.contest) is not None:
        evening.step()
    apply(evening, PENALTY)
    assert refused(evening.says(SCRUTINEER, c.Certify(seen=evening.seen))) == "announcement-owed"


def test_while_the_board_is_frozen_an_announcement_names_no_place():
    evening = marked(40, 38)
    evening.must(HOST, c.FreezeStandings(seen=evening.seen))
    apply(evening, PENALTY)
    evening.step()
    (notice,) = of(evening.contest, AUDIENCE)["notices"].notices
    assert [(p.entry, p.rank_before, p.rank_after, p.total_after) for p in notice.places] == [
        ("e1", None, None, "57.00")
    ]


def test_a_sheet_recorded_anew_replaces_the_corrected_mark_and_a_rerun_every_correction_of_the_turn():
    evening = marked(40, more=1)
    evening.until("cue-reveal")
    turn = evening.contest.show.current
    apply(evening, EditMark(turn=turn, judge=J2, criterion="work", mark=Decimal(1)))
    assert evening.contest.counted.turns[turn].marks[J2]["work"] == 1
    evening.must(HOST, c.ReopenSheet(turn=turn, judge=J2, reason="asked"))
    evening.submit(J2, turn, work="50", new="20")
    assert evening.contest.counted.turns[turn].marks[J2]["work"] == 50
    apply(evening, ChangeOvertime(turn=turn, over=600))
    evening.must(HOST, c.RerunEntry(seen=evening.seen, turn=turn, reason="power cut"))
    assert not evening.contest.amended


# --- a question to a judge


def test_the_scrutineer_asks_a_judge_to_look_again_and_the_judge_keeps_or_opens_the_sheet():
    evening = marked(40, more=1)
    evening.until("cue-reveal")
    turn = evening.contest.show.current
    evening.must(SCRUTINEER, c.AskJudge(turn=turn, judge=J2))
    assert refused(evening.says(SCRUTINEER, c.AskJudge(turn=turn, judge=J2))) == "asked-already"
    others = JudgeId("j3")
    assert (
        refused(evening.says(judge_seat(others), c.AnswerQuestion(turn=turn, keep=True))) == "nothing-asked"
    )
    assert of(evening.contest, judge_seat(J2))["pad"].sheets[0].question == "asked"
    evening.must(judge_seat(J2), c.AnswerQuestion(turn=turn, keep=False))
    evening.must(judge_seat(J2), c.SubmitSheet(turn=turn, marks={"work": Decimal(33), "new": Decimal(20)}))
    assert evening.contest.counted.turns[turn].marks[J2]["work"] == 33
    evening.step()
    assert refused(evening.says(SCRUTINEER, c.AskJudge(turn=turn, judge=others))) == "revealed"


def test_an_item_is_entered_before_the_reveal_only_with_points_and_a_reason():
    evening = marked(40, more=1)
    evening.until("cue-close-marking")
    item = c.AdjustEntry(turn=E2, item="bonus", points=Decimal(1), reason=" commended ")
    for fields, code in (
        ({"turn": TurnId("main/e99")}, "no-such-turn"),
        ({"turn": E1}, "revealed-correct"),
        ({"item": "magic"}, "no-such-item"),
        ({"points": Decimal(0)}, "points-needed"),
        ({"points": Decimal("Infinity")}, "points-needed"),
        ({"points": Decimal("NaN")}, "points-needed"),
        ({"reason": " "}, "reason-needed"),
    ):
        assert refused(evening.says(SCRUTINEER, replace(item, **fields))) == code
    (adjusted,) = evening.must(SCRUTINEER, item)
    assert (adjusted.points, adjusted.reason) == (1, "commended")


def test_who_has_recorded_nothing_is_asked_nothing_nor_is_a_judge_who_is_writing_anew():
    evening = marked(40, more=1)
    evening.until("cue-reveal")
    evening.must(HOST, c.ReopenSheet(turn=E2, judge=J2, reason="asked for it"))
    assert refused(evening.says(SCRUTINEER, c.AskJudge(turn=E2, judge=J2))) == "is-reopened"
    nobody = JudgeId("j99")
    assert refused(evening.says(SCRUTINEER, c.AskJudge(turn=E2, judge=nobody))) == "nothing-recorded"


def test_a_kept_sheet_stays_as_it_was_and_the_scrutineer_sees_the_answer():
    evening = marked(40, more=1)
    evening.until("cue-reveal")
    turn = evening.contest.show.current
    evening.must(SCRUTINEER, c.AskJudge(turn=turn, judge=J2))
    before = evening.contest.outcome
    evening.must(judge_seat(J2), c.AnswerQuestion(turn=turn, keep=True))
    assert evening.contest.outcome is before
    row = next(x for x in of(evening.contest, SCRUTINEER)["sheets"].turns[1].sheets if x.judge == J2)
    assert row.question == "kept"
