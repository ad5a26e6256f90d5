"""What is wrong with a text that is not YAML, as an organiser can mend it: tabs, wide signs, open brackets."""

import re
from typing import Final

import yaml

from app.planfile.mistakes import Mistake

WIDE: Final = str.maketrans("：，（）［］｛｝“”‘’＃－　", ":,()[]{}\"\"''#- ")
"""Signs of a Chinese keyboard that look like YAML's own, and those."""

SHOWN: Final = 70


def misread(text: str, problem: yaml.YAMLError | RecursionError) -> Mistake:
    """The mistake behind a parser's complaint: its line, a likely cause, and the line as it would be right."""
    reason = (getattr(problem, "problem", None) or str(problem).partition("\n")[0]).strip()
    mark = getattr(problem, "problem_mark", None)
    context = getattr(problem, "context_mark", None)
    at = mark or context
    line, column = (at.line + 1, at.column + 1) if at is not None else (_place(problem, text), 1)
    lines = text.splitlines() or [""]
    end, line = line, min(line, len(lines))  # what is missing is missed behind the last line
    first = context.line + 1 if context is not None else line
    for find in (_tab, _wide, _dash):
        for number in dict.fromkeys((line, first, line - 1)):
            if 0 < number <= len(lines) and (found := find(lines[number - 1], number)) is not None:
                return found
    for words, code in _REASONS:
        if words in reason.lower():
            return _mistake(_control(text) or line, column, code)
    said = str(getattr(problem, "context", "") or "")
    shown = lines[min(line, len(lines)) - 1].strip()
    if "quoted scalar" in said + reason or shown.count('"') % 2 or shown.count("'") % 2:
        return _mistake(first, context.column + 1 if context is not None else 1, "open-quote")
    if context is not None and "flow" in said and first < end:
        sign = "]" if "sequence" in said else "}"
        return _mistake(first, context.column + 1, "open-bracket", sign=sign, until=str(line))
    if line < end and (open_ := _opened(lines[line - 1])) is not None:
        at_column, sign = open_
        return _mistake(line, at_column, "open-bracket", sign=sign, until=str(line))
    if "block mapping" in said or "block collection" in said or "expected key" in reason:
        return _mistake(line, column, "indent")
    return _mistake(line, column, "not-yaml", text=shown[:SHOWN])


_REASONS: Final = (
    ("escape", "bad-escape"),
    ("control characters", "control-sign"),
    ("special characters", "control-sign"),
    ("another document", "two-documents"),
    ("undefined alias", "no-anchor"),
    ("mapping values are not allowed", "colon-inside"),
    ("recursion", "too-deep"),
)


CONTROL: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ud800-\udfff\ufffe\uffff]"
)
"""Signs that no text has, that no spreadsheet can hold, or that turn the rest of a line around."""


def _opened(line: str) -> tuple[int, str] | None:
    """The column of the last bracket that a line opens and does not close, and the sign that would close it."""
    waiting: list[tuple[int, str]] = []
    for column, sign in enumerate(line, 1):
        if sign in "[{":
            waiting.append((column, "]" if sign == "[" else "}"))
        elif waiting and sign == waiting[-1][1]:
            waiting.pop()
    return waiting[-1] if waiting else None


def _control(text: str) -> int:
    """The line of the first control sign; 0 where there is none."""
    found = CONTROL.search(text)
    return 0 if found is None else text[: found.start()].count("\n") + 1


def _mistake(line: int, column: int, code: str, **args: str) -> Mistake:
    return Mistake(line=line, column=column, path=(), code=code, args=args)


def _place(problem: object, text: str) -> int:
    """The line of a problem that only knows how many signs came before it."""
    position = getattr(problem, "position", None)
    return text[:position].count("\n") + 1 if isinstance(position, int) else 1


def _tab(line: str, number: int) -> Mistake | None:
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" not in indent:
        return None
    example = line.replace("\t", "  ").rstrip()[:SHOWN]
    return _mistake(number, indent.index("\t") + 1, "tab", example=example)


def _dash(line: str, number: int) -> Mistake | None:
    """A dash for an absent judge with a space behind it, which begins a list in YAML."""
    found = re.search(r"(?<=[:,\[]) *-(?= +[\]},])", line)
    if found is None:
        return None
    example = re.sub(r"(?<=[:,\[])( *)-(?= +[\]},])", r'\1"-"', line.strip())[:SHOWN]
    return _mistake(number, found.end(), "open-dash", example=example)


def _wide(line: str, number: int) -> Mistake | None:
    """A wide colon, comma, bracket or quote outside of quotes."""
    bare = re.sub(r"\"[^\"]*\"|'[^']*'|#.*$", lambda quoted: " " * len(quoted[0]), line)
    found = re.search(r"[：，（）［］｛｝“”‘’]", bare)
    if found is None:
        return None
    example = re.sub(r"：\s*", ": ", line.strip()).translate(WIDE)[:SHOWN]
    return _mistake(number, found.start() + 1, "wide-sign", sign=found[0], example=example)
