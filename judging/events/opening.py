"""Rehearsed, opened."""

from dataclasses import dataclass

from judging.events.stamp import Stamped


@dataclass(frozen=True, kw_only=True)
class ContestCreated(Stamped):
    """The contest exists under this plan (by its digest)."""

    plan_digest: str


@dataclass(frozen=True, kw_only=True)
class PlanRevised(Stamped):
    """A draft contest got a new revision of its plan."""

    plan_digest: str


@dataclass(frozen=True, kw_only=True)
class RehearsalStarted(Stamped):
    """From here on everything is rehearsal."""


@dataclass(frozen=True, kw_only=True)
class RehearsalCleared(Stamped):
    """Everything since the rehearsal began is set aside; the contest is a draft again."""


@dataclass(frozen=True, kw_only=True)
class ContestOpened(Stamped):
    """The contest runs for real; these open questions of the rule sheet were said yes to."""

    accepted: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class OthersMarkSet(Stamped):
    """Rehearsal: unattended seats mark by themselves, or not."""

    on: bool
