"""What each seat was shown last: slices as they were drawn and as JSON; what is the same is not encoded again.

Two slices grow with the evening. Each of their rows is encoded, told apart and sent by itself, under the slice's name
and the row's key ("sheets/main/e1"); the slice itself comes with no rows in it, and whenever it comes, all its rows do.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from app.encoding import json_bytes
from judging.table import Listed, Table
from judging.views.slices import EarlierSlice, SheetsSlice

Encoded = dict[str, bytes]

LONG: Final[Mapping[type, str]] = {SheetsSlice: "turns", EarlierSlice: "rows"}
"""The slices that grow with the evening, and what their rows are called."""

GONE: Final = b"null"
NONE: Final[Table[str, Any]] = Table()


@dataclass(frozen=True)
class Told:
    """A slice as it was drawn, and its JSON; of a long one, without its rows, and theirs."""

    slice: object
    text: bytes
    rows: Table[str, Any] = field(default_factory=lambda: NONE)
    texts: Table[str, bytes] = field(default_factory=lambda: NONE)

    def whole(self, name: str) -> Iterator[tuple[str, bytes]]:
        """All of it, by name."""
        yield name, self.text
        yield from ((f"{name}/{key}", text) for key, text in self.texts.items())

    def news(self, name: str, before: "Told | None") -> Iterator[tuple[str, bytes]]:
        """What of it is not as it was told before, by name."""
        if before is None or (before is not self and before.text != self.text):
            yield from self.whole(name)
        elif before is not self:
            for key in self.texts.changed(before.texts):
                text, old = self.texts.get(key, GONE), before.texts.get(key)
                if text != old:
                    yield f"{name}/{key}", text


def told(each: Any, before: Told | None = None) -> Told:  # noqa: ANN401 (any slice)
    """The slice as JSON; null where there is nothing to show. Rows that are as before are not encoded again."""
    if each is None:
        return Told(each, b"null")
    name = LONG.get(type(each))
    if name is None:
        return Told(each, json_bytes(each))
    listed: Listed[Any] = getattr(each, name)
    head = json_bytes(replace(each, **{name: ()}))
    rows, old = listed.table, before or Told(None, b"")
    changed = tuple(rows.changed(old.rows))
    fresh = {key: json_bytes(rows[key]) for key in changed if key in rows}
    kept = old.texts if len(fresh) == len(changed) else old.texts.only(rows)
    return Told(each, head, rows, kept.update(fresh))


class Drawn:
    """The slices of all seats of one contest. Seats that are shown the same object share its JSON."""

    def __init__(self) -> None:
        self._last: dict[str, Told] = {}
        self._seats: dict[str, dict[str, Told]] = {}

    def draw(self, seat: str, slices: Mapping[str, object]) -> Encoded:
        """Take a seat's slices in; what differs from what it was shown before, encoded."""
        before = self._seats.get(seat, {})
        now = self._seats[seat] = {name: self._encode(name, each, before) for name, each in slices.items()}
        return {
            part: text for name, fresh in now.items() for part, text in fresh.news(name, before.get(name))
        }

    def shown(self, seat: str) -> Encoded:
        """Everything the seat was shown last."""
        return {part: text for name, last in self._seats[seat].items() for part, text in last.whole(name)}

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
        b",".join(json.dumps(name).encode() + b":" + text for name, text in slices.items()),
    )


def encoded(slices: Mapping[str, object]) -> Encoded:
    """Each slice as JSON bytes, and each row of the long ones; null where there is nothing to show."""
    return {part: text for name, each in slices.items() for part, text in told(each).whole(name)}
