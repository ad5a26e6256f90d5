"""The run of show, for the host."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from judging.commands import Command
from judging.ids import Instant, TurnId, Words


@dataclass(frozen=True, kw_only=True)
class CueView:
    """A step the host can take. `label` is a Fluent key (cue-…), args are its words; `command` is ready to send."""

    label: str
    detail: str
    """Fluent key that says what will happen and to whom."""
    args: Mapping[str, str | int]
    unit: Words | None
    award: Words | None
    command: Command
    hold: bool
    """True: cannot be taken back; a long press, and one sentence of warning."""


@dataclass(frozen=True, kw_only=True)
class CueRow:
    """A line of the run of show; times are planned/actual instants when known."""

    turn: TurnId | None
    kind: Literal["opening", "draw", "turn", "standings", "levels", "award", "certify"]
    label: str
    position: int | None
    unit: Words | None
    state: Literal["done", "now", "ahead", "to-mark", "skipped", "withdrawn"]
    """to-mark: heard, and still to be marked, together with others."""
    planned_at: Instant | None
    took_ms: int | None
    planned_ms: int | None


@dataclass(frozen=True, kw_only=True)
class OpenQuestion:
    """A question the rule sheet leaves open: Fluent key check-<kind> with its args; `id` is what a yes names."""

    id: str
    label: str
    args: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class OwedPaper:
    """A paper the standing waits for: of what, whose, and how many values."""

    name: Words
    round_name: Words | None
    electorate_name: Words | None
    item_name: Words | None
    count: int


@dataclass(frozen=True, kw_only=True)
class RundownSlice:
    """The evening from opening to certification, line by line."""

    rows: Sequence[CueRow]


@dataclass(frozen=True, kw_only=True)
class RunSlice:
    """The run of show: what is next, what follows, what can be undone."""

    revision: int
    next: CueView | None
    then: tuple[str, ...]
    """Fluent keys of the two or three steps after the next."""
    waiting_for: str | None
    """Fluent key: what the show waits for when there is no next step (e.g. the scrutineer's certification)."""
    also: tuple[CueView, ...]
    """Other steps possible now: skip, break, freeze, call a skipped entry …"""
    undo: CueView | None
    ahead_ms: int | None
    """Negative: behind the plan."""
    ends_at: Instant | None
    others_mark: bool
    figures_owed: tuple[OwedPaper, ...]
    """What the scrutineer still enters; said before the standing waits for it."""
    open_questions: tuple[OpenQuestion, ...]
    last_by: str
    last_step: str
    last_at: Instant


@dataclass(frozen=True, kw_only=True)
class LogRow:
    """A line of the log in plain words: Fluent key log-<kind in kebab case> with args."""

    n: int
    at: Instant
    by: str
    label: str
    args: Mapping[str, str | int]
    unit: Words | None
    questions: tuple[OpenQuestion, ...]
    """The open questions said yes to, where the line is about the opening."""


@dataclass(frozen=True, kw_only=True)
class LogSlice:
    """The last lines of the log, newest first."""

    rows: tuple[LogRow, ...]
