# ruff: noqa: ANN401 (type hints themselves are what is walked here)
"""Plan ↔ plain JSON, for the catalogue and for bundles: exact decimals as strings, members of a union by name."""

import json
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from fractions import Fraction
from hashlib import sha256
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from judging.plan import Plan
from judging.recorded import Recorded
from judging.rules import Weight


def encode(plan: Plan) -> dict[str, Any]:
    """The plan as JSON values; a dataclass chosen from several says which it is in `kind`."""
    return cast(dict[str, Any], _out(plan, Plan))


def encode_recorded(recorded: Recorded) -> dict[str, Any]:
    """What was recorded as JSON values, for the independent tally."""
    return cast(dict[str, Any], _out(recorded, Recorded))


def decode(plain: Mapping[str, Any]) -> Plan:
    """The plan again. ValueError or KeyError when these values were not made by `encode`."""
    return cast(Plan, _in(plain, Plan))


def canonical(plain: Any) -> str:
    """JSON in one form only: keys sorted, no spaces, no escapes."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(plan: Plan) -> str:
    """SHA-256 of the plan's canonical JSON, hex."""
    return sha256(canonical(encode(plan)).encode()).hexdigest()


_known: dict[type, dict[str, Any]] = {}


def _hints(of: type) -> dict[str, Any]:
    if of not in _known:
        _known[of] = get_type_hints(of)
    return _known[of]


def _members(hint: Any) -> tuple[Any, ...] | None:
    """The members of a union without None; None for everything else."""
    if get_origin(hint) in (Union, types.UnionType):
        return tuple(m for m in get_args(hint) if m is not type(None))
    return None


def _chosen(hint: Any) -> bool:
    members = _members(hint)
    return members is not None and sum(is_dataclass(m) for m in members) > 1


def _plain(hint: Any) -> Any:
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    return hint


def _out(value: Any, hint: Any) -> Any:
    hint = _plain(hint)
    if value is None:
        return None
    if (members := _members(hint)) and not _chosen(hint):
        if len(members) > 1:  # plain values of several types say themselves what they are
            return str(value) if isinstance(value, Decimal | Fraction) else value
        return _out(value, members[0])
    if is_dataclass(value):
        made = {f.name: _out(getattr(value, f.name), _hints(type(value))[f.name]) for f in fields(value)}
        return {"kind": type(value).__name__, **made} if _chosen(hint) else made
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Mapping):
        return {str(k): _out(v, get_args(hint)[1]) for k, v in value.items()}
    if isinstance(value, tuple | frozenset):
        inner = get_args(hint)
        each = (
            [inner[0]] * len(value)
            if (len(inner) == 2 and inner[1] is Ellipsis) or len(inner) == 1
            else inner
        )
        return [
            _out(v, h)
            for v, h in zip(sorted(value) if isinstance(value, frozenset) else value, each, strict=True)
        ]
    return value


def _in(value: Any, hint: Any) -> Any:
    hint = _plain(hint)
    if value is None:
        return None
    origin, inner = get_origin(hint), get_args(hint)
    if members := _members(hint):
        if _chosen(hint):
            named = {m.__name__: m for m in members}
            return _in({k: v for k, v in value.items() if k != "kind"}, named[value["kind"]])
        if members == get_args(Weight):
            return Fraction(value) if "/" in value else Decimal(value)
        return _in(value, members[0]) if len(members) == 1 else value
    if isinstance(hint, type) and is_dataclass(hint):
        hints = _hints(hint)
        return hint(**{name: _in(each, hints[name]) for name, each in value.items()})
    if hint is Decimal:
        return Decimal(value)
    if origin is tuple:
        each = [inner[0]] * len(value) if len(inner) == 2 and inner[1] is Ellipsis else inner
        return tuple(_in(v, h) for v, h in zip(value, each, strict=True))
    if origin is frozenset:
        return frozenset(_in(v, inner[0]) for v in value)
    if origin is not None and origin is not Literal:
        key = _plain(inner[0])
        return {
            (Decimal(k) if key is Decimal else int(k) if key is int else k): _in(v, inner[1])
            for k, v in value.items()
        }
    return value
