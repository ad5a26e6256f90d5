"""Sentences of the product in the reader's language, from the same Fluent files the pages use."""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

from judging.ids import Lang

LOCALES: Final = Path(__file__).resolve().parent.parent / "frontend" / "locales"


DEFINED: Final = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)


class Sentences:
    """The sentences of one language. A file is parsed when one of its sentences is first said: parsing takes long."""

    def __init__(self, lang: Lang) -> None:
        self.bundle = FluentBundle([lang], use_isolating=False)
        self._texts = {
            path: path.read_text(encoding="utf-8") for path in sorted((LOCALES / lang).glob("*.ftl"))
        }
        self._where = {code: path for path, text in self._texts.items() for code in DEFINED.findall(text)}
        self._parsed: set[Path] = set()

    def find(self, code: str) -> bool:
        """Whether there is a sentence of this name; its file is parsed then."""
        path = self._where.get(code)
        if path is not None:
            self._parse(path)
        return self.bundle.has_message(code)

    def parse_all(self) -> None:
        """Parse every file: a sentence speaks of one in another file."""
        for path in self._texts:
            self._parse(path)

    def _parse(self, path: Path) -> None:
        if path not in self._parsed:
            self._parsed.add(path)
            self.bundle.add_resource(FluentResource(self._texts[path]))


@cache
def _sentences(lang: Lang) -> Sentences:
    return Sentences(lang)


def knows(lang: Lang, code: str) -> bool:
    """Whether there is a sentence of this name."""
    return _sentences(lang).find(code)


def say(lang: Lang, code: str, **args: str | int) -> str:
    """The sentence with its words filled in; KeyError when there is none of that name."""
    known = _sentences(lang)
    if not known.find(code):
        raise KeyError(f"no sentence {code} in {lang}")
    pattern = known.bundle.get_message(code).value
    if pattern is None:
        raise KeyError(f"{code} in {lang} has no text of its own")
    # a sentence that tells none and one from several chooses by numbers
    told = {name: int(value) if value in ("0", "1") else value for name, value in args.items()}
    text, problems = known.bundle.format_pattern(pattern, told)
    if problems:
        known.parse_all()
        text, problems = known.bundle.format_pattern(pattern, told)
    if problems:
        raise KeyError(f"{code} in {lang}: {problems[0]}")
    return str(text)


def named(text: Mapping[Lang, str] | None, lang: Lang) -> str:
    """What the organiser typed, in the reader's language, else in the other; nothing where nothing was typed."""
    return "" if not text else text.get(lang) or next(iter(text.values()))


def minute(at: int | None) -> str:
    """An instant (ms) as paper writes it, in the server's time: 2026-11-30 20:14; nothing where there is none."""
    return "" if at is None else datetime.fromtimestamp(at / 1000).astimezone().strftime("%Y-%m-%d %H:%M")


def day_in_words(date: str, lang: Lang) -> str:
    """A date as it is written out: 2023年3月23日, 23 March 2023; what is no date stays as it was typed."""
    try:
        day = datetime.strptime(date, "%Y-%m-%d")  # noqa: DTZ007  a day, not a moment
    except ValueError:
        return date
    month = say(lang, f"paper-month-{day.month}")
    return say(lang, "paper-day", year=str(day.year), month=month, day=str(day.day))
