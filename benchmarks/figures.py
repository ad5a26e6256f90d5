"""Ratios of interleaved rounds as minimum, median and maximum, and a table of them."""

import statistics
from collections.abc import Sequence
from typing import Any

Spread = dict[str, float]


def spread(values: Sequence[float], digits: int = 3) -> Spread:
    """Minimum, median and maximum."""
    return {
        "min": round(min(values), digits),
        "median": round(statistics.median(values), digits),
        "max": round(max(values), digits),
    }


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> Spread:
    """Spread of ours to theirs, round by round: the rounds were run side by side."""
    return spread([mine / other for mine, other in zip(ours, theirs, strict=True)])


def shown(value: object) -> str:
    """A spread as `median (min-max)`, anything else as it is."""
    if isinstance(value, dict):
        return f"{value['median']:g} ({value['min']:g}-{value['max']:g})"
    return f"{value:g}" if isinstance(value, float) else str(value)


def table(heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """A table in Markdown that reads well in a terminal too."""
    cells = [list(heads), *[[shown(value) for value in row] for row in rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in cells
    ]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])
