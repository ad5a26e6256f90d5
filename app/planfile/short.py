"""Short forms: what people may leave out or write more briefly, turned into the full form before binding."""

from collections.abc import Mapping
from dataclasses import fields as class_fields
from typing import Final, get_args

from app.planfile.binder import Binder, Invalid, Shaper, slug
from app.planfile.kinds import names
from app.planfile.mistakes import Path
from app.planfile.source import Node
from judging import plan as plans
from judging import rules

_CONTEST: Final = (
    "id",
    "title",
    "subtitle",
    "organiser",
    "venue",
    "date",
    "starts",
    "turn_minutes",
    "rules_note",
)


def _named(node: Node, name: str = "name") -> Node:
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


def _renamed(node: Node, renames: Mapping[str, str]) -> Node:
    if node.shape != "map":
        return node
    return node.map({renames.get(k, k): v for k, v in node.fields.items()})


def _thing(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001  the shape of a Shaper
    return _named(node)


def _entry(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """An entry without a unit is its own unit; `name` is the unit's name."""
    if node.shape == "scalar":
        own = node.scalar(slug(node.text))
        return node.map({"id": own, "unit": own})
    if node.shape != "map":
        return node
    if "name" in node.fields and "id" not in node.fields:
        node = _named(node)
    node = node.without("name")
    if "unit" not in node.fields and "id" in node.fields:
        return node.having(unit=node.fields["id"])
    if "id" not in node.fields and "unit" in node.fields:
        return node.having(id=node.fields["unit"])
    return node


def _criterion(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    node = _renamed(_named(node), {"min": "low", "max": "high"})
    if node.shape != "map":
        return node
    given = node.fields
    return node.having(low=given.get("low", node.scalar("0")), step=given.get("step", node.scalar("1")))


def _panel(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """`judges: 9` are nine judges j1 … j9."""
    node = _named(node)
    judges = node.fields.get("judges")
    if judges is None or judges.shape != "scalar" or not judges.text.isdecimal() or int(judges.text) > 999:
        return node
    made = [
        judges.map({"id": judges.scalar(f"j{i}"), "name": _both(judges, f"评委{i}", f"Judge {i}")})
        for i in range(1, int(judges.text) + 1)
    ]
    return node.having(judges=judges.list(made))


def _both(node: Node, chinese: str, english: str) -> Node:
    return node.map({"zh-CN": node.scalar(chinese), "en": node.scalar(english)})


def _band(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    node = _renamed(node, {"from": "at_least"})
    if node.shape == "map" and "text" not in node.fields and "name" in node.fields:
        return node.having(text=node.fields["name"])
    return node


def _goal(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    return node.map({"text": node}) if node.shape == "scalar" else node


def _phase(node: Node, binder: Binder, path: Path) -> Node:
    """`minutes: 8` is 480 seconds."""
    node = _named(node)
    minutes = node.fields.get("minutes")
    if minutes is None:
        return node
    try:
        number = binder.decimal(minutes, (*path, "minutes"))
    except Invalid:  # noted; the phase needs some length to go on
        return node.without("minutes").having(seconds=minutes.scalar("60"))
    return node.without("minutes").having(seconds=minutes.scalar(f"{number * 60:f}"))


def _award(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """`{id, name, standing: 1, ties: share}`: everything but id and name is the rule."""
    node = _named(node)
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
    if main == "threshold" and len(chosen) > 1:
        rest = {("at_least" if k == main else k): v for k, v in rest.items()}
        rule = node.map({"kind": node.scalar(main), **rest})
    else:
        rule = node.map({main: rest[main], **{k: v for k, v in rest.items() if k != main}})
    return node.map({**own, "rule": rule})


def _eligible(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    return _renamed(node, {"category": "categories", "not": "without"})


def _rounding(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """A bare number is the decimal places."""
    return node.map({"places": node}) if node.shape == "scalar" else node


def _panel_rounding(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """A bare number rounds the panel's result."""
    places = node.shape == "map" and "places" in node.fields
    return node.map({"result": node}) if node.shape == "scalar" or places else node


def _tier(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    return _renamed(node, {"from": "start", "to": "end"})


def _overtime(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    """A list is the tiers."""
    return node.map({"tiers": node}) if node.shape == "list" else node


def _table_row(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    return _renamed(node, {"from": "at_least"})


def _level(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    return _renamed(_named(node), {"from": "at_least"})


def _advancement(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    return _renamed(node, {"from": "counting", "best": "top"})


def _component(node: Node, binder: Binder, path: Path) -> Node:  # noqa: ARG001
    return _named(node)


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
    rules.PanelComponent: _component,
    rules.BallotComponent: _component,
    rules.IndicatorComponent: _component,
}


# --- the whole file -----------------------------------------------------------------------------------------


def whole(node: Node) -> Node:
    """The file's root in full form: contest opened, units from entries and back, rounds, phases, components."""
    if node.shape != "map":
        return node
    contest = node.fields.get("contest")
    root = node.without("contest", "leitai", "$schema")
    if contest is not None and contest.shape == "map":
        root = root.map({**contest.fields, **root.fields})
    elif contest is not None:
        root = root.map({**_named(contest, "title").fields, **root.fields})
    root = _named(root, "title")
    root = _units(root)
    for name in ("panels", "phases", "awards"):
        if name not in root.fields:
            root = root.having(**{name: node.list(())})
    root = _rounds(root)
    return _tally(root)


def contest_fields() -> tuple[str, ...]:
    """Fields that stand under `contest:`."""
    return _CONTEST


def _units(root: Node) -> Node:
    units, entries = root.fields.get("units"), root.fields.get("entries")
    if entries is None and units is not None and units.shape == "list":
        made = [_named(u).fields["id"] for u in units.items if "id" in _named(u).fields]
        return root.having(entries=units.list(n.map({"id": n, "unit": n}) for n in made))
    if units is None and entries is not None and entries.shape == "list":
        found: dict[str, Node] = {}
        for item in entries.items:
            unit = _unit_of(item)
            if unit is not None and unit.fields["id"].text not in found:
                found[unit.fields["id"].text] = unit
        return root.having(units=entries.list(found.values()))
    return root


def _unit_of(entry: Node) -> Node | None:
    if entry.shape == "scalar":
        return _named(entry)
    if entry.shape != "map":
        return None
    own = _named(entry)
    ident = entry.fields.get("unit") or own.fields.get("id")
    if ident is None or ident.shape != "scalar":
        return None
    return entry.map({"id": ident, "name": entry.fields.get("name", ident)})


def _rounds(root: Node) -> Node:
    """Without rounds there is one, the final; a first round without entries has all of them."""
    rounds = root.fields.get("rounds")
    if rounds is None or rounds.shape == "null":
        name = _both(root, "决赛", "Final")
        rounds = root.list(
            [root.map({"id": root.scalar("final"), "name": name, "entries": root.scalar("all")})]
        )
    if rounds.shape != "list":
        return root.having(rounds=rounds)
    into = _advanced_into(root)
    everybody = _everybody(root)
    items = []
    for item in rounds.items:
        one = _named(item)
        if one.shape == "map":
            entries = one.fields.get("entries")
            says_all = entries is not None and entries.shape == "scalar" and entries.text in ("all", "全部")
            silent = entries is None and one.fields["id"].text not in into if "id" in one.fields else False
            if says_all or silent:
                one = one.having(entries=one.list(everybody))
            elif entries is None:
                one = one.having(entries=one.list(()))
        items.append(one)
    return root.having(rounds=rounds.list(items))


def _advanced_into(root: Node) -> set[str]:
    rule = root.fields.get("tally")
    listed = rule.fields.get("advancement") if rule is not None and rule.shape == "map" else None
    if listed is None:
        return set()
    items = listed.items if listed.shape == "list" else (listed,)
    return {i.fields["into"].text for i in items if i.shape == "map" and "into" in i.fields}


def _everybody(root: Node) -> list[Node]:
    entries = root.fields.get("entries")
    items = entries.items if entries is not None and entries.shape == "list" else ()
    found = []
    for item in items:
        ident = item.scalar(slug(item.text)) if item.shape == "scalar" else _identity(item)
        if ident is not None and ident.shape == "scalar":
            found.append(ident)
    return found


def _identity(entry: Node) -> Node | None:
    return entry.fields.get("id") or _named(entry).fields.get("id") or entry.fields.get("unit")


def _tally(root: Node) -> Node:
    """`tally: {method: mean}` with one panel is one component; `panel: x` names it and is its id."""
    rule = root.fields.get("tally")
    if rule is None or rule.shape != "map":
        return root
    own = {f.name for f in class_fields(rules.PanelComponent)} - {"id", "name", "rounds", "rounding"}
    if "components" not in rule.fields:
        inside = {k: v for k, v in rule.fields.items() if k in own}
        rest = rule.without(*inside)
        panels = root.fields.get("panels")
        all_panels = (
            panels.items if panels is not None and panels.shape == "list" else (panels,) if panels else ()
        )
        ids = [p.fields["id"] for p in map(_named, all_panels) if "id" in p.fields]
        listed = inside.pop("panels", None) or (rule.list(ids) if ids else None)
        if listed is not None:
            inside["panels"] = listed
        rule = rest.having(components=rule.list([rule.map(inside)]))
    components = rule.fields["components"]
    items = components.items if components.shape == "list" else (components,)
    made = components.list(_component_of(root, item) for item in items)
    return root.having(tally=rule.having(components=made))


def _component_of(root: Node, item: Node) -> Node:
    """Which kind of component it is, from the field that names it: panel(s), ballot or indicator."""
    if item.shape != "map" or "kind" in item.fields:
        return item
    for kind in ("ballot", "indicator"):
        if kind in item.fields:
            ident = item.fields[kind]
            inside = {"id": ident, **item.without(kind).fields}
            return item.map({"kind": item.scalar(kind), **inside})
    if "panel" in item.fields:
        item = item.without("panel").having(panels=item.fields["panel"])
    if "panels" not in item.fields:
        return item
    listed = item.fields["panels"]
    first = listed.items[0] if listed.shape == "list" and listed.items else listed
    ident = item.fields.get("id", first)
    name = item.fields.get("name") or _panel_name(root, first.text) or ident
    return item.map({"kind": item.scalar("panel"), **item.fields, "id": ident, "name": name})


def _panel_name(root: Node, ident: str) -> Node | None:
    panels = root.fields.get("panels")
    for panel in panels.items if panels is not None else ():
        named = _named(panel)
        if named.shape == "map" and "id" in named.fields and named.fields["id"].text == ident:
            return named.fields.get("name")
    return None
