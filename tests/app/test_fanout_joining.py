"""Who may follow: limits in all and by address, trusted proxies, TLS, and a fan-out that takes short turns."""

import resource
import ssl
import statistics
import threading
import time
from operator import itemgetter

import pytest
import trustme

from app.config import Settings
from app.fanout import Fanout, Limits, Refusal, own_page
from app.hall import Hall
from tests.app.following import LEAN, STOCK, Client, serving, wait_until


@pytest.fixture(params=[LEAN, STOCK], ids=["lean", "stock"])
def house(request):
    with serving(Fanout(limits=Limits(total=4, per_address=2)), http=request.param) as house:
        house.publish(stage=1)
        yield house


def refused(house, **options) -> tuple[int, bytes]:
    with Client(house, source=options.pop("source", "127.0.0.1")) as phone:
        phone.send(phone.request(**options))
        return phone.read_answer(), phone.answer.lower()


def test_one_address_may_not_take_every_place(house):
    with Client(house).join() as one, Client(house).join() as other:
        one.view(), other.view()
        status, answer = refused(house)
        assert status == 429
        assert b"retry-after: 30" in answer
        with Client(house, source="127.0.0.2").join() as elsewhere:
            assert elsewhere.view()["slices"] == {"stage": 1}
    wait_until(lambda: house.fanout.followers == 0)
    with Client(house).join() as again:
        again.view()


def test_nobody_is_let_in_above_the_total(house):
    phones = [Client(house, source=f"127.0.0.{2 + number // 2}").join() for number in range(4)]
    for phone in phones:
        phone.view()
    status, answer = refused(house, source="127.0.0.9")
    assert status == 503
    assert b"retry-after: 30" in answer
    phones.pop().socket.close()
    wait_until(lambda: house.fanout.followers == 3)
    with Client(house, source="127.0.0.9").join() as phone:
        phone.view()
    for phone in phones:
        phone.socket.close()


def test_behind_a_trusted_proxy_the_forwarded_address_counts():
    fanout = Fanout(limits=Limits(per_address=1))
    for http in (LEAN, STOCK):
        with serving(fanout, http=http, forwarded_allow_ips="127.0.0.1") as house:
            house.publish(stage=1)
            with (
                Client(house).join(x_forwarded_for="10.0.0.1") as one,
                Client(house).join(x_forwarded_for="10.0.0.2"),
            ):
                one.view()
                assert refused(house, x_forwarded_for="10.0.0.1")[0] == 429
            wait_until(lambda: fanout.followers == 0)


def test_nobody_else_can_name_another_address():
    with serving(Fanout(limits=Limits(per_address=1)), forwarded_allow_ips="127.0.0.9") as house:
        house.publish(stage=1)
        with Client(house).join(x_forwarded_for="10.0.0.1") as one:
            one.view()
            assert refused(house, x_forwarded_for="10.0.0.2")[0] == 429


def test_the_app_decides_who_is_admitted():
    def admit(path, headers, address):
        asked.append((path, dict(headers)[b"x-pass"], address))
        return Refusal(status=410, code="over")

    for http in (LEAN, STOCK):
        asked: list[tuple[str, bytes, str]] = []
        with serving(Fanout(admit=admit), http=http) as house:
            assert refused(house, path="/follow/gala?token=1", x_pass="7")[0] == 410
        assert asked == [("/follow/gala", b"7", "127.0.0.1")]


@pytest.mark.parametrize(
    ("origin", "same"),
    [
        (b"https://a.example", True),
        (b"https://a.example:8443", False),
        (b"https://b.example", False),
        (b"null", False),
    ],
)
def test_only_pages_of_this_host_and_port_are_of_the_same_origin(origin, same):
    assert own_page([(b"host", b"a.example"), (b"origin", origin)]) is same


@pytest.mark.parametrize(
    ("origin", "same"), [(b"https://leitai.example", True), (b"http://inside:8000", False)]
)
def test_behind_a_proxy_only_pages_of_the_public_address_may_follow(origin, same, tmp_path):
    hall = Hall(Settings(data=tmp_path, public_url="https://leitai.example"))
    answer = hall.admit("/follow/none", [(b"host", b"inside:8000"), (b"origin", origin)], "127.0.0.1")
    hall.store.close()
    assert isinstance(answer, Refusal)
    assert answer.status == (404 if same else 403)


def test_followers_over_tls_get_the_same_views():
    authority = trustme.CA()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(tls)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with serving(Fanout(), tls=tls) as house:
        house.publish(stage=1)
        with Client(house) as phone:
            phone.socket = trusting.wrap_socket(phone.socket, server_hostname="localhost")
            assert phone.join().view()["slices"] == {"stage": 1}
            for score in range(30):
                house.publish(stage=["x" * 3000, score], urgent=True)
            while (view := phone.view())["slices"]["stage"][1] != 29:
                assert view["n"] <= 31
            house.call(house.fanout.drop, "gala")
            assert phone.close_code() == 1001


def test_a_fan_out_to_many_gives_the_loop_its_turns():
    """Longest work between two turns of the loop while 2,500 followers are written to, median of seven fan-outs."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    followers = min(2500, (min(hard, 8192) - 200) // 2)
    with serving(Fanout()) as house:
        house.publish(stage=0)
        phones = [Client(house).join() for _ in range(followers)]
        worst: list[float] = []

        def watch(until: float, before: float) -> None:
            now = time.thread_time()  # what the loop's thread did itself: other processes do not count
            worst[-1] = max(worst[-1], now - before)
            if time.monotonic() < until:
                house.loop.call_soon(watch, until, time.thread_time())

        for score in range(7):
            worst.append(0.0)
            house.call(lambda: watch(time.monotonic() + 0.2, time.thread_time()))
            house.publish(stage=["x" * 300, score], urgent=True)
            time.sleep(0.3)
        assert all(phone.view() and phone.view() for phone in phones)
        for phone in phones:
            phone.socket.close()
        assert statistics.median(worst) < 0.010
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_herd_gets_the_current_view_in_its_first_frame():
    with serving(Fanout()) as house:
        house.publish(stage=0, clock=0)
        published, views = [0], []

        def come() -> None:
            for _ in range(50):
                before = published[-1]
                with Client(house).join() as phone:
                    views.append((before, phone.view()))

        crowd = [threading.Thread(target=come) for _ in range(6)]
        for phone in crowd:
            phone.start()
        for score in range(1, 40):
            house.publish(stage=score, clock=score, urgent=True)
            published.append(score)
        for phone in crowd:
            phone.join()
        assert len(views) == 300
        assert all(before <= view["slices"]["stage"] == view["slices"]["clock"] for before, view in views)
        numbered = {(view["n"], view["slices"]["stage"]) for _, view in views}
        assert len(numbered) == len({n for n, _ in numbered}), "one number is one view"
        assert sorted(numbered) == sorted(numbered, key=itemgetter(1)), "and a later one is newer"
