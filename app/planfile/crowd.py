"""Short forms that stand for more than a contest has: a few lines can ask for millions of judges or turns."""

from typing import Final

from app.planfile.mistakes import Mistake, Mistakes
from app.planfile.source import MOST_NODES, Node

MOST_NUMBERED: Final = 10_000
"""Judges of all panels together that are given by their number."""


def crowded(root: Node, mistakes: Mistakes) -> bool:
    """Whether the judges given by number, or every round's entries, are too many to be written out; noted."""
    panels, rounds, entries = (_items(root, name) for name in ("panels", "rounds", "entries"))
    counts = [p.fields["judges"].text for p in panels if "judges" in p.fields]
    numbered = sum(int(text) for text in counts if text.isdecimal() and len(text) < 5)
    found = None
    if numbered > MOST_NUMBERED:
        found = root.fields["panels"]
    elif len(rounds) * len(entries) > MOST_NODES:
        found = root.fields["rounds"]
    if found is not None:
        mistakes.add(Mistake(line=found.line, column=found.column, path=(), code="too-many"))
    return found is not None


def _items(root: Node, name: str) -> tuple[Node, ...]:
    return root.fields[name].items if name in root.fields else ()
