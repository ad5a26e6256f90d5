"""Adjustments, corrections in front of the hall, and certification."""

from dataclasses import dataclass
from decimal import Decimal

from judging.events.stamp import Stamped
from judging.figures.brought import Brought
from judging.ids import AwardId, EntryId, JudgeId, TurnId
from judging.scrutiny.correction import Amendment, AwardChange, PlaceChange


@dataclass(frozen=True, kw_only=True)
class JudgeAsked(Stamped):
    """The judge is asked to look at the recorded sheet again."""

    turn: TurnId
    judge: JudgeId


@dataclass(frozen=True, kw_only=True)
class EntryAdjusted(Stamped):
    """A bonus or deduction with its reason."""

    turn: TurnId
    item: str
    points: Decimal
    reason: str
    evidence: str


@dataclass(frozen=True, kw_only=True)
class CorrectionProposed(Stamped):
    """Somebody proposes to correct recorded marks or figures."""

    correction: str
    amendments: tuple[Amendment, ...]
    reason: str
    brought: Brought | None = None


@dataclass(frozen=True, kw_only=True)
class CorrectionConfirmed(Stamped):
    """A second person applied it; these places and awards changed. `public`: something announced is no longer right."""

    correction: str
    public: bool
    places: tuple[PlaceChange, ...]
    awards: tuple[AwardChange, ...]


@dataclass(frozen=True, kw_only=True)
class CorrectionDropped(Stamped):
    """It was set aside."""

    correction: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class CorrectionsAnnounced(Stamped):
    """The hall is told of these corrections: what was announced before, and what is right now."""

    corrections: tuple[str, ...]
    places: tuple[PlaceChange, ...]
    awards: tuple[AwardChange, ...]


@dataclass(frozen=True, kw_only=True)
class AnnouncementEnded(Stamped):
    """The show goes on."""


@dataclass(frozen=True, kw_only=True)
class ResultsCertified(Stamped):
    """The result is certified; `standings` and `awards` are what was certified (entry, rank, total as shown)."""

    standings: tuple[tuple[EntryId, int | None, str], ...]
    awards: tuple[tuple[AwardId, tuple[EntryId, ...]], ...]
    note: str
