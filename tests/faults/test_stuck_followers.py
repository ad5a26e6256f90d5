"""Followers that do not read or do not answer cost a fixed amount, delay nobody and are closed by rule."""

import contextlib
import socket
import time

import pytest

from app.fanout import Fanout
from app.fanout.frames import text_frame
from tests.app.following import LEAN, STOCK, Client, masked, serving, wait_until

BIG = "x" * 20_000


@pytest.fixture
def house():
    with serving(Fanout()) as house:
        house.publish(stage=[BIG, -1])
        yield house


def standing(house):
    """The followers of the topic, as the server holds them."""
    return house.call(lambda: list(house.fanout.topic("gala").plain._followers))


def stuck(house) -> Client:
    """One whose window is closed: nothing more fits into its kernel, nor into ours."""
    phone = Client(house, buffer=4096).join()
    wait_until(lambda: phone in stuck_ones(house, phone))
    return phone


def stuck_ones(house, phone):
    house.publish(stage=[BIG, time.monotonic()], urgent=True)
    full = [follower for follower in standing(house) if follower.full]
    return [phone] if full else []


def test_a_stuck_follower_holds_at_most_one_frame_however_much_is_published(house):
    with stuck(house):
        for score in range(200):
            house.publish(stage=[BIG, score], urgent=True)
        (follower,) = standing(house)
        unsent = house.call(follower._transport.get_write_buffer_size)
        assert 0 < unsent <= len(text_frame(house.fanout.topic("gala").current()))
        assert follower._pong is None
        assert follower._inbox is None


def test_a_stuck_follower_that_reads_again_skips_to_the_latest(house):
    with stuck(house) as phone:
        for score in range(200):
            house.publish(stage=[BIG, score], clock=score, urgent=True)
        house.publish(award="first", urgent=True)
        time.sleep(0.1)  # all of it is due before the first byte is read
        views = [phone.view()]
        while views[-1]["slices"].get("award") != "first":
            views.append(phone.view())
        assert len(views) < 60
        seen = {name: value for view in views for name, value in view["slices"].items()}
        assert seen == {"stage": [BIG, 199], "clock": 199, "award": "first"}
        assert views[-1]["n"] == house.fanout.topic("gala").n
        house.publish(clock=0, urgent=True)
        assert phone.view()["slices"] == {"clock": 0}


def test_stuck_followers_do_not_delay_the_others(house):
    with contextlib.ExitStack() as stack:
        phones = [stack.enter_context(Client(house).join()) for _ in range(20)]
        for phone in phones:
            phone.view()

        def seconds_for(score: int) -> float:
            began = time.monotonic()
            house.publish(clock=score, urgent=True)
            for phone in phones:
                while phone.view()["slices"].get("clock") != score:
                    pass
            return time.monotonic() - began

        quiet = sorted(seconds_for(score) for score in range(30))[15]
        for _ in range(50):
            stack.enter_context(Client(house, buffer=4096).join())

        def all_stuck() -> bool:
            house.publish(stage=[BIG, time.monotonic()], urgent=True)
            for phone in phones:
                phone.view()
            return sum(follower.full for follower in standing(house)) == 50

        wait_until(all_stuck, seconds=30)
        beside = sorted(seconds_for(score) for score in range(100, 130))[15]
        assert beside < 2 * quiet + 0.005


def test_a_follower_that_pings_and_never_reads_gets_no_heap_of_pongs(house):
    with stuck(house) as phone:
        (follower,) = standing(house)
        before = house.call(follower._transport.get_write_buffer_size)
        for number in range(2000):
            phone.send(masked(9, b"%04d" % number + b"x" * 100))
        wait_until(lambda: follower._pong is not None and follower._pong.startswith(b"\x8a\x681999"))
        assert house.call(follower._transport.get_write_buffer_size) <= before
        while (answer := phone.frame())[0] != 0x8A:
            pass
        assert answer[1].startswith(b"1999")


def test_a_stuck_follower_that_says_goodbye_is_not_waited_for(house, monkeypatch):
    monkeypatch.setattr("app.fanout.turns.FAREWELL", 0.2)
    with stuck(house) as phone:
        phone.send(masked(8, b"\x03\xe8"))
        wait_until(lambda: house.followers() == 0)
        wait_until(
            lambda: not house.server.server_state.connections and not house.fanout.closes_due, seconds=3
        )


@pytest.fixture
def impatient(monkeypatch):
    """Heartbeats in a second instead of 27."""
    monkeypatch.setattr("app.fanout.turns.SWEEP", 0.02)
    monkeypatch.setattr("app.fanout.turns.HEARTBEATS", 25)
    monkeypatch.setattr("app.fanout.stock.PATIENCE", 0.4)
    monkeypatch.setattr("app.fanout.follower.PATIENCE", 0.4)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("http", [LEAN, STOCK], ids=["lean", "stock"])
def test_a_stuck_follower_is_dropped_by_the_heartbeat(http):
    with serving(Fanout(), http=http, ws_ping_interval=None) as house:
        house.publish(stage=[BIG, 0])
        with Client(house).join() as reader, Client(house, buffer=4096).join():
            wait_until(lambda: house.followers() == 2)
            until = time.monotonic() + 10
            while house.followers() == 2:
                house.publish(stage=[BIG * 10, time.monotonic()], urgent=True)
                reader.view()
                reader.send(masked(10))
                assert time.monotonic() < until
            assert house.followers() == 1
            house.publish(stage="still here", urgent=True)
            while reader.view()["slices"]["stage"] != "still here":
                pass


@pytest.mark.usefixtures("impatient")
def test_a_stuck_follower_that_chatters_is_dropped_all_the_same(house):
    with stuck(house) as phone:
        until = time.monotonic() + 10
        with contextlib.suppress(ConnectionError):
            while house.followers():
                phone.send(masked(9, b"I am here"))
                time.sleep(0.01)
                assert time.monotonic() < until
    assert house.followers() == 0


@pytest.mark.usefixtures("impatient")
def test_a_follower_that_does_not_answer_pings_is_dropped_and_one_that_does_stays(house):
    with Client(house).join() as silent, Client(house).join() as lively:
        lively.view()
        until = time.monotonic() + 3
        pings = 0
        while time.monotonic() < until:
            lively.socket.settimeout(0.05)
            with contextlib.suppress(TimeoutError):
                first, payload = lively.frame(pings=True)
                assert first == 0x89
                lively.send(masked(10, payload))
                pings += 1
        assert 3 <= pings <= 8  # one a heartbeat of half a second
        assert house.followers() == 1
        silent.view()


@pytest.mark.usefixtures("impatient")
def test_every_follower_of_a_crowd_is_pinged_once_a_heartbeat(house):
    phones = [Client(house).join() for _ in range(40)]
    for phone in phones:
        phone.view()
    pings, until = [0] * len(phones), time.monotonic() + 20
    while min(pings) < 2 and time.monotonic() < until:
        for number, phone in enumerate(phones):
            phone.socket.settimeout(0.001)
            with contextlib.suppress(TimeoutError):
                first, payload = phone.frame(pings=True)
                assert first == 0x89
                phone.send(masked(10, payload))
                pings[number] += 1
    assert min(pings) >= 2
    assert max(pings) <= 4
    assert house.followers() == 40
    for phone in phones:
        phone.socket.close()


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="the kernel has no TCP_USER_TIMEOUT")
def test_the_kernel_gives_up_who_takes_nothing_in(house, monkeypatch):
    monkeypatch.setattr("app.fanout.follower.USER_TIMEOUT", 1000)
    with stuck(house):
        wait_until(lambda: house.followers() == 0, seconds=20)


def test_the_kernel_holds_little_for_a_follower(house):
    with Client(house).join() as phone:
        phone.view()
        (follower,) = standing(house)
        bare = follower._transport.get_extra_info("socket")
        assert house.call(bare.getsockopt, socket.SOL_SOCKET, socket.SO_SNDBUF) <= 2 * 32 * 1024
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            assert house.call(bare.getsockopt, socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 20_000


def test_a_restart_does_not_wait_for_the_stuck(house):
    with stuck(house):
        began = time.monotonic()
        house.server.should_exit = True
        wait_until(
            lambda: not house.server.servers[0].is_serving() and not house.server.server_state.connections
        )
        assert time.monotonic() - began < 3
