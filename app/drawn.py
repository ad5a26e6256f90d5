"""What each seat was shown last: slices as they were drawn and as JSON; what is the same is not encoded again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from app.encoding import json_bytes
from judging.views.slices import PadSlice, SheetsSlice

Encoded = dict[str, bytes]

LONG: Final[Mapping[type, str]] = {SheetsSlice: "turns", PadSlice: "earlier"}
"""Slices that grow with the evening, and the rows in them that hardly ever change: those are encoded one by one."""


@dataclass(frozen=True)
class Rows:
    """The rows of a long slice: each one's JSON by its identity, and all of it."""

    drawn: tuple[object, ...] = ()
    by_id: Mapping[int, tuple[object, bytes]] = field(default_factory=dict)
    text: bytes = b""


@dataclass(frozen=True)
class Told:
    """A slice as it was drawn, and its JSON."""

    slice: object
    text: bytes
    rows: Rows = field(default_factory=Rows)


def told(each: Any, before: Told | None = None) -> Told:  # noqa: ANN401 (any slice)
    """The slice as JSON; null where there is nothing to show. What is the same as before is not encoded again."""
    if each is None:
        return Told(each, b"null")
    name = LONG.get(type(each))
    if name is None:
        return Told(each, json_bytes(each))
    rows, drawn = before.rows if before else Rows(), getattr(each, name)
    if drawn is not rows.drawn:
        by_id = {id(row): rows.by_id.get(id(row)) or (row, json_bytes(row)) for row in drawn}
        rows = Rows(drawn, by_id, b",".join(text for _row, text in by_id.values()))
    head, between, rest = json_bytes(replace(each, **{name: ()})).partition(b'"%b":[' % name.encode())
    return Told(each, b"".join((head, between, rows.text, rest)), rows)


class Drawn:
    """The slices of all seats of one contest. Seats that are shown the same object share its JSON."""

    def __init__(self) -> None:
        self._last: dict[str, Told] = {}
        self._seats: dict[str, dict[str, Told]] = {}

    def draw(self, seat: str, slices: Mapping[str, object]) -> Encoded:
        """Take a seat's slices in; those that differ from what it was shown before, encoded."""
        before = self._seats.get(seat, {})
        now = self._seats[seat] = {name: self._encode(name, each, before) for name, each in slices.items()}
        return {
            name: fresh.text
            for name, fresh in now.items()
            if name not in before or (before[name] is not fresh and before[name].text != fresh.text)
        }

    def shown(self, seat: str) -> Encoded:
        """Everything the seat was shown last."""
        return {name: last.text for name, last in self._seats[seat].items()}

    def forget(self, seat: str) -> None:
        """Nobody sits there any more."""
        self._seats.pop(seat, None)

    def _encode(self, name: str, each: object, before: Mapping[str, Told]) -> Told:
        mine = before.get(name)
        for found in (mine, self._last.get(name)):
            if found is not None and found.slice is each:
                return found
        made = self._last[name] = told(each, mine)
        return made


def view_message(n: int, slices: Mapping[str, bytes]) -> bytes:
    """A View as JSON text, from slices that are encoded already."""
    return b'{"type":"view","n":%d,"slices":{%b}}' % (
        n,
        b",".join(b'"%b":%b' % (k.encode(), v) for k, v in slices.items()),
    )


def encoded(slices: Mapping[str, object]) -> Encoded:
    """Each slice as JSON bytes; null where there is nothing to show."""
    return {name: told(each).text for name, each in slices.items()}
