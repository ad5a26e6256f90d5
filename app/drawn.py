"""What each seat was shown last: slices as they were drawn and as JSON; what is the same is not encoded again.

Two slices grow with the evening. Each of their rows is encoded, told apart and sent by itself, under the slice's name
and the row's key ("sheets/main/e1"); the slice itself comes with no rows in it, and whenever it comes, all its rows do.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, compress
from operator import itemgetter
from typing import Any, Final

from app.encoding import json_bytes
from judging.ranking import Stood
from judging.table import Listed, Table
from judging.views.slices import EarlierSlice, SheetsSlice, StandingRow, StandingRows
from judging.views.slices.figures import FiguresSlice

Encoded = dict[str, bytes]

LONG: Final[Mapping[type, str]] = {SheetsSlice: "turns", EarlierSlice: "rows"}
"""The slices that grow with the evening, and what their rows are called."""

Halves = Mapping[int, tuple[Stood, bytes, bytes]]
"""The JSON of a row of a standing before and after its rank, by the identity of what it shows (which it keeps)."""

GONE: Final = b"null"
NONE: Final[Table[str, Any]] = Table()


@dataclass(frozen=True)
class Told:
    """A slice as it was drawn, and its JSON; of a long one, without its rows, and theirs."""

    slice: Any
    text: bytes
    rows: Table[str, Any] = field(default_factory=lambda: NONE)
    texts: Table[str, bytes] = field(default_factory=lambda: NONE)
    halves: Halves = field(default_factory=dict)
    parts: tuple["Told", ...] = ()

    def whole(self, name: str) -> Iterator[tuple[str, bytes]]:
        """All of it, by name."""
        yield name, self.text
        if type(self.slice) not in LONG:
            return
        yield from ((f"{name}/{key}", text) for key, text in self.texts.items())

    def news(self, name: str, before: "Told | None") -> Iterator[tuple[str, bytes]]:
        """What of it is not as it was told before, by name."""
        if before is None or (before is not self and before.text != self.text):
            yield from self.whole(name)
        elif before is not self and type(self.slice) in LONG:
            for key in self.texts.changed(before.texts):
                text, old = self.texts.get(key, GONE), before.texts.get(key)
                if text != old:
                    yield f"{name}/{key}", text


def told(each: Any, before: Told | None = None) -> Told:  # noqa: ANN401 (any slice)
    """The slice as JSON; null where there is nothing to show. Rows that are as before are not encoded again."""
    if each is None:
        return Told(each, b"null")
    old = before or Told(None, b"")
    name = LONG.get(type(each))
    if name is not None:
        listed: Listed[Any] = getattr(each, name)
        return Told(each, json_bytes(replace(each, **{name: ()})), listed.table, _texts(listed, old))
    if isinstance(each, FiguresSlice):
        known = {part.slice.id: part for part in old.parts}
        parts = tuple(told(table, known.get(table.id)) for table in each.tables)
        return Told(each, _filled(each, b",".join(part.text for part in parts), "tables"), parts=parts)
    rows = getattr(each, "rows", None)
    if isinstance(rows, Listed):
        texts = _texts(rows, old)
        around = (map(json_bytes, rows.before), texts.values(), map(json_bytes, rows.after))
        return Told(each, _filled(each, b",".join(chain(*around))), rows.table, texts)
    if isinstance(rows, StandingRows):
        halves = _halves(rows, old.halves)
        return Told(each, _filled(each, b",".join(_ranked(rows, halves))), halves=halves)
    return Told(each, json_bytes(each))


def _filled(each: Any, rows: bytes, name: str = "rows") -> bytes:  # noqa: ANN401 (any slice)
    """The slice's JSON with these rows."""
    empty = f'"{name}":['.encode()
    before, _, after = json_bytes(replace(each, **{name: ()})).partition(empty)
    return b"".join((before, empty, rows, after))


def _texts(listed: Listed[Any], old: Told) -> Table[str, bytes]:
    """The JSON of each row, in their order."""
    rows = listed.table
    changed = tuple(rows.changed(old.rows))
    fresh = {key: json_bytes(rows[key]) for key in changed if key in rows}
    kept = old.texts if len(fresh) == len(changed) else old.texts.only(rows)
    texts = kept.update(fresh)
    return texts if list(texts) == list(rows) else Table({key: texts[key] for key in rows})


def _halves(rows: StandingRows, old: Halves) -> Halves:
    """The JSON of each row of a standing, without its rank."""
    ids = list(map(id, rows.stood))
    missing = set(ids) - old.keys()
    unknown = compress(rows.stood, map(missing.__contains__, ids))
    fresh = {id(each): (each, *_half(rows.row(each))) for each in unknown}
    known = {**old, **fresh}
    return {each: known[each] for each in ids} if len(known) > 2 * len(ids) else known


def _half(row: StandingRow) -> tuple[bytes, bytes]:
    before, _, after = json_bytes(row).partition(b'"rank":null')
    return before + b'"rank":', after


def _ranked(rows: StandingRows, halves: Halves) -> Iterator[bytes]:
    """The rows with their ranks: of all steps here none is taken in Python for each row."""
    known = list(map(halves.__getitem__, map(id, rows.stood)))
    parts = (map(itemgetter(1), known), map(NUMBERS.__getitem__, rows.ranks), map(itemgetter(2), known))
    return map(b"".join, zip(*parts, strict=True))


class Numbers(dict[int | None, bytes]):
    """Ranks as JSON."""

    def __missing__(self, rank: int | None) -> bytes:
        text = self[rank] = b"null" if rank is None else b"%d" % rank
        return text


NUMBERS: Final = Numbers()


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
