"""The contest in words: who takes part, who judges by which criteria, and the stage."""

from app.rulesheet.table import Block, Table, filled
from app.rulesheet.words.words import Words
from app.sentences import day_in_words
from judging.bounds import full_marks
from judging.plan import Judge, Panel
from judging.trace import exact


def contest(words: Words) -> list[str]:
    """Organiser, place, time, and the organiser's note."""
    plan = words.plan
    when = " ".join(filter(None, (day_in_words(plan.date or "", words.lang), plan.starts)))
    lines = [words.text(plan.subtitle), words.text(plan.organiser), words.text(plan.venue), when]
    return [line for line in (*lines, words.text(plan.rules_note)) if line]


def entries(words: Words) -> list[Block]:
    """The entries in the listed order, each with its unit, topic and presenter."""
    plan = words.plan
    heads = [words.say(f"col-{c}") for c in ("number", "unit", "topic", "presenter", "category")]
    rows = [
        (
            str(i),
            words.text(plan.unit[e.unit].name),
            words.text(e.topic),
            words.text(e.presenter),
            e.category or "",
        )
        for i, e in enumerate(plan.entries, 1)
    ]
    return [words.say("entry-count", count=str(len(rows))), filled(heads, rows, numbers=(0,))]


def panels(words: Words) -> list[Block]:
    """Judges and criteria of each panel."""
    blocks: list[Block] = []
    for panel in words.plan.panels:
        names = words.joined(_judge(words, j) for j in panel.judges)
        name, count = words.text(panel.name), str(len(panel.judges))
        blocks.append(words.say("panel", panel=name, count=count, judges=names))
        blocks.append(_criteria(words, panel))
        if len(panel.criteria) > 1:
            low, high = full_marks(panel)
            blocks.append(words.say("full-marks", low=exact(low), high=exact(high)))
        if panel.weighs:
            blocks.append(words.say("voices"))
    own = words.plan.marking.own_unit
    return [*blocks, words.say(f"own-unit-{own}")] if blocks else []


def _judge(words: Words, judge: Judge) -> str:
    """A judge's name with the office, as the plan gives them, and how many judges this one counts as."""
    name, title = words.text(judge.name), words.text(judge.title)
    named = words.say("judge", name=name, title=title) if title else name
    return named if judge.weight == 1 else f"{named} × {exact(judge.weight)}"


def _criteria(words: Words, panel: Panel) -> Table:
    heads = [words.say(f"col-{c}") for c in ("criterion", "scale", "step", "weight", "bands")]
    rows = [
        (
            words.text(c.name),
            words.say("scale", low=exact(c.low), high=exact(c.high)),
            exact(c.step),
            "" if c.weight == 1 else f"× {exact(c.weight)}",
            "\n".join(
                words.say("band", least=exact(b.at_least), name=words.text(b.name), text=words.text(b.text))
                for b in sorted(c.bands, key=lambda b: -b.at_least)
            ),
        )
        for c in panel.criteria
    ]
    return filled(heads, rows, numbers=(2, 3))


def stage(words: Words) -> list[str]:
    """Phases with their seconds, and the order."""
    lines = [
        words.say(
            "phase",
            name=words.text(p.name),
            time=_time(words, p.seconds),
            over="yes" if p.counts_overtime else "no",
        )
        for p in words.plan.phases
    ]
    for taken in words.plan.rounds:
        count = str(len(taken.entries))
        lines.append(words.say("round", name=words.text(taken.name), count=count, order=taken.order))
    if words.plan.marking.together_first:
        lines.append(words.say("together", count=str(words.plan.marking.together_first)))
    return lines


def _time(words: Words, seconds: int) -> str:
    """So many seconds in minutes and seconds."""
    minutes, rest = divmod(seconds, 60)
    return words.say("time", minutes=str(minutes or ""), seconds=str(rest or (0 if not minutes else "")))
