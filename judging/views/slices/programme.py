"""The contest, its running order, a public draw, and who is on after whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from judging.contest import Chapter, Mode, TurnState
from judging.ids import EntryId, Instant, RoundId, TurnId, Words


@dataclass(frozen=True, kw_only=True)
class ThemeView:
    """Colours of the contest."""

    accent: str | None
    background: str | None
    base: Literal["dark", "light"]


@dataclass(frozen=True, kw_only=True)
class ContestSlice:
    """What the contest is and in which mode it runs."""

    id: str
    title: Words
    subtitle: Words | None
    organiser: Words | None
    venue: Words | None
    date: str | None
    mode: Mode
    chapter: Chapter
    round: RoundId
    round_name: Words
    entry_count: int
    judge_count: int
    theme: ThemeView
    criteria: tuple[Words, ...]


@dataclass(frozen=True, kw_only=True)
class GoalView:
    """A declared target."""

    text: Words
    figure: str | None


@dataclass(frozen=True, kw_only=True)
class ProgrammeRow:
    """One line of the running order."""

    turn: TurnId
    entry: EntryId
    position: int
    unit: Words
    topic: Words | None
    presenter: Words | None
    state: TurnState


@dataclass(frozen=True, kw_only=True)
class Entrant:
    """An entry that takes part, before it has a place in the running order."""

    entry: EntryId
    unit: Words


@dataclass(frozen=True, kw_only=True)
class ProgrammeSlice:
    """The running order 出场顺序; empty rows before a draw (`drawn` False)."""

    drawn: bool
    rows: Sequence[ProgrammeRow]
    entrants: tuple[Entrant, ...]
    """Before the draw: who takes part, in the plan's order. Empty afterwards: the rows say it."""


@dataclass(frozen=True, kw_only=True)
class DrawSlice:
    """A public draw: first the commitment, then the word, the seed and the order; anyone can repeat it."""

    commitment: str
    word: str | None
    seed: str | None
    names: tuple[Words, ...]
    """Units taking part, in the plan's order."""
    order: tuple[Words, ...] | None
    ids: tuple[EntryId, ...]
    """The entries' ids, which the draw is repeated with: as `order` has them, before the draw as `names` has them."""


@dataclass(frozen=True, kw_only=True)
class QueueRow:
    """A turn still ahead and about when."""

    turn: TurnId
    position: int
    unit: Words
    presenter: Words | None
    about_at: Instant | None
    state: TurnState


@dataclass(frozen=True, kw_only=True)
class QueueSlice:
    """Who is on after whom."""

    rows: Sequence[QueueRow]
