"""What the scrutineer's desk is sent to enter figures from outside: papers as tables of text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from judging.ids import Instant, RoundId, Words

Sort = Literal["figure", "graded", "numeric", "approval", "ranking", "previous", "difficulty", "outcome"]


@dataclass(frozen=True, kw_only=True)
class FigureColumn:
    """A column of a figures table: its name, or the Fluent key of one; the words it allows, none when free."""

    id: str
    name: Words | None
    label: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FigureRow:
    """A row: the present values as text (empty when nothing is entered), who entered them, and what they replaced."""

    id: str
    unit: Words | None
    topic: Words | None
    cells: tuple[str, ...]
    owed: bool
    released: bool
    by: str
    at: Instant | None
    source: str
    times: int
    before: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class FigureTable:
    """A paper as the desk fills it in.

    `returned` and `issued` are the papers that came back and that may be handed in; `owed` counts the rows still
    to be filled in; a ranking has one row for each order that was found, with its papers.
    """

    id: str
    sort: Sort
    component: str
    name: Words | None
    round: RoundId | None
    round_name: Words | None
    electorate: str | None
    electorate_name: Words | None
    item: str | None
    item_name: Words | None
    columns: tuple[FigureColumn, ...]
    rows: Sequence[FigureRow]
    returned: int | None
    issued: int | None
    owed: int


@dataclass(frozen=True, kw_only=True)
class FiguresSlice:
    """Everything from outside: the papers, how many values are owed, how many entered lines are not public yet."""

    tables: tuple[FigureTable, ...]
    owed: int
    unreleased: int
