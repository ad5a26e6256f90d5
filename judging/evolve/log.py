"""The log in plain words: who did what and where, never a mark."""

from dataclasses import fields, replace

from judging import events as e
from judging.contest import Contest, LogLine

LOG_LENGTH = 120


def noted(contest: Contest, event: e.Event) -> Contest:
    """A line of the log. What it may name is who and where, never a mark."""
    known = {f.name: getattr(event, f.name) for f in fields(event)}
    turns = known.get("turns") or ()
    line = LogLine(
        n=contest.lines + 1,
        at=event.at,
        by=event.by,
        kind=type(event).__name__,
        turn=known.get("turn") or (turns[0] if turns else None),
        judge=known.get("judge"),
        award=known.get("award"),
        args={k: _said(v) for k, v in known.items() if k in _SAID and isinstance(v, str | int | tuple)},
    )
    return replace(contest, lines=line.n, log=(*contest.log, line)[-LOG_LENGTH:])


def _said(value: str | int | tuple[str, ...]) -> str | int:
    """Truth as the word the language files select on; of several things their number."""
    if isinstance(value, tuple):
        return len(value)
    return str(value).lower() if isinstance(value, bool) else value


_SAID = ("reason", "message", "seconds", "on", "name", "step", "scene", "screen", "text", "word", "item", "receipt",
         "question", "choice", "accepted", "note", "correction", "source", "count", "replaced", "until")  # fmt: skip
