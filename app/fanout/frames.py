"""Websocket frames as bytes: made and compressed once for all, read in any pieces (RFC 6455, RFC 7692)."""

import base64
import binascii
import zlib
from collections.abc import Iterator
from hashlib import sha1
from typing import Final

TEXT: Final = 0x1
BINARY: Final = 0x2
CLOSE: Final = 0x8
PING: Final = 0x9
PONG: Final = 0xA

FIN: Final = 0x80
COMPRESSED: Final = 0x40  # RSV1, where permessage-deflate was agreed (RFC 7692 §6)

GOING_AWAY: Final = 1001
PROTOCOL_ERROR: Final = 1002
UNSUPPORTED: Final = 1003
NOT_UTF8: Final = 1007
TOO_BIG: Final = 1009
SERVICE_RESTART: Final = 1012

MESSAGE_LIMIT: Final = 4096
"""Bytes of the longest message a follower may send."""

DEFLATE_ANSWER: Final = "permessage-deflate; server_no_context_takeover; client_no_context_takeover"
_DEFLATE_TAIL: Final = b"\x00\x00\xff\xff"
_HANDSHAKE_SALT: Final = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Violation(Exception):
    """What a client sent breaks the protocol; the close code says how (RFC 6455 §7.4.1)."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def frame(opcode: int, payload: bytes = b"", *, flags: int = FIN) -> bytes:
    """One unmasked frame, as a server sends it (RFC 6455 §5.2)."""
    size = len(payload)
    if size < 126:
        return bytes((flags | opcode, size)) + payload
    if size < 1 << 16:
        return bytes((flags | opcode, 126)) + size.to_bytes(2, "big") + payload
    return bytes((flags | opcode, 127)) + size.to_bytes(8, "big") + payload


def text_frame(text: bytes) -> bytes:
    """A text message in one frame."""
    return frame(TEXT, text)


def deflated_frame(text: bytes) -> bytes:
    """A text message in one frame, compressed without context, so that it suits all (RFC 7692 §7.2.1)."""
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15, 9)
    packed = deflate.compress(text) + deflate.flush(zlib.Z_SYNC_FLUSH)
    return frame(TEXT, packed.removesuffix(_DEFLATE_TAIL), flags=FIN | COMPRESSED)


def close_frame(code: int | None) -> bytes:
    """A close frame with this code, or without any."""
    return frame(CLOSE, b"" if code is None else code.to_bytes(2, "big"))


def accept_token(key: bytes) -> bytes:
    """The answer to a Sec-WebSocket-Key; ValueError unless that is 16 bytes in base64 (RFC 6455 §4.2.1)."""
    try:
        nonce = base64.b64decode(key, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
    if len(nonce) != 16:
        raise ValueError("not 16 bytes")
    return base64.b64encode(sha1(key + _HANDSHAKE_SALT).digest())  # noqa: S324  (no secret: RFC 6455)


def deflate_answer(offers: str) -> str | None:
    """The answer to Sec-WebSocket-Extensions, None if no offer suits one payload for all (RFC 7692 §7.1)."""
    for offer in offers.split(","):
        name, *parameters = (part.strip() for part in offer.split(";"))
        if name != "permessage-deflate":
            continue
        values = [parameter.partition("=")[::2] for parameter in parameters]
        asked = {key.strip(): value.strip().strip('"') for key, value in values}
        if len(asked) == len(values) and all(_bearable(key, value) for key, value in asked.items()):
            window = "; server_max_window_bits=15" if "server_max_window_bits" in asked else ""
            return DEFLATE_ANSWER + window
    return None


def _bearable(parameter: str, value: str) -> bool:
    match parameter:
        case "server_no_context_takeover" | "client_no_context_takeover":
            return value == ""
        case "client_max_window_bits":
            return value in {"", "8", "9", "10", "11", "12", "13", "14", "15"}
        case "server_max_window_bits":
            return value == "15"  # a smaller window would need a payload of its own
        case _:
            return False


class Inbox:
    """What one client has begun to send: incomplete frames and fragments, at most one message long."""

    __slots__ = ("_deflated", "_message", "_unread", "inflates")

    def __init__(self, *, inflates: bool) -> None:
        self.inflates = inflates
        self._unread = b""
        self._message: bytes | None = None
        self._deflated = False

    @property
    def empty(self) -> bool:
        """Whether nothing is left over, so that the inbox may be forgotten."""
        return not self._unread and self._message is None

    def feed(self, received: bytes) -> Iterator[tuple[int, bytes]]:
        """Complete text messages and control frames, in order; raises Violation at the first fault."""
        unread = self._unread + received
        at = 0
        while (size := _frame_size(unread, at, inflates=self.inflates)) and sum(size) <= len(unread) - at:
            body = at + size[0]
            end = body + size[1]
            payload = _unmasked(unread[body - 4 : body], unread[body:end])
            first, at = unread[at], end
            if first & 0x08:
                yield first & 0x0F, _checked_close(payload) if first & 0x0F == CLOSE else payload
            elif (message := self._joined(first, payload)) is not None:
                yield TEXT, message
        self._unread = unread[at:]

    def _joined(self, first: int, payload: bytes) -> bytes | None:
        opcode = first & 0x0F
        if (opcode == 0) != (self._message is not None):
            raise Violation(PROTOCOL_ERROR)  # a continuation of nothing, or a new message inside another
        if opcode == 0 and first & COMPRESSED:
            raise Violation(PROTOCOL_ERROR)  # only the first fragment says that the message is compressed
        if opcode == BINARY:
            raise Violation(UNSUPPORTED)
        if opcode:
            self._deflated = bool(first & COMPRESSED)
        message = (self._message or b"") + payload
        if len(message) > MESSAGE_LIMIT:
            raise Violation(TOO_BIG)
        if not first & FIN:
            self._message = message
            return None
        self._message = None
        return _checked_text(_inflated(message) if self._deflated else message)


def _frame_size(unread: bytes, at: int, *, inflates: bool) -> tuple[int, int] | None:
    """Header and payload length of the frame that begins here, None while unknown; refuses faults."""
    if len(unread) - at < 2:
        return None
    first, second = unread[at], unread[at + 1]
    opcode, length = first & 0x0F, second & 0x7F
    reserved = 0x70 & ~COMPRESSED if inflates and opcode < CLOSE else 0x70
    if first & reserved or opcode not in {0, TEXT, BINARY, CLOSE, PING, PONG} or not second & 0x80:
        raise Violation(PROTOCOL_ERROR)
    if opcode >= CLOSE and (length > 125 or not first & FIN):
        raise Violation(PROTOCOL_ERROR)
    if length == 127:
        raise Violation(TOO_BIG)
    if length < 126:
        return 6, length
    if len(unread) - at < 4:
        return None
    length = int.from_bytes(unread[at + 2 : at + 4], "big")
    if length > MESSAGE_LIMIT:
        raise Violation(TOO_BIG)  # told by the header alone: nothing of it is kept
    return 8, length


def _unmasked(mask: bytes, payload: bytes) -> bytes:
    size = len(payload)
    key = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(key, "big")).to_bytes(size, "big")


def _inflated(packed: bytes) -> bytes:
    try:
        text = zlib.decompressobj(-15).decompress(packed + _DEFLATE_TAIL, MESSAGE_LIMIT + 1)
    except zlib.error as error:
        raise Violation(PROTOCOL_ERROR) from error
    if len(text) > MESSAGE_LIMIT:
        raise Violation(TOO_BIG)
    return text


def _checked_text(text: bytes) -> bytes:
    try:
        text.decode()
    except UnicodeDecodeError as error:
        raise Violation(NOT_UTF8) from error
    return text


def _checked_close(payload: bytes) -> bytes:
    """A close payload, if it is empty or a code that may be sent with a reason in UTF-8 (RFC 6455 §7.4)."""
    if payload:
        code = int.from_bytes(payload[:2], "big")
        sendable = (1000 <= code <= 1014 and code not in {1004, 1005, 1006}) or 3000 <= code <= 4999
        if len(payload) == 1 or not sendable:
            raise Violation(PROTOCOL_ERROR)
        _checked_text(payload[2:])
    return payload
