"""The stock uvicorn command line serves the same: with the lean protocol class, without it, by TLS, behind a proxy."""

import asyncio
import json
import os
import signal
import ssl
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from app.config import Settings
from app.installing import add_contest, open_hall, take_port
from tests.app.small import small_plan

ROOT = Path(__file__).resolve().parents[2]
LEAN = ["--http", "app.fanout.lean:LeanHttpProtocol"]


@pytest.fixture
def folder(tmp_path):
    """A data folder with the small contest, which no server holds."""
    hall = open_hall(Settings(data=tmp_path / "data", database_url="", redis_url="", public_url=""))
    add_contest(hall, small_plan())
    hall.store.close()
    return tmp_path / "data"


@contextmanager
def stock(folder, *options, **settings):
    """`uvicorn --factory app.asgi:app …` on a free port, ended as a service manager ends it."""
    with take_port("127.0.0.1", 0) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "--factory", "app.asgi:app", "--port", str(port), *options]
    environment = {
        **os.environ,
        "LEITAI_DATA": str(folder),
        "LEITAI_LANG": "en",
        "LEITAI_PUBLIC_URL": "",
        **settings,
    }
    with (folder / "said.txt").open("wb") as said:
        running = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=said, stderr=said)
    try:
        yield port, running
    finally:
        running.send_signal(signal.SIGTERM)
        assert running.wait(30) in (0, -signal.SIGTERM), (folder / "said.txt").read_text()


async def device(address, **options):
    """A websocket, once the server answers and has opened the contest; any other refusal is an answer, too."""
    async with asyncio.timeout(120):
        while True:
            try:
                return await connect(address, compression=None, **options)
            except ConnectionRefusedError:
                await asyncio.sleep(0.1)
            except InvalidStatus as refused:
                if refused.response.status_code != 503:
                    raise
                await asyncio.sleep(0.1)


async def first(address, **options):
    """The first message."""
    async with await device(address, **options) as line:
        return json.loads(await line.recv())


@pytest.mark.parametrize(
    "options", [LEAN, [], ["--http", "h11", "--ws", "websockets"]], ids=["lean", "auto", "h11"]
)
async def test_followers_and_seats_are_served_and_leave_when_the_server_does(folder, options):
    with stock(folder, *options) as (port, running):
        follower = await device(f"ws://127.0.0.1:{port}/follow/small")
        assert "contest" in json.loads(await follower.recv())["slices"]
        assert (await first(f"ws://127.0.0.1:{port}/ws/small/screen/main"))["type"] == "welcome"
        with pytest.raises(InvalidStatus, match="403"):
            await device(
                f"ws://127.0.0.1:{port}/follow/small", additional_headers={"origin": "https://elsewhere.test"}
            )
        with pytest.raises(InvalidStatus, match="404"):
            await device(f"ws://127.0.0.1:{port}/follow/nowhere")
        running.send_signal(signal.SIGTERM)
        with pytest.raises(ConnectionClosed) as closed:
            await follower.recv()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code in (1001, 1012)


@pytest.mark.parametrize("options", [LEAN, []], ids=["lean", "auto"])
async def test_tls_by_uvicorns_own_flags_reaches_followers(folder, options):
    authority = trustme.CA()
    made = authority.issue_cert("localhost", "127.0.0.1")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    made.private_key_pem.write_to_path(key)
    made.cert_chain_pems[0].write_to_path(certificate)
    trusted = ssl.create_default_context()
    authority.configure_trust(trusted)
    with stock(folder, *options, "--ssl-keyfile", str(key), "--ssl-certfile", str(certificate)) as (port, _):
        view = await first(f"wss://localhost:{port}/follow/small", ssl=trusted)
        assert "contest" in view["slices"]
        own = {"origin": f"https://localhost:{port}"}
        assert (await first(f"wss://localhost:{port}/follow/small", ssl=trusted, additional_headers=own))[
            "slices"
        ]


@pytest.mark.parametrize("options", [LEAN, []], ids=["lean", "auto"])
async def test_behind_a_proxy_each_visitor_has_the_own_limit(folder, options):
    proxied = [*options, "--proxy-headers", "--forwarded-allow-ips", "127.0.0.1"]
    with stock(folder, *proxied, LEITAI_MAX_FOLLOWERS_PER_ADDRESS="1") as (port, _):
        address = f"ws://127.0.0.1:{port}/follow/small"
        here = {"x-forwarded-for": "192.0.2.1"}
        async with await device(address, additional_headers=here):
            with pytest.raises(InvalidStatus, match="429"):
                await device(address, additional_headers=here)
            assert (await first(address, additional_headers={"x-forwarded-for": "192.0.2.2"}))["slices"]


def test_what_is_wrong_is_one_sentence_and_an_exit_code(folder):
    environment = {**os.environ, "LEITAI_DATA": "/proc/nothing", "LEITAI_LANG": "zh-CN"}
    command = [sys.executable, "-m", "uvicorn", "--factory", "app.asgi:app", "--port", "0"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr.splitlines()) == (
        4,
        ["目录 /proc/nothing 不可写：请换一个目录，或允许写入。"],
    )
