"""Judges' sheets: drafted, recorded, late."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from judging.ids import CriterionId, Instant


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A judge's scoresheet of a turn: the draft, and what is recorded and counts."""

    draft: Mapping[CriterionId, Decimal] = field(default_factory=dict)
    recorded: Mapping[CriterionId, Decimal] | None = None
    comment: str = ""
    receipt: str | None = None
    at: Instant | None = None
    reopened: bool = False
    asks_reopen: str | None = None
    unusual: tuple[CriterionId, ...] = ()
    confirmed: tuple[CriterionId, ...] = ()
    question: Literal["asked", "kept", "opened"] | None = None
    """The scrutineer's question about this sheet, and what the judge made of it."""


@dataclass(frozen=True, kw_only=True)
class LateSheet:
    """A sheet that arrived after marking had closed; `accepted` None while nobody has decided."""

    marks: Mapping[CriterionId, Decimal]
    comment: str
    receipt: str
    at: Instant
    accepted: bool | None = None
    unusual: tuple[CriterionId, ...] = ()
    confirmed: tuple[CriterionId, ...] = ()
