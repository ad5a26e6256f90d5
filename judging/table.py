"""A table that is never changed: a new version shares all but a small piece with the old one, and shows what is new.

A contest of a thousand entries gets a new version with every mark. To copy a dictionary, or to compare two of them,
takes a step for every entry; here both take a step for every 32. Where its keys stand is kept once for all versions
that one table grew into: a key counts from the version on that is long enough to hold it.
"""

from collections.abc import Container, ItemsView, Iterable, Iterator, Mapping, Sequence, ValuesView
from itertools import chain, compress, count, islice, zip_longest
from operator import itemgetter
from typing import Any, Final, Generic, Self, TypeVar, overload

Key = TypeVar("Key")
Value = TypeVar("Value")

SHIFT: Final = 5
PIECE: Final = 1 << SHIFT
"""Entries of one piece."""


class Table(Mapping[Key, Value], Generic[Key, Value]):
    """A mapping that keeps the order in which its keys came, and makes new versions of itself."""

    __slots__ = ("_at", "_free", "_pieces", "_size")

    def __init__(self, entries: Mapping[Key, Value] | None = None) -> None:
        pairs = tuple((entries or {}).items())
        self._at: dict[Any, int] = {pair[0]: n for n, pair in enumerate(pairs)}
        self._size = len(pairs)
        self._free: Iterator[int] = count(self._size)
        self._pieces = tuple(pairs[n : n + PIECE] for n in range(0, len(pairs), PIECE))

    def __getitem__(self, key: Key) -> Value:
        at = self._at[key]
        if at >= self._size:
            raise KeyError(key)
        return self._pieces[at >> SHIFT][at & PIECE - 1][1]

    def __contains__(self, key: object) -> bool:
        return self._at.get(key, self._size) < self._size

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[Key]:
        return map(itemgetter(0), chain.from_iterable(self._pieces))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Table):
            if len(self) != len(other):
                return False
            if self._continues(other):
                return self._pieces == other.pieces
        return super().__eq__(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Table({dict(self)!r})"

    def items(self) -> ItemsView[Key, Value]:
        """Its entries in order."""
        return _Pairs(self)

    def values(self) -> ValuesView[Value]:
        """Its values in order."""
        return _Values(self)

    def put(self, key: Key, value: Value) -> Self:
        """The table with one value set; a key that is new comes last."""
        at = self._at.get(key, self._size)
        if at >= self._size:
            return self._grown(key, value)
        number, inside = at >> SHIFT, at & PIECE - 1
        piece = self._pieces[number]
        changed = (*piece[:inside], (key, value), *piece[inside + 1 :])
        pieces = (*self._pieces[:number], changed, *self._pieces[number + 1 :])
        return self._version(self._at, self._free, self._size, pieces)

    def update(self, entries: Mapping[Key, Value]) -> Self:
        """The table with these values set."""
        if len(entries) > PIECE or not self:
            return type(self)({**dict(self.items()), **entries})
        table = self
        for key, value in entries.items():
            table = table.put(key, value)
        return table

    def only(self, keys: Container[Key]) -> Self:
        """The table of those of its keys that are among these."""
        return type(self)({k: v for k, v in self.items() if k in keys})

    def without(self, key: Key) -> Self:
        """The table with one key left out."""
        return type(self)({k: v for k, v in self.items() if k != key})

    @property
    def pieces(self) -> tuple[tuple[tuple[Key, Value], ...], ...]:
        """Its entries, a few at a time: a piece that two tables share is the same object in both."""
        return self._pieces

    def piece_of(self, key: Key) -> tuple[tuple[Key, Value], ...]:
        """The piece that holds this key; empty when none does."""
        at = self._at.get(key, self._size)
        return () if at >= self._size else self._pieces[at >> SHIFT]

    def last(self) -> tuple[Key, ...]:
        """The key that came last, if there is any."""
        return (self._pieces[-1][-1][0],) if self._pieces else ()

    def changed(self, before: "Table[Key, Value]") -> Iterator[Key]:
        """The keys whose value is another object here than there, and perhaps keys that only one of them has."""
        if not self._continues(before):
            yield from (k for k in dict.fromkeys(chain(self, before)) if _other(self, before, k))
            return
        for piece, old in zip_longest(self._pieces, before.pieces, fillvalue=()):
            if piece is not old:
                yield from (
                    pair[0] for n, pair in enumerate(piece) if n >= len(old) or pair[1] is not old[n][1]
                )

    def _continues(self, before: "Table[Key, Value]") -> bool:
        """Whether the keys of `before` are the first ones here, in the same order."""
        if self._at is before._at:  # noqa: SLF001 (its own)
            return self._size >= len(before)
        return list(islice(self, len(before))) == list(before)

    def _grown(self, key: Key, value: Value) -> Self:
        """With a new key. Its place is drawn: of two threads that let the same version grow, one gets it."""
        places, free = self._at, self._free
        if places.get(key) != self._size and (len(places) != self._size or next(free) != self._size):
            places, free = dict(zip(self, count())), count(self._size + 1)  # a later version grew another way
        places[key] = self._size
        return self._version(places, free, self._size + 1, self._appended((key, value)))

    def _appended(self, pair: tuple[Key, Value]) -> tuple[tuple[tuple[Key, Value], ...], ...]:
        if self._pieces and len(self._pieces[-1]) < PIECE:
            return (*self._pieces[:-1], (*self._pieces[-1], pair))
        return (*self._pieces, (pair,))

    def _version(
        self,
        at: dict[Any, int],
        free: Iterator[int],
        size: int,
        pieces: tuple[tuple[tuple[Key, Value], ...], ...],
    ) -> Self:
        made = type(self)()
        made._at, made._free, made._size, made._pieces = at, free, size, pieces  # noqa: SLF001 (its own)
        return made


def where(table: Mapping[Key, Value], wanted: Container[Value]) -> tuple[Key, ...]:
    """The keys of these values, in order."""
    return tuple(compress(table, map(wanted.__contains__, table.values())))


def other_keys(now: Mapping[Key, Value], before: Mapping[Key, Value]) -> Iterable[Key]:
    """The keys whose value is another object in one mapping than in the other, and perhaps some more."""
    if isinstance(now, Table) and isinstance(before, Table):
        return now.changed(before)
    return (k for k in dict.fromkeys(chain(now, before)) if _other(now, before, k))


_NONE: Final = object()


def _other(one: Mapping[Key, Value], two: Mapping[Key, Value], key: Key) -> bool:
    mine: object = one.get(key, _NONE)
    return mine is not two.get(key, _NONE)


class _Pairs(ItemsView[Key, Value]):
    _mapping: Table[Key, Value]

    def __iter__(self) -> Iterator[tuple[Key, Value]]:
        return chain.from_iterable(self._mapping.pieces)


class _Values(ValuesView[Value]):
    _mapping: Table[Any, Value]

    def __iter__(self) -> Iterator[Value]:
        return map(itemgetter(1), chain.from_iterable(self._mapping.pieces))


class Listed(Sequence[Value]):
    """The values of a table, as a sequence; `before` and `after` are few that stand around them."""

    __slots__ = ("after", "before", "table")

    def __init__(
        self, table: Table[Any, Value], before: tuple[Value, ...] = (), after: tuple[Value, ...] = ()
    ) -> None:
        self.table, self.before, self.after = table, before, after

    @overload
    def __getitem__(self, at: int) -> Value: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Value]: ...
    def __getitem__(self, at: int | slice) -> Value | Sequence[Value]:
        return tuple(self)[at]

    def __len__(self) -> int:
        return len(self.before) + len(self.table) + len(self.after)

    def __iter__(self) -> Iterator[Value]:
        return chain(self.before, self.table.values(), self.after)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Listed) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash(self._parts())

    def _parts(self) -> tuple[object, ...]:
        return self.before, self.table.pieces, self.after

    def __repr__(self) -> str:
        return repr(tuple(self))
