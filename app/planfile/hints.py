"""What a type hint asks for, and what stands in where the file has something else."""
# ruff: noqa: ANN401 - what a type hint binds to is known only when the program runs

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from app.planfile.kinds import members_of


@cache
def hints_of(of: type) -> dict[str, Any]:
    """Type hints of a dataclass, by field."""
    return get_type_hints(of)


def stand_in(hint: Any) -> Any:
    """Something of the right type for a value that is wrong or missing, so that the rest of the file is checked."""
    if hasattr(hint, "__supertype__"):
        return "?"
    members = members_of(hint)
    if members is not None:
        return None if type(None) in get_args(hint) else stand_in(members[0])
    if isinstance(hint, type) and is_dataclass(hint):
        return hint(**{f.name: stand_in(hints_of(hint)[f.name]) for f in fields(hint) if required(f)})
    origin = get_origin(hint)
    if origin is Literal:
        return get_args(hint)[0]
    if origin is tuple:
        return ()
    if origin is not None:
        return {}
    return {str: "?", bool: False, int: 1, Decimal: Decimal(1)}[hint]


def required(declared: "Field[Any]") -> bool:
    """Whether a field has no default."""
    return declared.default is MISSING and declared.default_factory is MISSING


def mapping_fields(of: type) -> set[str]:
    """The fields of a dataclass that hold a mapping or one of several dataclasses."""
    return {n for n, h in hints_of(of).items() if (get_origin(h) or h) is Mapping or members_of(h)}
