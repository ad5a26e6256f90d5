"""Remembering what has been drawn: views are rebuilt after every mark, and most of what they show has not changed."""

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

Args = ParamSpec("Args")
Made = TypeVar("Made")

KEPT = 4096


def by_identity(function: Callable[Args, Made]) -> Callable[Args, Made]:
    """Remember a pure function's results by the identity of its (immutable) arguments, which are kept alive."""
    kept: OrderedDict[tuple[int, ...], tuple[object, Made]] = OrderedDict()

    @wraps(function)
    def remembered(*args: Args.args, **kwargs: Args.kwargs) -> Made:
        given = (*args, *(item for pair in sorted(kwargs.items()) for item in pair))
        key = tuple(map(id, given))
        found = kept.get(key)
        if found is not None:
            return found[1]
        made = function(*args, **kwargs)
        kept[key] = (given, made)
        if len(kept) > KEPT:
            kept.popitem(last=False)
        return made

    return remembered
