"""The log in plain words: who did what, where and why, never a mark."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from decimal import Decimal

from judging import events as e
from judging.contest import Contest, LogLine
from judging.evolve.revision import REVERSIBLE, SHOW_STEPS, UNDO_DEPTH

LOG_LENGTH = 120


def written(before: Contest, event: e.Event) -> LogLine | None:
    """The event's line in the log; an undo's has the words of what it took back. None where there is none."""
    if not told(event):
        return None
    line = line_of(before.lines + 1, event)
    undone = isinstance(event, e.StepUndone) and before.undo
    return with_words_of(before.undo[-1].line, line) if undone else line


def noted(contest: Contest, line: LogLine) -> Contest:
    """The contest with a line more in its log."""
    return replace(contest, lines=line.n, log=(*contest.log, line)[-LOG_LENGTH:])


def lines_of(happened: Iterable[e.Event]) -> tuple[LogLine, ...]:
    """Every line since the contest was created, as they were `written` one by one."""
    lines: list[LogLine] = []
    steps: deque[LogLine] = deque(maxlen=UNDO_DEPTH)
    for n, event in enumerate(filter(told, happened), 1):
        line = line_of(n, event)
        if isinstance(event, e.StepUndone):
            line = with_words_of(steps.pop(), line) if steps else line
        elif isinstance(event, REVERSIBLE):
            steps.append(line)
        elif isinstance(event, SHOW_STEPS):
            steps.clear()
        lines.append(line)
    return tuple(lines)


def with_words_of(undone: LogLine, line: LogLine) -> LogLine:
    """An undo's line that names who and what the step was about."""
    args = {**undone.args, **line.args}
    if "until" in args:
        args["until"] = int(args["until"]) - undone.at + line.at
    return replace(line, turn=undone.turn, award=undone.award, args=args)


def told(event: e.Event) -> bool:
    """Whether the event has a line: a judge's draft has none."""
    return not isinstance(event, e.CriterionMarked)


def line_of(n: int, event: e.Event) -> LogLine:
    """The event as line `n` of the log. What it may name is who, where, why and declared points, never a mark."""
    known = {f.name: getattr(event, f.name) for f in fields(event)}
    turns = known.get("turns") or ()
    return LogLine(
        n=n,
        at=event.at,
        by=event.by,
        kind=type(event).__name__,
        turn=known.get("turn") or (turns[0] if turns else None),
        judge=known.get("judge"),
        award=known.get("award"),
        args={k: _said(v) for k, v in known.items() if k in _SAID and isinstance(v, _SAYABLE)}
        | {k: _listed(known[k]) for k in _LISTED.get(type(event), ())},
    )


def _said(value: str | int | Decimal | tuple[str, ...]) -> str | int:
    """Truth as the word the language files select on; points with their sign; of several things their number."""
    if isinstance(value, tuple):
        return len(value)
    if isinstance(value, Decimal):
        return format(value, "+f")
    return str(value).lower() if isinstance(value, bool) else value


def _listed(value: tuple[str, ...] | Mapping[str, tuple[str, ...]]) -> str:
    """Ids with spaces between, each once; the views give them their names."""
    several = value if isinstance(value, tuple) else tuple(i for ids in value.values() for i in ids)
    return " ".join(dict.fromkeys(several))


_SAYABLE = (str, int, Decimal, tuple)
_SAID = ("reason", "message", "seconds", "on", "kept", "name", "step", "scene", "screen", "text", "word", "item",
         "receipt", "question", "choice", "accepted", "note", "correction", "source", "count", "replaced", "until",
         "points", "evidence", "turns", "phase")  # fmt: skip
_LISTED: Mapping[type, tuple[str, ...]] = {
    e.MarkingClosed: ("missing",), e.TieDecided: ("order",), e.WinnerNamed: ("entries",),
    e.CorrectionsAnnounced: ("corrections",), e.ContestOpened: ("accepted",),
}  # fmt: skip
"""Fields whose ids are kept, because the line tells which ones."""
