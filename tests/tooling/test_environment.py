"""When `.venv` is taken for complete, when it is repaired, and what is told to the installers."""

import ast
import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bootstrap.environment import pinned_stanza
from bootstrap.steps import SetupError


def asked(checkout, expression, **environment):
    """What an expression over bootstrap.environment answers inside a checkout."""
    program = f"from bootstrap import environment as e; print({expression})"
    return subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(checkout), **environment},
        cwd=checkout,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


@pytest.fixture
def environment(checkout) -> Path:
    """A .venv that looks like one that was made and filled completely."""
    python = f"python3.{sys.version_info.minor}"
    base = checkout / "base" / python
    base.parent.mkdir()
    base.touch(mode=0o755)
    venv = checkout / ".venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "lib" / python).mkdir(parents=True)
    (venv / "bin" / "python").symlink_to(base)
    (venv / ".leitai-made").touch()
    stamp = asked(checkout, "e.digest([e.ROOT / e.RUNTIME])")
    (venv / ".leitai-requirements.lock").write_text(stamp)
    return venv


def test_a_complete_environment_is_left_alone(checkout, environment):
    assert asked(checkout, "e.installed(e.RUNTIME)") == "True"


def test_a_changed_lock_is_installed_again(checkout, environment):
    with (checkout / "requirements.lock").open("a") as lock:
        lock.write("\n")
    assert asked(checkout, "e.sound(), e.installed(e.RUNTIME)") == "True False"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda venv: (venv / ".leitai-made").unlink(),
        lambda venv: (venv / ".leitai-unfinished").touch(),
        lambda venv: (venv / "bin" / "python").resolve().unlink(),
        lambda venv: (venv / "bin" / "python").resolve().chmod(0o644),
        lambda venv: next((venv / "lib").iterdir()).rename(venv / "lib" / "python3.1"),
    ],
    ids=["venv cut off", "packages cut off", "python gone", "python of somebody else", "python upgraded"],
)
def test_a_spoilt_environment_is_made_anew(checkout, environment, spoil):
    spoil(environment)
    assert asked(checkout, "e.sound(), e.installed(e.RUNTIME)") == "False False"


def test_the_mirror_of_pip_is_told_to_uv(checkout, project):
    (checkout / ".venv").symlink_to(Path(sys.prefix))
    told = "e.uv_environment().get('UV_DEFAULT_INDEX')"
    assert asked(checkout, told, PIP_INDEX_URL="http://mirror.test/simple") == "http://mirror.test/simple"
    own = {"PIP_INDEX_URL": "http://mirror.test/simple", "UV_DEFAULT_INDEX": "http://own.test/simple"}
    assert asked(checkout, told, **own) == "http://own.test/simple"


def test_the_installer_itself_is_pinned_with_its_hashes(project):
    stanza = pinned_stanza((project / "requirements.lock").read_text(), "uv")
    assert stanza.startswith("uv==")
    assert stanza.count("--hash=sha256:") > 5
    assert "uvicorn" not in stanza


def test_an_installer_that_is_not_pinned_is_refused(monkeypatch):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    with pytest.raises(SetupError, match=r"uv in requirements\.lock failed"):
        pinned_stanza("uvicorn==0.54.0 \\\n    --hash=sha256:00\n", "uv")


LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-node.lock")


def canonical(name):
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(text):
    """{name: version} of a hash lock."""
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_versions_and_hashes_and_no_address(project, lock):
    text = (project / lock).read_text()
    assert "://" not in text
    blocks = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert blocks
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_the_test_environment_has_the_same_versions_as_the_product(project):
    product, tests = (pins((project / name).read_text()) for name in LOCKS[:2])
    assert {name: tests.get(name) for name in product} == product


def test_every_declared_dependency_is_in_the_lock(project):
    declared = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    extras = declared["project"]["optional-dependencies"].values()
    wanted = [*declared["project"]["dependencies"], *(one for extra in extras for one in extra)]
    names = {canonical(re.match(r"[\w.-]+", one)[0]) for one in wanted}
    assert names - {canonical(name) for name in pins((project / "requirements.lock").read_text())} == set()
    tools = {canonical(re.match(r"[\w.-]+", one)[0]) for one in declared["dependency-groups"]["dev"]}
    assert (
        tools - {canonical(name) for name in pins((project / "requirements-dev.lock").read_text())} == set()
    )


def test_what_the_product_imports_is_in_the_lock_of_the_product(project):
    """The test environment has more than the product gets: an import that only works there is found here."""
    locked = {canonical(name) for name in pins((project / "requirements.lock").read_text())}
    owners = importlib.metadata.packages_distributions()
    own = {"app", "judging", "verify", "bootstrap"} | sys.stdlib_module_names
    missing = {}
    for room in ("app", "judging", "verify", "migrations"):
        for path in (project / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                names += [node.module] if isinstance(node, ast.ImportFrom) and node.level == 0 else []
                for name in {name.split(".")[0] for name in names} - own:
                    packages = {canonical(owner) for owner in owners.get(name, [name])}
                    if not packages & locked:
                        missing[str(path)] = name
    assert missing == {}
