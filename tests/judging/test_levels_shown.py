"""Cards and tiers in public: one step of the host shows them all; before it, nothing of them is sent to anybody."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging import commands as c
from judging.cues import next_cue
from judging.ids import CriterionId, JudgeId
from judging.rules import Level, LevelRule
from judging.scrutiny.correction import EditMark, LevelChange, differences
from judging.views import of
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
    words,
)
from tests.judging.test_secrecy import seen_by

COLOURS = (
    Level(id="blue", name=words("蓝牌", "Blue"), at_least=Decimal(60)),
    Level(id="yellow", name=words("黄牌", "Yellow"), at_least=Decimal(40)),
    Level(id="red", name=words("红牌", "Red")),
)
CARDS = LevelRule(
    id="cards", name=words("亮牌", "Cards"), kind="card", by="threshold", of="components", levels=COLOURS
)
TIERS = LevelRule(
    id="tier",
    name=words("等次", "Tier"),
    kind="tier",
    by="places",
    levels=(
        Level(id="A", name=words("一类", "A"), places=1),
        Level(id="B", name=words("二类", "B")),
    ),
)
PUBLIC = [AUDIENCE, SCREEN, PRESENTER]


def evening(**changes: object) -> Evening:
    return Evening(small_plan(levels=(CARDS, TIERS), **changes)).open()


def levels(played: Evening, seat=AUDIENCE):
    return of(played.contest, seat)["levels"]


def test_the_one_key_shows_the_cards_after_the_standings_and_before_the_first_award():
    played = evening().until("cue-show-levels")
    assert played.contest.show.chapter == "standings"
    assert next_cue(played.contest).hold
    played.step()
    assert next_cue(played.contest).label == "cue-announce-award"
    assert of(played.contest, SCREEN)["scene"].kind == "levels"
    assert refused(played.says(HOST, c.ShowLevels(seen=played.seen))) == "no-levels"


def test_a_contest_without_cards_has_no_such_step():
    played = Evening().open().until("cue-close-rounds")
    played.step()
    assert next_cue(played.contest).label == "cue-announce-award"
    assert levels(played) is None
    assert refused(played.says(HOST, c.ShowLevels(seen=played.seen))) == "no-levels"


@pytest.mark.parametrize("seat", [*PUBLIC, HOST])
def test_no_card_is_sent_before_the_host_shows_them(seat):
    played = evening().until("cue-show-levels")
    found = levels(played, seat)
    assert found.shown_at is None
    assert all(board.rows == () and all(level.count == 0 for level in board.levels) for board in found.boards)
    played.step()
    assert all(len(board.rows) == 4 for board in levels(played, seat).boards)


def test_what_is_shown_is_the_result_and_the_counts_add_up():
    played = evening().until("cue-show-levels")
    played.step()
    cards, tiers = levels(played).boards
    given = {(x.rule, x.entry): x.level for x in played.contest.outcome.levels}
    assert {row.entry: row.levels for row in cards.rows} == {
        row.entry: (given["cards", row.entry],) for row in cards.rows
    }
    assert cards.aspects == (words("评委", "Panel"),)
    assert [level.tone for level in cards.levels] == ["blue", "yellow", "red"]
    assert sum(level.count for level in cards.levels) == len(cards.rows)
    assert tiers.aspects == ()
    assert [level.tone for level in tiers.levels] == [None, None]
    best = [row.entry for row in tiers.rows if row.levels == ("A",)]
    assert best == [p.entry for p in played.contest.outcome.standings if p.rank == 1]


def twin(mark: str) -> Evening:
    """Three entries revealed alike; the last one closed with a mark that makes another card, not yet revealed."""
    played = evening()
    for n in range(4):
        played.until("cue-open-marking").step()
        turn = played.contest.show.current
        for judge in ("j1", "j2", "j3", "j4"):
            if not (judge == "j1" and turn.endswith("e1")):
                played.submit(JudgeId(judge), turn, work=mark if n == 3 else "30", new="20")
        played.step()
        if n < 3:
            played.step()
            played.step()
    return played


@pytest.mark.parametrize("seat", [*PUBLIC, judge_seat(JudgeId("j2"))])
def test_a_hidden_card_looks_the_same_to_everybody_else(seat):
    blue, red = twin("60"), twin("0")
    levels_of = [{x.level for x in p.contest.outcome.levels if x.entry == "e4"} for p in (blue, red)]
    assert levels_of[0] != levels_of[1], "the twins differ in what is hidden"
    if seat.judge is None:
        assert seen_by(blue, seat) == seen_by(red, seat)
    else:
        assert "levels" not in of(blue.contest, seat)


def test_the_twins_notice_cards_that_are_sent_too_early():
    """The planted fault: the board of the hidden outcome tells the twins apart."""
    seen = [{(x.rule, x.entry, x.level) for x in twin(mark).contest.outcome.levels} for mark in ("60", "0")]
    assert seen[0] != seen[1]


def test_cards_shown_stay_as_they_were_told_until_a_correction_is_announced():
    played = evening().until("cue-show-levels")
    played.step()
    told = levels(played)
    turn = played.contest.show.order[1]
    edits = tuple(
        EditMark(turn=turn, judge=JudgeId(j), criterion=x, mark=Decimal(0))
        for j in ("j1", "j2", "j3", "j4")
        for x in ("work", "new")
    )
    played.must(SCRUTINEER, c.ProposeCorrection(amendments=edits, reason="misread"))
    (correction,) = played.contest.corrections
    played.must(HOST, c.ConfirmCorrection(correction=correction))
    assert levels(played) == told
    played.until("cue-announce-corrections")
    played.step()
    red = next(row for row in levels(played).boards[0].rows if row.entry == "e2")
    assert red.levels == ("red",)


def corrected(played: Evening) -> Evening:
    """The best marks by everybody for an entry with a red card, confirmed by a second person."""
    turn = played.contest.show.order[1]
    edits = tuple(
        EditMark(turn=turn, judge=JudgeId(j), criterion=CriterionId(x), mark=Decimal(mark))
        for j in ("j1", "j2", "j3", "j4")
        for x, mark in (("work", "60"), ("new", "20"))
    )
    played.must(SCRUTINEER, c.ProposeCorrection(amendments=edits, reason="misread"))
    (correction,) = played.contest.corrections
    played.must(HOST, c.ConfirmCorrection(correction=correction))
    return played


def test_a_correction_names_the_old_and_the_new_card_and_tier_to_desk_wall_and_phone():
    played = evening().until("cue-show-levels")
    played.step()
    corrected(played)
    (proposed,) = of(played.contest, SCRUTINEER)["corrections"].rows
    played.until("cue-announce-corrections").step()
    for seat in PUBLIC:
        (notice,) = of(played.contest, seat)["notices"].notices
        place = next(p for p in notice.places if p.entry == "e2")
        card = next(level for level in place.levels if level.name == words("评委", "Panel"))
        assert (card.before, card.after) == (words("红牌", "Red"), words("蓝牌", "Blue"))
        assert place.levels == next(p for p in proposed.places if p.entry == "e2").levels


def test_a_notice_says_nothing_of_cards_before_they_are_shown():
    played = corrected(evening().until("cue-show-levels"))
    played.until("cue-announce-corrections").step()
    (notice,) = of(played.contest, AUDIENCE)["notices"].notices
    assert notice.places
    assert all(place.levels == () for place in notice.places)


def test_a_tier_that_changes_while_place_and_total_stay_is_told():
    played = evening().until("cue-show-levels")
    played.step()
    told = played.contest.revealed
    kept = told.standings[0]
    held = {x: x if x.entry != kept.entry else replace(x, level="B") for x in told.levels if x.rule == "tier"}
    right = replace(told, levels=tuple(held.get(x, x) for x in told.levels))
    (place,) = differences(told, right).places
    assert (place.entry, place.rank_before, place.total_before) == (
        kept.entry,
        place.rank_after,
        place.total_after,
    )
    assert place.levels == (LevelChange(rule="tier", aspect="total", before="A", after="B"),)


def test_a_restarted_server_knows_that_the_cards_were_shown():
    played = evening().until("cue-show-levels")
    played.step()
    again = refold(played.plan, played.events)
    assert of(again, AUDIENCE)["levels"] == levels(played)


def test_cards_can_not_be_taken_back():
    played = evening().until("cue-show-levels")
    played.step()
    assert refused(played.says(HOST, c.Undo(seen=played.seen))) == "nothing-to-undo"


def test_cards_wait_for_the_end_of_the_turns():
    played = evening()
    assert refused(played.says(HOST, c.ShowLevels(seen=played.seen))) == "turns-left"


def test_the_run_of_show_marks_one_line_as_now():
    played = evening().until("cue-show-levels")
    for _ in range(2):
        rows = [(row.kind, row.state) for row in of(played.contest, HOST)["rundown"].rows]
        assert [kind for kind, state in rows if state == "now"] == ["levels"]
        assert ("standings", "done") in rows
        if next_cue(played.contest).label == "cue-show-levels":
            played.step()
