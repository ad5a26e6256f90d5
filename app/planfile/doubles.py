"""What a plan file says in two places, where only one of them would be heard."""

from collections.abc import Iterator

from app.planfile.binder import Binder
from app.planfile.source import Node


def doubled(root: Node, binder: Binder) -> None:
    """Note what stands under `contest` and beside it, and entries whose name is not the one their unit has."""
    contest = root.fields.get("contest")
    if contest is not None:
        inside = contest.fields if contest.shape == "map" else {"title": contest}
        for field in inside.keys() & root.fields.keys():
            first, later = sorted((inside[field], root.fields[field]), key=lambda n: n.line)
            binder.wrong(later, (field,), "twice", field=field, first=str(first.line))
    _names(root, binder)


def _names(root: Node, binder: Binder) -> None:
    """The name of an entry is its unit's: another one would appear nowhere."""
    called = {unit: name.text for unit, name in _named(root.fields.get("units"), "id")}
    for unit, name in _named(root.fields.get("entries"), "unit"):
        if called.setdefault(unit, name.text) != name.text:
            args = {"value": name.text, "unit": unit, "known": called[unit]}
            binder.wrong(name, ("entries",), "other-name", **args, example=f"topic: {name.text}")


def _named(part: Node | None, key: str) -> Iterator[tuple[str, Node]]:
    """The items of a list that have a plain name, by another of their fields."""
    for item in part.items if part is not None else ():
        ident, name = item.fields.get(key), item.fields.get("name")
        if ident is not None and name is not None and name.shape == "scalar":
            yield ident.text, name
