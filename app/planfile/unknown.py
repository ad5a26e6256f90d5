"""A field that there is not: what was probably meant by it."""

import unicodedata
from dataclasses import fields
from typing import Any, cast, get_args

from app.planfile.kinds import RECORD_FIELDS, WRITTEN, kebab, name_of
from app.planfile.mistakes import guess
from app.planfile.source import Node
from judging.plan import Award, Plan
from judging.rules import AwardRule


def unknown(node: Node, of: type, key: str, value: Node) -> tuple[str, dict[str, str]]:
    """The mistake behind a field of this name in a node that is to be a dataclass: its code and its words."""
    plain = unicodedata.normalize("NFKC", key)
    if of is Plan and key in (*RECORD_FIELDS, "plan"):
        return "of-tally-file", {"field": key}
    if ":" in plain or "," in plain:
        example = f"{plain.replace(':', ': ')}" if value.shape == "null" else f"{plain}: …"
        return "wide-sign", {"sign": next(c for c in key if c in "：，:,"), "example": example}
    before = [n.text for k, n in node.fields.items() if k != key and n.shape == "scalar"]
    if key.isdecimal() and value.shape == "null" and before and before[-1].isdecimal():
        return "comma-decimal", {"value": f"{before[-1]},{key}", "example": f"{before[-1]}.{key}"}
    written = WRITTEN.get(of, {})
    shown = [written.get(f.name, f.name) for f in fields(cast(Any, of)) if f.init]
    if of is Award:
        shown = [n for n in shown if n != "rule"] + [name_of(m) for m in get_args(AwardRule)]
    return "unknown-field", {
        "field": key,
        "of": kebab(of),
        "known": ", ".join(shown),
        "guess": guess(key.replace("-", "_"), shown),
    }
