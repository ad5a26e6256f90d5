"""Values from outside as text: a cell of a table, a whole value in one line, what a correction changes."""

from judging.contest import Contest, Correction
from judging.figures.brought import Key, Value, entry_and_round, values
from judging.ids import UnitId
from judging.recorded import BallotCount, Figure, Turnout
from judging.views import slices as s
from judging.views.words import unit_words


def written(value: Value | None, column: str) -> str:
    """A value's cell in this column, as a person would type it."""
    match value:
        case Figure():
            number = value.target if column == "target" else value.value
            return "" if number is None else format(number, "f")
        case BallotCount():
            if column == "abstained":
                return str(value.abstained)
            if column == "invalid":
                return str(value.invalid)
            if column == "votes":
                return " ".join(f"{vote}:{count}" for vote, count in value.votes.items())
            return str(value.votes.get(column, 0))
        case None:
            return ""
        case _:
            return str(value)


def in_words(value: Value | None) -> str:
    """A whole value in one line: "90 / 100", "A 30, B 12; 1 invalid" as the numbers alone, "e1 e2 × 4"."""
    match value:
        case Figure():
            return " / ".join(x for x in (written(value, "value"), written(value, "target")) if x)
        case BallotCount():
            votes = ", ".join(f"{vote} {count}" for vote, count in value.votes.items())
            return f"{votes}; {value.abstained} / {value.invalid}"
        case Turnout():
            return f"{value.cast} / {value.entitled}"
        case tuple():
            return "; ".join(f"{' '.join(row.order)} × {row.count}" for row in value)
        case None:
            return ""
        case _:
            return str(value)


def figure_edits(contest: Contest, correction: Correction) -> tuple[s.FigureEdit, ...]:
    """What a correction changes of the figures."""
    if correction.brought is None:
        return ()
    new = dict(values(correction.brought))
    return tuple(
        _edit(contest, key, in_words(correction.before.get(key)), in_words(new.get(key)))
        for key in dict.fromkeys((*correction.before, *new))
        if correction.before.get(key) != new.get(key)
    )


def _edit(contest: Contest, key: Key, old: str, new: str) -> s.FigureEdit:
    plan, found = contest.plan, entry_and_round(key)
    unit = None if found is None else unit_words(plan, found[0])
    if key[0] == "previous":
        unit = plan.unit[UnitId(key[1])].name
    what = next((c.name for c in plan.tally.components if len(key) > 2 and c.id == key[1]), None)
    return s.FigureEdit(what=what, label=f"figures-{key[0]}", unit=unit, old=old, new=new)
