"""Long tables that are drawn row by row: what is new in the contest says which rows to look at, not their number."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from judging.contest import Contest
from judging.memo import KEPT, drawn_again, reader
from judging.reading import Note, Path, Read, getter, news, other
from judging.table import Table

Args = ParamSpec("Args")
Key = TypeVar("Key")
Made = TypeVar("Made")


class Drawing(Generic[Key, Made]):
    """The rows of one table, and which of them read what."""

    def __init__(self) -> None:
        self.table: Table[Key, Made] = Table()
        self._keys: tuple[Key, ...] = ()
        self._place: dict[Key, int] = {}
        self._rows: dict[Key, tuple[tuple[tuple[Path, Any, Note], ...], Made | None]] = {}
        self._fields: dict[Path, Any] = {}
        self._readers: dict[Path, dict[Any, set[Key]]] = {}
        self._seen: dict[Path, Any] = {}

    def draw(
        self, contest: Contest, keys: tuple[Key, ...], row: Callable[[Contest, Key], Made | None]
    ) -> Table[Key, Made]:
        """The rows of these keys in their order; None is no row."""
        due = list(self._due(contest))
        others = keys is not self._keys and keys != self._keys
        place = {key: n for n, key in enumerate(keys)} if others else self._place
        if others:
            due = [key for key in due if key in place] + [key for key in keys if key not in self._rows]
        fresh = {key: self._again(contest, key, row) for key in due}
        if others:
            self._keys, self._place = keys, place
            self._rows = {key: self._rows[key] for key in keys}
        self._looked_at(contest)
        if others:
            table = self._whole()
            self.table = self.table if table.pieces == self.table.pieces else table
        elif fresh:
            self.table = self._with(fresh)
        return self.table

    def _due(self, contest: Contest) -> Iterable[Key]:
        """The rows that would read something else than when all were looked at last."""
        for path, value in self._fields.items():
            if other(getter(path)(contest), value):
                return tuple(self._rows)
        found: dict[Key, None] = {}
        for path, readers in self._readers.items():
            now, before = getter(path)(contest), self._seen.get(path)
            if now is not before:
                for key in news(before, now, readers):
                    found |= dict.fromkeys(row for row in readers[key] if row in self._rows)
        return [key for key in found if not self._holds(contest, key)]

    def _holds(self, contest: Contest, key: Key) -> bool:
        return all(note.holds(getter(path)(contest).get(at)) for path, at, note in self._rows[key][0])

    def _looked_at(self, contest: Contest) -> None:
        """All rows were found, or drawn, as they are in this contest."""
        self._fields = {path: getter(path)(contest) for path in self._fields}
        self._seen = {path: getter(path)(contest) for path in self._readers}

    def _again(self, contest: Contest, key: Key, row: Callable[[Contest, Key], Made | None]) -> Made | None:
        before = self._rows.get(key)
        read, made = drawn_again(contest, None if before is None else (Read(), before[1]), row, key)
        notes: list[tuple[Path, Any, Note]] = []
        for each in read.flat():
            self._fields |= each.fields
            for path, noted in each.tables.items():
                readers = self._readers.setdefault(path, {})
                for at, note in noted.notes.items():
                    readers.setdefault(at, set()).add(key)
                    notes.append((path, at, note))
        self._rows[key] = (tuple(notes), made)
        return made

    def _whole(self) -> Table[Key, Made]:
        made = {key: self._rows[key][1] for key in self._keys}
        return Table({key: each for key, each in made.items() if each is not None})

    def _with(self, fresh: dict[Key, Made | None]) -> Table[Key, Made]:
        """The table with these rows; drawn anew from all rows where one comes in the middle."""
        table = self.table
        last = max((self._place[key] for key in table.last()), default=-1)
        for key, made in fresh.items():
            if made is None:
                table = table.without(key) if key in table else table
                continue
            if key not in table and self._place[key] < last:
                return self._whole()
            if table.get(key) is not made:
                last = max(last, self._place[key])
                table = table.put(key, made)
        return table


@dataclass(frozen=True, slots=True)
class Taken(Generic[Key, Made]):
    """A table that a function took while it was watched: the same again as long as no row of it is drawn anew."""

    drawing: Drawing[Key, Made]
    keys: tuple[Key, ...]
    row: Callable[[Contest, Key], Made | None]
    table: Table[Key, Made]

    def holds(self, contest: Contest) -> bool:
        """Whether this is the table in this contest, too."""
        return self.drawing.draw(contest, self.keys, self.row) is self.table

    def flat(self) -> Iterator[Read]:
        """A row can not be drawn from other rows: nobody would notice one that is added to them later."""
        raise TypeError("a row can not be drawn from rows")


def rows(
    function: Callable[Concatenate[Contest, Key, Args], Made | None],
) -> Callable[Concatenate[Contest, tuple[Key, ...], Args], Table[Key, Made]]:
    """A table of what the function makes of each key: a row is drawn again only when what it read has changed.

    The function is pure, and reads fields of the contest; the arguments after the key are hashable.
    """
    drawings: dict[tuple[object, ...], Drawing[Key, Made]] = {}

    @wraps(function)
    def drawn(
        contest: Contest, keys: tuple[Key, ...], *args: Args.args, **kwargs: Args.kwargs
    ) -> Table[Key, Made]:
        real, note = reader(contest)
        name = (real.id, *args, *sorted(kwargs.items()))
        if name not in drawings and len(drawings) >= KEPT:
            drawings.clear()
        drawing = drawings.setdefault(name, Drawing())

        def row(contest: Contest, key: Key) -> Made | None:
            return function(contest, key, *args, **kwargs)

        table = drawing.draw(real, keys, row)
        note(Taken(drawing, keys, row, table))
        return table

    return cast("Callable[Concatenate[Contest, tuple[Key, ...], Args], Table[Key, Made]]", drawn)
