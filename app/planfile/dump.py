"""A plan written back as a YAML file that people can read: defaults left out, choices by their short names."""
# ruff: noqa: ANN401 - what a type hint binds to is known only when the program runs

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast, get_args, get_origin

import yaml

from app.planfile.hints import hints_of
from app.planfile.kinds import members_of, name_of
from app.planfile.whole import contest_fields
from judging.plan import Plan
from judging.rules import BallotComponent, IndicatorComponent, PanelComponent


class _Dumper(yaml.SafeDumper):
    """Decimals as plain numbers with the digits they have; short lists and texts in one line."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  equal parts are written out, never as anchors
        return True


def _decimal(dumper: yaml.SafeDumper, value: Decimal) -> yaml.ScalarNode:
    text = f"{value:f}"
    kind = "float" if "." in text else "int"
    return dumper.represent_scalar(f"tag:yaml.org,2002:{kind}", text)


def _mapping(dumper: yaml.SafeDumper, value: dict[str, Any]) -> yaml.MappingNode:
    short = all(not isinstance(v, dict | list) for v in value.values()) and len(str(value)) < 100
    return dumper.represent_mapping("tag:yaml.org,2002:map", value.items(), flow_style=short)


def _list(dumper: yaml.SafeDumper, value: list[Any]) -> yaml.SequenceNode:
    short = all(not isinstance(v, dict | list) for v in value)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=short)


_Dumper.add_representer(Decimal, _decimal)
_Dumper.add_representer(Fraction, lambda dumper, value: dumper.represent_str(str(value)))
_Dumper.add_representer(dict, _mapping)
_Dumper.add_representer(list, _list)


def written(value: Any) -> str:
    """Plain values as YAML text."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)


def dumps(plan: Plan) -> str:
    """The plan as a plan file; reading it again gives an equal plan."""
    plain = as_plain(plan)
    contest = {k: plain.pop(k) for k in contest_fields() if k in plain}
    return written({"leitai": 1, "contest": contest, **plain})


def as_plain(value: Any, hint: Any = None) -> Any:
    """A dataclass as the mapping a file would hold."""
    if is_dataclass(value) and not isinstance(value, type):
        return _dataclass(value, hint)
    if isinstance(value, Mapping):
        return {str(k): as_plain(v) for k, v in value.items()}
    if isinstance(value, tuple):
        return [as_plain(v, hint) for v in value]
    return value


def _dataclass(value: Any, hint: Any) -> Any:
    of = cast(Any, type(value))
    result: dict[str, Any] = {}
    for f in fields(value):
        own = getattr(value, f.name)
        default = _default(f)
        if own == default and not (isinstance(value, Plan) and f.name == "tally"):
            continue
        inner = hints_of(of)[f.name]
        result[f.name] = as_plain(own, _item(inner))
    # the direction is told from the methods only when it is not written
    if type(value).__name__ == "TallyRule":
        result["better"] = value.better
    if isinstance(value, BallotComponent | IndicatorComponent):
        kind = "ballot" if isinstance(value, BallotComponent) else "indicator"
        return {kind: result.pop("id"), **result}
    if isinstance(value, PanelComponent) or not _chosen(hint):
        return result
    name = name_of(of)
    return {name: result} if result else name


def _default(f: Any) -> Any:
    return f.default_factory() if f.default_factory is not MISSING else f.default


def _item(hint: Any) -> Any:
    """The hint of a list's items, or the hint itself."""
    return get_args(hint)[0] if get_origin(hint) is tuple else hint


def _chosen(hint: Any) -> bool:
    members = members_of(hint)
    return members is not None and sum(is_dataclass(m) for m in members) > 1
