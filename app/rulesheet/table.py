"""What a rule sheet is made of: headings, sentences and tables, as paper and terminal both can show them."""

from collections.abc import Sequence
from dataclasses import dataclass


class Struck(str):
    """A cell that is struck out: a mark that was dropped."""

    __slots__ = ()


@dataclass(frozen=True, kw_only=True)
class Table:
    """A heading row and rows; `numbers` are the columns set flush right."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()

    def as_lines(self) -> list[str]:
        """The rows for a terminal: cells side by side, what is struck out in brackets."""
        return [" · ".join(_plain(cell) for cell in row if cell) for row in (self.heads, *self.rows)]


Block = str | Table


@dataclass(frozen=True, kw_only=True)
class Section:
    """A heading with what stands under it; `name` is the same in every language."""

    name: str
    heading: str
    blocks: tuple[Block, ...]

    def as_lines(self) -> list[str]:
        """Every block as lines of text."""
        lines: list[str] = []
        for block in self.blocks:
            lines += [block] if isinstance(block, str) else block.as_lines()
        return lines


def filled(heads: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int] = ()) -> Table:
    """A table without the columns in which no row holds anything."""
    kept = [c for c in range(len(heads)) if any(row[c] for row in rows)]
    return Table(
        heads=tuple(heads[c] for c in kept),
        rows=tuple(tuple(row[c] for c in kept) for row in rows),
        numbers=frozenset(i for i, c in enumerate(kept) if c in numbers),
    )


def _plain(cell: str) -> str:
    text = cell.replace("\n", "; ")
    return f"({text})" if isinstance(cell, Struck) else text
