"""Writes the parts of a plan as lines in one language."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal

from app.sentences import named, say
from app.tracetext import Names
from judging.ids import Lang
from judging.plan import Plan
from judging.rules import Grade, TableRow, Weight
from judging.trace import exact


class Words:
    """Words of a plan in one language: sentences of the rule sheet, what the organiser typed, names."""

    def __init__(self, plan: Plan, lang: Lang) -> None:
        """For one plan and one language."""
        self.plan = plan
        self.lang = lang
        self.names = Names(plan, lang)

    def say(self, code: str, **args: str) -> str:
        """A sentence of the rule sheet."""
        # a sentence chooses by words, and the word for nothing is "none"
        return say(self.lang, f"sheet-{code}", **{k: v or "none" for k, v in args.items()})

    def text(self, text: Mapping[Lang, str] | None) -> str:
        """What the organiser typed."""
        return named(text, self.lang)

    def joined(self, texts: Iterable[str]) -> str:
        """Several texts in one line, with the language's comma."""
        return say(self.lang, "trace-comma").join(texts)


def plain_fields(rule: object) -> dict[str, str]:
    """The fields of a rule as words for a sentence."""
    if not is_dataclass(rule):
        return {}
    result = {}
    for f in fields(rule):
        value = getattr(rule, f.name)
        if isinstance(value, Decimal):
            result[f.name] = exact(value)
        elif isinstance(value, tuple):
            result[f.name] = ", ".join(_item(v) for v in value)
        elif isinstance(value, str | int):
            result[f.name] = str(value)
        else:
            result[f.name] = ""
    return result


def _item(value: object) -> str:
    """One item of a table, as people read it."""
    if isinstance(value, TableRow):
        return f"{exact(value.at_least)}+ = {exact(value.points)}"
    if isinstance(value, Grade):
        return f"{value.id} = {exact(value.points)}"
    return exact(value) if isinstance(value, Decimal) else str(value)


def portion(share: Weight | int | None) -> str:
    """A share as people say it: 80 %, or two thirds as 2/3 where no decimal reaches it; nothing where there is none."""
    if share is None:
        return ""
    shown = exact(share * 100)
    return exact(share) if "/" in shown else f"{shown} %"
