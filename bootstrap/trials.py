"""`./leitai test`: install what tests need, run every check and test in order, and add up the outcomes."""

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bootstrap import browser, environment, pages
from bootstrap.environment import PYTHON, ROOT, TESTS, VENV
from bootstrap.outcomes import Outcome, added_up, from_check, from_pytest, from_vitest, told
from bootstrap.pages import FRONTEND, Node

# Through our Python: the script's own first line names the folder in which .venv was made.
LINT_IMPORTS = (VENV / "bin" / "lint-imports", "--no-cache", "--no-logo")
BROWSER_TESTS = "tests/browser"
# More processes would fight over the clock on two cores.
PARALLEL = "2"


@dataclass(frozen=True, kw_only=True)
class Selection:
    """What of the tests was asked for on the command line; everything when nothing was."""

    quick: bool = False
    paths: tuple[str, ...] = ()
    options: tuple[str, ...] = ()

    @property
    def everything(self) -> bool:
        """Whether the checks and vitest run too."""
        return not (self.paths or self.options)

    @property
    def core_paths(self) -> tuple[str, ...]:
        """The pytest paths outside tests/browser."""
        if not self.paths:
            return ("tests", f"--ignore={BROWSER_TESTS}")
        return tuple(path for path in self.paths if not in_browser(path))

    @property
    def browser_paths(self) -> tuple[str, ...]:
        """The pytest paths inside tests/browser."""
        if self.quick:
            return ()
        return tuple(path for path in self.paths if in_browser(path)) if self.paths else (BROWSER_TESTS,)


@dataclass(frozen=True, kw_only=True)
class Bench:
    """What a run works with: settings for the programs it starts, and a folder for their reports."""

    reports: Path
    node: Node | None = None
    settings: Mapping[str, str] = field(default_factory=dict)

    def run(self, command: Sequence[str | Path], folder: Path = ROOT) -> int:
        """Run a program that speaks to the terminal itself; its exit code."""
        return subprocess.run(command, cwd=folder, env={**self.settings}, check=False).returncode

    def heard(self, command: Sequence[str | Path], folder: Path = ROOT) -> tuple[int, str]:
        """Run a program quietly; its exit code and all it said."""
        process = subprocess.run(
            command,
            cwd=folder,
            env={**self.settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        return process.returncode, process.stdout.decode(errors="replace")


Trial = tuple[str, Callable[[Bench], Outcome]]


def run_tests(arguments: Sequence[str]) -> int:
    """Run the tests that were asked for; 0 when all passed, 1 otherwise."""
    selection = parse(arguments)
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.prepare(TESTS)
    node = None
    if selection.everything or selection.browser_paths:
        pages.prepare(tests=True)
        node = pages.find_node()
        settings = {**node.environment(), "PYTHONPATH": str(ROOT)}
    if selection.browser_paths:
        settings["LEITAI_CHROMIUM"] = str(browser.chromium())
    outcomes = []
    with tempfile.TemporaryDirectory(prefix="leitai-test-") as folder:
        bench = Bench(reports=Path(folder), node=node, settings=settings)
        for title, trial in trials(selection):
            print(f"\n== {title} ==", flush=True)
            start = time.monotonic()
            outcome = trial(bench)
            print(f"{'✗' if outcome.failures else '✓'} {title}: {time.monotonic() - start:.1f} s", flush=True)
            outcomes.append(outcome)
    whole = added_up(outcomes)
    print(told(whole), flush=True)
    return 1 if whole.failures else 0


def parse(arguments: Sequence[str]) -> Selection:
    """Split the command line: --quick is ours, paths are sorted by where they run, the rest is pytest's."""
    paths, options = [], []
    remaining = iter(argument for argument in arguments if argument != "--quick")
    for argument in remaining:
        if argument in {"-k", "-m", "-n", "-p"}:
            options += [argument, next(remaining, "")]
        elif argument.startswith("-"):
            options.append(argument)
        else:
            paths.append(str(project_path(argument)))
    return Selection(quick="--quick" in arguments, paths=tuple(paths), options=tuple(options))


def project_path(argument: str) -> str:
    """A test path relative to the project (pytest's ::name kept), wherever the reader stands."""
    path, colons, name = argument.partition("::")
    here = Path(path).resolve()
    return f"{here.relative_to(ROOT) if here.is_relative_to(ROOT) else path}{colons}{name}"


def in_browser(path: str) -> bool:
    """Whether a test path lies in the folder of the browser tests."""
    return Path(path.partition("::")[0]).is_relative_to(BROWSER_TESTS)


def trials(selection: Selection) -> Iterator[Trial]:
    """Every check and test program in order: the quick ones first, the browser last, in its own process."""
    if selection.everything:
        yield "ruff check", check("ruff check", [PYTHON, "-m", "ruff", "check", "."])
        yield "ruff format", check("ruff format", [PYTHON, "-m", "ruff", "format", "--check", "."])
        yield "mypy", check("mypy", [PYTHON, "-m", "mypy"])
        yield "layers (import-linter)", check("layers", [PYTHON, *LINT_IMPORTS])
        yield "protocol drift", protocol_drift
        yield "svelte-check", npm_check
        yield "vitest", vitest
    parallel = () if "-n" in selection.options else ("-n", PARALLEL, "--dist", "worksteal")
    if selection.core_paths:
        yield "pytest", pytest("core", [*parallel, *selection.options, *selection.core_paths])
    if selection.browser_paths:
        browsing = [*parallel, *selection.options, *selection.browser_paths]
        yield "pytest in the browser", pytest("browser", browsing)


def check(name: str, command: Sequence[str | Path]) -> Callable[[Bench], Outcome]:
    """A check that is silent when all is well."""

    def trial(bench: Bench) -> Outcome:
        code, output = bench.heard(command)
        if code:
            print(output)
        return from_check(name, code, output)

    return trial


def pytest(name: str, arguments: Sequence[str]) -> Callable[[Bench], Outcome]:
    """A pytest process of its own (sync browser tests and async tests do not share an event loop)."""

    def trial(bench: Bench) -> Outcome:
        report = bench.reports / f"{name}.xml"
        code = bench.run([PYTHON, "-m", "pytest", "-q", f"--junitxml={report}", *arguments])
        return from_pytest(name, code, report)

    return trial


def protocol_drift(bench: Bench) -> Outcome:
    """The TypeScript types in the tree are those of app/protocol.py."""
    schema = bench.reports / "protocol.json"
    code, output = bench.heard([PYTHON, "-m", "app.protocol"])
    if code == 0 and bench.node:
        schema.write_text(output, encoding="utf-8")
        code, output = bench.heard([bench.node.node, "scripts/types.mjs", "--check", schema], FRONTEND)
    if code:
        print(output)
    return from_check("protocol drift", code, output)


def npm_check(bench: Bench) -> Outcome:
    """svelte-check over every component and module."""
    code, output = bench.heard([*npm(bench), "run", "--silent", "check"], FRONTEND)
    if code:
        print(output)
    return from_check("svelte-check", code, output)


def vitest(bench: Bench) -> Outcome:
    """The tests of the pages' own modules and components."""
    report = bench.reports / "vitest.json"
    reporters = ("--reporter=default", "--reporter=json", f"--outputFile.json={report}")
    code = bench.run(
        [*npm(bench), "run", "--silent", "test", "--", "--passWithNoTests", *reporters], FRONTEND
    )
    return from_vitest("vitest", code, report)


def npm(bench: Bench) -> tuple[str, ...]:
    """How npm is called in this run."""
    return bench.node.npm if bench.node else ("npm",)
