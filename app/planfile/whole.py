"""The whole plan file in full form: contest opened, units from entries and back, rounds, components."""

from dataclasses import fields as class_fields
from typing import Final

from app.planfile.short import MOST_JUDGES, both, named, numbered
from app.planfile.source import Node
from app.planfile.texts import slug
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


def whole(node: Node) -> Node:
    """The file's root in full form: contest opened, units from entries and back, rounds, phases, components."""
    if node.shape != "map":
        return node
    contest = node.fields.get("contest")
    root = node.without("contest", "leitai", "$schema")
    if contest is not None and contest.shape == "map":
        root = root.map({**contest.fields, **root.fields})
    elif contest is not None:
        root = root.map({**named(contest, "title").fields, **root.fields})
    root = named(root, "title")
    root = _units(root)
    for name in ("panels", "phases", "awards"):
        if name not in root.fields:
            root = root.having(**{name: node.list(())})
    root = _judges(_rounds(root))
    return _tally(root)


def contest_fields() -> tuple[str, ...]:
    """Fields that stand under `contest:`."""
    return _CONTEST


def _units(root: Node) -> Node:
    units, entries = root.fields.get("units"), root.fields.get("entries")
    if entries is None and units is not None and units.shape == "list":
        made = [named(u).fields["id"] for u in units.items if "id" in named(u).fields]
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
        return named(entry)
    if entry.shape != "map":
        return None
    own = named(entry)
    ident = entry.fields.get("unit") or own.fields.get("id")
    if ident is None or ident.shape != "scalar":
        return None
    return entry.map({"id": ident, "name": entry.fields.get("name", ident)})


def _judges(root: Node) -> Node:
    """`judges: 3` and `judges: 5` in two panels are eight judges, numbered on."""
    panels, taken, made = root.fields["panels"], 0, []
    for panel in panels.items if panels.shape == "list" else ():
        judges = panel.fields.get("judges") if panel.shape == "map" else None
        count = (
            int(judges.text)
            if judges is not None and judges.shape == "scalar" and judges.text.isdecimal()
            else 0
        )
        later = judges is not None and taken > 0 and 1 <= count <= MOST_JUDGES
        numbers = range(taken + 1, taken + count + 1)
        made.append(panel.having(judges=numbered(judges, numbers)) if judges and later else panel)
        taken += count if count <= MOST_JUDGES else 0
    return root.having(panels=panels.list(made)) if made else root


def _rounds(root: Node) -> Node:
    """Without rounds there is one, the final; a first round without entries has all of them."""
    rounds = root.fields.get("rounds")
    if rounds is None or rounds.shape == "null":
        name = both(root, "决赛", "Final")
        rounds = root.list(
            [root.map({"id": root.scalar("final"), "name": name, "entries": root.scalar("all")})]
        )
    if rounds.shape != "list":
        return root.having(rounds=rounds)
    into = _advanced_into(root)
    everybody = _everybody(root)
    items = []
    for item in rounds.items:
        one = named(item)
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
    return entry.fields.get("id") or named(entry).fields.get("id") or entry.fields.get("unit")


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
        ids = [p.fields["id"] for p in map(named, all_panels) if "id" in p.fields]
        listed = inside.pop("panels", None) or (rule.list(ids) if ids or "method" in inside else None)
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
            if "id" in item.fields and item.fields["id"].text != ident.text:
                return item.having(kind=item.scalar(kind))  # two ids: the binder says so
            inside = {**item.without(kind).fields, "id": ident}
            return item.map({"kind": item.scalar(kind), **inside})
    if "panel" in item.fields and "panels" not in item.fields:
        item = item.without("panel").having(panels=item.fields["panel"])
    if "panels" not in item.fields:
        return item
    listed = item.fields["panels"]
    first = next(iter(listed.items), item.scalar("marks")) if listed.shape == "list" else listed
    ident = item.fields.get("id", first)
    several = listed.shape == "list" and len(listed.items) > 1
    own = item.fields.get("name") or (item.fields.get("id") if several else None)
    name = own or _panel_name(root, first.text) or ident
    return item.map({"kind": item.scalar("panel"), **item.fields, "id": ident, "name": name})


def _panel_name(root: Node, ident: str) -> Node | None:
    panels = root.fields.get("panels")
    for panel in panels.items if panels is not None else ():
        own = named(panel)
        if own.shape == "map" and "id" in own.fields and own.fields["id"].text == ident:
            return own.fields.get("name")
    return None
