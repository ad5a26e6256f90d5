"""A guard on the figures of the fan-out: generous, because other tests share the machine; the benches measure."""

import resource
import shutil
import sys

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the load client needs epoll and /proc"),
    pytest.mark.skipif(
        not any(map(shutil.which, ("cc", "gcc", "clang"))), reason="no C compiler for the load client"
    ),
    pytest.mark.skipif(
        resource.getrlimit(resource.RLIMIT_NOFILE)[1] < 4096,
        reason="too few open files are allowed for 1,000 followers",
    ),
]

FOLLOWERS = 1000


@pytest.fixture(scope="module")
def measured():
    """The best of two interleaved rounds: processor time for 1,000 deliveries, whatever else the machine does."""
    from benchmarks.peers import FASTAPI, LEITAI, LEITAI_DEFLATE, RAW
    from benchmarks.stage import follow, scratch_folder

    lines: dict[str, list[dict]] = {}
    with scratch_folder() as scratch:
        for _ in range(2):
            for peer in (RAW, LEITAI, LEITAI_DEFLATE, FASTAPI):
                lines.setdefault(peer.name, []).append(
                    {
                        name: value
                        for line in follow(peer, scratch, followers=FOLLOWERS, changes=10, bytes=3000)
                        for name, value in line.items()
                    }
                )
    return lambda peer, figure: min(line[figure] for line in lines[peer])


def test_a_delivery_costs_little_more_than_in_a_bare_loop(measured):
    assert measured("leitai", "cpu_s_per_1000") < 3 * measured("raw", "cpu_s_per_1000")


def test_a_delivery_costs_less_than_in_the_usual_broadcast(measured):
    assert measured("leitai", "cpu_s_per_1000") < measured("fastapi", "cpu_s_per_1000")


def test_a_follower_takes_at_most_four_kibibytes(measured):
    assert measured("leitai", "rss_per_follower") <= 4096


def test_compression_leaves_a_third_of_the_bytes_at_most(measured):
    assert measured("leitai-deflate", "wire_bytes") <= 0.3 * measured("leitai", "wire_bytes")


def test_followers_join_faster_than_usual(measured):
    assert measured("leitai", "seconds") < measured("fastapi", "seconds")
