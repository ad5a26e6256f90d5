"""The disk refuses a write: the process ends at once, confirms nothing it could not keep, and goes on later."""

import asyncio
import multiprocessing
import resource
import signal
import socket
import time
from contextlib import suppress

import pytest

from app.installing import take_port
from benchmarks.fuzz import asked
from benchmarks.kills import Ledger, compare, connected, open_marking, prepare, serve
from tests.app.small import small_plan

EX_IOERR = 74


def serve_with_little_room(folder, port, room):
    """A server that may not write files beyond what they hold now and `room` bytes more."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    largest = max(path.stat().st_size for path in folder.glob("leitai.sqlite*"))
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + room, largest + room))
    serve(folder, port, "")


def test_a_full_disk_ends_the_process_and_loses_nothing_confirmed(tmp_path):
    plan = small_plan()
    cookies = prepare(tmp_path, plan)
    context = multiprocessing.get_context("forkserver")
    ledger = Ledger()
    with take_port("127.0.0.1", 0) as probe:
        port = probe.getsockname()[1]

    async def mark_until_the_end(turn):
        async with connected(port, f"/ws/{plan.id}/judge/j1", cookies["judge:j1"]) as device:
            for n in range(5000):
                ref = f"full-disk-{n:05}"
                ledger.sent[ref] = "j1"
                mark = {"kind": "mark-criterion", "turn": turn, "criterion": "c1", "mark": str(n % 60)}
                answer = await device.ask(mark, ref)
                assert answer["type"] == "recorded", answer
                ledger.confirmed[ref] = answer["receipt"]

    async def go():
        first = context.Process(target=serve, args=(tmp_path, port, ""), daemon=True)
        first.start()
        turn = await open_marking(port, plan, cookies["host:1"])
        first.terminate()
        first.join(10)
        tight = context.Process(target=serve_with_little_room, args=(tmp_path, port, 60_000), daemon=True)
        tight.start()
        with pytest.raises(ConnectionError):
            await mark_until_the_end(turn)
        tight.join(20)
        assert tight.exitcode == EX_IOERR
        assert ledger.confirmed
        assert len(ledger.sent) == len(ledger.confirmed) + 1
        roomy = context.Process(target=serve, args=(tmp_path, port, ""), daemon=True)
        roomy.start()
        try:
            async with connected(port, f"/ws/{plan.id}/judge/j1", cookies["judge:j1"]) as device:
                ref = max(ledger.sent)
                n = int(ref.rpartition("-")[2])
                mark = {"kind": "mark-criterion", "turn": turn, "criterion": "c1", "mark": str(n % 60)}
                answer = await device.ask(mark, ref)
                ledger.confirmed[ref] = answer["receipt"]
        finally:
            roomy.kill()
            roomy.join()

    asyncio.run(go())
    found = compare(tmp_path, plan, ledger, 1, 0.0)
    assert found.clean, found
    assert found.stored == len(ledger.sent)


def test_a_link_that_cannot_be_kept_ends_the_process_as_a_mark_does(tmp_path):
    plan = small_plan()
    cookies = prepare(tmp_path, plan)
    with take_port("127.0.0.1", 0) as probe:
        port = probe.getsockname()[1]
    context = multiprocessing.get_context("forkserver")
    tight = context.Process(target=serve_with_little_room, args=(tmp_path, port, 60_000), daemon=True)
    tight.start()
    headers = {"cookie": cookies["host:1"], "content-type": "application/json"}
    until = time.monotonic() + 30
    while socket.socket().connect_ex(("127.0.0.1", port)):
        assert time.monotonic() < until
        time.sleep(0.05)
    path, body = f"/api/contests/{plan.id}/links", b'{"seat":"judge:j1"}'
    with suppress(ConnectionError):
        for _ in range(3000):
            assert asked(port, "POST", path, body, headers)[0] == 200
    tight.join(20)
    assert tight.exitcode == EX_IOERR
