"""Remembering what has been drawn: views are asked for after every mark, and most of what they show has not changed."""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from judging.contest import Contest
from judging.reading import Part, Read, Rows, Watched

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


def kept(function: Callable[Concatenate[Contest, Args], Made]) -> Callable[Concatenate[Contest, Args], Made]:
    """Draw again only when something that was read for it has changed; what comes out equal stays the same object.

    The function is pure and reads fields of the contest; its other arguments are hashable.
    """
    drawn: dict[tuple[object, ...], tuple[Read, Made]] = {}

    @wraps(function)
    def remembered(contest: Contest, *args: Args.args, **kwargs: Args.kwargs) -> Made:
        real, note = reader(contest)
        key = (real.id, *args, *sorted(kwargs.items()))
        found = drawn.get(key)
        if found is None or not found[0].holds(real):
            found = drawn[key] = drawn_again(real, found, function, *args, **kwargs)
            if len(drawn) > KEPT:
                drawn.clear()
        if args or kwargs:
            note(found[0])
            return found[1]
        return came_out(contest, remembered, found[1])

    return cast("Callable[Concatenate[Contest, Args], Made]", remembered)


def came_out(asking: object, function: Callable[[Contest], Made], made: Made) -> Made:
    """Who asks a function without arguments depends on what comes out, whatever it read for that."""
    if not isinstance(asking, Watched):
        return made
    if isinstance(made, Mapping):
        return cast("Made", Rows(function, made, asking.read_))
    asking.read_.fields[function] = made
    return made


def drawn_again(
    contest: Contest,
    before: tuple[Read, Made] | None,
    function: Callable[Concatenate[Contest, Args], Made],
    *args: Args.args,
    **kwargs: Args.kwargs,
) -> tuple[Read, Made]:
    """What was read for it, and what came out: the object from before where it is equal."""
    read = Read()
    made = function(cast("Contest", Watched(contest, read)), *args, **kwargs)
    return read, before[1] if before is not None and before[1] == made else made


def reader(contest: Contest) -> tuple[Contest, Callable[[Part], None]]:
    """The contest itself, and how to note what was read of it for the function that asks."""
    if isinstance(contest, Watched):
        return contest.contest_, contest.read_.parts.append
    return contest, lambda _part: None
