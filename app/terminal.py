"""What all commands of the command line share: the terminal's language, clear failures, settings."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from app.config import Settings
from app.installing import TroubleError, terminal_language
from app.sentences import say
from judging.ids import Lang

DataFolder = Annotated[Path | None, typer.Option("--data", help="Folder of the contests and their journal.")]
PlanFile = Annotated[Path, typer.Argument(help="A plan file (YAML).")]
ContestName = Annotated[str, typer.Argument(help="A contest's id, as `leitai list` shows it.")]


def lang() -> Lang:
    """The terminal's language."""
    return terminal_language()


def words(code: str, **args: str) -> str:
    """The command line's sentence in the terminal's language."""
    return say(lang(), f"cli-{code}", **args)


def text_of(text: Mapping[Any, str]) -> str:
    """An organiser's text in the terminal's language, else in the other one."""
    return text.get(lang()) or next(iter(text.values()))


@contextmanager
def clear_failures() -> Iterator[None]:
    """Every failure is one clear sentence and an exit code."""
    try:
        yield
    except TroubleError as trouble:
        fail(trouble)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def fail(trouble: TroubleError) -> NoReturn:
    """Say what is wrong on stderr, and leave."""
    print(trouble.sentence(lang()), file=sys.stderr)
    raise typer.Exit(trouble.exit_code)


def settings_for(data: Path | None, **more: object) -> Settings:
    """The settings with what the command line says on top."""
    chosen = {name: value for name, value in {"data": data, **more}.items() if value is not None}
    return Settings().model_copy(update=chosen)
