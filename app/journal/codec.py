"""Events ↔ lines of text: `kind` is the class's name, decimals are strings, and each event has one form only."""

import json
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from app.plancodec import canonical
from judging import events

KINDS: dict[str, type[events.Event]] = {each.__name__: each for each in get_args(events.Event)}


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(KINDS[kind])


def encode(event: events.Event) -> tuple[str, str]:
    """(kind, canonical JSON of the body); at and by stand beside the body."""
    kind = type(event).__name__
    plain = _adapter(kind).dump_python(event, mode="json")
    del plain["at"], plain["by"]
    return kind, canonical(plain)


def decode(kind: str, body: str, at: int, by: str) -> events.Event:
    """The event of a line. KeyError for an unknown kind, ValueError for a body that does not fit it."""
    beside = f'"at":{at},"by":{json.dumps(by)}'
    whole = f"{{{beside}}}" if body == "{}" else f"{body[:-1]},{beside}}}"
    made: events.Event = _adapter(kind).validate_json(whole)
    return made
