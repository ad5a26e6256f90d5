"""What followers are sent: the whole view, then what changed, coalesced, only the latest; lean and stock alike."""

import json
import random
import statistics
import time
from itertools import pairwise

import pytest

from app.fanout import Fanout
from app.fanout.topic import Topic
from tests.app.following import LEAN, STOCK, Client, masked, serving, wait_until

HOUSES = [(LEAN, "uvloop"), (LEAN, "asyncio"), (STOCK, "uvloop")]


@pytest.fixture(params=HOUSES, ids=["lean-uvloop", "lean-asyncio", "stock"])
def house(request):
    http, loop = request.param
    with serving(Fanout(), http=http, loop=loop) as house:
        house.publish(stage={"on": 3}, clock=120)
        yield house


def test_the_first_frame_is_the_whole_view(house):
    with Client(house).join() as phone:
        assert phone.view() == {"type": "view", "n": 1, "slices": {"stage": {"on": 3}, "clock": 120}}


def test_later_frames_hold_only_what_changed(house):
    with Client(house).join() as phone:
        phone.view()
        house.publish(clock=90)
        assert phone.view() == {"type": "view", "n": 2, "slices": {"clock": 90}}


def test_a_late_follower_gets_the_whole_view_with_the_present_number(house):
    with Client(house).join() as early, Client(house) as late:
        early.view()
        house.publish(clock=90, urgent=True)
        early.view()
        assert late.join().view() == {"type": "view", "n": 2, "slices": {"stage": {"on": 3}, "clock": 90}}


def burst(topic):
    for second in range(50):
        topic.publish({"clock": b"%d" % second})
    topic.publish({"stage": b'"last"'})


def test_a_burst_of_changes_is_one_frame_with_the_latest_of_each_slice(house):
    with Client(house).join() as phone:
        phone.view()
        house.publish(clock=-1, urgent=True)
        phone.view()
        house.call(burst, house.fanout.topic("gala"))
        assert phone.view() == {"type": "view", "n": 3, "slices": {"stage": "last", "clock": 49}}
        assert phone.silent(0.25)


def test_at_most_ten_frames_a_second_unless_urgent(house):
    with Client(house).join() as phone:
        phone.view()
        frames, until = [], time.monotonic() + 1.0
        second = 0
        while time.monotonic() < until:
            house.publish(clock=(second := second + 1))
            time.sleep(0.004)
        time.sleep(0.15)
        while not frames or frames[-1]["slices"]["clock"] != second:
            frames.append(phone.view())
        assert 5 <= len(frames) <= 12  # about ten; fewer on a busy machine, never more
        assert [later["n"] - sooner["n"] for sooner, later in pairwise(frames)] == [1] * (len(frames) - 1)


def test_an_urgent_change_goes_out_at_once_and_takes_along_what_was_waiting(house):
    with Client(house).join() as phone:
        phone.view()
        house.publish(clock=1)
        phone.view()
        house.publish(clock=2)  # has to wait for its tenth of a second
        began = time.monotonic()
        house.publish(stage="reveal", urgent=True)
        assert phone.view()["slices"] == {"stage": "reveal", "clock": 2}
        house.publish(stage="second reveal", urgent=True)
        assert phone.view()["slices"] == {"stage": "second reveal"}
        assert time.monotonic() - began < 0.08


def test_a_change_reaches_followers_within_a_tenth_of_a_second(house):
    with Client(house).join() as phone:
        phone.view()
        waits = []
        for second in range(7):
            began = time.monotonic()
            house.publish(clock=second)
            phone.view()
            waits.append(time.monotonic() - began)
        assert statistics.median(waits) < 0.13  # 100 ms and a busy machine


def test_the_same_slice_again_is_not_a_change(house):
    with Client(house).join() as phone:
        phone.view()
        house.publish(stage={"on": 3}, clock=120, urgent=True)
        house.call(lambda: [house.fanout.topic("gala").publish({"clock": clock}) for clock in (b"1", b"120")])
        assert phone.silent(0.25)


def test_numbers_count_per_topic_and_do_not_betray_other_contests(house):
    house.publish("other", stage="x")
    with Client(house).join() as phone, Client(house).join("/follow/other") as elsewhere:
        assert phone.view()["n"] == elsewhere.view()["n"] == 1
        for score in range(3):
            house.publish("other", stage=score, urgent=True)
        assert phone.silent(0.2)
        house.publish(clock=1, urgent=True)
        assert phone.view()["n"] == 2


def test_changes_without_followers_are_counted_as_one():
    topic = Topic("gala", Fanout())
    for second in range(1000):
        topic.publish({"clock": b"%d" % second})
    assert json.loads(topic.current()) == {"type": "view", "n": 1, "slices": {"clock": 999}}
    assert topic.current() == topic.message(0)


def test_an_ended_topic_sends_its_followers_away(house):
    with Client(house).join() as phone:
        phone.view()
        house.call(house.fanout.drop, "gala")
        assert phone.close_code() == 1001
    wait_until(lambda: house.fanout.followers == 0)


def test_followers_are_counted_while_they_are_there(house):
    with Client(house).join() as one, Client(house).join() as other:
        one.view(), other.view()
        assert house.followers() == house.fanout.followers == 2
    wait_until(lambda: house.fanout.followers == 0)
    assert house.followers() == 0


def test_small_texts_are_handed_on():
    heard = []
    for http in (LEAN, STOCK):
        with serving(
            Fanout(on_text=lambda follower, text: heard.append((follower.ring._seen[follower.place], text))),
            http=http,
        ) as house:
            house.publish(stage=1)
            with Client(house).join() as phone:
                phone.view()
                phone.send(masked(1, "掌声".encode()))
                wait_until(lambda: heard)
        assert heard.pop() == (1, "掌声".encode())


def test_a_restart_is_announced(house):
    with Client(house).join() as phone:
        phone.view()
        house.server.should_exit = True
        assert phone.close_code() == 1012


def test_every_follower_of_a_crowd_gets_every_change_while_others_come_and_go(house):
    phones = [Client(house).join() for _ in range(60)]
    for phone in phones:
        phone.view()
    chance = random.Random(6455)
    for score in range(80):
        house.publish(stage=score, urgent=True)
        phones.pop(chance.randrange(len(phones))).socket.close()
        if chance.random() < 0.7:
            phones.append(Client(house).join())
    wait_until(lambda: house.followers() == len(phones))
    for phone in phones:
        while phone.view()["slices"]["stage"] != 79:
            pass
        phone.socket.close()


def test_a_change_in_the_middle_of_a_fan_out_reaches_those_already_passed(house, monkeypatch):
    monkeypatch.setattr("app.fanout.turns.SHORT_TURN", 0.0)
    monkeypatch.setattr("app.fanout.turns.LONG_TURN", 0.0)
    topic = house.fanout.topic("gala")
    phones = [Client(house).join() for _ in range(30)]
    for phone in phones:
        phone.view()

    def reveal(score: int) -> None:
        topic.publish({"stage": b"%d" % score}, urgent=True)
        if score < 4:
            later(4, reveal, score + 1)

    def later(turns: int, what, score: int) -> None:
        house.loop.call_soon(later if turns else what, *((turns - 1, what) if turns else ()), score)

    house.call(reveal, 1)
    skipped = 0
    for phone in phones:
        seen = [phone.view()["slices"]["stage"]]
        while seen[-1] != 4:
            seen.append(phone.view()["slices"]["stage"])
        assert seen == sorted(set(seen))
        skipped += 4 - len(seen)
        phone.socket.close()
    assert skipped or not house.lean  # what was overtaken on the way is not sent any more
