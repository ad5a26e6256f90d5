"""Mistakes of a plan or tally file: the line, what is wrong, and an example of what would be right."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final

from app.sentences import knows, say
from judging.ids import Lang

Path = tuple[str | int, ...]


@dataclass(frozen=True, kw_only=True)
class Mistake:
    """One mistake: where (line and column from 1), which, and the words its sentence needs."""

    line: int
    column: int
    path: Path
    code: str
    args: Mapping[str, str] = field(default_factory=dict)
    sheet: str = ""
    """Of a workbook: the sheet whose row and column these are."""

    def sentence(self, lang: Lang = "en") -> str:
        """What is wrong and what would be right, in one language."""
        where = ".".join(str(p + 1) if isinstance(p, int) else p for p in self.path)
        parts = [say(lang, f"plan-mistake-{self.code}", **self.args)]
        if guess := self.args.get("guess"):
            parts.append(say(lang, "plan-mistake-guess", guess=guess))
        elif example := self.args.get("example"):
            parts.append(say(lang, "plan-mistake-example", example=example))
        elif knows(lang, right := f"plan-right-{self.code}"):
            parts.append(say(lang, right, **self.args))
        text = ("" if lang == "zh-CN" else " ").join(parts)
        if self.sheet:
            return say(
                lang,
                "plan-mistake-cell",
                sheet=self.sheet,
                cell=f"{_letters(self.column)}{self.line}",
                text=text,
            )
        return say(lang, "plan-mistake-line", line=str(self.line), where=where or "-", text=text)

    def __str__(self) -> str:
        """The English sentence."""
        return self.sentence("en")


def _letters(column: int) -> str:
    """A column as spreadsheets call it: A … Z, AA …"""
    more, last = divmod(column - 1, 26)
    return (_letters(more) if more else "") + chr(ord("A") + last)


MOST_TOLD: Final = 300
"""Mistakes of one file: who has more of them has one, over and over."""


class EnoughError(Exception):
    """So many mistakes have been noted that the rest of the file is not looked at."""


class Mistakes:
    """Collects mistakes, so that one reading of a file reports all of them, up to as many as anybody reads."""

    def __init__(self) -> None:
        """None yet."""
        self._found: dict[tuple[str | int, ...], Mistake] = {}

    def add(self, mistake: Mistake) -> None:
        """Note a mistake, unless the same was noted at the same place. EnoughError when nobody would read on."""
        key = (
            *mistake.path,
            mistake.line,
            mistake.column,
            mistake.sheet,
            mistake.code,
            *mistake.args.values(),
        )
        self._found.setdefault(key, mistake)
        if len(self._found) >= MOST_TOLD:
            raise EnoughError

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._found)

    def __iter__(self) -> Iterator[Mistake]:
        """In the file's order."""
        return iter(sorted(self._found.values(), key=lambda m: (m.line, m.column)))

    def __len__(self) -> int:
        """How many."""
        return len(self._found)


def guess(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or nothing."""
    words = list(known)
    lower = {w.lower(): w for w in words}
    close = get_close_matches(word.lower(), list(lower), n=1, cutoff=0.6)
    return lower[close[0]] if close else ""
