"""The public draw's arithmetic, which anybody can repeat: what is sealed before, and the order that follows."""

import hashlib
from collections.abc import Iterable

from judging.ids import EntryId


def commitment(seed: str) -> str:
    """What is shown before the draw: SHA-256 of the seed (hex text)."""
    return hashlib.sha256(seed.encode()).hexdigest()


def lot(seed: str, word: str, entry: EntryId) -> str:
    """An entry's lot: SHA-256 of "seed/word/entry" (hex text)."""
    return hashlib.sha256(f"{seed}/{word}/{entry}".encode()).hexdigest()


def drawn(seed: str, word: str, entries: Iterable[EntryId]) -> tuple[EntryId, ...]:
    """The order that follows: entries by their lots, ascending."""
    return tuple(sorted(entries, key=lambda entry: lot(seed, word, entry)))
