"""Short forms: what people may leave out or write more briefly, turned into the full form before binding."""

from collections.abc import Iterable, Mapping
from typing import Final, get_args

from app.planfile.binder import Binder, Invalid, Shaper
from app.planfile.kinds import names
from app.planfile.mistakes import Path
from app.planfile.source import Node
from app.planfile.texts import NUMBER, slug
from judging import plan as plans
from judging import rules

MOST_JUDGES: Final = 999
STAND_IN: Final = 9
"""Judges that stand in for a number that is wrong, so that the rest of the file is checked."""


def named(node: Node, name: str = "name") -> Node:
    """A bare text becomes a thing of that name, with an id made from it.

    A thing without a name takes its id's.
    """
    if node.shape == "scalar":
        return node.map({"id": node.scalar(slug(node.text)), name: node.scalar(node.text)})
    if node.shape == "map" and name not in node.fields and "id" in node.fields:
        return node.having(**{name: node.fields["id"]})
    if node.shape == "map" and "id" not in node.fields and name in node.fields:
        if node.fields[name].shape == "scalar":
            return node.having(id=node.scalar(slug(node.fields[name].text)))
        first = next(iter(node.fields[name].fields.values()), node)
        if node.fields[name].shape == "map" and "en" in node.fields[name].fields:
            first = node.fields[name].fields["en"]
        return node.having(id=node.scalar(slug(first.text).lower()))
    return node


def _renamed(node: Node, renames: Mapping[str, str], binder: Binder, path: Path) -> Node:
    """Short names become the full ones; a thing that stands there under both is a mistake."""
    if node.shape != "map":
        return node
    for short, full in renames.items():
        if short in node.fields and full in node.fields:
            binder.twice(node, (short, full), path)
    return node.map({renames.get(k, k): v for k, v in node.fields.items()})


def _thing(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001  the shape of a Shaper
    return named(node)


def _entry(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """An entry without a unit is its own unit; `name` is the unit's name."""
    if node.shape == "scalar":
        own = node.scalar(slug(node.text))
        return node.map({"id": own, "unit": own})
    if node.shape != "map":
        return node
    if "name" in node.fields and "id" not in node.fields:
        node = named(node)
    node = node.without("name")
    if "unit" not in node.fields and "id" in node.fields:
        return node.having(unit=node.fields["id"])
    if "id" not in node.fields and "unit" in node.fields:
        return node.having(id=node.fields["unit"])
    return node


def _criterion(node: Node, binder: Binder, path: Path) -> Node:
    node = _renamed(named(node), {"min": "low", "max": "high"}, binder, path)
    if node.shape != "map":
        return node
    given = node.fields
    return node.having(low=given.get("low", node.scalar("0")), step=given.get("step", node.scalar("1")))


def _panel(node: Node, binder: Binder, path: Path) -> Node:
    """`judges: 9` are nine judges j1 … j9 (in a later panel the numbers go on, see whole.py)."""
    node = named(node)
    judges = node.fields.get("judges")
    if judges is None or judges.shape != "scalar" or not NUMBER.fullmatch(judges.text):
        return node
    count = int(judges.text) if judges.text.isdecimal() else 0
    if not 1 <= count <= MOST_JUDGES:
        args = {"value": judges.text[:20], "low": "1", "high": str(MOST_JUDGES), "example": "judges: 9"}
        binder.wrong(judges, (*path, "judges"), "off-scale", **args)
        count = STAND_IN
    return node.having(judges=numbered(judges, range(1, count + 1)))


def numbered(judges: Node, numbers: Iterable[int]) -> Node:
    """Judges j1, j2 … with a name in both languages."""
    return judges.list(
        judges.map({"id": judges.scalar(f"j{i}"), "name": both(judges, f"评委{i}", f"Judge {i}")})
        for i in numbers
    )


def both(node: Node, chinese: str, english: str) -> Node:
    """A text in both languages at a node's place."""
    return node.map({"zh-CN": node.scalar(chinese), "en": node.scalar(english)})


def _band(node: Node, binder: Binder, path: Path) -> Node:
    node = _renamed(node, {"from": "at_least"}, binder, path)
    if node.shape == "map" and "text" not in node.fields and "name" in node.fields:
        return node.having(text=node.fields["name"])
    return node


def _goal(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    return node.map({"text": node}) if node.shape == "scalar" else node


def _phase(node: Node, binder: Binder, path: Path) -> Node:
    """`minutes: 8` is 480 seconds."""
    node = named(node)
    minutes = node.fields.get("minutes")
    if minutes is None:
        return node
    if "seconds" in node.fields:
        args = {"value": "minutes, seconds", "allowed": "seconds, minutes"}
        binder.wrong(minutes, (*path, "minutes"), "two-kinds", **args)
        return node.without("minutes")
    try:
        number = binder.decimal(minutes, (*path, "minutes"))
    except Invalid:  # noted; the phase needs some length to go on
        return node.without("minutes").having(seconds=minutes.scalar("86400"))
    return node.without("minutes").having(seconds=minutes.scalar(f"{number * 60:f}"))


def _award(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """`{id, name, standing: 1, ties: share}`: everything but id and name is the rule."""
    node = named(node)
    if node.shape != "map" or "rule" in node.fields:
        return node
    known = names(get_args(rules.AwardRule))
    own = {k: v for k, v in node.fields.items() if k in ("id", "name")}
    rest = {k: v for k, v in node.fields.items() if k not in own}
    chosen = [k for k in rest if k in known]
    if not chosen:
        return node
    # {criterion: x, threshold: 90} is the threshold of a criterion
    main = "threshold" if "threshold" in chosen else chosen[0]
    if main == "threshold" and len(chosen) > 1 and "at_least" not in rest:
        rest = {("at_least" if k == main else k): v for k, v in rest.items()}
        rule = node.map({"kind": node.scalar(main), **rest})
    else:
        rule = node.map({main: rest[main], **{k: v for k, v in rest.items() if k != main}})
    return node.map({**own, "rule": rule})


def _eligible(node: Node, binder: Binder, path: Path) -> Node:
    return _renamed(node, {"category": "categories", "not": "without"}, binder, path)


def _rounding(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """A bare number is the decimal places."""
    return node.map({"places": node}) if node.shape == "scalar" else node


def _panel_rounding(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """A bare number rounds the panel's result."""
    places = node.shape == "map" and "places" in node.fields
    return node.map({"result": node}) if node.shape == "scalar" or places else node


def _tier(node: Node, binder: Binder, path: Path) -> Node:
    return _renamed(node, {"from": "start", "to": "end"}, binder, path)


def _overtime(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """A list is the tiers."""
    return node.map({"tiers": node}) if node.shape == "list" else node


def _table_row(node: Node, binder: Binder, path: Path) -> Node:
    return _renamed(node, {"from": "at_least"}, binder, path)


def _level(node: Node, binder: Binder, path: Path) -> Node:
    return _renamed(named(node), {"from": "at_least"}, binder, path)


def _advancement(node: Node, binder: Binder, path: Path) -> Node:
    return _renamed(node, {"from": "counting", "best": "top"}, binder, path)


def _component(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    return named(node)


def _panel_component(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """`tolerance: [{ from: 9, within: 0.3 }]`: a list is the tolerances by mark."""
    node = named(node)
    given = node.fields.get("tolerance") if node.shape == "map" else None
    if given is None or given.shape != "list":
        return node
    return node.without("tolerance").having(tolerances=given)


def _tolerance(node: Node, binder: Binder, path: Path) -> Node:
    return _renamed(node, {"from": "at_least"}, binder, path)


SHAPERS: Final[Mapping[type, Shaper]] = {
    plans.Unit: _thing,
    plans.Judge: _thing,
    plans.Round: _thing,
    plans.Entry: _entry,
    plans.Criterion: _criterion,
    plans.Panel: _panel,
    plans.Band: _band,
    plans.Goal: _goal,
    plans.Phase: _phase,
    plans.Award: _award,
    rules.Rounding: _rounding,
    rules.PanelRounding: _panel_rounding,
    rules.OvertimeTier: _tier,
    rules.Overtime: _overtime,
    rules.TableRow: _table_row,
    rules.Level: _level,
    rules.LevelRule: _thing,
    rules.Grade: _thing,
    rules.Electorate: _thing,
    rules.BallotItem: _thing,
    rules.AdjustmentKind: _thing,
    rules.Advancement: _advancement,
    rules.Eligible: _eligible,
    rules.PanelComponent: _panel_component,
    rules.Tolerance: _tolerance,
    rules.BallotComponent: _component,
    rules.IndicatorComponent: _component,
}
