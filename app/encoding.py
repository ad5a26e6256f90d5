"""Any of the domain's dataclasses as JSON bytes: one encoder for each type, built when it is first needed."""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter

_adapters: dict[type, TypeAdapter[Any]] = {}


def json_bytes(each: object) -> bytes:
    """This dataclass as JSON; decimals as strings."""
    return _adapter(type(each)).dump_json(each, fallback=_sequence)


def plain(each: object) -> Any:  # noqa: ANN401 (JSON)
    """This dataclass as JSON values."""
    return _adapter(type(each)).dump_python(each, mode="json", fallback=_sequence)


def _sequence(each: object) -> list[object]:
    """Rows that are made when somebody looks at them."""
    if isinstance(each, Sequence):
        return list(each)
    raise TypeError(type(each).__name__)


def _adapter(of: type) -> TypeAdapter[Any]:
    adapter = _adapters.get(of)
    if adapter is None:
        adapter = _adapters[of] = TypeAdapter(of)
    return adapter
