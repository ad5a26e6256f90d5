"""The way from `./leitai COMMAND` to the program: help, test, or set up and hand over to app.cli."""

import ast
import os
import sys
from collections.abc import Iterator, Sequence
from typing import NoReturn

from bootstrap import environment, pages
from bootstrap.environment import PYTHON, ROOT, RUNTIME
from bootstrap.steps import SetupError
from bootstrap.words import words

# Commands that show no page: they wait for the Python packages only.
PAGELESS = frozenset(
    {"check", "clone", "draw", "export", "links", "list", "load", "tally", "template", "verify"}
)


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit code (only when it was not handed over to app.cli)."""
    try:
        match arguments:
            case [] | ["help" | "--help" | "-h", *_]:
                print_help()
                return 0
            case ["test", "--help" | "-h"]:
                print(f"./leitai test [--quick] [-k EXPR] [PATH …]\n  {words('help-test')}")
                return 0
            case ["test", *selection]:
                from bootstrap.trials import run_tests

                return run_tests(selection)
            case _:
                hand_over(arguments)
    except SetupError as refused:
        print(refused, file=sys.stderr)
        return refused.code
    except KeyboardInterrupt:
        print(f"\n{words('interrupted')}", file=sys.stderr)
        return 130


def hand_over(arguments: Sequence[str]) -> NoReturn:
    """Set up what is missing and become `python -m app.cli`, in the folder the reader stands in."""
    environment.prepare(RUNTIME)
    if arguments[0] not in PAGELESS:
        pages.prepare()
    # -P and PYTHONPATH: the program comes from the project, never from a folder app/ where the reader stands.
    settings = {**environment.compiling(), "PYTHONPATH": str(ROOT)}
    sys.stdout.flush()
    os.execve(PYTHON, [str(PYTHON), "-P", "-m", "app.cli", *arguments], settings)  # noqa: S606 (our own interpreter)


def print_help() -> None:
    """Print every command with one line each; nothing is installed for it."""
    listed = [("help", words("help-help")), ("test", words("help-test")), *program_commands()]
    width = max(len(name) for name, _ in listed)
    lines = (f"  {name:{width}}  {line}" for name, line in sorted(listed))
    # At once: whoever reads only its first lines has them all.
    sys.stdout.write(
        "\n".join((words("usage"), "", *lines, "", words("usage-more"), words("exit-codes"), ""))
    )


def program_commands() -> Iterator[tuple[str, str]]:
    """(name, first line of its docstring) of each typer command of app.cli, read without running it."""
    for source in sorted([*ROOT.glob("app/cli*.py"), *ROOT.glob("app/cli/*.py")]):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"), str(source))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                name = command_name(node)
                if name:
                    yield name, (ast.get_docstring(node) or "").split("\n")[0]


def command_name(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str | None:
    """The command-line name of a function decorated with @….command(…); None for another or a hidden one."""
    for decorator in function.decorator_list:
        match decorator:
            case ast.Call(func=ast.Attribute(attr="command"), args=given, keywords=keywords):
                options = {word.arg: word.value for word in keywords}
                match given[0] if given else options.get("name"), options.get("hidden"):
                    case _, ast.Constant(value=True):
                        return None
                    case ast.Constant(value=str(name)), _:
                        return name
                    case _:
                        return function.name.rstrip("_").replace("_", "-")
    return None
