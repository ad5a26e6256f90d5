"""A command line that cannot be understood: what is wrong with it, in one sentence of the reader's language."""

from typing import Any, Final

from typer.core import TyperGroup
from typer.exceptions import TyperException

from app.terminal import words

KINDS: Final = {
    "NoSuchOption": "option",
    "BadOptionUsage": "value",
    "MissingParameter": "missing",
    "BadParameter": "value",
}


def misused(error: TyperException) -> str:
    """What is wrong, and where to read on."""
    context: Any = getattr(error, "ctx", None)
    if context is not None and isinstance(context.command, TyperGroup):
        return words("usage-command")
    kind = KINDS.get(type(error).__name__, "other")
    return words(f"usage-{kind}", name=_name(error), command=context.command_path if context else "./leitai")


def _name(error: Any) -> str:  # noqa: ANN401 (the library's errors name what is wrong each in its own way)
    parameter = getattr(error, "param", None)
    if parameter is None:
        return str(getattr(error, "option_name", ""))
    option: str = max(parameter.opts, key=len)
    return option if option.startswith("-") else option.upper()
