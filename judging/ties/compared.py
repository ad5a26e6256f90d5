"""What a comparison finds: a key and a text for each tied entry."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as of_class
from fractions import Fraction

from judging.ids import EntryId
from judging.trace import exact

WORST = Fraction(10**30)
"""What an entry without a value counts as in a comparison: behind everybody."""


@dataclass(frozen=True, kw_only=True)
class Compared:
    """For each tied entry a key (smaller is better) and what it is shown as."""

    keys: Mapping[EntryId, tuple[Fraction, ...]]
    shown: Mapping[EntryId, str]
    args: Mapping[str, str] = of_class(default_factory=dict)


def single(
    values: Mapping[EntryId, Fraction | None], *, high: bool, args: Mapping[str, str] | None = None
) -> Compared:
    """One number for each entry; who has none stands behind everybody."""
    sign = -1 if high else 1
    return Compared(
        keys={e: (WORST if v is None else sign * v,) for e, v in values.items()},
        shown={e: "" if v is None else exact(v) for e, v in values.items()},
        args=args or {},
    )
