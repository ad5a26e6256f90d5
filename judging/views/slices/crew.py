"""The panel, the links and the covered outcome, for the host."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from judging.commands import SceneKind
from judging.ids import AwardId, EntryId, Instant, JudgeId, PanelId, TurnId, Words
from judging.views.slices.scrutiny import StepView
from judging.views.slices.standings import AwardView, StandingRow


@dataclass(frozen=True, kw_only=True)
class SeatRow:
    """A judge as the host sees the seat. No marks."""

    judge: JudgeId
    label: Words
    person: str | None
    """Name of the substitute sitting there, if any."""
    panel: PanelId
    turn: TurnId | None
    """The turn this is about, where it is not the one on stage: whose sheet is asked for, else the one of `state`."""
    sheets: int
    """How many sheets are still to be handed in."""
    unit: Words | None
    state: Literal["idle", "marking", "recorded", "late", "recused", "missing", "reopened"]
    marked: int
    of: int
    receipt: str | None
    help: bool
    asks_reopen: str | None
    """The reason a judge gives for wanting the sheet back."""


@dataclass(frozen=True, kw_only=True)
class LateRow:
    """A sheet that arrived after closing and waits for a decision."""

    turn: TurnId
    judge: JudgeId
    label: Words
    unit: Words
    at: Instant
    receipt: str


@dataclass(frozen=True, kw_only=True)
class PanelSlice:
    """The panel for the turn now marking (or on stage)."""

    turn: TurnId | None
    recorded: int
    due: int
    seats: tuple[SeatRow, ...]
    late: tuple[LateRow, ...]


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A question people must decide: a tie at a prize boundary or at the cut."""

    question: str
    label: str
    args: Mapping[str, str | int]
    entries: tuple[EntryId, ...]
    units: tuple[Words, ...]
    choices: tuple[Literal["order", "share", "choose", "accept"], ...]


@dataclass(frozen=True, kw_only=True)
class OutcomeSlice:
    """Standing and awards as they would be: covered on the host's own screen until uncovered by hand."""

    rows: Sequence[StandingRow]
    awards: tuple[AwardView, ...]
    steps: Mapping[AwardId, tuple[StepView, ...]]
    """How each award was given, people's decisions included."""
    owed: tuple[Choice, ...]


@dataclass(frozen=True, kw_only=True)
class LinkRow:
    """A device's link, known to the server only, never to the journal."""

    seat: str
    device: str
    online: bool
    since: Instant
    unsent: int
    battery: int | None
    approved: bool


@dataclass(frozen=True, kw_only=True)
class ScreenRow:
    """A named screen and what it shows; `text` is the message on it."""

    screen: str
    online: int
    kind: SceneKind
    text: str
    pinned: bool


@dataclass(frozen=True, kw_only=True)
class LinksSlice:
    """Who is connected: seats, screens, and how many follow."""

    seats: tuple[LinkRow, ...]
    screens: tuple[ScreenRow, ...]
    followers: int
    pairing_open: bool
