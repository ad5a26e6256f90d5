"""What all commands of the command line share: the terminal's language, clear failures, settings."""

import errno
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from pydantic import ValidationError

from app.config import PREFIX, Settings
from app.installing import EX_DATABASE, EX_REFUSED, EX_USAGE, TroubleError, terminal_language
from app.journal.store import RacedError, UnwritableError
from app.sentences import named, say
from judging.ids import Lang

DataFolder = Annotated[
    Path | None, typer.Option("--data", help="Folder of the contests and their journal (数据目录).")
]
PlanFile = Annotated[Path, typer.Argument(help="A plan file, YAML (赛事方案文件).")]
ContestName = Annotated[str, typer.Argument(help="A contest's id, as `./leitai list` shows it (赛事编号).")]


def lang() -> Lang:
    """The terminal's language."""
    return terminal_language()


def words(code: str, **args: str) -> str:
    """The command line's sentence in the terminal's language."""
    return say(lang(), f"cli-{code}", **args)


def text_of(text: Mapping[Any, str]) -> str:
    """An organiser's text in the terminal's language, else in the other one."""
    return named(text, lang())


@contextmanager
def clear_failures() -> Iterator[None]:
    """Every failure is one clear sentence and an exit code; that nobody reads on is none."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        hush()
    except TroubleError as trouble:
        fail(trouble)
    except (RacedError, UnwritableError) as error:
        reason = str(error) or str(error.__cause__).split("\n", maxsplit=1)[0]
        fail(TroubleError("database", EX_DATABASE, reason=reason))
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
            raise
        hush()
        fail(TroubleError("no-room", EX_REFUSED))


def hush() -> None:
    """Let what is still to be printed go nowhere: it was refused once, and must not be again when the program ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def fail(trouble: TroubleError) -> NoReturn:
    """Say what is wrong on stderr, and leave."""
    print(trouble.sentence(lang()), file=sys.stderr)
    raise typer.Exit(trouble.exit_code)


def settings_for(data: Path | None, **more: object) -> Settings:
    """The settings with what the command line says on top. TroubleError names the one that cannot be."""
    chosen = {name: value for name, value in {"data": data, **more}.items() if value is not None}
    try:
        return Settings(**chosen)
    except ValidationError as error:
        name = str(error.errors()[0]["loc"][0])
        field = Settings.model_fields[name]
        right = next(iter(field.examples or [field.default]))
        # Never what was given: an address may hold a password.
        said = f"--{name}" if name in chosen else f"{PREFIX}{name.upper()}"
        raise TroubleError("setting", EX_USAGE, name=said, example=str(right)) from None
