"""RFC 6455 and 7692 as far as followers can meet them, byte by byte.

The Autobahn test suite needs Python 2 and can not be installed beside this; the own list follows its chapters:
1 framing (all length forms, every split) · 2 pings and pongs · 3 reserved bits · 4 opcodes · 5 fragmentation with
control frames in between · 6 UTF-8 · 7 close codes, reasons and half-close · 9 limits · 12 and 13 compression
(negotiation, both directions, bombs) · and, beyond Autobahn, handshakes: bad, pipelined, slow, in pieces.
"""

import base64
import contextlib
import socket
import time
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.fanout import Fanout
from app.fanout.frames import (
    MESSAGE_LIMIT,
    Inbox,
    Violation,
    deflate_answer,
    deflated_frame,
    frame,
    text_frame,
)
from tests.app.following import Client, masked, serving, wait_until

heard: list[bytes] = []


@pytest.fixture(scope="module", params=["uvloop", "asyncio"])
def house(request):
    with serving(Fanout(on_text=lambda _follower, text: heard.append(text)), loop=request.param) as house:
        house.publish(stage=1)
        yield house


@pytest.fixture
def phone(house):
    heard.clear()
    with Client(house).join() as phone:
        phone.view()
        yield phone


def hears(*texts: bytes) -> bool:
    wait_until(lambda: len(heard) >= len(texts))
    return heard == list(texts)


# 1 framing


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 128, 4096])
def test_texts_of_every_length_form_are_read(phone, size):
    phone.send(masked(1, b"x" * size))
    assert hears(b"x" * size)


def test_a_frame_may_come_octet_by_octet(phone):
    for octet in masked(1, b"slowly") + masked(9, b"?"):
        phone.send(bytes((octet,)))
    assert hears(b"slowly")
    assert phone.frame() == (0x8A, b"?")


def test_many_frames_may_come_at_once(phone):
    phone.send(b"".join(masked(1, b"%d" % i) for i in range(500)))
    assert hears(*(b"%d" % i for i in range(500)))


@pytest.mark.parametrize("mask", [b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x01\x02\x03\x04"])
def test_any_mask_is_taken_off(phone, mask):
    phone.send(masked(1, b"hello", mask=mask))
    assert hears(b"hello")


def test_an_unmasked_frame_is_a_protocol_error(phone):
    phone.send(frame(1, b"hello"))
    assert phone.close_code() == 1002


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65535, 65536, 70000])
def test_our_frames_have_the_shortest_length_form(size):
    framed = text_frame(b"x" * size)
    assert framed[0] == 0x81
    assert len(framed) == size + (2 if size < 126 else 4 if size < 65536 else 10)


# 2 pings and pongs


@pytest.mark.parametrize("payload", [b"", b"hello", b"\x00\xff\xfe\xfd", b"x" * 125])
def test_a_ping_is_answered_with_its_payload(phone, payload):
    phone.send(masked(9, payload))
    assert phone.frame() == (0x8A, payload)


def test_ten_pings_are_answered_in_order(phone):
    phone.send(b"".join(masked(9, b"%d" % i) for i in range(10)))
    assert [phone.frame() for _ in range(10)] == [(0x8A, b"%d" % i) for i in range(10)]


def test_an_unasked_pong_is_ignored(phone):
    phone.send(masked(10, b"unasked") + masked(9, b"?"))
    assert phone.frame() == (0x8A, b"?")


def test_a_ping_of_more_than_125_bytes_is_a_protocol_error(phone):
    phone.send(masked(9, b"x" * 126))
    assert phone.close_code() == 1002


def test_a_fragmented_ping_is_a_protocol_error(phone):
    phone.send(masked(9, b"x", flags=0))
    assert phone.close_code() == 1002


# 3 reserved bits, 4 opcodes


@pytest.mark.parametrize("flags", [0xA0, 0x90, 0xC0, 0xF0])
@pytest.mark.parametrize("opcode", [1, 8, 9])
def test_reserved_bits_are_a_protocol_error(phone, flags, opcode):
    phone.send(masked(opcode, b"", flags=flags))
    assert phone.close_code() == 1002


@pytest.mark.parametrize("opcode", [3, 4, 5, 6, 7, 11, 12, 13, 14, 15])
def test_unknown_opcodes_are_a_protocol_error(phone, opcode):
    phone.send(masked(1, b"first") + masked(opcode, b"?"))
    assert phone.close_code() == 1002
    assert hears(b"first")


def test_binary_messages_are_not_supported(phone):
    phone.send(masked(2, b"\x00"))
    assert phone.close_code() == 1003


# 5 fragmentation


def test_a_text_in_fragments_is_joined(phone):
    phone.send(masked(1, b"one ", flags=0) + masked(0, b"two ", flags=0) + masked(0, b"three"))
    assert hears(b"one two three")


def test_control_frames_may_come_between_fragments(phone):
    phone.send(masked(1, b"one ", flags=0) + masked(9, b"in between") + masked(0, b"two"))
    assert phone.frame() == (0x8A, b"in between")
    assert hears(b"one two")


def test_empty_fragments_are_fragments(phone):
    phone.send(masked(1, b"", flags=0) + masked(0, b"", flags=0) + masked(0, b""))
    assert hears(b"")


def test_a_character_may_be_split_between_fragments(phone):
    spoken = "擂台".encode()
    phone.send(masked(1, spoken[:2], flags=0) + masked(0, spoken[2:]))
    assert hears(spoken)


def test_a_continuation_of_nothing_is_a_protocol_error(phone):
    phone.send(masked(0, b"of what?"))
    assert phone.close_code() == 1002


def test_a_new_message_inside_another_is_a_protocol_error(phone):
    phone.send(masked(1, b"one", flags=0) + masked(1, b"two"))
    assert phone.close_code() == 1002
    assert heard == []


# 6 UTF-8


@pytest.mark.parametrize(
    "wrong", [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe6\x93", b"ok\x80"]
)
def test_a_text_that_is_not_utf8_is_refused(phone, wrong):
    phone.send(masked(1, wrong))
    assert phone.close_code() == 1007
    assert heard == []


# 7 closing


@pytest.mark.parametrize("code", [1000, 1001, 1003, 1007, 1011, 1012, 1014, 3000, 4999])
def test_a_close_is_answered_with_its_code(phone, code):
    phone.send(masked(8, code.to_bytes(2, "big") + "再见".encode()))
    assert phone.close_code() == code


def test_a_close_without_a_code_is_answered_without_one(phone):
    phone.send(masked(8))
    assert phone.close_code() == 1005


@pytest.mark.parametrize("code", [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535])
def test_codes_that_must_not_be_sent_are_a_protocol_error(phone, code):
    phone.send(masked(8, code.to_bytes(2, "big")))
    assert phone.close_code() == 1002


def test_half_a_code_is_a_protocol_error(phone):
    phone.send(masked(8, b"\x03"))
    assert phone.close_code() == 1002


def test_a_reason_that_is_not_utf8_is_refused(phone):
    phone.send(masked(8, b"\x03\xe8\xff"))
    assert phone.close_code() == 1007


def test_nothing_is_heard_after_a_close(phone, house):
    phone.send(masked(8, b"\x03\xe8") + masked(1, b"too late") + masked(9, b"too late"))
    assert phone.close_code() == 1000
    assert heard == []
    wait_until(lambda: house.followers() == 0)


def test_a_half_close_ends_the_connection(phone, house):
    phone.socket.shutdown(1)
    phone.ends()
    wait_until(lambda: house.followers() == 0)


def test_a_reset_is_forgotten(phone, house):
    phone.socket.setsockopt(1, 13, b"\x01\x00\x00\x00\x00\x00\x00\x00")  # SO_LINGER 0: RST instead of FIN
    phone.socket.close()
    wait_until(lambda: house.followers() == 0)


def test_a_goodbye_to_one_who_has_just_gone_does_no_harm(house):
    def part() -> None:
        gone.socket.close()
        house.fanout.drop("farewell")  # before the loop has seen it; our frame meets a reset

    house.publish("farewell", stage=1)
    with Client(house).join("/follow/farewell") as gone:
        gone.view()
        house.call(part)
    wait_until(lambda: house.fanout.followers == 0)


def test_a_client_that_ignores_our_close_is_dropped(phone, house, monkeypatch):
    monkeypatch.setattr("app.fanout.turns.FAREWELL", 0.2)
    phone.send(frame(1, b"unmasked"))
    assert phone.frame()[0] == 0x88
    wait_until(lambda: house.fanout.closes_due)
    wait_until(lambda: not house.fanout.closes_due)


# 9 limits


def test_a_message_that_is_too_big_is_refused_by_its_header_alone(phone):
    phone.send(masked(1, b"x" * (MESSAGE_LIMIT + 1))[:8])
    assert phone.close_code() == 1009


def test_a_huge_announcement_is_refused_by_its_header_alone(phone):
    phone.send(bytes((0x81, 0xFF)) + (1 << 62).to_bytes(8, "big"))
    assert phone.close_code() == 1009


def test_the_goodbye_arrives_although_much_more_is_on_its_way(phone):
    phone.send(masked(1, b"x" * 60000))
    assert phone.close_code() == 1009


def test_fragments_that_become_too_big_are_refused(phone):
    phone.send(masked(1, b"x" * 4000, flags=0) + masked(0, b"x" * 97))
    assert phone.close_code() == 1009


# 12 and 13 compression


OFFER = "permessage-deflate; client_max_window_bits"


def test_compression_is_agreed_without_context_takeover(house):
    with Client(house).join(sec_websocket_extensions=OFFER) as phone:
        agreed = b"permessage-deflate; server_no_context_takeover; client_no_context_takeover\r\n"
        assert agreed in phone.answer + b"\r\n"
        assert phone.frame()[0] == 0xC1


def test_compressed_views_are_the_same_views(house):
    with Client(house).join() as plain, Client(house).join(sec_websocket_extensions=OFFER) as packed:
        assert plain.view() == packed.view()
        house.publish(stage=["同" * 1000], urgent=True)
        house.publish(clock=1)
        assert plain.view() == packed.view()
        assert plain.view() == packed.view()


def packed(text: bytes) -> bytes:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    return (deflate.compress(text) + deflate.flush(zlib.Z_SYNC_FLUSH))[:-4]


def test_compressed_texts_are_read_whole_and_in_fragments(house):
    heard.clear()
    with Client(house).join(sec_websocket_extensions=OFFER) as phone:
        phone.view()
        text = packed(b"hello " * 100)
        phone.send(
            masked(1, text, flags=0xC0)
            + masked(1, text[:5], flags=0x40)
            + masked(0, text[5:])
            + masked(1, b"plain")
        )
        assert hears(b"hello " * 100, b"hello " * 100, b"plain")


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (masked(1, packed(b"\0" * 1_000_000), flags=0xC0), 1009),
        (masked(1, b"\xff\xff\xff\xff", flags=0xC0), 1002),
        (masked(1, packed(b"\xff"), flags=0xC0), 1007),
        (masked(9, b"", flags=0xC0), 1002),
        (masked(1, packed(b"a")[:1], flags=0x40) + masked(0, packed(b"a")[1:], flags=0xC0), 1002),
        (masked(1, b"", flags=0xE0), 1002),
    ],
    ids=["bomb", "not-deflate", "not-utf8", "compressed-ping", "compressed-continuation", "rsv2"],
)
def test_bad_compression_is_refused(house, sent, code):
    with Client(house).join(sec_websocket_extensions=OFFER) as phone:
        phone.view()
        phone.send(sent)
        first, payload = phone.frame()
        assert (first, int.from_bytes(payload[:2], "big")) == (0x88, code)


@pytest.mark.parametrize(
    ("offers", "window"),
    [
        ("permessage-deflate", ""),
        ("permessage-deflate; client_max_window_bits=10; server_no_context_takeover", ""),
        ("x-webkit-deflate-frame, permessage-deflate", ""),
        ("permessage-deflate; server_max_window_bits=15", "; server_max_window_bits=15"),
        ("permessage-deflate; server_max_window_bits=8, permessage-deflate", ""),
    ],
)
def test_the_first_bearable_offer_is_taken(offers, window):
    assert (
        deflate_answer(offers)
        == f"permessage-deflate; server_no_context_takeover; client_no_context_takeover{window}"
    )


@pytest.mark.parametrize(
    "offers",
    [
        "",
        "x-webkit-deflate-frame",
        "permessage-deflate; server_max_window_bits=10",
        "permessage-deflate; server_max_window_bits",
        "permessage-deflate; client_max_window_bits=7",
        "permessage-deflate; server_no_context_takeover=1",
        "permessage-deflate; server_no_context_takeover; server_no_context_takeover",
        "permessage-deflate; unknown",
    ],
)
def test_unbearable_offers_are_declined_and_the_views_come_plain(house, offers):
    assert deflate_answer(offers) is None
    with Client(house).join(sec_websocket_extensions=offers or None) as phone:
        assert b"extensions" not in phone.answer.lower()
        assert phone.frame()[0] == 0x81


@given(text=st.binary(max_size=5000))
def test_a_compressed_frame_inflates_to_its_text(text):
    framed = deflated_frame(text)
    size = framed[1] if framed[1] < 126 else int.from_bytes(framed[2:4], "big")
    assert zlib.decompressobj(-15).decompress(framed[-size:] + b"\x00\x00\xff\xff") == text


def test_compressed_frames_can_be_read_by_a_client_that_never_resets_its_inflater():
    inflater = zlib.decompressobj(-15)
    for text in (b"first", b"second"):
        assert inflater.decompress(deflated_frame(text)[2:] + b"\x00\x00\xff\xff") == text


@given(texts=st.lists(st.text(max_size=200)), cuts=st.lists(st.integers(1, 50)))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_frames_are_read_alike_however_they_are_cut(texts, cuts):
    stream = b"".join(masked(1, text.encode()) + masked(9, b"?") for text in texts)
    inbox, got = Inbox(inflates=False), []
    for size in [*cuts, len(stream) + 1]:
        got += list(inbox.feed(stream[:size]))
        stream = stream[size:]
    assert got == [read for text in texts for read in ((1, text.encode()), (9, b"?"))]
    assert inbox.empty


@given(noise=st.binary(max_size=300), inflates=st.booleans())
@settings(max_examples=500)
def test_noise_is_either_read_or_a_violation(noise, inflates):
    read, code = [], 1002
    try:
        read += Inbox(inflates=inflates).feed(noise)
    except Violation as violation:
        code = violation.code
    assert all(opcode in {1, 8, 9, 10} and len(payload) <= MESSAGE_LIMIT for opcode, payload in read)
    assert code in {1002, 1003, 1007, 1009}


# Handshakes


KEY = base64.b64encode(b"sixteen bytes ok").decode()


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"sec_websocket_key": None}, 400),
        ({"sec_websocket_key": "dG9vIHNob3J0"}, 400),
        ({"sec_websocket_key": "not base64 at all!!!!!!!"}, 400),
        ({"sec_websocket_key": f"{KEY}\r\nsec-websocket-key: {KEY}"}, 400),
        ({"sec_websocket_version": None}, 426),
        ({"sec_websocket_version": "8"}, 426),
        ({"host": None}, 400),
        ({"origin": "http://elsewhere.example"}, 403),
        ({"origin": "null"}, 403),
        ({"method": "POST"}, 400),
        ({"version": "1.0"}, 400),
    ],
)
def test_bad_handshakes_are_refused(house, changed, status):
    with Client(house) as phone:
        phone.send(phone.request(**changed))
        assert phone.read_answer() == status
        if status == 426:
            assert b"sec-websocket-version: 13" in phone.answer
    assert house.followers() == 0


def test_the_answer_proves_that_the_key_was_read(house):
    with Client(house).join(
        sec_websocket_key="dGhlIHNhbXBsZSBub25jZQ=="
    ) as phone:  # the example of RFC 6455 §1.3
        assert b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in phone.answer


def test_a_page_of_the_same_host_may_follow(house):
    with Client(house).join(origin=f"http://127.0.0.1:{house.port}") as phone:
        phone.view()


def test_a_connection_header_may_hold_more_than_the_upgrade(house):
    with Client(house).join(connection="keep-alive, Upgrade", upgrade="WebSocket") as phone:
        phone.view()


def test_what_is_not_there_can_not_be_followed(house):
    with Client(house) as phone:
        phone.send(phone.request("/follow/nothing"))
        assert phone.read_answer() == 404
        assert phone.read(len('{"refused":"no-such-contest"}')) == b'{"refused":"no-such-contest"}'
        phone.ends()


def test_names_of_contests_may_be_written_in_percents(house):
    with Client(house).join("/follow/g%61la?from=poster") as phone:
        phone.view()


def test_frames_may_come_in_the_same_bytes_as_the_handshake(house):
    heard.clear()
    with Client(house) as phone:
        phone.send(phone.request() + masked(9, b"early") + masked(1, b"bird"))
        assert phone.read_answer() == 101
        phone.view()
        assert phone.frame() == (0x8A, b"early")
        assert hears(b"bird")


def test_a_handshake_may_come_in_pieces(house):
    with Client(house) as phone:
        request = phone.request() + masked(9, b"early")
        for at in range(0, len(request), 7):
            phone.send(request[at : at + 7])
        assert phone.read_answer() == 101
        phone.view()
        assert phone.frame() == (0x8A, b"early")


def test_a_page_may_come_before_the_handshake_on_one_connection(house):
    with Client(house) as phone:
        phone.send(f"GET /page HTTP/1.1\r\nhost: 127.0.0.1:{house.port}\r\n\r\n".encode())
        assert phone.read_answer() == 200
        assert phone.read(6) == b'"page"'
        phone.join()
        phone.view()


@pytest.mark.parametrize("loop", ["uvloop", "asyncio"])
def test_a_handshake_waits_for_what_is_left_of_the_page_before_it(loop):
    with serving(Fanout(), loop=loop) as house:
        house.publish(stage=1)
        listening = house.server.servers[0].sockets[0]
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        phone = Client(house, buffer=4096)
        phone.send(f"GET /poster HTTP/1.1\r\nhost: 127.0.0.1:{house.port}\r\n\r\n".encode())
        time.sleep(0.2)  # the answer is complete, but most of it has not left the server
        phone.send(phone.request())
        time.sleep(0.2)
        assert phone.read_answer() == 200
        assert phone.read(200_002) == b'"' + b"x" * 200_000 + b'"'
        assert phone.read_answer() == 101
        phone.view()
        phone.send(masked(9, b"?"))
        assert phone.frame() == (0x8A, b"?")
        phone.socket.close()


def test_a_handshake_into_an_answer_under_way_is_refused(house):
    with Client(house) as phone:
        page = f"GET /page HTTP/1.1\r\nhost: 127.0.0.1:{house.port}\r\n\r\n".encode()
        phone.send(page + phone.request())
        statuses = phone.socket.recv(1 << 16)
        assert b"101" not in statuses
        assert house.followers() == 0


def test_a_slow_handshake_is_cut_off(house, monkeypatch):
    monkeypatch.setattr("app.fanout.turns.HANDSHAKE", 0.3)
    with (
        Client(house) as silent,
        Client(house) as slow,
        Client(house).join() as phone,
        Client(house).join("/ws") as judge,
    ):
        slow.send(slow.request()[:40])
        silent.ends()
        slow.ends()
        phone.view()
        assert phone.silent(0.6)  # who has shaken hands may be silent
        house.publish(stage=["still", id(phone)], urgent=True)
        assert phone.view()["slices"]["stage"][0] == "still"
        judge.send(masked(1, b"hello"))
        assert judge.frame() == (0x81, b"hello")
    wait_until(lambda: not house.fanout.heads_due)


def test_an_endless_head_is_cut_off(house):
    with Client(house) as phone:
        phone.send(phone.request()[:-2] + b"x: ")
        sent = 0
        with contextlib.suppress(ConnectionError):
            while sent < 1 << 20:
                phone.send(b"x" * 1024)
                sent += 1024
                time.sleep(0.0005)
        assert 0 < sent < 1 << 20


def test_other_websockets_and_pages_go_the_stock_way(house):
    with Client(house).join("/ws") as judge:
        judge.send(masked(1, b"hello"))
        assert judge.frame() == (0x81, b"hello")
        assert judge.close_code() == 1000
