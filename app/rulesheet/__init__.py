"""The rule sheet.

A plan as a readable, printable text in one language, with its digest and its open questions.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.plancodec import digest
from app.rulesheet import words as rulewords
from app.rulesheet.settling import Asked, LineOf, asked
from app.rulesheet.table import Block, Section
from app.rulesheet.worked import worked
from app.sentences import named, say
from app.tracetext import Names
from judging.check import check
from judging.ids import Lang
from judging.outcome import Question
from judging.plan import Plan
from judging.views.words import NAMED, name_of


@dataclass(frozen=True, kw_only=True)
class RuleSheet:
    """The rules of a contest in one language; the digest is of the plan and the same in every language."""

    lang: Lang
    title: str
    sections: tuple[Section, ...]
    questions: tuple[Asked, ...]
    digest: str

    def as_text(self) -> str:
        """Plain text, for the terminal."""
        parts = [self.title, "=" * min(72, 2 * len(self.title)), ""]
        for i, section in enumerate(self.sections, 1):
            parts += [f"{i}. {section.heading}", *(f"   {line}" for line in section.as_lines()), ""]
        parts += [say(self.lang, "sheet-questions"), *(f"   {line}" for line in self.question_lines()), ""]
        return "\n".join([*parts, say(self.lang, "sheet-digest"), f"   {self.digest}"])

    def question_lines(self) -> list[str]:
        """Each open question, then where it stands and what would settle it."""
        if not self.questions:
            return [say(self.lang, "sheet-no-questions")]
        lines = []
        for each in self.questions:
            line = str(each.line) if each.line else "none"
            at = say(self.lang, "sheet-at", line=line, where=each.where, settle=each.settle)
            lines += [f"? {each.text}", f"  {at}"]
        return lines


def question_text(plan: Plan, question: Question, lang: Lang) -> str:
    """The sentence of a question, for check and for a contest in play."""
    names = Names(plan, lang)
    args = dict(question.args)
    if question.entries:
        args["entries"] = names.each("entry", " ".join(question.entries))
    if args.get("grade"):
        args["grade"] = names.of(f"grade:{args['grade']}")
    if "judges" in args and "|" not in args["judges"]:
        args["judges"] = names.each("judge", args["judges"])
    for key, value in args.items():
        if key in NAMED and (name := name_of(plan, value)) is not None:
            args[key] = named(name, lang)
    return say(lang, f"check-{question.kind}", **{k: v or "none" for k, v in args.items()})


def rule_sheet(plan: Plan, lang: Lang, line_of: LineOf | None = None) -> RuleSheet:
    """The whole rule sheet of a plan; `line_of` knows the lines of its file."""
    words = rulewords.Words(plan, lang)
    parts: Sequence[tuple[str, Sequence[Block]]] = (
        ("contest", rulewords.contest(words)),
        ("entries", rulewords.entries(words)),
        ("panels", rulewords.panels(words)),
        ("stage", rulewords.stage(words)),
        ("tally", rulewords.tally(words)),
        ("adjustments", rulewords.adjustments(words)),
        ("rounds", rulewords.rounds(words)),
        ("example", worked(plan, lang)),
        ("ties", rulewords.ties(words)),
        ("awards", rulewords.awards(words)),
        ("levels", rulewords.levels(words)),
    )
    return RuleSheet(
        lang=lang,
        title=say(lang, "sheet-title", contest=named(plan.title, lang)),
        sections=tuple(
            Section(name=name, heading=say(lang, f"sheet-{name}"), blocks=tuple(blocks))
            for name, blocks in parts
            if blocks
        ),
        questions=tuple(asked(plan, q, question_text(plan, q, lang), lang, line_of) for q in check(plan)),
        digest=digest(plan),
    )
