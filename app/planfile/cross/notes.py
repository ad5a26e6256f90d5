"""A bound plan with what is asked of every part: known names, ids that differ, numbers that make sense."""

import re
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime
from decimal import Decimal

from app.planfile.binder import Binder
from app.planfile.examples import example_of
from app.planfile.mistakes import Path, guess
from judging.plan import Plan
from judging.rules import Weight


class Cross:
    """A bound plan, and where what does not fit together is noted."""

    def __init__(self, plan: Plan, binder: Binder) -> None:
        """The binder knows the lines."""
        self.plan = plan
        self.binder = binder
        self.criteria = {c.id for p in plan.panels for c in p.criteria}
        self.components = {c.id for c in plan.tally.components}
        self.categories = {e.category for e in plan.entries if e.category is not None}

    def known(self, word: str | None, known: Collection[str], path: Path, what: str) -> None:
        """Note a name that nothing in the plan has."""
        if word is not None and word not in known:
            shown = ", ".join(list(known)[:12]) or "none"
            args = {"what": what, "value": word, "known": shown, "guess": guess(word, known)}
            self.binder.at(path, "unknown-id", **args, example=next(iter(known), ""))

    def unique(self, dotted: str, ids: Sequence[str]) -> None:
        """Note ids that stand twice in a part."""
        self.unique_at(tuple(dotted.split(".")), ids)

    def unique_at(self, path: Path, ids: Sequence[str]) -> None:
        """Note ids that stand twice below a path."""
        seen: set[str] = set()
        for i, ident in enumerate(ids):
            if ident in seen:
                self.binder.at((*path, i), "same-id", value=ident, example=f"id: {ident}-2")
            seen.add(ident)

    def some(self, dotted: str, things: Sequence[object]) -> None:
        """Note a part that has nothing in it."""
        if not things:
            path = tuple(dotted.split("."))
            self.binder.at(path, "none-of", what=dotted, example=example_of(path))

    def some_of(self, things: Sequence[object], path: Path) -> None:
        """Note a list that has nothing in it."""
        if not things:
            self.binder.at(path, "none-of", what=str(path[-1]), example=example_of(path))

    def some_weight(self, path: Path, weights: Sequence[Weight]) -> None:
        """Note weights that are all zero: nothing would count."""
        if weights and not any(weights):
            self.binder.at(path, "no-weight", what=str(path[-1]), example="weight: 1")

    def least(self, path: Path, number: Weight | int, least: Decimal | int, *, above: bool = False) -> None:
        """Note a number below the least one (with `above`: not above it)."""
        if number < least or (above and number == least):
            code = "not-above" if above else "below"
            self.binder.at(path, code, value=str(number), least=str(least), example=example_of(path))

    def known_place(
        self, path: Path, text: str | None, form: tuple[str, str], code: str, example: str
    ) -> None:
        """A date or a time as a calendar or a clock has it: the pattern of its digits, and how it is read."""
        if text is None:
            return
        good = re.fullmatch(form[0], text, re.ASCII) is not None
        with suppress(ValueError):
            good = good and datetime.strptime(text, form[1]) is not None  # noqa: DTZ007  no zone: the hall's own
            if good:
                return
        self.binder.at(path, code, value=text[:40], example=example)
