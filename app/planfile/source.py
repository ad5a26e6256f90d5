"""The source of a plan or tally file.

YAML or JSON read into nodes that know their line and keep numbers as typed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal

import yaml

from app.planfile.misread import CONTROL, misread
from app.planfile.mistakes import Mistake, Mistakes, Path

Shape = Literal["null", "scalar", "list", "map"]

# libyaml where PyYAML was built with it: the same nodes and lines, several times faster
_LOADER: Final[type[yaml.SafeLoader]] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_PLAIN: Final = tuple(
    f"tag:yaml.org,2002:{t}" for t in ("null", "bool", "int", "float", "str", "timestamp", "merge", "value")
)

MOST_BYTES = 4_000_000
MOST_DEPTH = 40
MOST_NODES = 250_000


@dataclass(frozen=True, kw_only=True)
class Node:
    """A value of the file with its place; a scalar keeps its text, so that 0.10 stays exactly what was typed."""

    shape: Shape
    line: int
    column: int
    text: str = ""
    quoted: bool = False
    items: tuple["Node", ...] = ()
    fields: Mapping[str, "Node"] = field(default_factory=dict)
    sheet: str = ""
    """Of a workbook: the sheet whose row and column these are."""

    def scalar(self, text: str) -> "Node":
        """A scalar at the same place."""
        return Node(
            shape="scalar", line=self.line, column=self.column, text=text, quoted=True, sheet=self.sheet
        )

    def list(self, items: Iterable["Node"]) -> "Node":
        """A list at the same place."""
        return Node(shape="list", line=self.line, column=self.column, items=tuple(items), sheet=self.sheet)

    def map(self, fields: Mapping[str, "Node"]) -> "Node":
        """A mapping at the same place."""
        return Node(shape="map", line=self.line, column=self.column, fields=dict(fields), sheet=self.sheet)

    def having(self, **fields: "Node") -> "Node":
        """This mapping with more fields."""
        return replace(self, fields={**self.fields, **fields})

    def without(self, *names: str) -> "Node":
        """This mapping without some fields."""
        return replace(self, fields={k: v for k, v in self.fields.items() if k not in names})


def too_big() -> Mistake:
    """The mistake of a file that is larger than any plan."""
    return Mistake(line=1, column=1, path=(), code="too-big", args={"most": str(MOST_BYTES)})


def read(text: str, mistakes: Mistakes) -> Node | None:
    """The file's root node; what is not YAML, or holds a name twice, is noted with its line."""
    if len(text.encode()) > MOST_BYTES:
        mistakes.add(too_big())
        return None
    if text.count(",") + text.count("\n") > 2 * MOST_NODES:
        mistakes.add(Mistake(line=1, column=1, path=(), code="too-many"))
        return None
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except (yaml.YAMLError, RecursionError) as problem:
        mistakes.add(misread(text, problem))
        return None
    if root is None:
        mistakes.add(Mistake(line=1, column=1, path=(), code="empty"))
        return None
    if _size(root, {}) > MOST_NODES:
        mistakes.add(Mistake(line=root.start_mark.line + 1, column=1, path=(), code="too-many"))
        return None
    return _Reading(mistakes).node(root, ())


def _size(raw: yaml.Node, known: dict[int, int], depth: int = 0) -> int:
    """How many values a node is, anchors counted as often as they stand: a small file can repeat itself without end."""
    if id(raw) in known or depth > MOST_DEPTH:
        return known.get(id(raw), 1)
    known[id(raw)] = 1
    inside = 0
    if isinstance(raw, yaml.SequenceNode):
        inside = sum(_size(item, known, depth + 1) for item in raw.value)
    elif isinstance(raw, yaml.MappingNode):
        inside = sum(_size(value, known, depth + 1) for _, value in raw.value)
    known[id(raw)] = 1 + inside
    return 1 + inside


class _Reading:
    """One reading."""

    def __init__(self, mistakes: Mistakes) -> None:
        self._mistakes = mistakes

    def node(self, raw: yaml.Node, path: Path) -> Node:
        line, column = raw.start_mark.line + 1, raw.start_mark.column + 1
        if len(path) > MOST_DEPTH:
            self._mistakes.add(Mistake(line=line, column=column, path=path, code="too-deep"))
            return Node(shape="null", line=line, column=column)
        match raw:
            case yaml.ScalarNode():
                if CONTROL.search(raw.value):
                    self._mistakes.add(Mistake(line=line, column=column, path=path, code="control-sign"))
                if not raw.tag.startswith(_PLAIN):
                    args = {"value": raw.tag.replace("tag:yaml.org,2002:", "!!")[:60]}
                    self._mistakes.add(Mistake(line=line, column=column, path=path, code="tag", args=args))
                null = raw.tag == "tag:yaml.org,2002:null"
                quoted = raw.style in ("'", '"', "|", ">")
                return Node(
                    shape="null" if null else "scalar",
                    line=line,
                    column=column,
                    text=raw.value,
                    quoted=quoted,
                )
            case yaml.SequenceNode():
                items = tuple(self.node(item, (*path, i)) for i, item in enumerate(raw.value))
                return Node(shape="list", line=line, column=column, items=items)
            case yaml.MappingNode():
                return Node(shape="map", line=line, column=column, fields=self.fields(raw, path))
            case _:
                raise TypeError(f"unknown YAML node {raw!r}")

    def fields(self, raw: yaml.MappingNode, path: Path) -> dict[str, Node]:
        fields: dict[str, Node] = {}
        for key, value in raw.value:
            line, column = key.start_mark.line + 1, key.start_mark.column + 1
            if not isinstance(key, yaml.ScalarNode):
                self._mistakes.add(Mistake(line=line, column=column, path=path, code="key-not-text"))
                continue
            if CONTROL.search(key.value):
                self._mistakes.add(Mistake(line=line, column=column, path=path, code="control-sign"))
            if key.value in fields:
                args = {"field": key.value, "first": str(fields[key.value].line)}
                self._mistakes.add(Mistake(line=line, column=column, path=path, code="twice", args=args))
                continue
            node = self.node(value, (*path, key.value))
            # a missing value is reported where its name stands
            fields[key.value] = replace(node, line=line, column=column) if node.shape == "null" else node
        return fields
