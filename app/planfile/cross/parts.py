"""What must hold among entries, panels, criteria and the stage."""

import re
from typing import Final

from app.planfile.cross.notes import Cross
from app.planfile.mistakes import Path
from judging.plan import Criterion


def when(cross: Cross) -> None:
    """Date and time as a calendar and a clock have them."""
    day, clock = (r"\d{4}-\d\d-\d\d", "%Y-%m-%d"), (r"\d\d?:\d\d", "%H:%M")
    cross.known_place(("date",), cross.plan.date, day, "not-date", example='date: "2026-03-01"')
    cross.known_place(("starts",), cross.plan.starts, clock, "not-time", example='starts: "19:00"')
    if cross.plan.turn_minutes is not None:
        cross.least(("turn_minutes",), cross.plan.turn_minutes, 0, above=True)


COLOUR: Final = re.compile(
    r"#([\da-f]{3}|[\da-f]{6})|(rgb|hsl)a?\( *[\d.]+(deg)?[ ,]+[\d.]+%?[ ,]+[\d.]+%? *\)", re.IGNORECASE
)
"""What the screens can read: #rgb, #rrggbb, rgb() and hsl(), opaque."""


def theme(cross: Cross) -> None:
    """Colours that the screens can read."""
    for part in ("accent", "background"):
        colour = getattr(cross.plan.theme, part)
        if colour is not None and not COLOUR.fullmatch(colour.strip()):
            cross.binder.at(("theme", part), "not-colour", value=colour[:40], example=f'{part}: "#E2442F"')


def entries(cross: Cross) -> None:
    """Units and panels that exist, a difficulty above zero."""
    for i, entry in enumerate(cross.plan.entries):
        cross.known(entry.unit, cross.plan.unit, ("entries", i, "unit"), "unit")
        for k, panel in enumerate(entry.panels):
            known = [p.id for p in cross.plan.panels]
            cross.known(panel, known, ("entries", i, "panels", k), "panel")
        if entry.difficulty is not None:
            cross.least(("entries", i, "difficulty"), entry.difficulty, 0, above=True)


def panels(cross: Cross) -> None:
    """Judges and criteria of their own ids, scales that can be marked."""
    seen: set[str] = set()
    for i, panel in enumerate(cross.plan.panels):
        path: Path = ("panels", i)
        cross.some_of(panel.judges, (*path, "judges"))
        cross.some_of(panel.criteria, (*path, "criteria"))
        for k, judge in enumerate(panel.judges):
            if judge.id in seen:
                cross.binder.at((*path, "judges", k), "same-id", value=judge.id, example=f"id: {judge.id}-2")
            seen.add(judge.id)
            cross.known(judge.unit, cross.plan.unit, (*path, "judges", k, "unit"), "unit")
        ids = [c.id for c in panel.criteria]
        for k, criterion in enumerate(panel.criteria):
            where = (*path, "criteria", k)
            if criterion.id in ids[:k]:
                cross.binder.at(where, "same-id", value=criterion.id, example=f"id: {criterion.id}-2")
            _criterion(cross, criterion, where)


def _criterion(cross: Cross, criterion: Criterion, path: Path) -> None:
    if criterion.high <= criterion.low:
        args = {"low": str(criterion.low), "high": str(criterion.high)}
        cross.binder.at(path, "empty-scale", **args, example="min: 0, max: 25")
    elif criterion.step <= 0:
        cross.binder.at(
            (*path, "step"), "not-above", value=str(criterion.step), least="0", example="step: 0.5"
        )
    elif (criterion.high - criterion.low) % criterion.step != 0:
        args = {"low": str(criterion.low), "high": str(criterion.high), "step": str(criterion.step)}
        cross.binder.at(path, "off-step", **args, example="step: 0.5")
    for k, band in enumerate(criterion.bands):
        if not criterion.low <= band.at_least <= criterion.high:
            args = {"value": str(band.at_least), "low": str(criterion.low), "high": str(criterion.high)}
            cross.binder.at((*path, "bands", k), "off-scale", **args, example=f"from: {criterion.low}")


def stage(cross: Cross) -> None:
    """Phases, warnings within them, rounds of known entries."""
    for i, phase in enumerate(cross.plan.phases):
        cross.least(("phases", i, "seconds"), phase.seconds, 0, above=True)
        for k, left in enumerate(phase.warn_at if phase.seconds > 0 else ()):
            if not 0 < left < phase.seconds:
                example = f"warn_at: [{max(1, phase.seconds // 4)}]"
                args = {
                    "value": str(left),
                    "low": "1",
                    "high": str(phase.seconds - 1),
                    "example": example,
                }
                cross.binder.at(("phases", i, "warn_at", k), "off-scale", **args)
    for i, taken in enumerate(cross.plan.rounds):
        for k, entry in enumerate(taken.entries):
            cross.known(entry, cross.plan.entry, ("rounds", i, "entries", k), "entry")
        if taken.entries != tuple(e.id for e in cross.plan.entries):
            cross.unique_at(("rounds", i, "entries"), taken.entries)
    cross.least(("marking", "together_first"), cross.plan.marking.together_first, 0)
