"""What the test programs reported: read from their result files, added up, and told at the end."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrap.words import words

SHOWN_LINES = 40


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The counts of one test program, and (name, explanation) of each failure."""

    passed: int = 0
    skipped: int = 0
    failures: tuple[tuple[str, str], ...] = ()


def from_check(name: str, code: int, output: str) -> Outcome:
    """One check counts as one test."""
    if code == 0:
        return Outcome(passed=1)
    return Outcome(failures=((name, "\n".join(output.splitlines()[-SHOWN_LINES:])),))


def from_pytest(name: str, code: int, report: Path) -> Outcome:
    """Read pytest's JUnit file; a run that died without one is itself a failure."""
    if code == 5:  # pytest's "no tests collected"
        return Outcome(failures=((name, words("nothing-selected")),))
    if not report.exists():
        return Outcome(failures=((name, f"exit code {code}"),))
    cases = list(ET.parse(report).getroot().iter("testcase"))  # noqa: S314 (our own pytest wrote it)
    failures = []
    skipped = 0
    for case in cases:
        wrong = next((part for part in case if part.tag in {"failure", "error"}), None)
        if wrong is not None:
            where = f"{case.get('classname', '').replace('.', '/')} :: {case.get('name')}"
            failures.append((where, (wrong.get("message") or "").strip()[:2000]))
        skipped += any(part.tag == "skipped" for part in case)
    if code != 0 and not failures:
        failures.append((name, f"exit code {code}"))
    return Outcome(passed=len(cases) - len(failures) - skipped, skipped=skipped, failures=tuple(failures))


def from_vitest(name: str, code: int, report: Path) -> Outcome:
    """Read vitest's JSON file; a file that could not even be loaded is a failure too."""
    if not report.exists():
        return Outcome(failures=((name, f"exit code {code}"),))
    told = json.loads(report.read_text(encoding="utf-8"))
    failures = []
    for file in told["testResults"]:
        failed = [case for case in file["assertionResults"] if case["status"] == "failed"]
        failures += [(case["fullName"], "\n".join(case["failureMessages"])[:2000]) for case in failed]
        if file["status"] == "failed" and not failed:
            failures.append((Path(file["name"]).name, file.get("message", "")[:2000]))
    if code != 0 and not failures:
        failures.append((name, f"exit code {code}"))
    return Outcome(
        passed=told["numPassedTests"],
        skipped=told["numPendingTests"] + told["numTodoTests"],
        failures=tuple(failures),
    )


def added_up(outcomes: Sequence[Outcome]) -> Outcome:
    """All of them as one."""
    return Outcome(
        passed=sum(outcome.passed for outcome in outcomes),
        skipped=sum(outcome.skipped for outcome in outcomes),
        failures=tuple(failure for outcome in outcomes for failure in outcome.failures),
    )


def told(outcome: Outcome) -> str:
    """Every failure with its explanation, and the closing line 'N passed, N failed'."""
    lines = []
    if outcome.failures:
        lines += ["", f"== {words('failures')} =="]
        for name, explanation in outcome.failures:
            lines += ["", f"✗ {name}", *(f"    {line}" for line in explanation.splitlines())]
    closing = words("summary", passed=outcome.passed, failed=len(outcome.failures))
    if outcome.skipped:
        closing += f", {words('skipped', skipped=outcome.skipped)}"
    return "\n".join([*lines, "", closing])
