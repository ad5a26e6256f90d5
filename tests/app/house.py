"""A whole server for tests: on a free port, over real sockets, on SQLite or PostgreSQL, in this very loop."""

import asyncio
import http.client
import json
import os
import secrets
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import psycopg

from app import catalogue
from app.access import cookie_name
from app.clock import now
from app.config import Settings
from app.hall import Hall
from app.installing import open_hall, take_port
from app.main import create_app, server
from app.rehearsal.puppet import Puppet, pair
from judging.ids import ContestId

POSTGRES = os.environ.get("LEITAI_TEST_POSTGRES", "postgresql://127.0.0.1:5432/test")


def postgres_answers() -> str:
    """Why PostgreSQL cannot be used for tests; empty when it can."""
    try:
        with psycopg.connect(POSTGRES, connect_timeout=2) as connection:
            allowed = connection.execute(
                "SELECT has_database_privilege(current_database(), 'CREATE')"
            ).fetchone()
        return "" if allowed and allowed[0] else "this role may not create a schema in the test database"
    except psycopg.Error as error:
        return f"no PostgreSQL for tests answers (LEITAI_TEST_POSTGRES): {str(error).splitlines()[0]}"


class Schema:
    """A schema of a test's own, dropped afterwards."""

    def __init__(self) -> None:
        self.name = f"leitai_test_{secrets.token_hex(5)}"
        joint = "&" if "?" in POSTGRES else "?"
        self.url = f"{POSTGRES}{joint}options={quote(f'-csearch_path={self.name}')}"

    def __enter__(self) -> str:
        with psycopg.connect(POSTGRES, autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA {self.name}")
        return self.url

    def __exit__(self, *_: object) -> None:
        with psycopg.connect(POSTGRES, autocommit=True) as connection:
            connection.execute(f"DROP SCHEMA {self.name} CASCADE")


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)


@dataclass
class House:
    """A running server and the ways to talk to it."""

    hall: Hall
    port: int
    contest: ContestId
    cookies: dict[str, str] = field(default_factory=dict)

    async def cookie(self, seat: str) -> str:
        """The Cookie header of a device paired with this seat (the same device each time)."""
        if seat not in self.cookies:
            token, _ = await self.hall.access.make_link(self.contest, seat)
            self.cookies[seat] = await pair(self.port, token)
        return self.cookies[seat]

    async def seat(self, seat: str) -> Puppet:
        """A device at this seat, not connected yet: use it as `async with`."""
        role, _, part = seat.partition(":")
        cookie = "" if role in ("screen", "presenter") else await self.cookie(seat)
        return Puppet(self.port, f"/ws/{self.contest}/{role}/{part}", cookie)

    def follower(self) -> Puppet:
        return Puppet(self.port, f"/follow/{self.contest}")

    async def http(
        self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None
    ) -> Answer:
        return await asyncio.to_thread(request, self.port, method, path, body, headers or {})

    async def ask(self, seat: str, command: dict, ref: str | None = None, **headers: str) -> Answer:
        """A command over HTTP, as a device without websockets sends it."""
        role, _, part = seat.partition(":")
        body = {"type": "ask", "id": ref or secrets.token_hex(8), "command": command}
        path = f"/api/contests/{quote(self.contest)}/seats/{role}/{quote(part)}/asks"
        return await self.http("POST", path, body, {"cookie": await self.cookie(seat), **headers})

    async def state(self):
        """The contest as it is now."""
        hub = await self.hall.hub(self.contest)
        return hub.live.contest

    async def step(self, times: int = 1) -> None:
        """The host takes the next step this many times."""
        for _ in range(times):
            view = await self.http(
                "GET", self._view("host", "1"), None, {"cookie": await self.cookie("host:1")}
            )
            command = view.json["slices"]["run"]["next"]["command"]
            answer = await self.ask("host:1", command)
            assert answer.json["type"] == "recorded", answer.json

    async def to_marking(self) -> str:
        """Open the contest, call the first entry and open marking: its turn."""
        while True:
            state = await self.state()
            marking = [t for t, s in state.show.states.items() if s == "marking"]
            if marking:
                return marking[0]
            await self.step()

    def _view(self, role: str, part: str) -> str:
        return f"/api/contests/{quote(self.contest)}/seats/{role}/{quote(part)}/view"


def request(port: int, method: str, path: str, body: object, headers: dict[str, str]) -> Answer:
    """One HTTP request."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        sent = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        kind = {} if body is None or "content-type" in headers else {"content-type": "application/json"}
        connection.request(method, path, sent, {**kind, **headers})
        answer = connection.getresponse()
        return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
    finally:
        connection.close()


@asynccontextmanager
async def running(folder: Path, plan=None, url: str = "", **settings: object):
    """A server on this folder (and database); stopped politely afterwards."""
    wanted = Settings().model_copy(
        update={
            "data": folder,
            "database_url": url,
            "redis_url": "",
            "port": 0,
            "host": "127.0.0.1",
            **settings,
        }
    )
    hall = open_hall(wanted)
    if plan is not None:
        await hall.store.write(lambda c: catalogue.create(c, hall.journal, plan, now()))
    listening = take_port("127.0.0.1", 0)
    ready = asyncio.Event()
    serving = server(create_app(hall, ready.set), wanted)
    serving.install_signal_handlers = lambda: None
    task = asyncio.create_task(serving.serve(sockets=[listening]))
    try:
        await asyncio.wait_for(ready.wait(), 20)
        name = plan.id if plan is not None else (await hall.contests())[0].id
        yield House(hall, listening.getsockname()[1], name)
    finally:
        serving.should_exit = True
        await task


def submit(turn: str, first: str = "50", second: str = "30") -> dict:
    """A judge's whole sheet of the small contest."""
    return {"kind": "submit-sheet", "turn": turn, "marks": {"c1": first, "c2": second}, "comment": ""}


__all__ = ["Answer", "House", "Schema", "cookie_name", "postgres_answers", "request", "running", "submit"]
