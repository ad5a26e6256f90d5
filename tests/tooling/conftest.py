"""A copy of what `./leitai` needs to start, for tests that break it."""

import shutil
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project() -> Path:
    """The root of the project under test."""
    return PROJECT


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A fresh checkout without environment and pages, in a folder of its own."""
    copy = tmp_path / "checkout"
    copy.mkdir()
    shutil.copytree(PROJECT / "bootstrap", copy / "bootstrap", ignore=shutil.ignore_patterns("__pycache__"))
    for name in (
        "leitai",
        "requirements.lock",
        "requirements-dev.lock",
        "requirements-node.lock",
        "pyproject.toml",
    ):
        shutil.copy(PROJECT / name, copy / name)
    return copy
