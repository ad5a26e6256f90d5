"""What a view function reads of a contest, noted while it reads: as long as all of that is the same, so is the view."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, Final, Protocol

from judging.contest import Contest
from judging.table import Table

BY_JUDGE: Final = frozenset(("sheets", "late", "recused"))
"""Tables by turn and then by judge: it is noted which fields of which cells were read."""

BY_KEY: Final = frozenset(
    (
        "show.states",
        "show.over_ms",
        "show.excluded",
        "amended_of",
        "outcome.tallies",
        "outcome.stood",
        "counted.turns",
    )
)
"""Tables of which it is noted which values were read."""

INSIDE: Final = frozenset(("show", "outcome", "counted"))
"""Parts of a contest of which it is noted which of their fields were read."""

NOTHING: Final[Mapping[Any, Any]] = {}
ABSENT: Final = object()

ITSELF: Final = ""
"""Noted of a cell that is empty or plain text: the cell."""

KIND: Final = "__class__"
"""Noted of a cell that holds a sheet: that it does."""

FEW: Final = 8
"""Up to so many noted values of a table are looked up one by one rather than by what is new in the table."""


Path = str | Callable[[Contest], Any]
"""What is read of a contest: "plan", or "show.order"; or what a function makes of it that is remembered itself."""


@cache
def getter(path: Path) -> Callable[[Contest], Any]:
    """What reads this of a contest."""
    return attrgetter(path) if isinstance(path, str) else path


def other(now: Any, value: Any) -> bool:  # noqa: ANN401 (any field)
    """Whether this is not what was read: another object, and not the same word or number either."""
    return now is not value and not (isinstance(now, str | int) and now == value and type(now) is type(value))


class Note(Protocol):
    """What was read of one value of a table."""

    def holds(self, value: Any) -> bool:  # noqa: ANN401 (of any table)
        """Whether the same would be read in this value (None: there is none)."""


@dataclass(slots=True)
class Whole:
    """A value that was looked at as it is."""

    value: Any

    def holds(self, value: Any) -> bool:  # noqa: ANN401 (of any table)
        """Whether it is this one, or one equal to it."""
        return value is self.value or bool(value == self.value)


@dataclass(slots=True)
class Row:
    """The row of a turn, and the fields of its cells that were read.

    `cells` None: all of the row was. `present`: it was asked whether there is a row at all.
    """

    row: Any
    cells: dict[tuple[Any, str], tuple[Any, Any]] | None = field(default_factory=dict)
    present: bool = False

    def holds(self, value: Any) -> bool:  # noqa: ANN401 (a row of any of the tables)
        """Whether what was read of it is the same in this row."""
        if value is self.row:
            return True
        if self.cells is None or (self.present and (value is None) != (self.row is None)):
            return False
        cells = NOTHING if value is None else value
        for (judge, name), (read, default) in self.cells.items():
            cell = cells.get(judge)
            cell = default if cell is None else cell
            if (cell if name == ITSELF else getattr(cell, name)) is not read:
                return False
        self.row = value
        return True


@dataclass(slots=True)
class Noted:
    """What was read of one table, by key; `table` is the one in which all of it was found the same last."""

    table: Any
    notes: dict[Any, Note] = field(default_factory=dict)

    def holds(self, now: Mapping[Any, Any]) -> bool:
        """Whether the same would be read in this table."""
        if now is self.table:
            return True
        if len(self.notes) <= FEW:
            self.table = None  # an old version of a long table is not kept for so little
            for key, note in self.notes.items():  # noqa: SIM110 (as above)
                if not note.holds(now.get(key)):
                    return False
            return True
        if not all(self.notes[key].holds(now.get(key)) for key in news(self.table, now, self.notes)):
            return False
        self.table = now
        return True


def news(before: Any, now: Any, among: Mapping[Any, Any]) -> Iterable[Any]:  # noqa: ANN401 (tables)
    """The keys, of these, whose value may be another one."""
    if now is before:
        return ()
    if isinstance(now, Table) and isinstance(before, Table):
        return [key for key in now.changed(before) if key in among]
    if before is None:
        return tuple(among)
    keys = among if len(among) < len(now) else dict.fromkeys(chain(now, before))
    return [k for k in keys if now.get(k, ABSENT) is not before.get(k, ABSENT) and k in among]


class Part(Protocol):
    """What was read for it by a function that is remembered itself."""

    def holds(self, contest: Contest) -> bool:
        """Whether it would read the same in this contest."""

    def flat(self) -> Iterator["Read"]:
        """Itself and its parts, and theirs."""


@dataclass(slots=True)
class Read:
    """What a function read of a contest. As long as all of that is the same, so is its result."""

    fields: dict[Path, Any] = field(default_factory=dict)
    tables: dict[Path, Noted] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)

    def holds(self, contest: Contest) -> bool:
        """Whether it would read the same in this contest."""
        for path, value in self.fields.items():
            if other(getter(path)(contest), value):
                return False
        for path, noted in self.tables.items():
            now = getter(path)(contest)
            if now is not noted.table and not noted.holds(now):
                return False
        for part in self.parts:  # noqa: SIM110 (asked after every mark: a loop is quicker than a generator)
            if not part.holds(contest):
                return False
        return True

    def flat(self) -> Iterator["Read"]:
        """Itself and its parts, and theirs."""
        yield self
        for part in self.parts:
            yield from part.flat()

    def table(self, path: Path, table: Any) -> dict[Any, Note]:  # noqa: ANN401 (a table of the contest)
        """The notes of this table."""
        return self.tables.setdefault(path, Noted(table)).notes


class Watched:
    """A contest, or a part of it, as a function reads it while it is noted what it reads."""

    def __init__(self, contest: Contest, read: Read, of: object = None, path: str = "") -> None:
        self.contest_, self.read_ = contest, read
        self._of, self._path = contest if of is None else of, path

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (any field of the contest)
        value, path = getattr(self._of, name), self._path + name
        if path in BY_JUDGE or path in BY_KEY:
            return Rows(path, value, self.read_)
        if path in INSIDE:
            return Watched(self.contest_, self.read_, value, f"{path}.")
        self.read_.fields[path] = value
        return value


class Rows:
    """One of those tables, or one that a function made: values can be taken from it one by one.

    Whoever looks at all depends on all.
    """

    def __init__(self, path: Path, table: Mapping[Any, Any], read: Read) -> None:
        self._path, self._table, self._read = path, table, read

    def get(self, key: Any, default: Any = None) -> Any:  # noqa: ANN401 (as a mapping does)
        """The value of a key; of a row it is noted which fields of which cells are read."""
        value, notes = self._table.get(key), self._read.table(self._path, self._table)
        if self._path not in BY_JUDGE:
            notes[key] = Whole(value)
            return default if value is None else value
        noted = notes.get(key)
        if noted is None:
            noted = notes[key] = Row(value)
        assert isinstance(noted, Row)
        if default is None:
            noted.present = True
            if value is None:
                return None
        return Cells(NOTHING if value is None else value, noted)

    def __getitem__(self, key: Any) -> Any:  # noqa: ANN401 (as a mapping does)
        found = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: Any) -> bool:  # noqa: ANN401 (as a mapping does)
        return self.get(key) is not None

    def __iter__(self) -> Iterator[Any]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __getattr__(self, method: str) -> Any:  # noqa: ANN401 (items, keys, values)
        return getattr(self._all(), method)

    def _all(self) -> Mapping[Any, Any]:
        self._read.fields[self._path] = self._table
        return self._table


class Cells:
    """A row of such a table."""

    def __init__(self, row: Mapping[Any, Any], noted: Row) -> None:
        self._row, self._noted = row, noted

    def get(self, judge: Any, default: Any = None) -> Any:  # noqa: ANN401 (as a mapping does)
        """A judge's cell; where there is none the default, and then only its fields are noted, too."""
        cell, cells = self._row.get(judge), self._noted.cells
        found = default if cell is None else cell
        if cells is None:
            return found
        if found is None or isinstance(found, str):
            cells[judge, ITSELF] = (found, default)
            return found
        if default is None:
            cells[judge, KIND] = (type(cell), None)
        return Cell(found, judge, cells, default)

    def __getitem__(self, judge: Any) -> Any:  # noqa: ANN401 (as a mapping does)
        found = self.get(judge)
        if found is None:
            raise KeyError(judge)
        return found

    def __contains__(self, judge: Any) -> bool:  # noqa: ANN401 (as a mapping does)
        return self.get(judge) is not None

    def __iter__(self) -> Iterator[Any]:
        self._noted.cells = None
        return iter(self._row)

    def __len__(self) -> int:
        self._noted.cells = None
        return len(self._row)

    def __getattr__(self, method: str) -> Any:  # noqa: ANN401 (items, keys, values)
        self._noted.cells = None
        return getattr(self._row, method)


class Cell:
    """A sheet in such a row: a judge's new draft is nothing to who looked at what is recorded."""

    def __init__(
        self, cell: object, judge: object, cells: dict[tuple[Any, str], tuple[Any, Any]], default: object
    ) -> None:
        self._cell, self._judge, self._cells, self._default = cell, judge, cells, default

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (any field of a sheet)
        value = getattr(self._cell, name)
        self._cells[self._judge, name] = (value, self._default)
        return value
