"""The rule sheet.

A plan as a readable, printable text in one language, with its digest and its open questions.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.plancodec import digest
from app.rulewords import Words
from app.sentences import say
from app.tracetext import Names
from judging.check import check
from judging.ids import Lang
from judging.outcome import Question
from judging.plan import Plan, Text


@dataclass(frozen=True, kw_only=True)
class Section:
    """A heading and its lines."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class RuleSheet:
    """The rules of a contest in one language; the digest is of the plan and the same in every language."""

    title: str
    sections: tuple[Section, ...]
    questions: tuple[str, ...]
    digest: str

    def as_text(self) -> str:
        """Plain text, for the terminal and for paper."""
        parts = [self.title, "=" * min(72, 2 * len(self.title)), ""]
        for i, section in enumerate(self.sections, 1):
            parts += [f"{i}. {section.heading}", *(f"   {line}" for line in section.lines), ""]
        return "\n".join(parts)


def question_text(plan: Plan, question: Question, lang: Lang) -> str:
    """The sentence of a question, for check and for a contest in play."""
    names = Names(plan, lang)
    args = dict(question.args)
    args["entries"] = names.each("entry", " ".join(question.entries))
    for key in ("award", "component", "round", "electorate", "judge", "grade"):
        if args.get(key):
            args[key] = names.of(f"{key}:{args[key]}")
    if "judges" in args and "|" not in args["judges"]:
        args["judges"] = names.each("judge", args["judges"])
    if "about" in args:
        known = ("award", "component", "criterion", "panel", "round", "electorate")
        shown = (names.of(f"{kind}:{args['about']}") for kind in known)
        args["about"] = next((s for s in shown if s != args["about"]), args["about"])
    return say(lang, f"check-{question.kind}", **{k: v or "none" for k, v in args.items()})


def rule_sheet(plan: Plan, lang: Lang) -> RuleSheet:
    """The whole rule sheet of a plan."""
    words = Words(plan, lang)
    named: Sequence[tuple[str, list[str]]] = (
        ("contest", words.contest()),
        ("entries", words.entries()),
        ("panels", words.panels()),
        ("stage", words.stage()),
        ("tally", words.tally()),
        ("adjustments", words.adjustments()),
        ("rounds", words.rounds()),
        ("ties", words.ties()),
        ("awards", words.awards()),
        ("levels", words.levels()),
    )
    questions = tuple(question_text(plan, q, lang) for q in check(plan))
    asked = list(questions) or [say(lang, "sheet-no-questions")]
    shown = [
        Section(heading=say(lang, f"sheet-{name}"), lines=tuple(lines)) for name, lines in named if lines
    ]
    shown.append(Section(heading=say(lang, "sheet-questions"), lines=tuple(asked)))
    mark = digest(plan)
    shown.append(Section(heading=say(lang, "sheet-digest"), lines=(mark,)))
    return RuleSheet(
        title=say(lang, "sheet-title", contest=told(plan.title, lang)),
        sections=tuple(shown),
        questions=questions,
        digest=mark,
    )


def told(text: Text, lang: Lang) -> str:
    """What the organiser typed, in the reader's language, else in the other."""
    return text.get(lang) or next(iter(text.values()), "")
