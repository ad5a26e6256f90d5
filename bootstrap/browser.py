"""A Chromium for the browser tests: found on this machine, or installed from the system's packages."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bootstrap.environment import PYTHON, ROOT
from bootstrap.steps import MISSING, SetupError, run_step
from bootstrap.words import words

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
APPLICATIONS = (
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
)
DOWNLOADS = (
    ".cache/ms-playwright/chromium-*/chrome-linux*/chrome",
    "Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*",
)


def chromium() -> Path:
    """Path of a Chromium that starts, installing one where that is possible; SetupError where it is not."""
    found = find()
    if found is None or not has_chinese_font():
        install_from_system()
        found = find()
    if found is None:
        # Ubuntu has Chromium only as a snap, which containers cannot run: Playwright brings its own build.
        try:
            download: list[str | Path] = [PYTHON, "-m", "playwright", "install", "chromium"]
            run_step(words("installing-chromium"), download, cwd=ROOT, last_words=False)
        except SetupError as refused:
            raise missing() from refused
        found = find()
    if found is None:
        raise missing()
    if not has_chinese_font():
        print(f"  {words('no-chinese-font')}", file=sys.stderr, flush=True)
    return found


def missing() -> SetupError:
    """That there is no browser, and the command that brings one where it is known."""
    debian = shutil.which("apt-get") is not None
    remedy = words("remedy-apt", package="chromium fonts-noto-cjk") if debian else words("remedy-browser")
    return SetupError(words("no-chromium", remedy=remedy), MISSING)


def find() -> Path | None:
    """The first browser that answers to --version (Ubuntu's chromium-browser can be a mere stub)."""
    return next((path for path in candidates() if starts(path)), None)


def candidates() -> Iterator[Path]:
    """Where a Chromium or Chrome usually is: PATH, macOS applications, Playwright's own downloads."""
    yield from (Path(path) for path in map(shutil.which, NAMES) if path)
    if sys.platform == "darwin":
        folders = (Path("/Applications"), Path.home() / "Applications")
        yield from (folder / name for folder in folders for name in APPLICATIONS if (folder / name).exists())
    yield from (path for pattern in DOWNLOADS for path in sorted(Path.home().glob(pattern), reverse=True))


def starts(browser: Path) -> bool:
    """Whether the browser prints its version."""
    try:
        answer = subprocess.run([browser, "--version"], capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and b"Chrom" in answer.stdout


def has_chinese_font() -> bool:
    """Whether text in Chinese has glyphs; taken for granted where fontconfig cannot be asked (macOS)."""
    if shutil.which("fc-list") is None:
        return sys.platform == "darwin"
    listed = subprocess.run(["fc-list", ":lang=zh-cn", "family"], capture_output=True, check=False)
    return bool(listed.stdout.strip())


def install_from_system() -> None:
    """apt-get install Chromium and Chinese fonts, as root or by a sudo that asks nothing; else do nothing."""
    if shutil.which("apt-get") is None:
        return
    root: tuple[str, ...] = ()
    if os.geteuid() != 0:
        if not sudo_without_asking():
            return
        root = ("sudo", "-n")
    settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    packages = ([] if find() else ["chromium"]) + ([] if has_chinese_font() else ["fonts-noto-cjk"])
    # One by one: where there is no Chromium package (Ubuntu) the fonts still come.
    for arguments in (["update"], *(["install", "-y", "--no-install-recommends", one] for one in packages)):
        try:
            command = [*root, "apt-get", "-q", *arguments]
            run_step(words("installing-chromium"), command, cwd=ROOT, env=settings)
        except SetupError as refused:
            # Not the end: the caller looks again, and says what is missing.
            print(f"  {refused}", file=sys.stderr, flush=True)


def sudo_without_asking() -> bool:
    """Whether sudo works here without a password."""
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
