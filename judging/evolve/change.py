"""Small changes of a frozen state."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from judging.contest import Contest
from judging.table import Table

Key = TypeVar("Key")
Value = TypeVar("Value")
Steps = Mapping[type, Callable[[Contest, Any], Contest]]
"""What each kind of event does to the contest; a concern lists its own."""


def put(table: Mapping[Key, Value], key: Key, value: Value) -> Mapping[Key, Value]:
    """The table with one value set."""
    return put_all(table, {key: value})


def put_all(table: Mapping[Key, Value], values: Mapping[Key, Value]) -> Mapping[Key, Value]:
    """The table with these values set."""
    return table.update(values) if isinstance(table, Table) else {**table, **values}


def without(table: Mapping[Key, Value], key: Key) -> Mapping[Key, Value]:
    """The table with one key left out."""
    return table.without(key) if isinstance(table, Table) else {k: v for k, v in table.items() if k != key}


def with_show(contest: Contest, **changes: object) -> Contest:
    """The contest with a changed show."""
    return replace(contest, show=replace(contest.show, **changes))  # type: ignore[arg-type]
