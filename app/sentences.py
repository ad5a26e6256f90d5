"""Sentences of the product in the reader's language, from the same Fluent files the pages use."""

from functools import cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

from judging.ids import Lang

LOCALES: Final = Path(__file__).resolve().parent.parent / "frontend" / "locales"


@cache
def _bundle(lang: Lang) -> FluentBundle:
    bundle = FluentBundle([lang], use_isolating=False)
    for path in sorted((LOCALES / lang).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def knows(lang: Lang, code: str) -> bool:
    """Whether there is a sentence of this name."""
    return bool(_bundle(lang).has_message(code))


def say(lang: Lang, code: str, **args: str) -> str:
    """The sentence with its words filled in; KeyError when there is none of that name."""
    bundle = _bundle(lang)
    if not bundle.has_message(code):
        raise KeyError(f"no sentence {code} in {lang}")
    pattern = bundle.get_message(code).value
    if pattern is None:
        raise KeyError(f"{code} in {lang} has no text of its own")
    text, problems = bundle.format_pattern(pattern, args)
    if problems:
        raise KeyError(f"{code} in {lang}: {problems[0]}")
    return str(text)
