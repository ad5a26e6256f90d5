"""Deciding and recording: durable before confirmed, once exactly, in one order, whatever the database."""

import asyncio
import errno
import os
import random
import secrets
import sqlite3
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from threading import Thread

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app import catalogue, hall, plancodec
from app.clock import now
from app.config import Settings
from app.installing import TroubleError, open_hall
from app.journal import BrokenChainError, Place, RacedError, beginning
from app.journal.chain import link, signer
from app.live import Live, body_digest
from app.protocol import Ask
from judging.beside import beside, undo_cue
from judging.commands import (
    CallEntry,
    DecideLate,
    MarkCriterion,
    RecuseJudge,
    ReopenSheet,
    RequestReopen,
    SubmitSheet,
)  # fmt: skip
from judging.contest import new
from judging.cues import next_cue
from judging.events import ContestOpened
from judging.evolve import evolve
from judging.seats import Seat
from tests.app.house import running, submit
from tests.app.small import small_plan


async def refolded(house):
    """The contest as a fresh fold of the journal in the database."""
    plan, digest = await house.hall.plan(house.contest)

    def fold(connection):
        contest = new(house.contest, plan, digest)
        for line in house.hall.journal.checked(connection, house.contest):
            contest = evolve(contest, line.event)
        return contest

    return await house.hall.store.read(fold)


async def test_a_whole_turn_is_recorded_and_the_fold_of_the_journal_equals_the_live_state(house):
    turn = await house.to_marking()
    assert await house.state() == await refolded(house)
    for judge in ("j1", "j2", "j3", "j4"):
        answer = await house.ask(f"judge:{judge}", submit(turn))
        assert answer.json["type"] == "recorded"
        assert len(answer.json["receipt"]) == 4
        assert await house.state() == await refolded(house)
    await house.step(3)
    assert await house.state() == await refolded(house)
    assert (await house.state()).show.states[turn] == "revealed"


async def test_a_repeat_gets_the_stored_answer_and_changes_nothing(house):
    turn = await house.to_marking()
    first = await house.ask("judge:j1", submit(turn), ref="the-same-id")
    before = (await house.hall.hub(house.contest)).live.place
    again = await house.ask("judge:j1", submit(turn), ref="the-same-id")
    assert again.json == first.json
    assert (await house.hall.hub(house.contest)).live.place == before


async def test_the_same_id_with_another_body_is_refused(house):
    turn = await house.to_marking()
    await house.ask("judge:j1", submit(turn, "50"), ref="the-same-id")
    answer = await house.ask("judge:j1", submit(turn, "51"), ref="the-same-id")
    assert (answer.json["type"], answer.json["code"]) == ("refused", "ref-reused")
    assert str((await house.state()).sheets[turn]["j1"].recorded["c1"]) == "50"


async def test_the_same_id_of_two_seats_are_two_commands(house):
    turn = await house.to_marking()
    for judge in ("j1", "j2"):
        assert (await house.ask(f"judge:{judge}", submit(turn), ref="the-same-id")).json["type"] == "recorded"
    assert set((await house.state()).sheets[turn]) == {"j1", "j2"}


async def test_what_arrives_together_is_committed_together_and_in_order(house):
    await house.to_marking()
    live = (await house.hall.hub(house.contest)).live
    turn = next(t for t, s in live.contest.show.states.items() if s == "marking")
    commits = []
    write = live._store.write

    async def counted(work):
        commits.append(work)
        return await write(work)

    live._store.write = counted
    before = live.place.seq
    seat = Seat(role="judge", id="judge:j1", judge="j1")
    asks = [
        Ask(id=f"draft-{n:04}", command=MarkCriterion(turn=turn, criterion="c1", mark=Decimal(n)))
        for n in range(40)
    ]
    answers = await asyncio.gather(*(live.ask(seat, each) for each in asks))
    assert all(a.type == "recorded" for a in answers)
    assert len(commits) <= 2
    lines = await house.hall.store.read(lambda c: list(house.hall.journal.lines(c, house.contest, before)))
    assert [line.event.mark for line in lines] == list(range(40))


async def test_of_two_hosts_at_once_exactly_one_takes_the_step(house):
    await house.step()
    live = (await house.hall.hub(house.contest)).live
    turn = live.contest.show.order[0]
    command = CallEntry(seen=live.contest.revision, turn=turn)
    seats = [Seat(role="host", id=f"host:{n}") for n in (1, 2)]
    answers = await asyncio.gather(
        *(live.ask(s, Ask(id=secrets.token_hex(8), command=command)) for s in seats)
    )
    assert sorted(a.type for a in answers) == ["recorded", "refused"]
    refused = next(a for a in answers if a.type == "refused")
    assert refused.code == "already-done"
    assert refused.args["by"] in ("host:1", "host:2")


async def test_two_processes_on_one_journal_never_double_a_step(house):
    """The loser of the race for the journal's next number reads on and decides again."""
    await house.step()
    here = (await house.hall.hub(house.contest)).live
    there = Live(house.contest, house.hall.store, house.hall.journal, lambda _live, _events: None)
    assert await there.open()
    try:
        turn = here.contest.show.order[0]
        command = CallEntry(seen=here.contest.revision, turn=turn)
        one = await here.ask(Seat(role="host", id="host:1"), Ask(id="first-step", command=command))
        other = await there.ask(Seat(role="host", id="host:2"), Ask(id="other-step", command=command))
        assert (one.type, other.type) == ("recorded", "refused")
        assert other.code == "already-done"
        assert there.contest == here.contest
        assert there.place == here.place
        repeat = await there.ask(Seat(role="host", id="host:1"), Ask(id="first-step", command=command))
        assert repeat == one
    finally:
        await there.close()


async def test_many_devices_in_two_processes_record_each_sheet_once(house):
    turn = await house.to_marking()
    here = (await house.hall.hub(house.contest)).live
    there = Live(house.contest, house.hall.store, house.hall.journal, lambda _live, _events: None)
    await there.open()
    try:
        seat = {j: Seat(role="judge", id=f"judge:{j}", judge=j) for j in ("j1", "j2", "j3", "j4")}
        asked = []
        for n in range(60):
            judge, live = f"j{n % 4 + 1}", (here, there)[n % 2]
            command = MarkCriterion(turn=turn, criterion="c1", mark=Decimal(n % 60))
            asked.append(live.ask(seat[judge], Ask(id=f"draft-{n:04}", command=command)))
        answers = await asyncio.gather(*asked)
        assert [a.type for a in answers] == ["recorded"] * 60
        lines = await house.hall.store.read(lambda c: list(house.hall.journal.lines(c, house.contest)))
        assert [line.seq for line in lines] == list(range(1, len(lines) + 1))
        assert sum(line.kind == "CriterionMarked" for line in lines) == 60
    finally:
        await there.close()


async def test_a_line_changed_in_the_database_is_found_when_the_contest_is_opened(small_house, tmp_path):
    await small_house.to_marking()
    with sqlite3.connect(tmp_path / "leitai.sqlite") as connection:
        connection.execute("DROP TRIGGER journal_no_update")
        connection.execute("""UPDATE journal SET "by" = 'host:9' WHERE seq = 3""")
    fresh = Live(small_house.contest, small_house.hall.store, small_house.hall.journal, lambda _l, _e: None)
    with pytest.raises(BrokenChainError) as broken:
        await fresh.open()
    assert broken.value.args == (small_house.contest, 3)


async def test_a_contest_whose_journal_was_changed_stays_closed_and_the_others_run(tmp_path):
    async with running(tmp_path, small_plan()) as house:
        await house.to_marking()
        await house.hall.create(small_plan("untouched"), "host")
    with sqlite3.connect(tmp_path / "leitai.sqlite") as connection:
        connection.execute("DROP TRIGGER journal_no_delete")
        connection.execute("DELETE FROM journal WHERE contest_id = 'small' AND seq = 3")
    async with running(tmp_path) as house:
        closed = await house.http("GET", "/api/contests/small")
        assert (closed.status, closed.json["refused"]) == (503, "journal-broken")
        assert (await house.http("GET", "/audience/small")).status == 503
        assert (await house.http("GET", "/api/contests/untouched")).status == 200


async def test_the_database_itself_refuses_to_change_or_delete_a_line(house):
    await house.step()
    for statement in (
        "UPDATE journal SET at = 0",
        "DELETE FROM journal",
        "DELETE FROM heads",
        "UPDATE heads SET seq = 9",
    ):
        with pytest.raises(DBAPIError, match="append-only"), house.hall.store.engine.begin() as connection:
            connection.execute(text(statement))


def test_the_digest_of_a_body_does_not_depend_on_how_it_was_written():
    one = Ask(id="12345678", command=MarkCriterion(turn="r/e1", criterion="c1", mark=None))
    other = Ask(id="87654321", command=MarkCriterion(criterion="c1", mark=None, turn="r/e1"))
    assert body_digest(one) == body_digest(other)


def test_the_chain_begins_with_the_contest_so_that_no_journal_passes_for_another():
    assert beginning("one") != beginning("two")
    assert beginning("one") == Place(seq=0, head=beginning("one").head)


async def test_a_random_evening_is_the_same_live_and_refolded(small_house):
    """Whatever host, judges and scrutineer do, in whatever order: hot equals cold, and nothing ends in a fault."""
    house, chance = small_house, random.Random(20)
    live = (await house.hall.hub(house.contest)).live
    host = Seat(role="host", id="host:1")

    def commands():
        cues = [next_cue(live.contest), *beside(live.contest), undo_cue(live.contest)]
        yield from ((host, cue.command) for cue in cues if cue is not None)
        for turn, state in live.contest.show.states.items():
            judge = chance.choice(["j1", "j2", "j3", "j4"])
            seat = Seat(role="judge", id=f"judge:{judge}", judge=judge)
            marks = {"c1": Decimal(chance.randint(0, 60)), "c2": Decimal(chance.randint(0, 40))}
            if state in ("marking", "closed", "on-stage"):
                yield seat, SubmitSheet(turn=turn, marks=marks)
                yield seat, MarkCriterion(turn=turn, criterion="c1", mark=marks["c1"])
                yield seat, RequestReopen(turn=turn, reason="a slip")
                yield host, ReopenSheet(turn=turn, judge=judge, reason="asked for")
                yield host, RecuseJudge(turn=turn, judge=judge, reason="family")
                yield host, DecideLate(turn=turn, judge=judge, accept=chance.random() < 0.5, reason="seen")

    told = Counter()
    for n in range(400):
        if live.contest.mode == "draft":
            seat, command = host, next_cue(live.contest).command
        else:
            seat, command = chance.choice(list(commands()))
        answer = await live.ask(seat, Ask(id=f"random-{n:05}", command=command))
        told[answer.type] += 1
        assert answer.type == "recorded" or answer.code not in ("fault", "busy"), (command, answer)
        if n % 50 == 0:
            assert live.contest == await refolded(house)
    assert live.contest == await refolded(house)
    assert told["recorded"] > 100


async def test_a_contest_whose_plan_was_changed_in_the_database_stays_closed(tmp_path):
    async with running(tmp_path, small_plan()) as house:
        await house.to_marking()
    with sqlite3.connect(tmp_path / "leitai.sqlite") as connection:
        changed = connection.execute(
            """UPDATE plans SET plan = replace(plan, '"weight":"1"', '"weight":"2"')"""
        )
        assert changed.rowcount == 1
    async with running(tmp_path) as house:
        closed = await house.http("GET", "/api/contests/small")
        assert (closed.status, closed.json["refused"]) == (503, "journal-broken")


async def test_a_line_of_a_kind_that_is_not_known_closes_its_contest_only(tmp_path):
    async with running(tmp_path, small_plan()) as house:
        await house.to_marking()
        place = (await house.hall.hub("small")).live.place
        await house.hall.create(small_plan("untouched"), "host")
    salt, of_later = (
        bytes(16),
        {"seq": place.seq + 1, "at": 1, "by": "host:1", "kind": "LaterInvented", "body": "{}"},
    )
    line = {
        **of_later,
        "salt": salt.hex(),
        "hash": link(place.head, salt, **of_later).hex(),
        "contest_id": "small",
    }
    with sqlite3.connect(tmp_path / "leitai.sqlite") as connection:
        names = ", ".join(f'"{name}"' for name in line)
        connection.execute(
            f"INSERT INTO journal ({names}) VALUES ({', '.join('?' * len(line))})", [*line.values()]
        )
    async with running(tmp_path) as house:
        assert (await house.http("GET", "/api/contests/small")).status == 503
        assert (await house.http("GET", "/api/contests/untouched")).status == 200


async def test_a_plan_is_revised_or_its_contest_opened_but_never_both(house, tmp_path, monkeypatch):
    """Somebody opens the contest in another process just when its plan has been found to be a draft's."""
    revised = replace(small_plan(), title={"zh-CN": "新", "en": "new"})
    beside = open_hall(house.hall.settings)
    opened = ContestOpened(at=1, by="host:1", accepted=())
    place = (await house.hall.hub(house.contest)).live.place

    def opens():
        def work(connection):
            catalogue.moved(connection, house.contest, "open", "before")
            beside.journal.append(connection, house.contest, place, [opened])

        with suppress(RacedError):
            beside.store.write_now(work)

    thread, digest = Thread(target=opens), plancodec.digest

    def meanwhile(plan):
        thread.start()
        thread.join(1)
        return digest(plan)

    monkeypatch.setattr(plancodec, "digest", meanwhile)
    store, journal = house.hall.store, house.hall.journal
    await store.write(lambda c: catalogue.revise(c, journal, revised, now()))
    thread.join()
    beside.store.close()
    lines = await store.read(lambda c: [line.kind for line in journal.lines(c, house.contest)])
    assert lines == ["ContestCreated", "PlanRevised"]


async def test_a_busy_file_at_the_start_does_not_end_the_watch_for_what_others_write(
    small_house, monkeypatch
):
    told = iter([RacedError(), 1, 1, 2])
    heard = asyncio.Event()

    async def version():
        number = next(told, 2)
        if isinstance(number, RacedError):
            raise number
        return number

    small_house.hall._watching.cancel()
    monkeypatch.setattr(hall, "WATCH", 0.01)
    monkeypatch.setattr(small_house.hall.store, "version", version)
    monkeypatch.setattr(small_house.hall, "_read_on", heard.set)
    watch = asyncio.create_task(small_house.hall._watch())
    await asyncio.wait_for(heard.wait(), 5)
    watch.cancel()


def test_a_secret_that_could_not_be_written_is_made_anew_not_taken_for_empty(tmp_path, monkeypatch):
    settings = Settings(data=tmp_path, database_url="")
    signer(tmp_path)
    with monkeypatch.context() as full:
        full.setattr(os, "fdopen", refuse)
        with pytest.raises(TroubleError):
            open_hall(settings)
    assert len(open_hall(settings).access._pepper) == 32


def refuse(descriptor, *_):
    os.close(descriptor)
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


async def test_whoever_reads_sees_one_moment_whatever_is_written_meanwhile(house):
    """Else a bundle could hold the signed head of a line that it has not."""
    journal, store = house.hall.journal, house.hall.store
    place = (await house.hall.hub(house.contest)).live.place
    opened = ContestOpened(at=1, by="host:1", accepted=())

    def work(connection):
        lines = list(journal.lines(connection, house.contest))
        store.write_now(lambda beside: journal.append(beside, house.contest, place, [opened]))
        return len(lines), journal.heads(connection, house.contest)

    assert await store.read(work) == (1, ())
    assert len(await store.read(lambda c: journal.heads(c, house.contest))) == 1
