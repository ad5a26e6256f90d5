"""The server is killed while a panel marks: nothing confirmed is lost, nothing is doubled; and the test can tell."""

import asyncio
import multiprocessing

import pytest

from app.installing import take_port
from benchmarks.kills import Ledger, compare, connected, hear, kill_loop, open_marking, prepare, serve
from tests.app.small import small_plan


def test_ten_kills_during_marking_lose_and_double_nothing(tmp_path):
    figures = kill_loop(10, seed=7, folder=tmp_path, plan=small_plan(judges=6))
    assert figures.clean, figures
    assert figures.confirmed > 50
    assert figures.repeats > 0


def test_a_server_that_confirms_before_it_commits_is_caught(tmp_path):
    figures = kill_loop(6, seed=7, folder=tmp_path, mutant="confirm-first", plan=small_plan(judges=6))
    assert figures.lost > 0


@pytest.mark.parametrize("where", ["crash-before-write", "crash-before-commit", "crash-after-commit"])
def test_an_ask_that_met_a_crash_is_recorded_once_when_it_is_repeated(tmp_path, where):
    plan = small_plan()
    cookies = prepare(tmp_path, plan)
    context = multiprocessing.get_context("forkserver")
    ledger = Ledger()
    with take_port("127.0.0.1", 0) as probe:
        port = probe.getsockname()[1]
    command = {"kind": "mark-criterion", "criterion": "c1", "mark": "40"}

    async def ask(turn):
        async with connected(port, f"/ws/{plan.id}/judge/j1", cookies["judge:j1"]) as device:
            await hear(device, ledger, "j1", "met-a-crash", {**command, "turn": turn})

    async def go():
        crashing = context.Process(target=serve, args=(tmp_path, port, where), daemon=True)
        crashing.start()
        turn = await open_marking(port, plan, cookies["host:1"])
        with pytest.raises(ConnectionError):
            await ask(turn)
        crashing.join(10)
        assert crashing.exitcode == 1
        assert not ledger.confirmed
        whole = context.Process(target=serve, args=(tmp_path, port, ""), daemon=True)
        whole.start()
        try:
            await ask(turn)
        finally:
            whole.kill()
            whole.join()

    asyncio.run(go())
    found = compare(tmp_path, plan, ledger, 1, 0.0)
    assert found.clean, found
    assert ledger.confirmed.keys() == {"met-a-crash"}
