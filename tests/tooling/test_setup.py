"""The set-up itself: from nothing, after a kill in the middle, and how little a second start costs."""

import os
import signal
import subprocess
import sys
import time

import pytest

from bootstrap.environment import installed
from bootstrap.pages import built
from bootstrap.steps import OFFLINE

PROGRAM = '''"""A program that needs a package of the lock."""
import sys

import fastapi

print("runs with", fastapi.__name__, *sys.argv[1:])
'''


@pytest.fixture
def small(checkout):
    """A checkout whose program needs no pages."""
    (checkout / "app").mkdir()
    (checkout / "app" / "__init__.py").touch()
    (checkout / "app" / "cli.py").write_text(PROGRAM)
    return checkout


def start(checkout, folder):
    """`leitai check plan.yaml`, started where the reader stands, in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, checkout / "leitai", "check", "plan.yaml"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_set_up_that_was_killed_is_repaired_by_the_next_start(small, tmp_path):
    # A folder app/ where the reader stands must not be taken for the program.
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "cli.py").write_text("raise SystemExit('the wrong program')")
    first = start(small, tmp_path)
    while first.poll() is None and not (small / ".venv" / ".leitai-unfinished").exists():
        time.sleep(0.02)
    if first.poll() is None:
        os.killpg(first.pid, signal.SIGKILL)
    _, error = first.communicate()
    if first.returncode == OFFLINE:
        pytest.skip("the package index cannot be reached from here")
    assert first.returncode == -signal.SIGKILL, error
    second = start(small, tmp_path)
    out, error = second.communicate()
    if second.returncode == OFFLINE:
        pytest.skip("the package index cannot be reached from here")
    assert (second.returncode, out) == (0, "runs with fastapi check plan.yaml\n"), error
    third = start(small, tmp_path)
    out, error = third.communicate()
    assert (third.returncode, out, error) == (0, "runs with fastapi check plan.yaml\n", "")


def test_a_second_start_costs_less_than_a_second(project):
    if not installed("requirements.lock") or not built():
        pytest.skip("this folder is not set up: run ./leitai test")
    program = (
        "from bootstrap import environment, pages; environment.prepare(environment.RUNTIME); pages.prepare()"
    )
    # Processor time, not the wall's: other tests run beside this one.
    before = os.times()
    subprocess.run([sys.executable, "-c", program], cwd=project, check=True)
    after = os.times()
    assert after.children_user + after.children_system - before.children_user - before.children_system < 1
