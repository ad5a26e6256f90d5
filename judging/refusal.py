"""Refusals are values: a stable code and its arguments; the sentence is in the reader's language files."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Refused:
    """A command that was not carried out: nothing changed, nothing is lost. Fluent key: refused-<code>."""

    code: str
    args: Mapping[str, str | int] = field(default_factory=dict)
