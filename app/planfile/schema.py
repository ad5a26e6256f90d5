"""The JSON Schema of plan files, for editors; made from the same types and short forms that reading uses."""
# ruff: noqa: ANN401 - what a type hint binds to is known only when the program runs

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from typing import Any, Final, Literal, Union, cast, get_args, get_origin

from app.planfile.hints import hints_of
from app.planfile.kinds import MAIN, kebab, members_of, name_of
from app.planfile.whole import contest_fields
from judging import plan as plans
from judging import rules
from judging.ids import LANGS

_NUMBER: Final[dict[str, Any]] = {
    "anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^[+-]?[0-9_]*\.?[0-9]+%?$"}]
}
_WEIGHT: Final[dict[str, Any]] = {
    "anyOf": [*_NUMBER["anyOf"], {"type": "string", "pattern": r"^[0-9]{1,6} ?/ ?[0-9]{1,6}$"}]
}
_TEXT: Final[dict[str, Any]] = {
    "anyOf": [
        {"type": "string"},
        {
            "type": "object",
            "properties": {lang: {"type": "string"} for lang in (*LANGS, "zh")},
            "additionalProperties": False,
            "minProperties": 1,
        },
    ]
}
_ID: Final[dict[str, Any]] = {"type": ["string", "integer"]}

# other names a file may use for a field, and fields a short form adds
_ALSO: Final[Mapping[type, Mapping[str, str]]] = {
    plans.Criterion: {"min": "low", "max": "high"},
    plans.Band: {"from": "at_least"},
    rules.OvertimeTier: {"from": "start", "to": "end"},
    rules.TableRow: {"from": "at_least"},
    rules.Tolerance: {"from": "at_least"},
    rules.Level: {"from": "at_least"},
    rules.Advancement: {"from": "counting", "best": "top"},
    rules.Eligible: {"category": "categories", "not": "without"},
}
_NAMED: Final = (
    plans.Unit,
    plans.Judge,
    plans.Round,
    plans.Criterion,
    plans.Panel,
    plans.Phase,
    plans.Award,
    rules.Level,
    rules.LevelRule,
    rules.Grade,
    rules.Electorate,
    rules.BallotItem,
    rules.AdjustmentKind,
)
"""Things that a bare text names, and whose name or id follows from the other."""


def schema() -> dict[str, Any]:
    """The schema as JSON values (draft 2020-12)."""
    made = _Schema()
    whole = made.object(plans.Plan)
    inside = whole["properties"]
    contest = {name: inside.pop(name) for name in contest_fields() if name in inside}
    inside["contest"] = {
        "anyOf": [
            {"type": "string"},
            {"type": "object", "properties": contest, "additionalProperties": False},
        ]
    }
    inside["leitai"] = {"const": 1}
    inside["$schema"] = {"type": "string"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Leitai plan file",
        "type": "object",
        "properties": {**inside, **contest},
        "required": ["tally"],
        "anyOf": [{"required": ["contest"]}, {"required": ["title"]}, {"required": ["id"]}],
        "additionalProperties": False,
        "$defs": made.defs,
    }


class _Schema:
    def __init__(self) -> None:
        self.defs: dict[str, Any] = {}

    def of(self, hint: Any) -> dict[str, Any]:
        """The schema of a value of this type."""
        if hasattr(hint, "__supertype__"):
            return _ID
        members = members_of(hint)
        if members is not None:
            return self._union(hint, members)
        if isinstance(hint, type) and is_dataclass(hint):
            return self._ref(hint)
        origin, inner = get_origin(hint), get_args(hint)
        if origin is Literal:
            return {"enum": list(inner)}
        if origin is tuple:
            item = self.of(inner[0])
            return {"anyOf": [{"type": "array", "items": item}, item]}
        if origin is not None:
            if get_args(inner[0]) == LANGS:
                return _TEXT
            return {"type": "object", "additionalProperties": self.of(inner[1])}
        plain: dict[Any, dict[str, Any]] = {
            Decimal: _NUMBER,
            str: {"type": ["string", "number"]},
            bool: {"type": "boolean"},
            int: {"type": "integer"},
        }
        return plain[hint]

    def _union(self, hint: Any, members: tuple[Any, ...]) -> dict[str, Any]:
        null = [{"type": "null"}] if type(None) in get_args(hint) and _is_union(hint) else []
        if members == get_args(rules.Weight):
            return {"anyOf": [*_WEIGHT["anyOf"], *null]}
        if len(members) > 1 and all(isinstance(m, type) and is_dataclass(m) for m in members):
            return {"anyOf": [*self.choice(members), *null]}
        return {"anyOf": [self.of(members[0]), *null]} if null else self.of(members[0])

    def choice(self, members: tuple[type, ...]) -> list[dict[str, Any]]:
        """A bare name, `{name: …}` with more fields beside it, or `{kind: name, …}`."""
        if members == get_args(rules.Component):
            return [self._component(m) for m in members]
        spellings: list[dict[str, Any]] = []
        bare = [name_of(m) for m in members if not _required(m)]
        if bare:
            spellings.append({"enum": bare})
        for member in members:
            whole = self._ref(member)
            own = self._properties(member)
            main = MAIN.get(member)
            value = {"anyOf": [whole, *([own[main]] if main else []), {"type": "null"}]}
            beside = {k: v for k, v in own.items() if k != main}
            name = name_of(member)
            for spelling in dict.fromkeys((name, kebab(member))):
                around = {k: v for k, v in beside.items() if k != spelling}
                spellings.append(_closed({spelling: value, **around}, [spelling]))
            kinds = {"enum": [name, kebab(member), member.__name__]}
            spellings.append(_closed({"kind": kinds, **own}, ["kind"]))
        return spellings

    def _component(self, member: type) -> dict[str, Any]:
        own = self._properties(member)
        if member is rules.PanelComponent:
            one = {"type": "string"}
            return _closed({**own, "panel": one}, [])
        kind = "ballot" if member is rules.BallotComponent else "indicator"
        return _closed({**own, kind: _ID}, [kind])

    def _ref(self, of: type) -> dict[str, Any]:
        name = of.__name__
        if name not in self.defs:
            self.defs[name] = {}
            self.defs[name] = self._definition(of)
        return {"$ref": f"#/$defs/{name}"}

    def _definition(self, of: type) -> dict[str, Any]:
        whole = self.object(of)
        short: list[dict[str, Any]] = []
        if of in (rules.Rounding, rules.PanelRounding):
            short.append({"type": "integer"})
        if of is rules.PanelRounding:
            short.append(self._ref(rules.Rounding))
        if of is rules.Overtime:
            short.append({"type": "array", "items": self._ref(rules.OvertimeTier)})
        if of in _NAMED or of in (plans.Entry, plans.Goal):
            short.append({"type": ["string", "integer"]})
        return {"anyOf": [whole, *short]} if short else whole

    def object(self, of: type) -> dict[str, Any]:
        """A dataclass as an object, with the fields its short forms add."""
        own = self._properties(of)
        if of is plans.Phase:
            own["minutes"] = _NUMBER
        if of is plans.Entry:
            own["name"] = _TEXT
        if of is plans.Panel:
            own["judges"] = {"anyOf": [own["judges"], {"type": "integer", "minimum": 1}]}
        if of is plans.Round:
            own["entries"] = {"anyOf": [own["entries"], {"enum": ["all", "全部"]}]}
        if of is rules.TallyRule:
            panel = self._properties(rules.PanelComponent)
            own = {**{k: v for k, v in panel.items() if k not in ("id", "name")}, **own}
        if of is plans.Award:
            return self._award(own)
        return _closed(own, [])

    def _award(self, own: dict[str, Any]) -> dict[str, Any]:
        """An award's rule may stand beside its id and name."""
        beside: dict[str, Any] = {}
        for member in get_args(rules.AwardRule):
            beside |= self._properties(member)
        for member in get_args(rules.AwardRule):
            main = self._properties(member)[MAIN[member]]
            beside[name_of(member)] = {"anyOf": [main, {"type": "object"}, _NUMBER]}
        return _closed({**beside, **own}, [])

    def _properties(self, of: type) -> dict[str, Any]:
        hints = hints_of(cast(Any, of))
        own = {f.name: self.of(hints[f.name]) for f in fields(cast(Any, of))}
        for other, name in _ALSO.get(of, {}).items():
            own[other] = own[name]
        if of is rules.PanelComponent:
            own["tolerance"] = {"anyOf": [own["tolerance"], own["tolerances"]]}
        return own


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, types.UnionType)


def _required(of: type) -> bool:
    return any(f.default is MISSING and f.default_factory is MISSING for f in fields(cast(Any, of)))


def _closed(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    shaped = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**shaped, "required": required} if required else shaped
