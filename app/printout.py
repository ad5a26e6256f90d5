"""Results as lines of a terminal, from the object that `tally --json` and `rehearse --json` print."""

from collections.abc import Iterator
from typing import Any, Final

from app.rulesheet import question_text
from app.sentences import named, say
from app.tracetext import Names
from judging.ids import Lang
from judging.outcome import Question
from judging.plan import Plan

Told = dict[str, Any]

NAMED_TURNS: Final = 6
"""Turns without marks that are named; of more the rest is counted."""


def result_lines(plan: Plan, found: Told, lang: Lang, *, traces: bool = False) -> Iterator[str]:
    """Standing, awards, cards and tiers, who advances, what is missing and what people owe a decision on.

    With `traces` every total has its steps below it. A tie at a prize always says how it was settled.
    """
    names = Names(plan, lang)
    for place in found["standings"]:
        shown = place["total"] or say(lang, f"notice-status-{place['status']}")
        yield f"{place['rank'] or '-':>4}  {shown:>9}  {_entries(names, [place['entry']])}"
        yield from _steps(place["trace"] if traces else [], lang)
    for award in found["awards"]:
        yield f"{names.of('award:' + award['award'])}: {_entries(names, award['entries'])}"
        yield from _steps([s for s in award["trace"] if s["step"].startswith("prize-")], lang)
    yield from _levels(plan, names, found["levels"])
    for into in found["advancing"]:
        round_name, entries = names.of(f"round:{into['into']}"), _entries(names, into["entries"])
        yield say(lang, "cli-result-advancing", round=round_name, entries=entries)
    if found["waiting"]:
        yield _waiting(plan, names, found["waiting"])
    for each in found["owed"]:
        question = Question(
            id=each["id"], kind=each["kind"], entries=tuple(each["entries"]), args=each["args"]
        )
        yield say(lang, "cli-tally-owed", question=f"{question_text(plan, question, lang)} [{question.id}]")


def _steps(steps: list[Told], lang: Lang) -> Iterator[str]:
    yield from (f"        {step['sentences'][lang]}" for step in steps)


def _entries(names: Names, entries: list[str]) -> str:
    return names.each("entry", " ".join(entries)) or "-"


def _levels(plan: Plan, names: Names, levels: list[Told]) -> Iterator[str]:
    """A line for each card or tier that somebody has, aspect by aspect, the best first."""
    for rule in plan.levels:
        kind = "component" if rule.of == "components" else "criterion"
        mine = [lv for lv in levels if lv["rule"] == rule.id]
        for aspect in dict.fromkeys(lv["aspect"] for lv in mine):
            of = [] if aspect == "total" else [names.of(aspect if ":" in aspect else f"{kind}:{aspect}")]
            for level in rule.levels:
                held = [lv["entry"] for lv in mine if (lv["aspect"], lv["level"]) == (aspect, level.id)]
                title = " · ".join((named(rule.name, names.lang), *of, named(level.name, names.lang)))
                if held:
                    yield f"{title}: {_entries(names, held)}"


def _waiting(plan: Plan, names: Names, waiting: list[Told]) -> str:
    """Which turns have no marks yet."""
    lang, turns = names.lang, list[str]()
    for turn in waiting:
        entry, round_name = _entries(names, [turn["entry"]]), names.of(f"round:{turn['round']}")
        both = say(lang, "cli-result-turn", entry=entry, round=round_name)
        turns.append(both if len(plan.rounds) > 1 else entry)
    return say(
        lang,
        "cli-tally-incomplete",
        turns=say(lang, "cli-comma").join(turns[:NAMED_TURNS]),
        more=max(0, len(turns) - NAMED_TURNS),
    )
