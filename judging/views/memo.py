"""Remembering what has been drawn: views are asked for after every mark, and most of what they show has not changed."""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Concatenate, Final, ParamSpec, TypeVar, cast

from judging.contest import Contest

Args = ParamSpec("Args")
Made = TypeVar("Made")

KEPT = 4096


def by_identity(function: Callable[Args, Made]) -> Callable[Args, Made]:
    """Remember a pure function's results by the identity of its (immutable) arguments, which are kept alive."""
    kept: OrderedDict[tuple[int, ...], tuple[object, Made]] = OrderedDict()

    @wraps(function)
    def remembered(*args: Args.args, **kwargs: Args.kwargs) -> Made:
        given = (*args, *(item for pair in sorted(kwargs.items()) for item in pair))
        key = tuple(map(id, given))
        found = kept.get(key)
        if found is not None:
            return found[1]
        made = function(*args, **kwargs)
        kept[key] = (given, made)
        if len(kept) > KEPT:
            kept.popitem(last=False)
        return made

    return remembered


BY_TURN: Final = ("sheets", "late", "recused")
"""Tables of a contest by turn and then by judge: here it is noted which fields of which cells were read."""

NOTHING: Final[Mapping[Any, Any]] = {}
ITSELF: Final = ""
"""Noted of a cell that is empty or plain text: the cell."""

KIND: Final = "__class__"
"""Noted of a cell that holds a sheet: that it does."""


@dataclass
class Turn:
    """The row of one turn as it was, and the fields of its cells that were read; None: all of it was."""

    row: Any
    cells: dict[tuple[Any, str], Any] | None = field(default_factory=dict)

    def holds(self, row: Any) -> bool:  # noqa: ANN401 (a row of any of the tables)
        """Whether what was read of it is the same in this row."""
        if self.cells is None or (row is None) != (self.row is None):
            return False
        cells = NOTHING if row is None else row
        for (judge, name), value in self.cells.items():
            cell = cells.get(judge)
            if (cell if name == ITSELF else getattr(cell, name)) is not value:
                return False
        self.row = row
        return True


@dataclass
class Read:
    """What a function read of a contest. As long as all of that is the same, so is its result."""

    whole: dict[str, Any] = field(default_factory=dict)
    tables: dict[str, Any] = field(default_factory=dict)
    turns: dict[str, dict[Any, Turn]] = field(default_factory=dict)
    parts: list["Read"] = field(default_factory=list)
    """What was read for it by functions that are remembered themselves."""

    def holds(self, contest: Contest) -> bool:
        """Whether it would read the same in this contest."""
        if any(getattr(contest, name) is not value for name, value in self.whole.items()):
            return False
        for name, table in self.tables.items():
            now = getattr(contest, name)
            if now is not table:
                for key, turn in self.turns.get(name, NOTHING).items():
                    row = now.get(key)
                    if row is not turn.row and not turn.holds(row):
                        return False
                self.tables[name] = now
        return all(part.holds(contest) for part in self.parts)


class Watched:
    """A contest as a function reads it while it is noted what it reads."""

    def __init__(self, contest: Contest, read: Read) -> None:
        self.contest_, self.read_ = contest, read

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (any field of the contest)
        value = getattr(self.contest_, name)
        if name in BY_TURN:
            self.read_.tables[name] = value
            return Rows(name, value, self.read_)
        self.read_.whole[name] = value
        return value


class Rows:
    """One of those tables: rows can be taken from it one by one; whoever looks at all depends on all."""

    def __init__(self, name: str, table: Mapping[Any, Any], read: Read) -> None:
        self._name, self._table, self._read = name, table, read

    def get(self, turn: Any, default: Any = None) -> Any:  # noqa: ANN401 (as a mapping does)
        """The row of a turn; fields of its cells are noted as they are read."""
        row = self._table.get(turn)
        noted = self._read.turns.setdefault(self._name, {}).setdefault(turn, Turn(row))
        return default if row is None and default is None else Cells(NOTHING if row is None else row, noted)

    def __getitem__(self, turn: Any) -> Any:  # noqa: ANN401 (as a mapping does)
        if turn not in self._table:
            raise KeyError(turn)
        return self.get(turn)

    def __contains__(self, turn: Any) -> bool:  # noqa: ANN401 (as a mapping does)
        return self.get(turn) is not None

    def __getattr__(self, method: str) -> Any:  # noqa: ANN401 (items, keys, values)
        self._read.whole[self._name] = self._table
        return getattr(self._table, method)


class Cells:
    """A row of such a table."""

    def __init__(self, row: Mapping[Any, Any], noted: Turn) -> None:
        self._row, self._noted = row, noted

    def get(self, judge: Any, default: Any = None) -> Any:  # noqa: ANN401 (as a mapping does)
        """A judge's cell."""
        cell, cells = self._row.get(judge), self._noted.cells
        if cells is None:
            return default if cell is None else cell
        if cell is None or isinstance(cell, str):
            cells[judge, ITSELF] = cell
            return default if cell is None else cell
        cells[judge, KIND] = type(cell)
        return Cell(cell, judge, cells)

    def __getitem__(self, judge: Any) -> Any:  # noqa: ANN401 (as a mapping does)
        found = self.get(judge)
        if found is None:
            raise KeyError(judge)
        return found

    def __contains__(self, judge: Any) -> bool:  # noqa: ANN401 (as a mapping does)
        return self.get(judge) is not None

    def __getattr__(self, method: str) -> Any:  # noqa: ANN401 (items, keys, values)
        self._noted.cells = None
        return getattr(self._row, method)


class Cell:
    """A sheet in such a row: a judge's new draft is nothing to who looked at what is recorded."""

    def __init__(self, cell: object, judge: object, cells: dict[tuple[Any, str], Any]) -> None:
        self._cell, self._judge, self._cells = cell, judge, cells

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (any field of a sheet)
        value = self._cells[self._judge, name] = getattr(self._cell, name)
        return value


def kept(function: Callable[Concatenate[Contest, Args], Made]) -> Callable[Concatenate[Contest, Args], Made]:
    """Draw again only when something that was read for it has changed; what comes out equal stays the same object.

    The function is pure and reads fields of the contest; its other arguments are hashable.
    """
    drawn: dict[tuple[object, ...], tuple[Read, Made]] = {}

    @wraps(function)
    def remembered(contest: Contest, *args: Args.args, **kwargs: Args.kwargs) -> Made:
        watched = contest if isinstance(contest, Watched) else None
        real: Contest = contest if watched is None else watched.contest_
        key = (real.id, *args, *sorted(kwargs.items()))
        found = drawn.get(key)
        if found is None or not found[0].holds(real):
            read = Read()
            made = function(cast("Contest", Watched(real, read)), *args, **kwargs)
            if found is not None and found[1] == made:
                made = found[1]
            if len(drawn) >= KEPT:
                drawn.clear()
            found = drawn[key] = (read, made)
        if watched is not None:
            watched.read_.parts.append(found[0])
        return found[1]

    return cast("Callable[Concatenate[Contest, Args], Made]", remembered)
