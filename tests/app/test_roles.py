# ruff: noqa: E501 (tables read best as tables)
"""The command x role x endpoint table over HTTP: a seat says only what its role may, routes serve only theirs."""

import asyncio
import secrets
from dataclasses import MISSING, fields
from typing import get_args

import pytest

from app.rehearsal.puppet import Puppet
from judging.commands import Command
from judging.decide.permission import MAY
from judging.seats import Role
from tests.app.house import request

EXAMPLES = {
    "seen": 0, "accept": [], "on": True, "word": "word", "turn": "r/e1", "to": 0, "seconds": 30, "reason": "because",
    "judge": "j1", "name": "Somebody", "accepted": True, "scene": "title", "screen": None, "text": "", "minutes": 5,
    "message": "", "round": "r", "question": "q", "choice": "share", "order": [], "award": "first", "criterion": "c1",
    "mark": "10", "marks": {"c1": "10", "c2": "10"}, "comment": "", "item": "bonus", "points": "1", "evidence": "",
    "amendments": [{"kind": "edit-mark", "turn": "r/e1", "judge": "j1", "criterion": "c1", "mark": "11"}],
    "correction": "c1", "note": "", "confirmed": [], "keep": True,
    "brought": {"previous": {"u1": 2}}, "source": "paper",
}  # fmt: skip
SEATS: dict[Role, str] = {
    "host": "host:1", "judge": "judge:j1", "scrutineer": "scrutineer:1", "presenter": "presenter:1", "screen": "screen:main",
}  # fmt: skip
COMMANDS = get_args(Command)


def example(kind: type) -> dict:
    """A well-formed command of this kind."""
    body = {f.name: EXAMPLES[f.name] for f in fields(kind) if f.name != "kind"}
    if kind.__name__ == "DecideLate":
        body["accept"] = True
    default = next(f.default for f in fields(kind) if f.name == "kind")
    assert default is not MISSING
    return {"kind": default, **body}


@pytest.mark.parametrize("role", SEATS)
async def test_every_command_is_refused_to_every_role_that_may_not_say_it(small_house, role):
    for kind in COMMANDS:
        answer = (
            await small_house.ask(SEATS[role], example(kind)) if role not in ("presenter", "screen") else None
        )
        if answer is None:
            body = {"type": "ask", "id": secrets.token_hex(8), "command": example(kind)}
            path = f"/api/contests/small/seats/{SEATS[role].replace(':', '/')}/asks"
            answer = await small_house.http("POST", path, body)
        assert answer.status == 200, (kind, answer.body)
        refused_by_role = answer.json.get("code") == "not-your-seat"
        assert refused_by_role == (role not in MAY[kind]), (kind.__name__, answer.json)


async def test_a_judge_recuses_only_the_own_seat(small_house):
    own = {"kind": "recuse-judge", "turn": "r/e1", "judge": "j1", "reason": "family"}
    assert (await small_house.ask("judge:j1", {**own, "judge": "j2"})).json["code"] == "not-your-seat"
    assert (await small_house.ask("judge:j1", own)).json.get("code") != "not-your-seat"


EVERYBODY, NOBODY = frozenset({"", "judge", "host", "scrutineer"}), frozenset()
GETS = {
    "/api/contests": EVERYBODY, "/api/programmes": EVERYBODY, "/api/time": EVERYBODY, "/healthz": EVERYBODY, "/metrics": EVERYBODY,
    "/api/contests/small": EVERYBODY, "/api/contests/small/plan": EVERYBODY, "/api/contests/small/results": EVERYBODY,
    "/api/contests/small/view": EVERYBODY, "/api/contests/small/qr.svg": EVERYBODY, "/api/docs": EVERYBODY,
    "/api/openapi.json": EVERYBODY, "/api/protocol.json": EVERYBODY,
    "/api/contests/small/journal": frozenset({"scrutineer"}), "/api/contests/small/log": frozenset({"scrutineer"}),
    "/api/contests/small/bundle": frozenset({"scrutineer"}),
    "/api/contests/small/advice": frozenset({"scrutineer"}), "/api/contests/small/papers": frozenset({"scrutineer"}),
    "/api/contests/small/seats/host/1/view": frozenset({"host"}),
    "/api/contests/small/seats/judge/j1/view": frozenset({"judge"}),
    "/api/contests/small/seats/scrutineer/1/view": frozenset({"scrutineer"}),
    "/api/contests/small/seats/screen/main/view": EVERYBODY, "/api/contests/small/seats/presenter/1/view": EVERYBODY,
    "/print/small/seats": frozenset({"host"}),
}  # fmt: skip


@pytest.mark.parametrize("role", ["", "judge", "host", "scrutineer"])
async def test_every_route_serves_exactly_the_roles_it_is_for(small_house, role):
    headers = {"cookie": await small_house.cookie(SEATS[role])} if role else {}
    for path, roles in GETS.items():
        answer = await small_house.http("GET", path, None, headers)
        assert answer.status == (200 if role in roles else 401), (path, answer.status, answer.body[:200])


async def test_the_table_of_routes_is_complete(small_house):
    described = (await small_house.http("GET", "/api/openapi.json")).json
    listed = {
        path.replace("{contest}", "small")
        for path, operations in described["paths"].items()
        if "get" in operations
    }
    wanted = {
        path
        for path in GETS
        if not path.startswith(("/print", "/api/docs", "/api/openapi", "/api/contests/small/qr"))
    }
    seats = {path for path in wanted if "/seats/" in path}
    assert listed == (wanted - seats) | {"/api/contests/small/seats/{role}/{part}/view"}


UNKNOWN = [
    ("GET", "/api/contests/nowhere"), ("GET", "/api/contests/nowhere/view"), ("GET", "/api/contests/small/seats/judge/zz/view"),
    ("GET", "/api/contests/small/seats/king/1/view"), ("GET", "/api/nothing"), ("GET", "/assets/../../etc/passwd"),
    ("GET", "/assets/%2e%2e/%2e%2e/pyproject.toml"), ("GET", "/judge/small/zz"), ("GET", "/audience/nowhere"),
    ("GET", "/screen/small/a%20b"), ("POST", "/api/contests/small/pairing/x"), ("GET", "/api/contests/" + "x" * 3000),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path"), UNKNOWN)
async def test_what_does_not_exist_is_404_in_words(small_house, method, path):
    answer = await small_house.http(method, path)
    assert answer.status in (404, 503), (
        answer.body
    )  # 503: the page exists, but pages were not built in this checkout
    assert b"Traceback" not in answer.body


BODIES = [
    b"",
    b"{",
    b"[]",
    b"null",
    b'{"token":1}',
    b'{"token":"' + b"x" * 200 + b'"}',
    b"\xff\xfe",
    b'{"seat":"judge:j1","more":1}',
]


@pytest.mark.parametrize(
    "path",
    ["/api/pair", "/api/contests/small/pin", "/api/contests/small/links", "/api/contests/small/pairing"],
)
async def test_bodies_that_cannot_be_read_are_refused_never_an_error_of_the_server(small_house, path):
    cookie = await small_house.cookie("host:1")
    for body in BODIES:
        answer = await small_house.http(
            "POST", path, body, {"cookie": cookie, "content-type": "application/json"}
        )
        assert answer.status in (400, 403, 422, 429), (path, body, answer.status)


@pytest.mark.parametrize("path", ["/api/pair", "/api/contests/small/pin", "/api/contests/small/links"])
async def test_no_route_takes_in_a_body_without_end(small_house, path):
    headers = {"cookie": await small_house.cookie("host:1"), "content-type": "application/json"}
    answer = await small_house.http("POST", path, b" " * 5_000_000, headers)
    assert (answer.status, answer.json["refused"]) == (413, "too-large")


async def test_an_address_that_no_database_could_hold_leads_nowhere(house):
    for path in (
        "/api/contests/%00",
        "/audience/%00",
        "/api/contests/%00/view",
        "/assets/%00.js",
        f"/assets/{'x' * 300}.js",
    ):
        assert (await house.http("GET", path)).status == 404, path
    async with Puppet(house.port, "/ws/%00/screen/main") as device:
        async with asyncio.timeout(5):
            while not device.closed:
                await asyncio.sleep(0.02)
        assert device.messages[-1]["reason"] == "gone"


async def test_a_name_that_no_database_could_hold_ends_nothing(house):
    cookie = {"cookie": await house.cookie("host:1")}
    for doing in ("revoke", "approve"):
        answer = await house.http("POST", f"/api/contests/small/devices/%00/{doing}", {}, cookie)
        assert (answer.status, "refused" in answer.json) == (404, True), answer.body
    form = b'--x\r\nContent-Disposition: form-data; name="clone"\r\n\r\n\0\r\n--x--\r\n'
    kind = {"content-type": "multipart/form-data; boundary=x"}
    assert (await house.http("POST", "/api/contests", form, {**cookie, **kind})).status == 404
    assert (await house.http("GET", "/healthz")).status == 200


async def test_a_line_of_the_journal_beyond_all_numbers_is_refused(small_house):
    cookie = {"cookie": await small_house.cookie("scrutineer:1")}
    path = "/api/contests/small/journal?since="
    assert (await small_house.http("GET", path + "9" * 30, None, cookie)).status == 422
    assert (await small_house.http("GET", path + "99999", None, cookie)).body == b""


async def test_a_body_that_is_too_large_is_refused(small_house):
    big = b'{"type":"ask","id":"12345678","command":"' + b"x" * 100_000 + b'"}'
    cookie = await small_house.cookie("judge:j1")
    answer = await small_house.http(
        "POST", "/api/contests/small/seats/judge/j1/asks", big, {"cookie": cookie}
    )
    assert (answer.status, answer.json["refused"]) == (413, "too-large")


async def test_every_answer_carries_the_security_headers(small_house):
    for path in ("/", "/api/contests", "/nope", "/api/docs", "/healthz", "/judge/small/j1"):
        headers = (await small_house.http("GET", path)).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"


async def test_head_is_answered_like_get_without_a_body(small_house):
    for path in ("/", "/healthz", "/api/contests", "/nope"):
        got, head = [await small_house.http(method, path) for method in ("GET", "HEAD")]
        assert (head.status, head.body) == (got.status, b"")


@pytest.mark.parametrize(
    ("host", "heeded"), [("localhost:8000", True), ("127.0.0.1", True), ("hall.test:8000", False)]
)
async def test_an_opener_policy_is_sent_only_where_browsers_heed_it(small_house, host, heeded):
    """On a plain-HTTP name a browser ignores it, and complains of it in the console of every page."""
    headers = (await small_house.http("GET", "/", headers={"host": host})).headers
    assert ("cross-origin-opener-policy" in headers) is heeded


async def test_fuzzed_requests_never_end_in_an_error_of_the_server(small_house):
    import random

    chance = random.Random(3)
    paths = [
        *GETS,
        "/api/pair",
        "/api/contests/small/pin",
        "/api/contests/small/links",
        "/api/contests",
        "/pair",
        "/pin/small",
    ]
    alphabet = "/{}%2e.?&=#;'\"<>\\ä擂0"

    def one() -> int:
        path = list(chance.choice(paths))
        for _ in range(chance.randint(0, 4)):
            path.insert(chance.randrange(1, len(path) + 1), chance.choice(alphabet))
        from urllib.parse import quote

        text = quote("".join(path), safe="/%?&=;")
        body = chance.choice([None, b"{}", b"[", bytes(chance.randrange(256) for _ in range(40))])
        return request(
            small_house.port, chance.choice(["GET", "POST", "PUT", "HEAD", "DELETE"]), text, body, {}
        ).status

    statuses = [await asyncio.to_thread(one) for _ in range(300)]
    assert all(s < 500 or s == 503 for s in statuses), sorted(set(statuses))
