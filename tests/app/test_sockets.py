# ruff: noqa: E501 (tables read best as tables)
"""A seat's socket: the whole view first, then what changed; the newest tab holds it; nonsense is refused."""

import asyncio
import json
import random
import socket
import struct
import time
from dataclasses import fields

import pytest
from websockets.asyncio.client import connect

from app import hub as hub_module
from app import sockets
from app.config import MAX_FRAME
from app.rehearsal import puppet
from judging.views import of
from judging.views.roles import AudienceView, HostView, JudgeView, PresenterView, ScreenView, ScrutineerView
from tests.app.house import submit

ROLES = {
    "host:1": HostView, "judge:j1": JudgeView, "scrutineer:1": ScrutineerView, "presenter:1": PresenterView,
    "screen:main": ScreenView,
}  # fmt: skip


async def answer(device, message):
    """What the server says to this message."""
    before = len(device.messages)
    await device.say(message)
    for _ in range(200):
        if len(device.messages) > before:
            return device.messages[before]
        await asyncio.sleep(0.02)
    raise AssertionError("no answer")


@pytest.mark.parametrize("seat", ROLES)
async def test_the_first_view_holds_exactly_the_slices_of_the_role(small_house, seat):
    async with await small_house.seat(seat) as device:
        await device.until(lambda s: "contest" in s, 10)
        assert device.messages[0]["type"] == "welcome"
        assert device.messages[0]["seat"] == seat
        assert set(device.slices) == {f.name for f in fields(ROLES[seat])}


async def test_followers_get_the_audiences_slices_and_no_welcome(small_house):
    await small_house.state()
    async with small_house.follower() as phone:
        await phone.until(lambda s: "contest" in s, 10)
        assert set(phone.slices) == {f.name for f in fields(AudienceView)}
        assert phone.messages == []


async def test_a_tap_lights_the_lamp_on_the_screen_and_reaches_host_and_audience(small_house):
    turn = await small_house.to_marking()
    async with (
        await small_house.seat("screen:main") as screen, await small_house.seat("host:1") as host,
        await small_house.seat("judge:j1") as judge, small_house.follower() as phone,
    ):  # fmt: skip
        await screen.until(lambda s: "progress" in s, 10)
        recorded = await judge.ask(submit(turn))
        assert recorded["type"] == "recorded"
        lit = {"j1"}
        for each in (screen, phone):
            await each.until(
                lambda s: {x["judge"] for x in s["progress"]["lamps"] if x["state"] == "lit"} == lit, 10
            )
        await host.until(lambda s: s["panel"]["recorded"] == 1, 10)
        await judge.until(lambda s: s["pad"]["sheets"][0]["receipt"] == recorded["receipt"], 10)


async def test_a_draft_mark_changes_nothing_that_others_see(small_house):
    turn = await small_house.to_marking()
    async with (
        await small_house.seat("screen:main") as screen, await small_house.seat("judge:j2") as other,
        await small_house.seat("judge:j1") as judge,
    ):  # fmt: skip
        for each in (screen, other, judge):
            await each.until(lambda s: "contest" in s, 10)
        counts = [each.views for each in (screen, other)]
        await judge.ask({"kind": "mark-criterion", "turn": turn, "criterion": "c1", "mark": "33.5"})
        await judge.until(lambda s: s["pad"]["sheets"][0]["marks"].get("c1") == "33.5", 10)
        await asyncio.sleep(0.3)
        assert [each.views for each in (screen, other)] == counts


async def test_only_changed_slices_are_sent_and_numbers_count_this_socket_only(small_house):
    turn = await small_house.to_marking()
    async with await small_house.seat("judge:j1") as judge:
        await judge.until(lambda s: "pad" in s, 10)
        sent = []
        hear = judge._hear
        judge._hear = lambda message: (sent.append(message), hear(message))[1]
        await judge.ask({"kind": "mark-criterion", "turn": turn, "criterion": "c1", "mark": "10.5"})
        await judge.until(lambda s: s["pad"]["sheets"][0]["marks"].get("c1") == "10.5", 10)
        views = [m for m in sent if m["type"] == "view"]
        assert [set(v["slices"]) for v in views] == [{"pad"}]
        assert views[0]["n"] == 2


async def test_the_newest_tab_holds_the_seat_and_the_older_one_is_told(small_house):
    async with await small_house.seat("judge:j1") as older:
        await older.until(lambda s: "pad" in s, 10)
        async with await small_house.seat("judge:j1") as newer:
            await newer.until(lambda s: "pad" in s, 10)
            for _ in range(100):
                if older.closed:
                    break
                await asyncio.sleep(0.02)
            assert older.messages[-1] == {"type": "bye", "reason": "replaced", "retry_ms": None}
            assert not newer.closed


async def test_screens_of_the_same_name_show_the_same_side_by_side(small_house):
    async with await small_house.seat("screen:main") as one, await small_house.seat("screen:main") as other:
        for each in (one, other):
            await each.until(lambda s: "scene" in s, 10)
        await asyncio.sleep(0.1)
        assert not one.closed
        assert not other.closed


async def test_screens_that_come_and_go_leave_nothing_behind(small_house):
    hub = await small_house.hall.hub("small")
    for seat in ("screen:main", "presenter:1") * 2:
        async with await small_house.seat(seat) as device:
            await device.until(lambda s: "contest" in s, 10)
    while hub.links.all():
        await asyncio.sleep(0.02)
    assert hub.links._gone == {}


async def test_a_heartbeat_is_answered_and_tells_the_host_of_unsent_marks_and_the_battery(small_house):
    async with await small_house.seat("judge:j1") as judge, await small_house.seat("host:1") as host:
        pong = await answer(judge, {"type": "ping", "t": 1234.5, "unsent": 3, "battery": 41})
        while pong["type"] != "pong" or pong["t"] != 1234.5:
            pong = await answer(judge, {"type": "ping", "t": 1234.5, "unsent": 3, "battery": 41})
        assert pong["now"] > 1_600_000_000_000
        row = ("judge:j1", True, 3, 41)
        await host.until(
            lambda s: (
                row in [(r["seat"], r["online"], r["unsent"], r["battery"]) for r in s["links"]["seats"]]
            ),
            10,
        )


MALFORMED = [
    ("", "malformed"), ("{", "malformed"), ("[]", "malformed"), ("null", "malformed"), ('"ask"', "malformed"),
    ('{"type":"ask"}', "malformed"), ('{"type":"nonsense"}', "malformed"), ("[" * 5000, "malformed"),
    ('{"type":"ask","id":"12345678","command":{"kind":"no-such"}}', "malformed"),
    ('{"type":"ask","id":"short","command":{"kind":"call-for-help"}}', "malformed"),
    ('{"type":"ask","id":"12345678","command":{"kind":"call-for-help","on":"yes"}}', "malformed"),
    ('{"type":"ask","id":"12345678","command":{"kind":"call-for-help","on":true,"by":"host:1"}}', "malformed"),
    ('{"type":"ask","id":"12345678","seat":"host:1","command":{"kind":"call-for-help","on":true}}', "malformed"),
    ('{"type":"ping","t":"now"}', "malformed"), ('{"type":"ping","t":1,"battery":101}', "malformed"),
    (json.dumps({"type": "ping", "t": 1, "pad": "x" * (MAX_FRAME + 1)}), "too-large"),
]  # fmt: skip


async def test_a_device_that_went_away_is_shown_with_the_moment_it_went_and_what_it_told_last(small_house):
    def row(slices):
        return next((r for r in slices["links"]["seats"] if r["seat"] == "judge:j2"), {})

    async with await small_house.seat("host:1") as host:
        async with await small_house.seat("judge:j2") as judge:
            while not any(m["type"] == "pong" for m in judge.messages):  # to its own first heartbeat
                await asyncio.sleep(0.02)
            await judge.say({"type": "ping", "t": 1, "unsent": 3, "battery": 41})
            await host.until(lambda s: row(s).get("unsent") == 3, 10)
            came = row(host.slices)["since"]
            await asyncio.sleep(0.05)
        await host.until(lambda s: row(s)["online"] is False, 10)
        gone = row(host.slices)
        assert gone["since"] > came
        assert (gone["unsent"], gone["battery"]) == (3, 41)


@pytest.mark.parametrize(("text", "code"), MALFORMED, ids=range(len(MALFORMED)))
async def test_what_cannot_be_read_is_refused_and_the_socket_lives_on(small_house, text, code):
    async with await small_house.seat("judge:j1") as judge:
        await judge.until(lambda s: "pad" in s, 10)
        before = (await small_house.state()).revision
        refused = await answer(judge, text)
        while refused["type"] == "pong":
            refused = judge.messages[-1]
            await asyncio.sleep(0.02)
        assert (refused["type"], refused["code"]) == ("refused", code)
        assert (await judge.ask({"kind": "call-for-help", "on": True}))["type"] == "refused"
        assert (await small_house.state()).revision == before


BAD_MARKS = ["101", "-1", "0.3", "NaN", "Infinity", "1e400", "abc", "", None, [], {}]


@pytest.mark.parametrize("mark", BAD_MARKS, ids=map(str, BAD_MARKS))
async def test_a_wrong_mark_is_refused_and_nothing_changes(small_house, mark):
    turn = await small_house.to_marking()
    before = await small_house.state()
    answer_ = await small_house.ask("judge:j1", submit(turn, mark))
    assert answer_.status in (200, 422)
    assert answer_.json["type"] == "refused"
    assert await small_house.state() == before


async def test_fuzzed_frames_change_nothing_and_never_end_the_server(small_house):
    """A quick form: five hundred frames made from real ones by cutting, doubling and swapping pieces."""
    turn = await small_house.to_marking()
    chance = random.Random(5)
    whole = [
        {"type": "ask", "id": "fuzz-0001", "command": submit(turn)},
        {"type": "ask", "id": "fuzz-0002", "command": {"kind": "certify", "seen": 3, "note": ""}},
        {"type": "ask", "id": "fuzz-0003", "command": {"kind": "reveal", "seen": 3, "turn": turn}},
        {"type": "ping", "t": 1, "unsent": 0},
    ]
    before = await small_house.state()
    async with await small_house.seat("judge:j2") as judge:
        await judge.until(lambda s: "pad" in s, 10)
        for _ in range(500):
            text = list(json.dumps(chance.choice(whole)))
            for _ in range(chance.randint(1, 8)):
                at = chance.randrange(len(text))
                text[at : at + chance.randint(0, 3)] = chance.choice(
                    ["", '"', "{", "}", "\\u0000", "9" * 40, "null", "\ud7ff"]
                )
            await judge.say("".join(text))
        assert (await judge.ask({"kind": "request-reopen", "turn": turn, "reason": ""}))["type"] == "refused"
    after = await small_house.state()
    assert after.show == before.show
    assert set(after.sheets.get(turn, {})) <= {"j2"}


async def test_a_device_that_stops_reading_delays_nobody(small_house):
    turn = await small_house.to_marking()
    cookie = await small_house.cookie("judge:j4")
    stuck = socket.create_connection(("127.0.0.1", small_house.port))
    stuck.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    stuck.sendall(
        f"GET /ws/small/judge/j4 HTTP/1.1\r\nHost: 127.0.0.1:{small_house.port}\r\nUpgrade: websocket\r\n"
        f"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {'A' * 22}==\r\nCookie: {cookie}\r\n\r\n".encode()
    )
    try:
        async with await small_house.seat("judge:j1") as judge:
            await judge.until(lambda s: "pad" in s, 10)
            for n in range(60):
                async with asyncio.timeout(3):
                    mark = {"kind": "mark-criterion", "turn": turn, "criterion": "c1", "mark": str(n)}
                    assert (await judge.ask(mark))["type"] == "recorded"
        hub = await small_house.hall.hub(small_house.contest)
        (line,) = hub.links.lines["judge:j4"]
        assert len(line.slices) <= 6
        assert len(line.replies) <= 64
    finally:
        stuck.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        stuck.close()


async def test_a_server_that_was_held_up_does_not_take_its_devices_for_gone(small_house, monkeypatch):
    monkeypatch.setattr(sockets, "SILENCE", 0.8)
    monkeypatch.setattr(puppet, "HEARTBEAT", 0.1)
    async with await small_house.seat("judge:j1") as judge:
        await judge.until(lambda s: "pad" in s, 10)
        time.sleep(1.0)  # noqa: ASYNC251 (the whole process stands still, as under a closed lid)
        await asyncio.sleep(0.5)
        assert not judge.closed
        monkeypatch.setattr(puppet, "HEARTBEAT", 60)
        async with asyncio.timeout(10):
            while not judge.closed:
                await asyncio.sleep(0.02)
    assert judge.messages[-1]["reason"] == "gone"


async def test_a_seat_that_does_not_exist_is_told_so_and_not_to_come_back(small_house):
    from app.rehearsal.puppet import Puppet

    for path in (
        "/ws/small/judge/nobody",
        "/ws/nowhere/screen/main",
        "/ws/small/king/1",
        "/ws/small/audience/all",
    ):
        async with Puppet(small_house.port, path) as device:
            for _ in range(100):
                if device.closed:
                    break
                await asyncio.sleep(0.02)
            assert device.messages[-1] == {"type": "bye", "reason": "gone", "retry_ms": None}


async def test_when_the_server_stops_devices_are_told_to_come_back(tmp_path):
    from tests.app.house import running
    from tests.app.small import small_plan

    async with running(tmp_path, small_plan()) as house:
        device = await house.seat("judge:j1")
        await device.__aenter__()
        await device.until(lambda s: "pad" in s, 10)
    for _ in range(100):
        if device.closed:
            break
        await asyncio.sleep(0.05)
    await device.__aexit__(None, None, None)
    assert device.messages[-1]["type"] == "bye"
    assert device.messages[-1]["reason"] == "restart"
    assert device.messages[-1]["retry_ms"] > 0


async def test_after_a_restart_every_device_is_where_it_was(tmp_path):
    from tests.app.house import running
    from tests.app.small import small_plan

    async with running(tmp_path, small_plan()) as house:
        turn = await house.to_marking()
        await house.ask("judge:j1", submit(turn), ref="before-the-restart")
        cookies, before = house.cookies, await house.state()
    async with running(tmp_path) as house:
        house.cookies = cookies
        assert await house.state() == before
        async with await house.seat("judge:j1") as judge:
            await judge.until(lambda s: s["pad"]["sheets"][0]["state"] == "recorded", 10)
            again = await judge.ask(submit(turn), "before-the-restart")
            assert again["type"] == "recorded"


async def test_a_device_that_polls_counts_as_online(small_house):
    async with await small_house.seat("host:1") as host:
        await host.until(lambda s: "links" in s, 10)
        cookie = {"cookie": await small_house.cookie("judge:j2")}
        await small_house.http("GET", "/api/contests/small/seats/judge/j2/view", None, cookie)
        await host.until(
            lambda s: ("judge:j2", True) in [(r["seat"], r["online"]) for r in s["links"]["seats"]], 10
        )
    hub = await small_house.hall.hub("small")
    assert hub.links.taken("judge:j2")
    assert not hub.links.taken("judge:j3")


async def test_a_plan_revised_at_the_command_line_reaches_the_running_server(small_house, tmp_path):
    from dataclasses import replace

    from app import catalogue
    from app.clock import now
    from app.config import Settings
    from app.installing import open_hall
    from tests.app.small import both, small_plan

    async with await small_house.seat("screen:main") as screen:
        await screen.until(lambda s: "contest" in s, 10)
        beside = open_hall(Settings().model_copy(update={"data": tmp_path, "database_url": ""}))
        plan = replace(small_plan(), title=both("新名", "A new name"))
        beside.store.write_now(lambda c: catalogue.revise(c, beside.journal, plan, now()))
        beside.store.close()
        await screen.until(lambda s: s["contest"]["title"]["en"] == "A new name", 10)


async def test_whoever_comes_while_a_contest_is_being_opened_gets_the_whole_view(tmp_path, monkeypatch):
    from tests.app.house import running
    from tests.app.small import small_plan

    async with running(tmp_path, small_plan()) as house:
        views, refresh = [], house.hall.refresh_devices

        async def meanwhile(hub):
            views.append(house.hall.admit(f"/follow/{house.contest}", [], "").current())
            await refresh(hub)

        monkeypatch.setattr(house.hall, "refresh_devices", meanwhile)
        await house.hall.hub(house.contest)
        assert "contest" in json.loads(views[0])["slices"]


async def test_a_view_that_cannot_be_drawn_keeps_nobody_else_from_theirs(small_house, monkeypatch, capsys):
    """The fault is planted in the host's view, which is drawn before most others."""

    def planted(contest, seat, chain):
        if seat.role == "host":
            raise ZeroDivisionError
        return of(contest, seat, chain)

    turn = await small_house.to_marking()
    async with (
        await small_house.seat("host:1") as console, await small_house.seat("presenter:1") as presenter,
        await small_house.seat("judge:j1") as judge, small_house.follower() as phone,
    ):  # fmt: skip
        for each in (console, presenter, judge, phone):
            await each.until(lambda s: "contest" in s, 10)
        monkeypatch.setattr(hub_module, "of", planted)
        await judge.ask(submit(turn))
        for each in (presenter, phone):
            await each.until(lambda s: "lit" in {x["state"] for x in s["progress"]["lamps"]}, 10)
        await asyncio.sleep(1.2)
        monkeypatch.undo()
        (await small_house.hall.hub("small")).links_changed()
        await console.until(lambda s: s["panel"]["recorded"] == 1, 10)
    assert "ZeroDivisionError" in capsys.readouterr().err


async def test_a_fault_behind_a_socket_is_written_down_without_what_was_sent(
    small_house, monkeypatch, capsys
):
    async def planted(_seat, ask):
        raise KeyError(str(ask.command.marks))

    turn = await small_house.to_marking()
    async with await small_house.seat("judge:j1") as judge:
        await judge.until(lambda s: "pad" in s, 10)
        monkeypatch.setattr((await small_house.hall.hub("small")).live, "ask", planted)
        with pytest.raises(ConnectionError):
            await judge.ask(submit(turn, "12.5"))
    said = capsys.readouterr().err
    assert "KeyError" in said
    assert "planted" in said
    assert "12.5" not in said


async def test_one_address_may_not_take_every_screen(small_house, monkeypatch):
    monkeypatch.setattr(sockets, "OPEN_FROM_ONE", 2)
    monkeypatch.setattr(sockets, "OPEN_SOCKETS", 3)

    async def screen(name, source="127.0.0.1"):
        url = f"ws://127.0.0.1:{small_house.port}/ws/{small_house.contest}/screen/{name}"
        line = await connect(url, local_addr=(source, 0))
        return line, json.loads(await line.recv())["type"]

    held = [await screen("a"), await screen("b")]
    assert [said for _, said in held] == ["welcome", "welcome"]
    refused = [await screen("c"), await screen("d", "127.0.0.2"), await screen("e", "127.0.0.3")]
    assert [said for _, said in refused] == ["bye", "welcome", "bye"]
    for line, _ in (*held, *refused):
        await line.close()
