"""What was entered stays hidden until it is revealed or released; then two people correct it, and anybody can check."""

import json
import random
from dataclasses import replace
from decimal import Decimal

import pytest

from app import plancodec
from app.journal.codec import encode
from app.plancodec import encode_recorded
from judging import commands as c
from judging.contest import closed, recorded, unannounced
from judging.cues import next_cue, waiting_for
from judging.events import FiguresEntered
from judging.figures.brought import Brought, Struck
from judging.figures.owed import owed
from judging.ids import RoundId
from judging.plan import Round
from judging.recorded import Turnout
from judging.rules import Advancement, RankInGroup
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
    with_figures,
)
from tests.judging.papers import (
    ENTRIES,
    SECOND,
    count,
    entering,
    evening,
    everything,
    figure,
    order,
    standings,
)
from tests.judging.test_secrecy import seen_by
from verify.leitai_verify import Ledger


def test_a_figure_known_before_the_turn_is_public_with_its_reveal_and_counts_in_its_total():
    with_it, without = evening(), evening()
    for played in (with_it, without):
        if played is with_it:
            played.must(SCRUTINEER, entering(**everything()))
        played.until("cue-reveal")
        played.step()
    first = with_it.contest.show.current.partition("/")[2]
    assert with_it.contest.public.place[first].total == ""
    assert with_it.contest.outcome.place[first].total != ""
    with_it.must(HOST, c.ReleaseFigures(seen=with_it.seen))
    assert with_it.contest.public.place[first].total == with_it.contest.outcome.place[first].total


def test_public_values_change_only_by_two_people():
    played = standings(evening())
    played.must(SCRUTINEER, entering(**everything()))
    played.step()
    again = entering(figures=(figure("e2", "95"),))
    assert refused(played.says(SCRUTINEER, again)) == "figures-released"
    assert (
        refused(played.says(SCRUTINEER, entering(struck=(Struck(component="vote"),)))) == "figures-released"
    )
    before = played.contest.public.place["e2"].total
    change = Brought(figures=(figure("e2", "95"),))
    played.must(SCRUTINEER, c.ProposeCorrection(amendments=(), reason="misread", brought=change))
    view = of(played.contest, SCRUTINEER)["corrections"].rows[0]
    assert [(x.old, x.new) for x in view.figures] == [("90", "95")]
    assert "e2" in {p.entry for p in view.places}
    assert refused(played.says(SCRUTINEER, c.ConfirmCorrection(correction="c1"))) == "second-person-needed"
    played.must(SECOND, c.ConfirmCorrection(correction="c1"))
    assert played.contest.public.place["e2"].total == before
    played.must(HOST, c.AnnounceCorrections(seen=played.seen))
    assert played.contest.public.place["e2"].total == played.contest.outcome.place["e2"].total != before


def test_a_certified_result_takes_no_figures_but_a_correction_of_them():
    played = evening()
    played.must(SCRUTINEER, entering(**everything()))
    played.to_the_end()
    assert refused(played.says(SCRUTINEER, entering(previous={"u1": 2}))) == "certified"
    wrong = c.ProposeCorrection(amendments=(), reason="x", brought=Brought(figures=(figure("e9"),)))
    assert refused(played.says(SCRUTINEER, wrong)) == "no-such-thing"
    nothing = c.ProposeCorrection(amendments=(), reason="x")
    assert refused(played.says(SCRUTINEER, nothing)) == "nothing-to-correct"
    change = Brought(figures=(figure("e2", "10"),), previous={"u1": 2})
    played.must(SCRUTINEER, c.ProposeCorrection(amendments=(), reason="x", brought=change))
    played.must(HOST, c.ConfirmCorrection(correction="c1"))
    played.must(HOST, c.AnnounceCorrections(seen=played.seen))
    assert played.contest.public.place == played.contest.outcome.place
    assert refold(played.plan, played.events) == played.contest


def test_a_correction_that_takes_a_value_back_waits_for_the_value_and_says_so():
    played = standings(evening())
    played.must(SCRUTINEER, entering(**everything()))
    played.step()
    gone = Brought(struck=(Struck(component="vote"),))
    played.must(SCRUTINEER, c.ProposeCorrection(amendments=(), reason="counted anew", brought=gone))
    played.must(SECOND, c.ConfirmCorrection(correction="c1"))
    assert unannounced(played.contest)
    assert refused(played.says(HOST, c.AnnounceCorrections(seen=played.seen))) == "figures-owed"
    assert next_cue(played.contest) is None
    assert waiting_for(played.contest) == "waiting-figures"


def test_undo_of_a_step_of_the_show_leaves_entered_values_alone():
    played = evening().until("cue-open-marking")
    played.step()
    played.must(SCRUTINEER, entering(figures=(figure(),)))
    played.must(HOST, c.Undo(seen=played.seen))
    assert list(played.contest.brought) == [("figure", "figure", "", "e1")]


def test_what_was_released_cannot_be_undone():
    played = standings(evening())
    played.must(SCRUTINEER, entering(**everything()))
    played.step()
    assert refused(played.says(HOST, c.Undo(seen=played.seen))) == "nothing-to-undo"


def test_a_cleared_rehearsal_leaves_no_figure():
    played = Evening(with_figures())
    played.must(HOST, c.StartRehearsal(seen=played.seen))
    played.must(SCRUTINEER, entering(**everything()))
    played.must(HOST, c.ClearRehearsal(seen=played.seen))
    assert not played.contest.brought
    played.open()
    assert len(owed(played.contest)) == 3


def test_frozen_standings_do_not_move_when_figures_are_released():
    played = standings(evening())
    played.must(HOST, c.FreezeStandings(seen=played.seen))
    before = seen_by(played, AUDIENCE)
    played.must(SCRUTINEER, entering(**everything()))
    assert played.step() == "cue-release-figures"
    assert seen_by(played, AUDIENCE) == before
    played.must(HOST, c.ThawStandings(seen=played.seen))
    assert seen_by(played, AUDIENCE) != before


def test_an_entry_presenting_again_may_have_its_figure_entered_again():
    played = evening()
    played.must(SCRUTINEER, entering(figures=tuple(figure(e) for e in ENTRIES)))
    played.until("cue-show-standings")
    turn = played.contest.show.current
    entry = turn.partition("/")[2]
    assert refused(played.says(SCRUTINEER, entering(figures=(figure(entry, "50"),)))) == "figures-released"
    played.must(HOST, c.RerunEntry(seen=played.seen, turn=turn, reason="power cut"))
    played.must(SCRUTINEER, entering(figures=(figure(entry, "50"),)))


def test_how_a_closed_turn_ended_and_its_difficulty_count():
    played = evening()
    played.must(SCRUTINEER, entering(**everything(), difficulties={"main/e2": Decimal(2)}))
    played.until("cue-reveal")
    turn = played.contest.show.current
    played.must(SCRUTINEER, entering("referee", outcomes={turn: "disqualified"}))
    entry = turn.partition("/")[2]
    assert played.contest.outcome.place[entry].status == "disqualified"
    played.step()
    assert played.contest.public.place[entry].status == "disqualified"
    assert refused(played.says(SCRUTINEER, entering(difficulties={turn: Decimal(2)}))) == "figures-released"
    played.must(SCRUTINEER, entering("referee", outcomes={turn: "scored"}))
    assert played.contest.outcome.place[entry].status == "scored"


@pytest.mark.parametrize("seat", [AUDIENCE, SCREEN, PRESENTER, judge_seat("j2"), judge_seat("j3")])
@pytest.mark.parametrize("stop", ["cue-open-marking", "cue-show-standings", "cue-close-rounds"])
def test_nobody_but_host_and_desk_sees_a_figure_before_its_reveal(seat, stop):
    """Twins that differ only in what the desk enters: before anything is shown, midway, and after the last turn."""
    twins = [evening().until(stop) for _ in range(2)]
    turn = twins[0].contest.show.current
    for played, value in zip(twins, ("10", "99"), strict=True):
        later = [
            e for e in ENTRIES if turn is None or stop == "cue-close-rounds" or e != turn.partition("/")[2]
        ]
        rest = {**everything(value), "figures": tuple(figure(e, value) for e in later)}
        votes = tuple(count(e, A=int(value) % 9 + 1, B=1) for e in later)
        rank = order(*(ENTRIES if value == "10" else reversed(ENTRIES)))
        back = Turnout(component="vote", electorate="staff", cast=11 if value == "10" else 12, entitled=12)
        more = {"ballots": votes, "rankings": (rank,), "turnouts": (back,), "previous": {"u1": int(value)}}
        played.must(SCRUTINEER, entering(**{**rest, **more}))
    assert seen_by(twins[0], seat) == seen_by(twins[1], seat)
    assert seen_by(twins[0], SCRUTINEER) != seen_by(twins[1], SCRUTINEER)
    while stop == "cue-open-marking" and next_cue(twins[0].contest).label != "cue-reveal":
        for played in twins:
            played.until(next_cue(played.contest).label)
            played.mark_all(random.Random(5))
            played.step()
        assert seen_by(twins[0], seat) == seen_by(twins[1], seat)


def test_the_twins_notice_when_a_figure_is_public():
    """The planted fault: the release itself tells the twins apart."""
    twins = [standings(evening()) for _ in range(2)]
    for played, value in zip(twins, ("10", "99"), strict=True):
        played.must(SCRUTINEER, entering(**everything(value)))
        played.step()
    assert seen_by(twins[0], AUDIENCE) != seen_by(twins[1], AUDIENCE)


def test_the_next_round_waits_for_figures_of_this_one_and_for_their_release():
    plan = with_figures()
    final = Round(id=RoundId("final"), name=plan.rounds[0].name, entries=())
    cut = Advancement(into=final.id, counting=(RoundId("main"),), top=2, ties="all")
    timed = tuple(
        replace(x, rounds=(RoundId("main"),)) if x.id == "figure" else x
        for x in plan.tally.components
        if x.id in ("panel", "figure")
    )
    tally = replace(plan.tally, components=timed, advancement=(cut,))
    played = Evening(replace(plan, rounds=(*plan.rounds, final), tally=tally)).open()
    while next_cue(played.contest) is not None:
        if next_cue(played.contest).label.startswith("cue-close-marking"):
            played.mark_all()
        played.step()
    assert waiting_for(played.contest) == "waiting-figures"
    start = c.StartRound(seen=played.seen, round="final")
    assert refused(played.says(HOST, start)) == "figures-owed"
    played.must(
        SCRUTINEER, entering(figures=tuple(figure(e, f"{n}0", round="main") for n, e in enumerate(ENTRIES)))
    )
    assert refused(played.says(HOST, replace(start, seen=played.seen))) == "figures-unreleased"
    assert [played.step(), played.step()] == ["cue-release-figures", "cue-start-round"]
    assert len(played.contest.show.order) == 2


def test_a_public_total_does_not_betray_the_hidden_figures_it_is_compared_with():
    plan = with_figures()
    ranked = tuple(
        replace(x, method=RankInGroup(step=Decimal(7))) if x.id == "figure" else x
        for x in plan.tally.components
        if x.id in ("panel", "figure")
    )
    seen = []
    for value in ("10", "99"):
        played = Evening(replace(plan, tally=replace(plan.tally, components=ranked))).open()
        first = played.contest.show.order[0].partition("/")[2]
        hidden = tuple(figure(e, value) for e in ENTRIES if e != first)
        played.must(SCRUTINEER, entering(figures=(figure(first, "50"), *hidden)))
        played.until("cue-show-standings")
        assert played.contest.public.place[first].total != ""
        seen.append((seen_by(played, AUDIENCE), played.contest.outcome.place[first].total))
    assert seen[0][0] == seen[1][0]
    assert seen[0][1] != seen[1][1]


def test_the_independent_program_folds_what_was_entered_to_the_same_record():
    played = evening()
    with_all = everything()
    played.must(
        SCRUTINEER, entering(**with_all, difficulties={"main/e2": Decimal(2)}, previous={"u1": 2, "u2": 1})
    )
    played.must(
        SCRUTINEER, entering(struck=(Struck(component="vote", entry="e3"), Struck(component="order")))
    )
    played.must(
        SCRUTINEER, entering(rankings=(order(*ENTRIES, papers=3), order("e2", "e1", "e3", "e4", papers=4)))
    )
    back = Turnout(component="vote", electorate="staff", cast=11, entitled=12)
    played.must(
        SCRUTINEER, entering(ballots=(count("e3", A=9),), turnouts=(back,), figures=(figure("e4", "12.5"),))
    )
    played.until("cue-reveal")
    turn = played.contest.show.current
    played.must(SCRUTINEER, entering("referee", outcomes={turn: "disqualified"}))
    played.must(HOST, c.RerunEntry(seen=played.seen, turn=turn, reason="power cut"))
    standings(played)
    played.step()
    change = Brought(
        figures=(figure("e2", "33"),), struck=(Struck(component="vote", electorate="staff", entry="e4"),)
    )
    played.must(SCRUTINEER, c.ProposeCorrection(amendments=(), reason="misread", brought=change))
    played.must(HOST, c.ConfirmCorrection(correction="c1"))
    played.must(SCRUTINEER, entering(ballots=(count("e4", B=5),)))
    played.to_the_end()
    ours = encode_recorded(recorded(played.contest, closed(played.contest)))
    theirs = _ledger(played).recorded()
    assert {t: _counting(r) for t, r in theirs["turns"].items()} == {
        t: _counting(r) for t, r in ours["turns"].items()
    }
    assert theirs["previous"] == ours["previous"] == {"u1": 2, "u2": 1}
    for part, many in (("figures", 4), ("ballots", 4), ("rankings", 2), ("turnouts", 1)):
        assert sorted(theirs[part], key=str) == sorted(ours[part], key=str)
        assert len(ours[part]) == many


def _counting(record):
    return {**record, "absent": sorted(record["absent"])}


def _ledger(played):
    """The independent program's fold of the evening's journal; nothing it reads may seem wrong to it."""
    ledger = Ledger(plancodec.encode(played.plan))
    for seq, event in enumerate(played.events, 1):
        kind, body = encode(event)
        found = [
            *ledger.add({"seq": seq, "kind": kind, "body": json.loads(body), "by": event.by, "at": event.at})
        ]
        assert found == []
    return ledger


def test_figures_entered_after_certification_are_a_finding_of_the_independent_program():
    ledger = Ledger(plancodec.encode(with_figures()), mode="certified")
    brought = Brought(figures=(figure(),))
    event = FiguresEntered(at=1, by="scrutineer:1", brought=brought, source="x", count=1, replaced=0)
    kind, body = encode(event)
    line = {"seq": 9, "kind": kind, "body": json.loads(body), "by": event.by, "at": 1}
    assert [code for code, _ in ledger.add(line)] == ["figures-late"]


def test_a_release_leaves_the_figure_of_an_entry_that_is_still_to_come_open():
    played = evening().until("cue-show-standings")
    shown = played.contest.show.current.partition("/")[2]
    ahead = next(e for e in ENTRIES if f"main/{e}" not in played.contest.show.revealed)
    played.must(SCRUTINEER, entering(figures=(figure(shown), figure(ahead))))
    played.must(HOST, c.ReleaseFigures(seen=played.seen))
    assert refused(played.says(SCRUTINEER, entering(figures=(figure(shown, "50"),)))) == "figures-released"
    played.must(SCRUTINEER, entering(figures=(figure(ahead, "50"),)))
    assert refold(played.plan, played.events) == played.contest


def test_frozen_standings_do_not_move_when_a_correction_waits_to_be_announced():
    played = standings(evening())
    played.must(HOST, c.FreezeStandings(seen=played.seen))
    played.must(SCRUTINEER, entering(**everything()))
    assert played.step() == "cue-release-figures"
    before = seen_by(played, AUDIENCE)
    change = Brought(figures=(figure("e2", "95"),))
    played.must(SCRUTINEER, c.ProposeCorrection(amendments=(), reason="misread", brought=change))
    played.must(SECOND, c.ConfirmCorrection(correction="c1"))
    assert played.contest.told is not None
    assert seen_by(played, AUDIENCE) == before


def test_a_step_taken_back_makes_no_figure_public_that_was_struck_since():
    played = evening().until("cue-show-standings")
    entry = played.contest.show.current.partition("/")[2]
    played.must(SCRUTINEER, entering(figures=(figure(entry),)))
    played.must(HOST, c.ReleaseFigures(seen=played.seen))
    played.until("cue-call-entry").step()
    away = Brought(struck=(Struck(component="figure", entry=entry),))
    played.must(SCRUTINEER, c.ProposeCorrection(amendments=(), reason="of another unit", brought=away))
    played.must(SECOND, c.ConfirmCorrection(correction="c1"))
    played.must(HOST, c.Undo(seen=played.seen))
    if next_cue(played.contest).label == "cue-announce-corrections":
        played.step()
    played.must(SCRUTINEER, entering(figures=(figure(entry, "50"),)))
    assert ("figure", "figure", "", entry) not in played.contest.show.released
