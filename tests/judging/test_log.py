"""The log: every line says who, what and why in both languages, with the names people know, and no line is lost."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from app.sentences import LOCALES, say
from judging import commands as c
from judging import events as e
from judging.check import check
from judging.evolve.log import _LISTED, _SAID, LOG_LENGTH, line_of
from judging.ids import LANGS, JudgeId, TurnId
from judging.scrutiny.correction import AddAdjustment
from judging.views import of
from judging.views.log import LOG_SHOWN, log_row, whole_log
from judging.views.words import kebab
from tests.judging.contests import HOST, SCRUTINEER, SECOND_HOST, Evening, judge_seat, small_plan

E1 = TurnId("main/e1")
ASKED = re.compile(r"\{ ?\$(\w+)")


def newest(evening: Evening):
    return of(evening.contest, HOST)["log"].rows[0]


def sentences(lang: str) -> dict[str, str]:
    text = Path(LOCALES, lang, "show.ftl").read_text(encoding="utf-8")
    return {m[1]: m[0] for m in re.finditer(r"^(log-[\w-]+) =.*(?:\n[ }].*)*", text, re.MULTILINE)}


@pytest.mark.parametrize("lang", LANGS)
def test_every_event_has_a_sentence(lang):
    events = {kebab(x.__name__) for x in vars(e).values() if isinstance(x, type)}
    assert "help-called" in events
    assert {f"log-{x}" for x in events} - {"log-criterion-marked"} == sentences(lang).keys()


def played() -> Evening:
    return Evening(small_plan()).open().until("cue-open-marking")


def test_closing_without_somebody_says_who_and_why():
    evening = played()
    evening.step()
    evening.submit(JudgeId("j2"), E1, work="50", new="30")
    evening.must(HOST, c.CloseMarking(seen=evening.seen, reason="left the hall"))
    args = newest(evening).args
    assert args["reason"] == "left the hall"
    assert args["missing"] == len(str(args["judges-en"]).split(", ")) > 0


def test_an_award_that_nobody_wins_is_said_to_be_vacant():
    contest = played().contest
    line = line_of(1, e.WinnerNamed(at=1, by="host:1", award=contest.plan.awards[0].id, entries=()))
    assert log_row(contest, line).args["winners"] == "none"


def test_a_bonus_says_its_item_its_points_and_its_evidence():
    evening = played()
    evening.must(
        SCRUTINEER,
        c.AdjustEntry(turn=E1, item="bonus", points=Decimal("1.5"), reason="commended", evidence="doc 7"),
    )
    args = newest(evening).args
    assert (args["points"], args["reason"], args["evidence"]) == ("+1.5", "commended", "doc 7")
    assert args["item-zh-CN"] == next(k.name["zh-CN"] for k in evening.contest.plan.tally.adjustments)


def test_a_judge_who_keeps_the_sheet_is_not_said_to_have_opened_it():
    evening = played()
    evening.step()
    evening.submit(JudgeId("j2"), E1, work="50", new="30")
    evening.must(SCRUTINEER, c.AskJudge(turn=E1, judge=JudgeId("j2")))
    evening.must(judge_seat(JudgeId("j2")), c.AnswerQuestion(turn=E1, keep=True))
    assert newest(evening).args["kept"] == "true"


def test_the_opening_names_the_questions_that_were_said_yes_to():
    plan = small_plan()
    asked = [q.id for q in check(plan)]
    assert asked
    evening = Evening(plan).open()
    row = next(r for r in of(evening.contest, SCRUTINEER)["log"].rows if r.label == "log-contest-opened")
    assert [q.id for q in row.questions] == asked
    assert row.args["accepted"] == len(asked)


def test_a_correction_is_followed_by_its_number_with_its_reason():
    evening = played()
    evening.step()
    for judge in ("j1", "j2", "j3", "j4"):
        evening.submit(JudgeId(judge), E1, work="50", new="30")
    evening.until("cue-reveal")
    fine = AddAdjustment(turn=E1, item="bonus", points=Decimal(-1))
    evening.must(SCRUTINEER, c.ProposeCorrection(amendments=(fine,), reason="late paper"))
    assert newest(evening).args == {"reason": "late paper", "correction": "c1", "n": "1"}
    evening.must(SECOND_HOST, c.ConfirmCorrection(correction="c1"))
    assert (newest(evening).args["n"], newest(evening).args["reason"]) == ("1", "late paper")


def test_the_whole_log_begins_at_the_beginning_and_ends_with_the_lines_sent_as_they_happen():
    evening = played()
    for _ in range(LOG_SHOWN):
        evening.must(judge_seat(JudgeId("j2")), c.CallForHelp(on=True))
        evening.must(judge_seat(JudgeId("j2")), c.CallForHelp(on=False))
    live = of(evening.contest, SCRUTINEER)["log"].rows
    whole = whole_log(evening.contest, evening.events).rows
    assert len(live) == LOG_SHOWN < len(whole)
    assert whole[: len(live)] == live
    assert [r.n for r in whole] == list(range(len(whole), 0, -1))


def test_the_whole_log_says_what_an_undo_took_back_as_the_line_sent_did():
    evening = played()
    evening.must(HOST, c.WithdrawEntry(seen=evening.seen, turn=evening.contest.show.order[-1], reason="ill"))
    evening.must(judge_seat(JudgeId("j2")), c.CallForHelp(on=True))
    evening.must(HOST, c.Undo(seen=evening.seen))
    live = of(evening.contest, SCRUTINEER)["log"].rows
    assert live[0].args["reason"] == "ill"
    assert whole_log(evening.contest, evening.events).rows[: len(live)] == live


@pytest.mark.parametrize(("word", "told"), [("", 0), ("none", 1), ("blue sky", 1)])
def test_a_draw_says_whether_the_hall_gave_a_word(word, told):
    evening = Evening(small_plan(draw=True)).open().until("cue-draw-order")
    evening.must(HOST, c.DrawOrder(seen=evening.seen, word=word))
    assert newest(evening).args["words"] == told
    assert word in say("en", "log-order-drawn", word=word or "none", words=told)
    assert "none" not in say("en", "log-order-drawn", word="none", words=0)


def test_each_phase_that_begins_is_called_by_its_name():
    evening = played()
    begun = [row for row in of(evening.contest, HOST)["log"].rows if row.label == "log-phase-started"]
    assert [row.args["phase-en"] for row in begun] == ["Comments", "Show"]


def test_an_undo_of_a_step_long_before_still_says_what_it_took_back():
    evening = played()
    evening.must(HOST, c.WithdrawEntry(seen=evening.seen, turn=evening.contest.show.order[-1], reason="ill"))
    for n in range(LOG_LENGTH):
        evening.must(judge_seat(JudgeId("j2")), c.CallForHelp(on=n % 2 == 0))
    undo = of(evening.contest, HOST)["run"].undo
    assert (undo.args["step"], undo.args["reason"], undo.unit["en"]) == ("entry-withdrawn", "ill", "Unit 4")
    evening.must(HOST, c.Undo(seen=evening.seen))
    line = newest(evening)
    assert (line.args["step"], line.args["reason"], line.unit["en"]) == ("entry-withdrawn", "ill", "Unit 4")


def test_a_turn_held_for_marking_together_is_not_done_in_the_run_of_show():
    evening = Evening(small_plan(together=2)).open()
    while not (held := [t for t, state in evening.contest.show.states.items() if state == "held"]):
        evening.step()
    while evening.contest.show.current in held:
        evening.step()
    rows = {row.turn: row.state for row in of(evening.contest, HOST)["rundown"].rows}
    assert rows[held[0]] == "to-mark"


@pytest.mark.parametrize(("lang", "word"), [("en", "for the rehearsal"), ("zh-CN", "彩排自动录入")])
def test_figures_entered_by_a_rehearsal_say_so_in_the_readers_language(lang, word):
    said = [say(lang, "log-figures-entered", count=4, replaced=0, source=s) for s in ("rehearsal", "sheet 1")]
    assert said[0].endswith(word)
    assert said[1].endswith("sheet 1")


NAMED = {
    "unit", "who", "judge", "award", "phase", "words", "judges", "winners", "order", "about", "minutes", "n", "numbers",
}  # fmt: skip
"""Words that the views add from what the line is about."""


@pytest.mark.parametrize("lang", LANGS)
def test_a_sentence_asks_only_for_what_its_line_tells(lang):
    """A word that never comes would silently tell the other case of the sentence."""
    events = {f"log-{kebab(x.__name__)}": x for x in vars(e).values() if isinstance(x, type)}
    for label, text in sentences(lang).items():
        kept = {*_SAID, *_LISTED.get(events[label], ())} & set(events[label].__dataclass_fields__)
        looked_up = {"reason"} if label == "log-correction-confirmed" else set()
        assert set(ASKED.findall(text)) <= kept | NAMED | looked_up, label


def test_a_line_is_made_of_its_event_alone():
    at = Evening(small_plan()).now
    line = line_of(7, e.HelpCalled(at=at, by="judge:j2", judge=JudgeId("j2"), on=True))
    assert (line.n, line.by, line.kind, line.args) == (7, "judge:j2", "HelpCalled", {"on": "true"})
