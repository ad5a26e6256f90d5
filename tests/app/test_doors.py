# ruff: noqa: E501 (tables read best as tables)
"""Who may take which seat: links once, PINs while pairing is open, a second device by approval, revocation at once."""

import asyncio
import json

import pytest
from sqlalchemy import update

from app import sockets
from app.access import Guesses
from app.catalogue.doors import devices, hashed
from app.catalogue.rows import LinkRow
from app.origins import own_origin, well_formed_host
from tests.app.house import cookie_name, submit


async def link(house, seat):
    answer = await house.http(
        "POST",
        f"/api/contests/{house.contest}/links",
        {"seat": seat},
        {"cookie": await house.cookie("host:1")},
    )
    assert answer.status == 200, answer.body
    return answer.json


async def paired(house, token, **headers):
    return await house.http("POST", "/api/pair", {"token": token}, headers)


async def host(house, path, body=None):
    headers = {"cookie": await house.cookie("host:1")}
    return await house.http(
        "POST", f"/api/contests/{house.contest}/{path}", body if body is not None else {}, headers
    )


async def said(puppet, kind, **facts):
    """The first message of this type with these facts."""
    for _ in range(100):
        for message in puppet.messages:
            if message["type"] == kind and facts.items() <= message.items():
                return message
        await asyncio.sleep(0.05)
    raise AssertionError((kind, facts, puppet.messages))


async def test_a_link_seats_one_device_and_then_is_spent(house):
    made = await link(house, "judge:j1")
    assert "#" in made["url"]
    assert made["qr_svg"].startswith("<svg")
    token = made["url"].partition("#")[2]
    first = await paired(house, token)
    assert first.json == {"page": "/judge/small/j1", "approved": True}
    again = await paired(house, token)
    assert (again.status, again.json["refused"]) == (403, "link-spent")


async def test_a_link_that_does_not_work_says_why(house):
    async def made():
        return (await link(house, "judge:j1"))["url"].partition("#")[2]

    async def why(token):
        answer = await paired(house, token)
        assert answer.status == 403
        return answer.json["refused"]

    def of(token):
        return update(LinkRow.__table__).where(LinkRow.__table__.c.token_hash == hashed(token))

    old, withdrawn, used = await made(), await made(), await made()
    await house.hall.store.write(lambda c: c.execute(of(old).values(expires_at=1)))
    assert await why(old) == "link-expired"
    assert (await paired(house, used)).status == 200
    held = await house.hall.store.read(lambda c: devices(c, house.contest))
    device = next(each.id for each in held if each.seat == "judge:j1")
    assert (await host(house, f"devices/{device}/revoke")).status == 200
    assert await why(withdrawn) == "link-withdrawn"
    assert await why(used) == "link-spent"
    assert await why("x" * 43) == "link-unknown"


async def test_the_cookie_is_kept_from_scripts_and_from_other_sites(small_house):
    token = (await link(small_house, "judge:j1"))["url"].partition("#")[2]
    cookie = (await paired(small_house, token)).headers["set-cookie"]
    assert cookie.startswith(cookie_name("small", "judge", "j1") + "=")
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "Path=/" in cookie


async def test_neither_links_nor_cookies_nor_pins_are_stored_in_the_clear(small_house, tmp_path):
    await host(small_house, "pairing", {"open": True})
    made = await link(small_house, "judge:j2")
    token = made["url"].partition("#")[2]
    secret = (await paired(small_house, token)).headers["set-cookie"].partition("=")[2].partition(";")[0]
    stored = b"".join(path.read_bytes() for path in tmp_path.glob("leitai.sqlite*"))
    assert token.encode() not in stored
    assert secret.encode() not in stored
    assert made["pin"].encode() not in stored


async def test_a_browser_that_holds_the_seat_already_stays_the_same_device(house):
    token = (await link(house, "judge:j1"))["url"].partition("#")[2]
    first = (await paired(house, token)).headers["set-cookie"].partition(";")[0]
    token = (await link(house, "judge:j1"))["url"].partition("#")[2]
    second = await paired(house, token, cookie=first)
    assert second.headers["set-cookie"].partition(";")[0] == first
    assert second.json["approved"] is True


async def test_a_judge_who_scans_the_own_spent_link_again_is_back_at_the_seat(house):
    token = (await link(house, "judge:j1"))["url"].partition("#")[2]
    first = (await paired(house, token)).headers["set-cookie"].partition(";")[0]
    again = await paired(house, token, cookie=first)
    assert again.json == {"page": "/judge/small/j1", "approved": True}
    assert again.headers["set-cookie"].partition(";")[0] == first
    assert (await paired(house, token)).json["refused"] == "link-spent"


async def test_a_second_device_of_a_judge_waits_until_the_host_lets_it_in(house):
    async with await house.seat("judge:j1") as older, await house.seat("host:1") as console:
        token = (await link(house, "judge:j1"))["url"].partition("#")[2]
        answer = await paired(house, token)
        assert answer.json["approved"] is False
        house.cookies["judge:j1"] = answer.headers["set-cookie"].partition(";")[0]
        async with await house.seat("judge:j1") as newer:
            await said(newer, "refused", code="awaiting-approval")
            assert newer.slices == {}
            refused = await newer.ask({"kind": "call-for-help", "on": True})
            assert refused["code"] == "awaiting-approval"
            await console.until(lambda s: any(not row["approved"] for row in s["links"]["seats"]), 10)
            waiting = next(row for row in console.slices["links"]["seats"] if not row["approved"])
            assert not any(m["type"] == "bye" for m in older.messages)
            assert (await host(house, f"devices/{waiting['device']}/approve")).status == 200
            await newer.until(lambda s: "pad" in s, 10)
            assert (await said(older, "bye"))["reason"] == "replaced"


async def test_revoking_a_device_closes_its_socket_at_once_and_voids_the_seats_links(house):
    made = await link(house, "judge:j1")
    async with await house.seat("judge:j1") as judge, await house.seat("host:1") as console:
        await console.until(
            lambda s: any(row["seat"] == "judge:j1" and row["online"] for row in s["links"]["seats"]), 10
        )
        row = next(row for row in console.slices["links"]["seats"] if row["seat"] == "judge:j1")
        assert (await host(house, f"devices/{row['device']}/revoke")).status == 200
        async with asyncio.timeout(1):
            assert (await said(judge, "bye"))["reason"] == "revoked"
    assert (await paired(house, made["url"].partition("#")[2])).status == 403
    answer = await house.ask("judge:j1", {"kind": "call-for-help", "on": True})
    assert answer.status == 401
    async with await house.seat("judge:j1") as again:
        assert (await said(again, "bye"))["reason"] == "revoked"


async def device_of(house, console, seat):
    await console.until(
        lambda s: any(row["seat"] == seat and row["online"] for row in s["links"]["seats"]), 10
    )
    return next(row["device"] for row in console.slices["links"]["seats"] if row["seat"] == seat)


async def test_a_device_turned_away_is_not_heard_any_more_even_where_it_reads_nothing(
    small_house, monkeypatch
):
    """Its goodbye cannot be sent, so its socket stays open for a while; what it says meanwhile is not recorded."""
    turn = await small_house.to_marking()

    async def stuck(_socket, line):
        while line.bye is None:
            await asyncio.sleep(0.01)
        await asyncio.sleep(5)

    async with await small_house.seat("host:1") as console:
        await console.until(lambda s: "links" in s, 10)
        monkeypatch.setattr(sockets, "_send", stuck)
        async with await small_house.seat("judge:j1") as judge:
            device = await device_of(small_house, console, "judge:j1")
            assert (await host(small_house, f"devices/{device}/revoke")).status == 200
            await judge.say({"type": "ask", "id": "after-the-end", "command": submit(turn)})
            await asyncio.sleep(0.5)
    assert "j1" not in (await small_house.state()).sheets.get(turn, {})


async def test_a_command_that_was_still_being_sent_when_its_device_was_turned_away_is_refused(small_house):
    turn = await small_house.to_marking()
    cookie = await small_house.cookie("judge:j1")
    async with await small_house.seat("host:1") as console, await small_house.seat("judge:j1"):
        device = await device_of(small_house, console, "judge:j1")
        body = json.dumps({"type": "ask", "id": "slowly-sent", "command": submit(turn)}).encode()
        reader, writer = await asyncio.open_connection("127.0.0.1", small_house.port)
        writer.write(
            f"POST /api/contests/small/seats/judge/j1/asks HTTP/1.1\r\nHost: 127.0.0.1:{small_house.port}\r\n"
            f"Cookie: {cookie}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode()
            + body[:20]
        )
        await asyncio.sleep(0.3)
        assert (await host(small_house, f"devices/{device}/revoke")).status == 200
        writer.write(body[20:])
        answer = await asyncio.wait_for(reader.read(), 10)
        writer.close()
    assert b" 401 " in answer.partition(b"\r\n")[0], answer
    assert "j1" not in (await small_house.state()).sheets.get(turn, {})


async def test_pins_work_only_while_pairing_is_open(house):
    pin = (await link(house, "judge:j3"))["pin"]
    assert len(pin) == 6
    path = f"/api/contests/{house.contest}/pin"
    closed = await house.http("POST", path, {"pin": pin})
    assert (closed.status, closed.json["refused"]) == (403, "pairing-closed")
    await host(house, "pairing", {"open": True})
    assert (await house.http("POST", path, {"pin": pin})).json["page"] == "/judge/small/j3"
    assert (await house.http("POST", path, {"pin": pin})).json["refused"] == "wrong-pin"


async def test_guessing_pins_is_stopped_after_a_handful_of_tries(small_house):
    await host(small_house, "pairing", {"open": True})
    path = f"/api/contests/{small_house.contest}/pin"
    answers = [await small_house.http("POST", path, {"pin": f"{n:06}"}) for n in range(8)]
    assert [a.status for a in answers] == [403] * 5 + [429] * 3
    assert answers[-1].headers["retry-after"]


async def test_twenty_wrong_pins_close_pairing(small_house):
    await host(small_house, "pairing", {"open": True})
    small_house.hall.access.pin_guesses = Guesses(per_address=100, in_all=100)
    path = f"/api/contests/{small_house.contest}/pin"
    answers = [await small_house.http("POST", path, {"pin": f"{n:06}"}) for n in range(21)]
    assert [a.json["refused"] for a in answers] == ["wrong-pin"] * 20 + ["pairing-closed"]


def test_guesses_are_limited_per_address_and_in_all():
    guesses = Guesses(per_address=3, in_all=5)
    assert [guesses.allow("a") for _ in range(4)] == [True, True, True, False]
    assert [guesses.allow(name) for name in "bcd"] == [True, True, False]


async def test_only_the_host_makes_links_opens_pairing_and_turns_devices_away(small_house):
    for cookie in ("", await small_house.cookie("judge:j1"), await small_house.cookie("scrutineer:1")):
        for path, body in (
            ("links", {"seat": "judge:j2"}), ("pairing", {"open": True}), ("devices/x/revoke", {}), ("devices/x/approve", {}),
        ):  # fmt: skip
            answer = await small_house.http("POST", f"/api/contests/small/{path}", body, {"cookie": cookie})
            assert (answer.status, answer.json["refused"]) == (401, "not-paired"), path


async def test_a_cookie_of_one_seat_opens_no_other(small_house):
    secret = (await small_house.cookie("judge:j1")).partition("=")[2]
    for seat in ("judge:j2", "host:1", "scrutineer:1"):
        forged = f"{cookie_name('small', *seat.split(':'))}={secret}"
        answer = await small_house.ask(seat, {"kind": "call-for-help", "on": True}, cookie=forged)
        assert answer.status == 401


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1.evil.example"]
)
async def test_pages_of_other_origins_can_neither_post_nor_open_a_socket(small_house, origin):
    from websockets.asyncio.client import connect
    from websockets.exceptions import InvalidStatus

    cookie = await small_house.cookie("judge:j1")
    answer = await small_house.ask("judge:j1", {"kind": "call-for-help", "on": True}, origin=origin)
    assert (answer.status, answer.json["refused"]) == (403, "origin")
    for path in ("/ws/small/judge/j1", "/follow/small", "/ws/small/screen/main"):
        headers = {"cookie": cookie, "origin": origin}
        with pytest.raises(InvalidStatus) as refused:
            async with connect(f"ws://127.0.0.1:{small_house.port}{path}", additional_headers=headers):
                pass
        assert refused.value.response.status_code == 403


async def test_the_own_origin_may(small_house):
    origin = f"http://127.0.0.1:{small_house.port}"
    turn = await small_house.to_marking()
    assert (await small_house.ask("judge:j1", submit(turn), origin=origin)).json["type"] == "recorded"


def test_an_origin_is_compared_as_a_whole():
    assert own_origin({"host": "h:1", "origin": "http://h:1"})
    assert not own_origin({"host": "h:1", "origin": "http://h:12"})
    assert not own_origin({"host": "h:1", "origin": "file://h:1"})
    assert own_origin({"host": "inside:8000", "origin": "https://leitai.example"}, "https://leitai.example")
    assert not own_origin({"host": "inside:8000", "origin": "http://inside:8000"}, "https://leitai.example")
    assert not own_origin({"host": "h:1", "sec-fetch-site": "cross-site"})


async def test_a_host_header_that_is_no_host_is_refused(small_house):
    for host_ in ("a b", "evil.example/path", "<script>", "a" * 300):
        assert not well_formed_host(host_)
        answer = await small_house.http("GET", "/api/contests", None, {"host": host_})
        assert answer.status == 400
